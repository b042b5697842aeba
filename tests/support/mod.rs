//! How case files are read and matched. The same is done in JavaScript beside the package.

pub mod case_files;
pub mod layout;

use serde_json::Value;
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

/// What does not match, one line each.
pub fn mismatches(expect: &Value, answer: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, expected) in expect.as_object().expect("expect is an object") {
        match key.as_str() {
            "steps" => steps(expected, answer, &mut wrong),
            "noSteps" => {
                for rule in expected.as_array().expect("a list of rules") {
                    if all_steps(answer).any(|step| &step["rule"] == rule) {
                        wrong.push(format!("step {rule} is there"));
                    }
                }
            }
            "presumption" if expected.is_array() => {
                subset("presumption.spans", expected, &answer["presumption"]["spans"], &mut wrong);
            }
            _ => subset(key, expected, &answer[key], &mut wrong),
        }
    }
    if expect.get("errors").is_none() && answer.get("errors").is_some() {
        wrong.push(format!("errors: {}", answer["errors"]));
    }
    wrong
}

fn all_steps(answer: &Value) -> impl Iterator<Item = &Value> {
    answer["steps"].as_array().into_iter().flatten()
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
        subset(&format!("step {}", step["rule"]), step, found, wrong);
        if step.get("stoppedBy").is_none() && !found["stoppedBy"].is_null() {
            wrong.push(format!("step {}: stopped by {}", step["rule"], found["stoppedBy"]));
        }
    }
}

/// Objects by the keys given; lists in length and order, or as `includes` and `excludes` say.
fn subset(at: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(keys), Value::Array(items)) => {
            for wanted in keys.get("includes").and_then(Value::as_array).into_iter().flatten() {
                if !items.iter().any(|item| fits(wanted, item)) {
                    wrong.push(format!("{at}: {wanted} is not in {found}"));
                }
            }
            for unwanted in keys.get("excludes").and_then(Value::as_array).into_iter().flatten() {
                if items.iter().any(|item| fits(unwanted, item)) {
                    wrong.push(format!("{at}: {unwanted} is in {found}"));
                }
            }
            if !keys.contains_key("includes") && !keys.contains_key("excludes") {
                wrong.push(format!("{at}: expected {expected}, found {found}"));
            }
        }
        (Value::Object(keys), Value::Object(_)) => {
            for (key, expected) in keys {
                subset(&format!("{at}.{key}"), expected, &found[key], wrong);
            }
        }
        (Value::Array(expected_items), Value::Array(items)) if expected_items.len() == items.len() => {
            for (i, (expected, found)) in expected_items.iter().zip(items).enumerate() {
                subset(&format!("{at}[{i}]"), expected, found, wrong);
            }
        }
        _ if expected == found => {}
        _ => wrong.push(format!("{at}: expected {expected}, found {found}")),
    }
}

fn fits(expected: &Value, found: &Value) -> bool {
    let mut wrong = Vec::new();
    subset("", expected, found, &mut wrong);
    wrong.is_empty()
}
