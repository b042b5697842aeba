//! The house: the direction of imports, the length of files, one spelling of each fact, the rules of the spec in the
//! catalogue, every message in each language.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use trat::facts::Fact;
use trat::source::{ReadingId, RuleId};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files_under(folder: &str, ends: &[&str]) -> Vec<PathBuf> {
    let left_out = ["node_modules", "dist", "wasm", "target", "pkg", "test-results", "playwright-report"];
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() && !left_out.contains(&name.as_str()) {
                folders.push(path);
            } else if ends.iter().any(|end| name.ends_with(end)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

#[test]
fn only_one_file_knows_javascript() {
    for path in files_under("src", &[".rs"]) {
        let knows = read(&path).contains("wasm_bindgen");
        assert_eq!(knows, path.ends_with("wasm.rs"), "{}", path.display());
    }
}

/// A Rust program that uses the crate gets no crate of JavaScript with it.
#[test]
fn the_native_crate_pulls_no_javascript() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut tree = Command::new(cargo);
    tree.args(["tree", "--package", "trat", "--edges", "normal", "--prefix", "none", "--offline"]).current_dir(root());
    let tree = tree.output().expect("cargo tree runs");
    let crates = String::from_utf8_lossy(&tree.stdout);
    assert!(crates.contains("chrono"), "cargo tree: {}", String::from_utf8_lossy(&tree.stderr));
    for name in ["js-sys", "tsify", "wasm-bindgen", "serde-wasm-bindgen"] {
        assert!(!crates.lines().any(|line| line.starts_with(name)), "{name} is in the native crate");
    }
}

#[test]
fn the_core_has_no_clock_no_output_no_float() {
    for path in files_under("src", &[".rs"]) {
        let text = read(&path);
        for word in [
            "std::time",
            "SystemTime",
            "Utc::now",
            "Local::now",
            "println!",
            "std::fs",
            "std::env",
            "HashMap",
            "HashSet",
        ] {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
        let floats = text.contains("f64") || text.contains("f32");
        let at_the_door = ["input.rs", "wasm.rs"].iter().any(|door| path.ends_with(door));
        assert!(!floats || at_the_door, "{}: floating point", path.display());
    }
}

/// A table is data: one row a rule, as long as the law.
const TABLE_OF_RULES: &str = "src/source/rules.rs";

#[test]
fn files_are_short() {
    let sources = [("src", 300), ("xtask", 300), ("tests", 300), ("benches", 300), ("www", 300), ("pkg-config", 300)];
    for (folder, most) in sources {
        for path in files_under(folder, &[".rs", ".ts", ".js", ".mjs", ".css"]) {
            let lines = read(&path).lines().count();
            assert!(lines <= most || path.ends_with(TABLE_OF_RULES), "{} has {lines} lines", path.display());
        }
    }
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |camel, part| camel + &part[..1].to_uppercase() + &part[1..])
}

/// The ids and attributes of a language's messages.
fn messages(language: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in files_under(&format!("www/src/messages/{language}"), &[".ftl"]) {
        let mut id = String::new();
        for line in read(&path).lines() {
            let name: String =
                line.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
            let rest = line.trim_start().get(name.len()..).unwrap_or_default().trim_start();
            if !rest.starts_with('=') || name.is_empty() {
                continue;
            }
            if name.starts_with('.') {
                ids.insert(format!("{id}{name}"));
            } else if !line.starts_with(' ') {
                id.clone_from(&name);
                ids.insert(name);
            }
        }
    }
    ids
}

const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

#[test]
fn a_fact_has_one_spelling() {
    for fact in Fact::ALL {
        let key = serde_json::to_value(fact).expect("a key");
        assert_eq!(key, camel(fact.name()), "in JSON");
        assert_eq!(format!("{fact:?}").to_lowercase(), fact.name().replace('_', ""), "in Rust");
        for language in LANGUAGES {
            let message = format!("fact-{}", camel(fact.name()));
            assert!(messages(language).contains(&message), "{message} in {language}");
        }
    }
    let facts: BTreeSet<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
    assert_eq!(facts.len(), Fact::ALL.len());
}

#[test]
fn every_message_stands_in_each_language() {
    let [first, others @ ..] = LANGUAGES;
    let expected = messages(first);
    assert!(expected.len() > 400, "only {} messages", expected.len());
    for language in others {
        let found = messages(language);
        let missing: Vec<_> = expected.difference(&found).collect();
        let extra: Vec<_> = found.difference(&expected).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: without {missing:?}, beside {extra:?}");
    }
}

/// The readings, typed by hand; `tests/editions.rs` has the rules.
#[rustfmt::skip]
const READINGS: &[&str] = &[
    "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19",
    "R20", "R21", "R22", "R23", "R24", "R25", "R26", "R27", "R28", "R29", "R30", "R31", "R32", "R33", "R35", "R36",
];

#[test]
fn every_rule_is_in_the_catalogue_once_an_edition() {
    assert_eq!(ReadingId::ALL.iter().map(|reading| reading.text()).collect::<Vec<_>>(), READINGS);
    let entered: BTreeSet<_> = trat::catalogue::entries().map(|(rule, own)| (rule, own.edition)).collect();
    assert_eq!(entered.len(), trat::catalogue::entries().count());
    for (rule, own) in trat::catalogue::entries() {
        assert!(!own.sources.is_empty(), "{rule:?} has no source");
    }
}

/// Each rule, reading and fact has its words in each language.
#[test]
fn rules_and_readings_have_words() {
    for language in LANGUAGES {
        let found = messages(language);
        let rules = RuleId::ALL.iter().map(|rule| format!("rule-{}", rule.text().replace('.', "-")));
        let readings =
            READINGS.iter().flat_map(|r| ["", ".question", ".other"].map(|part| format!("reading-{r}{part}")));
        for id in rules.chain(readings) {
            assert!(found.contains(&id), "{id} in {language}");
        }
    }
}

/// No figure of a document is still to be filled in.
#[test]
fn documents_are_filled_in() {
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "pkg-config/README.md"] {
        let text = read(&root().join(name));
        assert!(
            !text.split(['|', ' ']).any(|word| word.len() > 2 && word.starts_with('@') && word.ends_with('@')),
            "{name}"
        );
    }
}

/// Files that the documents send a reader to are there.
#[test]
fn documents_name_files_that_exist() {
    let mut named = 0;
    for name in ["README.md", "ARCHITECTURE.md", "docs/adding-a-rule.md", "docs/law-watch.md"] {
        let text = read(&root().join(name));
        let roots = ["src/", "tests/", "www/src/", "www/scripts/", "docs/", "benches/", "xtask/src/", "law/"];
        let is_path = |word: &&str| roots.iter().any(|root| word.starts_with(root)) && !word.contains(['{', '*', ' ']);
        for path in text.split('`').skip(1).step_by(2).filter(is_path) {
            named += 1;
            assert!(root().join(path).exists(), "{name} names `{path}`");
        }
    }
    assert!(named > 20, "only {named} files are named");
}
