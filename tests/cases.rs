//! The case files, natively. Each case is typed by hand from the law; the same files run through WebAssembly in Node.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

mod support;

use serde_json::Value;
use std::fs;
use std::path::Path;

fn run(file: &Path) -> (usize, Vec<String>) {
    let text = fs::read_to_string(file).expect("a case file");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("a list of cases");
    let mut failures = Vec::new();
    for case in &cases {
        let expect = support::camel(case["expect"].clone());
        assert!(expect.as_object().is_some_and(|keys| !keys.is_empty()), "{} claims nothing", case["title"]);
        let answer = support::answers(&support::camel(case["facts"].clone()));
        for wrong in support::mismatches(&expect, &answer) {
            failures.push(format!("{}: {}\n    {wrong}", file.display(), case["title"]));
        }
    }
    (cases.len(), failures)
}

#[test]
fn every_case_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder of cases").flatten().map(|e| e.path()).collect();
    files.sort();
    let mut failures = Vec::new();
    let mut count = 0;
    for file in files {
        let (cases, wrong) = run(&file);
        count += cases;
        failures.extend(wrong);
    }
    assert!(count >= 230, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
}
