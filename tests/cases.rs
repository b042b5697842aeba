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
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use trat::assessment::{Conclusion, WarningCode};
use trat::facts::{ErrorCode, Fact};
use trat::source::{ReadingId, RuleId};

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = fs::read_dir(folder).expect("the folder of cases").flatten().map(|e| e.path()).collect();
    files.sort();
    files
}

fn cases(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).expect("a case file");
    serde_json::from_str(&text).expect("a list of cases")
}

fn run(file: &Path) -> (usize, Vec<String>) {
    let cases = cases(file);
    let mut failures = Vec::new();
    for case in &cases {
        let expect = &case["expect"];
        assert!(expect.as_object().is_some_and(|keys| !keys.is_empty()), "{} claims nothing", case["title"]);
        let answer = support::answers(&case["facts"]);
        for wrong in support::mismatches(expect, &answer) {
            failures.push(format!("{}: {}\n    {wrong}", file.display(), case["title"]));
        }
    }
    (cases.len(), failures)
}

#[test]
fn every_case_holds() {
    let mut failures = Vec::new();
    let mut count = 0;
    for file in files() {
        let (cases, wrong) = run(&file);
        count += cases;
        failures.extend(wrong);
    }
    assert!(count >= 1400, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
}

/// All texts of an answer.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        // What hangs on a missing fact is read from a table: it says nothing of this answer.
        Value::Object(map) => map.iter().filter(|(key, _)| *key != "hangs").for_each(|(_, value)| texts(value, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// No rule, reading, conclusion, warning or error that no case meets.
#[test]
fn everything_that_can_be_said_is_said_in_some_case() {
    let mut found = BTreeSet::new();
    for file in files() {
        for case in cases(&file) {
            texts(&support::answers(&case["facts"]), &mut found);
        }
    }
    // These two cannot be written as the facts of a case: tests/input.rs has them.
    let apart = [ErrorCode::NotFacts.text(), ErrorCode::GivenTwice.text()];
    let rules = RuleId::ALL.iter().map(|rule| rule.text());
    let readings = ReadingId::ALL.iter().map(|reading| reading.text());
    let conclusions = Conclusion::ALL.iter().map(|code| code.text());
    let warnings = WarningCode::ALL.iter().map(|code| code.text());
    let errors = ErrorCode::ALL.iter().map(|code| code.text());
    let all = rules.chain(readings).chain(conclusions).chain(warnings).chain(errors);
    let never: Vec<&str> = all.filter(|text| !found.contains(*text) && !apart.contains(text)).collect();
    assert!(never.is_empty(), "in no answer: {never:?}");
}

/// A fact that a reason names is read by the reason's rule, as the table of facts says.
fn check_readers(value: &Value, met: &mut usize) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| check_readers(item, met)),
        Value::Object(map) => {
            let reason = map.get("rule").zip(map.get("facts")).filter(|_| map.contains_key("edition"));
            if let Some((rule, facts)) = reason {
                for fact in Fact::ALL
                    .iter()
                    .filter(|fact| facts.as_array().is_some_and(|all| all.contains(&fact.text().into())))
                {
                    *met += 1;
                    let readers: Vec<&str> = fact.read_by().iter().map(|rule| rule.text()).collect();
                    assert!(readers.iter().any(|reader| rule == reader), "{rule} reads {}", fact.text());
                }
            }
            map.values().for_each(|value| check_readers(value, met));
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[test]
fn the_table_of_facts_names_every_rule_that_reads_one() {
    let mut met = 0;
    for file in files() {
        for case in cases(&file) {
            check_readers(&support::answers(&case["facts"]), &mut met);
        }
    }
    assert!(met > 10_000, "only {met} facts of reasons");
}
