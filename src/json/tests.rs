//! Against `serde_json`.

use super::text;
use crate::assessment::{Silence, Supposed};
use crate::catalogue;
use crate::facts::{self, Input};
use serde::Serialize;
use serde_json::Value;

const CASES: [&str; 25] = [
    include_str!("../../tests/cases/ami.json"),
    include_str!("../../tests/cases/ami_2024.json"),
    include_str!("../../tests/cases/contact_modes.json"),
    include_str!("../../tests/cases/contacts.json"),
    include_str!("../../tests/cases/coordinator.json"),
    include_str!("../../tests/cases/coordinator_2024.json"),
    include_str!("../../tests/cases/editions.json"),
    include_str!("../../tests/cases/estimation.json"),
    include_str!("../../tests/cases/first_contact.json"),
    include_str!("../../tests/cases/input.json"),
    include_str!("../../tests/cases/input_2024.json"),
    include_str!("../../tests/cases/maternity.json"),
    include_str!("../../tests/cases/next_2026.json"),
    include_str!("../../tests/cases/own_request.json"),
    include_str!("../../tests/cases/presumption.json"),
    include_str!("../../tests/cases/presumption_2024.json"),
    include_str!("../../tests/cases/questionnaire.json"),
    include_str!("../../tests/cases/reduction.json"),
    include_str!("../../tests/cases/referral.json"),
    include_str!("../../tests/cases/registration.json"),
    include_str!("../../tests/cases/relapse.json"),
    include_str!("../../tests/cases/sanctions.json"),
    include_str!("../../tests/cases/scope.json"),
    include_str!("../../tests/cases/warnings.json"),
    include_str!("../../tests/cases/worked.json"),
];

/// Keys as they are outside Rust.
fn camel(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(map.iter().map(|(key, value)| (camel_key(key), camel(value))).collect()),
        Value::Array(items) => Value::Array(items.iter().map(camel).collect()),
        other => other.clone(),
    }
}

fn camel_key(key: &str) -> String {
    let mut parts = key.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |camel, part| {
        let mut letters = part.chars();
        camel + &letters.next().map(|letter| letter.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    })
}

/// What is read back is what there was.
fn same<T: Serialize>(value: &T) {
    let read = serde_json::from_str::<Value>(&text(value)).ok();
    assert!(read == serde_json::to_value(value).ok(), "{:?}", text(value));
}

#[test]
fn what_is_read_back_is_what_there_was() {
    for case in [include_str!("../../benches/typical.json"), include_str!("../../benches/fullest.json")] {
        match serde_json::from_str::<Input>(case).map(|input| facts::read(&input)) {
            Ok(Ok(facts)) => {
                same(&crate::assess(&facts));
                same(&facts);
            }
            other => assert!(matches!(other, Ok(Ok(_))), "not read"),
        }
    }
    for cases in CASES {
        for case in serde_json::from_str::<Vec<Value>>(cases).unwrap_or_default() {
            let input = serde_json::from_value::<Input>(camel(case.get("facts").unwrap_or(&Value::Null)));
            match input.map(|input| facts::read(&input)) {
                Ok(Ok(facts)) => same(&crate::assess(&facts)),
                Ok(Err(rejected)) => same(&rejected),
                Err(_) => assert!(case.is_null(), "not read"),
            }
        }
    }
    same(&catalogue::catalogue());
    same(&catalogue::version());
    same(&[Supposed::Silence(Silence::NoReaction)].as_slice());
}

#[test]
fn texts_from_outside_are_escaped() {
    for hostile in ["", "\"", "\\", "a\u{e9}\u{2028}\u{1f600}", "</script>"] {
        same(&facts::read(&Input::Text(hostile.to_owned())).err());
    }
    assert_eq!(text(&"\u{0}\n\u{1f}\u{7f}"), "\"\\u0000\\u000a\\u001f\u{7f}\"");
}
