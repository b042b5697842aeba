//! How case files are read and matched. The same is done in JavaScript beside the package.

pub mod case_files;
pub mod layout;

use serde_json::{Map, Value};
use trat::facts::{self, Input};

/// The answers, or the errors, as data.
pub fn answers(facts: &Value) -> Value {
    let input: Input = serde_json::from_value(facts.clone()).expect("any data is input");
    match facts::read(&input) {
        Ok(facts) => serde_json::to_value(trat::assess(&facts)),
        Err(rejected) => serde_json::to_value(rejected),
    }
    .expect("answers are data")
}

/// What does not match, one line each; what expects nothing, or something that no answer has, matches nothing.
pub fn mismatches(expect: &Value, answer: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    claims("expect", expect, &mut wrong);
    for (key, expected) in expect.as_object().expect("expect is an object") {
        match key.as_str() {
            "steps" => steps(expected, answer, &mut wrong),
            "noSteps" => no_steps(expected, answer, &mut wrong),
            "presumption" if expected.is_array() => {
                subset("presumption.spans", expected, answer["presumption"].get("spans"), &mut wrong);
            }
            _ => subset(key, expected, answer.get(key), &mut wrong),
        }
    }
    if expect.get("errors").is_none() && answer.get("errors").is_some() {
        wrong.push(format!("errors: {}", answer["errors"]));
    }
    wrong
}

/// What holds of any answer: objects without a key, and lists of nothing in places where a list names what to look for.
fn claims(at: &str, expected: &Value, wrong: &mut Vec<String>) {
    if expected.as_object().is_some_and(Map::is_empty) {
        wrong.push(format!("{at}: {{}} claims nothing"));
    }
    for (key, part) in expected.as_object().into_iter().flatten() {
        let names = ABOUT_LIST.contains(&key.as_str()) || matches!(key.as_str(), "steps" | "noSteps");
        if names && part.as_array().is_none_or(Vec::is_empty) {
            wrong.push(format!("{at}.{key}: {part} claims nothing"));
        }
        claims(&format!("{at}.{key}"), part, wrong);
    }
    for (i, item) in expected.as_array().into_iter().flatten().enumerate() {
        claims(&format!("{at}[{i}]"), item, wrong);
    }
}

fn all_steps(answer: &Value) -> impl Iterator<Item = &Value> {
    answer["steps"].as_array().into_iter().flatten()
}

fn no_steps(expected: &Value, answer: &Value, wrong: &mut Vec<String>) {
    if answer.get("steps").is_none() {
        wrong.push("steps is not in the answer".to_owned());
    }
    for rule in expected.as_array().expect("a list of rules") {
        if all_steps(answer).any(|step| &step["rule"] == rule) {
            wrong.push(format!("step {rule} is there"));
        }
    }
}

fn steps(expected: &Value, answer: &Value, wrong: &mut Vec<String>) {
    for step in expected.as_array().expect("a list of steps") {
        let repeats = matches!(step["rule"].as_str(), Some("F3.1" | "L6"));
        let same = |found: &&Value| {
            found["rule"] == step["rule"] && (!repeats || found["from"] == step["from"] && found["to"] == step["to"])
        };
        let found: Vec<&Value> = all_steps(answer).filter(same).collect();
        let [found] = found[..] else {
            wrong.push(format!("{} steps {}", found.len(), step["rule"]));
            continue;
        };
        subset(&format!("step {}", step["rule"]), step, Some(found), wrong);
        if step.get("stoppedBy").is_none() && !found["stoppedBy"].is_null() {
            wrong.push(format!("step {}: stopped by {}", step["rule"], found["stoppedBy"]));
        }
    }
}

/// Objects by the keys given; lists in length and order, or as what is about a list says.
fn subset(at: &str, expected: &Value, found: Option<&Value>, wrong: &mut Vec<String>) {
    let Some(found) = found else {
        wrong.push(format!("{at} is not in the answer"));
        return;
    };
    match (expected, found) {
        (Value::Object(keys), Value::Array(items)) if is_about_list(keys) => {
            for (key, things) in keys {
                let things = things.as_array().map_or(&[][..], Vec::as_slice);
                about_list(key, things, items, &mut |thing, is| wrong.push(format!("{at}: {thing} {is} {found}")));
            }
        }
        (Value::Object(keys), Value::Object(_)) => {
            for (key, expected) in keys {
                subset(&format!("{at}.{key}"), expected, found.get(key), wrong);
            }
        }
        (Value::Array(expected_items), Value::Array(items)) if expected_items.len() == items.len() => {
            for (i, (expected, found)) in expected_items.iter().zip(items).enumerate() {
                subset(&format!("{at}[{i}]"), expected, Some(found), wrong);
            }
        }
        _ if expected == found => {}
        _ => wrong.push(format!("{at}: expected {expected}, found {found}")),
    }
}

/// What may be said of a list in place of its items: which are in it and which are not, which it begins with, and which
/// stand in it in this order, whatever stands between.
const ABOUT_LIST: [&str; 4] = ["includes", "excludes", "begins", "inOrder"];

fn is_about_list(keys: &Map<String, Value>) -> bool {
    keys.keys().all(|key| ABOUT_LIST.contains(&key.as_str()))
}

/// Tells each thing that is not as one of these says.
fn about_list(key: &str, things: &[Value], items: &[Value], wrong: &mut dyn FnMut(&Value, &str)) {
    let mut rest = items.iter();
    for (i, thing) in things.iter().enumerate() {
        match key {
            "excludes" if items.iter().any(|item| fits(thing, item)) => wrong(thing, "is in"),
            "includes" if !items.iter().any(|item| fits(thing, item)) => wrong(thing, "is not in"),
            "begins" if !items.get(i).is_some_and(|item| fits(thing, item)) => wrong(thing, "is not at its place in"),
            "inOrder" if !rest.any(|item| fits(thing, item)) => wrong(thing, "is not there, or not in this order, in"),
            _ => {}
        }
    }
}

/// Whether the found data is as expected.
pub fn fits(expected: &Value, found: &Value) -> bool {
    let mut wrong = Vec::new();
    subset("", expected, Some(found), &mut wrong);
    wrong.is_empty()
}
