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
use std::sync::LazyLock;
use std::{env, fs};
use support::case_files::{self, CaseFile};
use support::layout;
use trat::assessment::{Conclusion, WarningCode};
use trat::facts::{ErrorCode, Fact};
use trat::source::{ReadingId, RuleId};

/// The case files, read once.
static FILES: LazyLock<Vec<CaseFile>> = LazyLock::new(case_files::read);

/// The answers to all of them, in order.
static ANSWERS: LazyLock<Vec<Value>> = LazyLock::new(|| cases().map(|case| support::answers(&case["facts"])).collect());

fn cases() -> impl Iterator<Item = &'static Value> {
    FILES.iter().flat_map(|file| &file.cases)
}

#[test]
fn every_case_holds() {
    let mut failures = Vec::new();
    let named = FILES.iter().flat_map(|file| file.cases.iter().map(|case| (&file.name, case)));
    for ((name, case), answer) in named.zip(ANSWERS.iter()) {
        for wrong in support::mismatches(&case["expect"], answer) {
            failures.push(format!("{name}: {}\n    {wrong}", case["title"]));
        }
    }
    let count = cases().count();
    assert!(count >= 1400, "only {count} cases were found");
    assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_says_what_it_is_and_claims_something() {
    let wrong = case_files::faults(&FILES);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_case_that_could_not_fail_is_found() {
    let good = r#"{"title": "a", "facts": {}, "expect": {"errors": []}}"#;
    let fault = |name: &str, text: String| case_files::faults(&[CaseFile::new(name.to_owned(), text)]).join("\n");
    assert_eq!(fault("a.json", format!("[{good}]")), "");
    for (case, told) in [
        (good, "that of another case"),
        (r#"{"facts": {}, "expect": {"errors": []}}"#, "its title is missing"),
        (r#"{"title": " ", "facts": {}, "expect": {"errors": []}}"#, "its title is missing"),
        (r#"{"title": "b", "expect": {"errors": []}}"#, "`facts` is no object"),
        (r#"{"title": "b", "facts": {}}"#, "`expect` claims nothing"),
        (r#"{"title": "b", "facts": {}, "expect": {}}"#, "`expect` claims nothing"),
        (r#"{"title": "b", "facts": {}, "expect": {"errors": []}, "skip": true}"#, "no case has a key `skip`"),
    ] {
        let found = fault("a.json", format!("[{good}, {case}]"));
        assert!(found.starts_with("a.json: case 2") && found.contains(told), "{case}: {found}");
    }
    assert_eq!(fault("a.json", "[]".to_owned()), "a.json: no file of cases");
    assert_eq!(fault("a.jsonl", format!("[{good}]")), "a.jsonl: no file of cases");
}

/// With `TRAT_REWRITE` set, files are rewritten in place of being refused.
#[test]
fn every_file_is_laid_out_in_the_one_way() {
    let rewrite = env::var_os("TRAT_REWRITE").is_some();
    let mut others = Vec::new();
    for file in FILES.iter() {
        let text = layout::laid_out(&file.cases);
        if text != file.text {
            others.push(file.name.as_str());
            if rewrite {
                fs::write(case_files::folder().join(&file.name), text).expect("a file that can be written");
            }
        }
    }
    assert!(
        others.is_empty() || rewrite,
        "laid out in another way: {}\nrewrite them with `TRAT_REWRITE=1 cargo test --test cases`",
        others.join(", ")
    );
}

/// Things that lists of an answer are not to have: the keys on the way to the list, `*` for any item, and the thing.
fn excluded(expected: &Value, way: &[String], found: &mut BTreeSet<(Vec<String>, String)>) {
    let on = |key: &str| [way, &[key.to_owned()]].concat();
    for item in expected.as_array().into_iter().flatten() {
        excluded(item, &on("*"), found);
    }
    for (key, part) in expected.as_object().into_iter().flatten() {
        match key.as_str() {
            "includes" | "begins" | "inOrder" => excluded(part, way, found),
            "excludes" => {
                let things = part.as_array().into_iter().flatten();
                found.extend(things.map(|thing| (on("*"), thing.to_string())));
            }
            "noSteps" => {
                let rules = part.as_array().into_iter().flatten();
                found.extend(rules.map(|rule| (["steps", "*", "rule"].map(String::from).to_vec(), rule.to_string())));
            }
            "presumption" if part.is_array() => excluded(part, &["presumption", "spans"].map(String::from), found),
            key => excluded(part, &on(key), found),
        }
    }
}

/// Whether the thing is anywhere that the way leads to.
fn is_met(thing: &Value, way: &[String], answer: &Value) -> bool {
    match way {
        [] => support::fits(thing, answer),
        [any, rest @ ..] if any == "*" => {
            answer.as_array().is_some_and(|all| all.iter().any(|one| is_met(thing, rest, one)))
        }
        [key, rest @ ..] => answer.get(key).is_some_and(|part| is_met(thing, rest, part)),
    }
}

/// What no answer ever has is excluded from none: a word that is misspelt would be missing everywhere.
#[test]
fn what_a_case_excludes_is_in_the_answer_of_another() {
    let mut never = BTreeSet::new();
    let at_a_step = ["steps", "*", "supposes", "*"].map(String::from).to_vec();
    for case in cases() {
        excluded(&case["expect"], &[], &mut never);
    }
    assert!(never.len() > 100, "only {} things are excluded", never.len());
    never.retain(|(way, thing)| {
        let thing = serde_json::from_str(thing).expect("data");
        !ANSWERS.iter().any(|answer| is_met(&thing, way, answer))
    });
    // It is supposed once for the whole case, by no step.
    never.remove(&(at_a_step, "\"pensionAgeOn\"".to_owned()));
    assert!(never.is_empty(), "in no answer: {never:#?}");
}

/// The same table is read by the tests of the package: natively and in JavaScript the same is accepted.
#[test]
fn expectations_are_compared_as_the_table_says() {
    let groups: Value = serde_json::from_str(include_str!("support/match.json")).expect("a table");
    for group in groups.as_array().expect("groups") {
        let matches = |expect: &Value| support::mismatches(expect, &group["answer"]).is_empty();
        for expect in group["accepted"].as_array().expect("a list") {
            assert!(matches(expect), "{}: not accepted: {expect}", group["about"]);
        }
        for expect in group["refused"].as_array().expect("a list") {
            assert!(!matches(expect), "{}: not refused: {expect}", group["about"]);
        }
    }
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
    ANSWERS.iter().for_each(|answer| texts(answer, &mut found));
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
    ANSWERS.iter().for_each(|answer| check_readers(answer, &mut met));
    assert!(met > 10_000, "only {met} facts of reasons");
}
