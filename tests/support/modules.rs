//! The modules of the crate and what each uses of the others, read from the syntax tree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};
use syn::{Item, UseTree, Visibility};

/// One module uses an item of another.
#[derive(Debug, PartialEq, Eq)]
pub struct Use {
    /// The module that uses it.
    pub by: Vec<String>,
    /// The module that defines it.
    pub of: Vec<String>,
    /// The item; empty where the module itself is used.
    pub item: String,
}

#[derive(Default)]
struct Module {
    /// Paths that it imports or names, from `crate`, `super`, `self` or one of its own modules.
    paths: Vec<Vec<String>>,
    /// Paths that it hands on, each with the name it has then; `*` for all of a module.
    handed_on: Vec<(String, Vec<String>)>,
    /// What it defines itself.
    defined: Vec<String>,
}

/// All modules, by their path below `crate`.
pub struct Modules(BTreeMap<Vec<String>, Module>);

impl Modules {
    /// Reads the modules under a folder of the crate; those of tests are left out.
    pub fn read(folder: &str) -> Modules {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut modules = BTreeMap::new();
        for file in files(&root) {
            let path = file.strip_prefix(&root).expect("a file of the folder").with_extension("");
            let mut path: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            if path.last().is_some_and(|name| name == "tests") {
                continue;
            }
            if path == ["lib"] {
                path.clear();
            }
            let source = fs::read_to_string(&file).expect("a readable file");
            let tree = syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            modules.insert(path, Module::of(&tree));
        }
        Modules(modules)
    }

    /// Every use of one module by another.
    pub fn uses(&self) -> Vec<Use> {
        let mut uses = Vec::new();
        for (by, module) in &self.0 {
            for path in &module.paths {
                let Some(full) = self.full(by, path) else { continue };
                let (of, item) = self.find(&full, 0);
                let one = Use { by: by.clone(), of, item };
                if one.of != *by && !uses.contains(&one) {
                    uses.push(one);
                }
            }
        }
        uses
    }

    /// The path below `crate`; none where it leads out of the crate.
    fn full(&self, by: &[String], path: &[String]) -> Option<Vec<String>> {
        let supers = path.iter().take_while(|part| *part == "super").count();
        match path.first()?.as_str() {
            "crate" => Some(path[1..].to_vec()),
            "self" => Some([by, &path[1..]].concat()),
            "super" => Some([&by[..by.len() - supers], &path[supers..]].concat()),
            first => {
                let child = [by, &[first.to_owned()]].concat();
                self.0.contains_key(&child).then(|| [by, path].concat())
            }
        }
    }

    /// The module that defines what a path leads to, and its name there.
    fn find(&self, path: &[String], depth: u8) -> (Vec<String>, String) {
        let module = (0..=path.len()).rev().map(|end| &path[..end]).find(|part| self.0.contains_key(*part));
        let module = module.unwrap_or_default().to_vec();
        let Some(item) = path.get(module.len()).cloned() else { return (module, String::new()) };
        let Module { handed_on, defined, .. } = &self.0[&module];
        if defined.contains(&item) || depth > 4 {
            return (module, item);
        }
        let named = handed_on.iter().find(|(name, _)| *name == item).map(|(_, path)| path.clone());
        let of_all = || {
            let all = handed_on.iter().filter(|(name, _)| name == "*");
            all.map(|(_, path)| [path.as_slice(), std::slice::from_ref(&item)].concat()).find(|path| {
                let full = self.full(&module, path).unwrap_or_default();
                let (found, name) = self.find(&full, depth + 1);
                self.0[&found].defined.contains(&name)
            })
        };
        match named.or_else(of_all).and_then(|path| self.full(&module, &path)) {
            Some(full) => self.find(&full, depth + 1),
            None => (module, item),
        }
    }
}

impl Module {
    fn of(tree: &syn::File) -> Module {
        let mut module = Module::default();
        for item in &tree.items {
            module.read(item);
        }
        module.visit_file(tree);
        module
    }

    fn read(&mut self, item: &Item) {
        let name = match item {
            Item::Const(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            Item::Fn(item) => item.sig.ident.to_string(),
            Item::Static(item) => item.ident.to_string(),
            Item::Struct(item) => item.ident.to_string(),
            Item::Trait(item) => item.ident.to_string(),
            Item::Type(item) => item.ident.to_string(),
            // What a macro of ours declares: `names! { … pub enum State { … } }`, and the two tables.
            Item::Macro(item) => {
                let tokens: Vec<String> = item.mac.tokens.clone().into_iter().map(|token| token.to_string()).collect();
                let after =
                    |word: &str| tokens.iter().position(|token| token == word).and_then(|at| tokens.get(at + 1));
                self.defined.extend(after("enum").cloned());
                let table = item.mac.path.get_ident().map(ToString::to_string);
                match table.as_deref() {
                    Some("rules") => self.defined.push("RuleId".to_owned()),
                    Some("facts") => self.defined.extend(["Fact".to_owned(), "Facts".to_owned()]),
                    _ => {}
                }
                return;
            }
            Item::Use(item) => {
                let mut paths = Vec::new();
                flat(&item.tree, &mut Vec::new(), &mut paths);
                if !matches!(item.vis, Visibility::Inherited) {
                    self.handed_on.extend(paths.iter().map(|(name, path)| (name.clone(), path.clone())));
                }
                self.paths.extend(paths.into_iter().map(|(_, path)| path));
                return;
            }
            _ => return,
        };
        self.defined.push(name);
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.paths.push(path.segments.iter().map(|part| part.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }
}

/// Each path of a `use`, with the name it gives.
fn flat(tree: &UseTree, before: &mut Vec<String>, paths: &mut Vec<(String, Vec<String>)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flat(&path.tree, before, paths);
            before.pop();
        }
        UseTree::Name(name) if name.ident == "self" => {
            paths.push((before.last().cloned().unwrap_or_default(), before.clone()));
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            paths.push((name.clone(), [before.as_slice(), &[name]].concat()));
        }
        UseTree::Rename(rename) => {
            paths.push((rename.rename.to_string(), [before.as_slice(), &[rename.ident.to_string()]].concat()));
        }
        UseTree::Glob(_) => paths.push(("*".to_owned(), before.clone())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flat(tree, before, paths)),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.append(&mut files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}
