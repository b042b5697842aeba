//! The case files, as they lie in their folders, and what a case must be.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of cases.
pub struct CaseFile {
    /// Its path inside the folder of cases.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// Its cases, as data.
    pub cases: Vec<Value>,
}

impl CaseFile {
    pub fn new(name: String, text: String) -> CaseFile {
        let cases = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name} is no list of cases: {error}"));
        CaseFile { name, text, cases }
    }
}

/// Where the case files are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Every case file, in all folders, by name.
pub fn read() -> Vec<CaseFile> {
    let mut files = Vec::new();
    let mut folders = vec![folder()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(&inside).expect("a folder of cases").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_none_or(|name| name != "README.md") {
                let name = path.strip_prefix(folder()).expect("a path inside").display().to_string();
                files.push(CaseFile::new(name, fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

/// What is wrong with the cases themselves, one line each.
pub fn faults(files: &[CaseFile]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut titles = BTreeSet::new();
    for file in files {
        if file.cases.is_empty() || Path::new(&file.name).extension().is_none_or(|end| end != "json") {
            wrong.push(format!("{}: no file of cases", file.name));
        }
        for (i, case) in file.cases.iter().enumerate() {
            let title = case["title"].as_str().unwrap_or_default();
            let at = format!("{}: case {}, `{title}`", file.name, i + 1);
            if title.trim().is_empty() || !titles.insert(title) {
                wrong.push(format!("{at}: its title is missing, or that of another case"));
            }
            if !case["facts"].is_object() {
                wrong.push(format!("{at}: `facts` is no object"));
            }
            if case["expect"].as_object().is_none_or(serde_json::Map::is_empty) {
                wrong.push(format!("{at}: `expect` claims nothing"));
            }
            for key in case.as_object().into_iter().flat_map(serde_json::Map::keys) {
                if !["title", "facts", "expect"].contains(&key.as_str()) {
                    wrong.push(format!("{at}: no case has a key `{key}`"));
                }
            }
        }
    }
    wrong
}
