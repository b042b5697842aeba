//! The whole answer of every case, as it was recorded: an alarm, not a proof. Cases claim what the law says of one thing;
//! this shows whatever else of an answer a change of the code touches. `docs/proof.md` says how a change is read.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

#[allow(dead_code, reason = "the case files are matched elsewhere")]
mod support;
#[path = "support/recorded.rs"]
mod writer;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};
use support::case_files;
use writer::{Parts, recorded};

/// How much the recordings may weigh.
const MOST_BYTES: usize = 8_000_000;

/// How many lines of differences are shown.
const SHOWN: usize = 60;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded")
}

/// What the recordings would be today, by their paths in the folder: a file for each file of cases, and the shared parts.
fn today() -> BTreeMap<String, String> {
    let mut parts = Parts::default();
    let mut files = BTreeMap::new();
    for file in case_files::read() {
        let title = |case: &serde_json::Value| case["title"].as_str().expect("a title").to_owned();
        let answers =
            file.cases.iter().map(|case| recorded(&title(case), &support::answers(&case["facts"]), &mut parts));
        let text = answers.collect::<Vec<_>>().join("\n");
        files.insert(file.name.replace(".json", ".txt"), text);
    }
    files.insert("parts.txt".to_owned(), parts.text());
    files
}

/// The recordings as they lie in the folder.
fn kept() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder()];
    while let Some(inside) = folders.pop() {
        for path in fs::read_dir(&inside).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder()).expect("a path inside").display().to_string().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    files
}

/// A recording by its titles; what has none stands line by line.
fn by_title(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut title = "";
    for line in text.lines() {
        title = line.strip_prefix("## ").unwrap_or(title);
        found.entry(title).or_default().push(line);
    }
    found
}

/// The lines of one recording that are not in the other, case by case.
fn differences(name: &str, kept: &str, today: &str) -> Vec<String> {
    let (kept, today) = (by_title(kept), by_title(today));
    let mut found = Vec::new();
    let titles: std::collections::BTreeSet<&&str> = kept.keys().chain(today.keys()).collect();
    for title in titles {
        let none = Vec::new();
        let (old, new) = (kept.get(*title).unwrap_or(&none), today.get(*title).unwrap_or(&none));
        if old == new {
            continue;
        }
        found.push(format!("{name}: {title}"));
        found.extend(old.iter().filter(|line| !new.contains(line)).map(|line| format!("  - {line}")));
        found.extend(new.iter().filter(|line| !old.contains(line)).map(|line| format!("  + {line}")));
    }
    found
}

/// With `TRAT_REWRITE` set, the recordings are written anew in place of being compared.
#[test]
fn every_answer_is_as_it_was_recorded() {
    let (kept, today) = (kept(), today());
    let bytes: usize = today.values().map(String::len).sum();
    assert!(bytes <= MOST_BYTES, "the recordings weigh {bytes} bytes");
    if env::var_os("TRAT_REWRITE").is_some() {
        for gone in kept.keys().filter(|name| !today.contains_key(*name)) {
            fs::remove_file(folder().join(gone)).expect("a file that can be removed");
        }
        for (name, text) in today.iter().filter(|(name, text)| kept.get(*name) != Some(text)) {
            let path = folder().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
            fs::write(path, text).expect("a file that can be written");
        }
        return;
    }
    let empty = String::new();
    let names: std::collections::BTreeSet<&String> = kept.keys().chain(today.keys()).collect();
    let of = |files: &BTreeMap<String, String>, name: &String| files.get(name).unwrap_or(&empty).clone();
    let found: Vec<String> =
        names.into_iter().flat_map(|name| differences(name, &of(&kept, name), &of(&today, name))).collect();
    let (shown, more) = (found.iter().take(SHOWN).cloned().collect::<Vec<_>>(), found.len().saturating_sub(SHOWN));
    assert!(
        found.is_empty(),
        "answers changed ({bytes} bytes recorded):\n{}\n… and {more} lines more\nRead each; where all are right, record them with \
         `TRAT_REWRITE=1 cargo test --test recorded` and look at `git diff tests/recorded`",
        shown.join("\n")
    );
}

#[test]
fn a_changed_answer_is_told_by_its_case() {
    let kept = "## one\nsteps: A2.1 due\nsaid: x\n\n## two\nsteps: A2.1\n";
    let today = "## one\nsteps: A2.1 overdue\nsaid: x\n\n## two\nsteps: A2.1\n";
    assert_eq!(differences("a.txt", kept, kept), Vec::<String>::new());
    assert_eq!(
        differences("a.txt", kept, today),
        ["a.txt: one", "  - steps: A2.1 due", "  + steps: A2.1 overdue"].map(String::from)
    );
    assert_eq!(differences("a.txt", kept, "").len(), 8);
}
