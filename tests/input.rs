//! Input that no case file can hold, and its limits; facts that are written and read again.
#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing, reason = "a test that fails panics")]

#[path = "support/draw.rs"]
mod draw;

use proptest::prelude::*;
use serde_json::{Value, json};
use trat::facts::{self, ErrorCode, Facts, Input, InputError, Rejected};

fn errors(text: &str) -> Vec<InputError> {
    let input: Input = serde_json::from_str(text).expect("any JSON is input");
    facts::read(&input).expect_err("errors").errors
}

fn codes(text: &str) -> Vec<ErrorCode> {
    errors(text).into_iter().map(|error| error.code).collect()
}

const START: &str = r#""asOf": "2023-03-01", "incapacityStart": "2023-01-01""#;

/// The module reads facts in a way of its own; `pkg-config/tests/boundary.test.mjs` reads the same file.
#[test]
fn both_readers_find_the_same_errors() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("readers.json")).expect("a list of cases");
    for case in &cases {
        let input: Input = serde_json::from_value(case["facts"].clone()).expect("any data is input");
        let rejected = facts::read(&input).expect_err("errors");
        assert_eq!(serde_json::to_value(rejected.errors).expect("JSON"), case["errors"], "{}", case["name"]);
    }
    assert!(!cases.is_empty());
}

#[test]
fn keys_are_read_up_to_a_limit() {
    let keys: Vec<String> = (0..250).map(|n| format!(r#""key{n}": 0"#)).collect();
    assert_eq!(codes(&format!("{{{START}, {}}}", keys.join(", "))), [ErrorCode::UnknownKey; 198]);
}

#[test]
fn what_is_no_object_is_no_facts() {
    for text in ["null", "[]", "1", "\"2023-01-01\"", "true", "1.5"] {
        assert_eq!(codes(text), [ErrorCode::NotFacts], "{text}");
    }
}

#[test]
fn a_key_given_twice_is_an_error() {
    let text = format!(r#"{{{START}, "scheme": "salaried", "scheme": "other"}}"#);
    assert_eq!(codes(&text), [ErrorCode::GivenTwice]);
    let text = format!(r#"{{"scheme": "x", {START}, "scheme": "y", "reviews": null, "scheme": "z", "reviews": 1}}"#);
    let found: Vec<(ErrorCode, String)> = errors(&text).into_iter().map(|error| (error.code, error.value)).collect();
    assert_eq!(found, [(ErrorCode::GivenTwice, "y".to_owned()), (ErrorCode::UnknownCode, "x".to_owned())]);
}

#[test]
fn nothing_is_the_same_as_not_given() {
    let text = format!(r#"{{{START}, "scheme": null, "contactAppointments": null}}"#);
    let input: Input = serde_json::from_str(&text).expect("input");
    let facts = facts::read(&input).expect("facts");
    assert_eq!((facts.scheme, facts.contact_appointments), (None, None));
}

#[test]
fn a_list_is_read_up_to_its_limit() {
    let list = |n: usize| vec![r#"{"date": "2023-02-01"}"#; n].join(", ");
    let text = |n: usize| format!(r#"{{{START}, "contactAppointments": [{}]}}"#, list(n));
    assert!(codes(&text(50)).iter().all(|code| *code == ErrorCode::TwoOnOneDay));
    assert_eq!(codes(&text(51)), [ErrorCode::TooManyItems]);
    assert_eq!(codes(&text(5_000)), [ErrorCode::TooManyItems]);
}

#[test]
fn a_long_value_is_shortened_and_deep_data_is_refused() {
    let long = "9".repeat(10_000);
    let found = errors(&format!(r#"{{{START}, "incapacityEnd": "{long}"}}"#));
    assert_eq!((found[0].code, found[0].value.chars().count()), (ErrorCode::NoSuchDay, 61));
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert_eq!(codes(&format!(r#"{{{START}, "scheme": {deep}}}"#)), [ErrorCode::WrongKind]);
}

#[test]
fn a_script_in_a_value_comes_back_as_text() {
    let found = errors(&format!(r#"{{{START}, "scheme": "<script>alert(1)</script>"}}"#));
    assert_eq!((found[0].code, found[0].value.as_str()), (ErrorCode::UnknownCode, "<script>alert(1)</script>"));
}

fn read(facts: &Value) -> Result<Facts, Rejected> {
    let input: Input = serde_json::from_value(facts.clone()).expect("any data is input");
    facts::read(&input)
}

#[test]
fn an_event_is_written_as_it_is_read() {
    let given = json!({
        "asOf": "2023-08-20",
        "incapacityStart": "2023-02-01",
        "questionnaireSentOn": "2023-04-12",
        "questionnaireReturnedOn": "notYet",
        "estimatedOn": "dateUnknown",
        "dailyAmount": "60.50",
        "authorisedWork": [{"from": "2023-08-07"}],
    });
    let written = serde_json::to_value(read(&given).expect("facts")).expect("facts are data");
    for key in ["asOf", "questionnaireSentOn", "questionnaireReturnedOn", "estimatedOn", "dailyAmount"] {
        assert_eq!(written[key], given[key], "{key}");
    }
    assert_eq!(read(&written), read(&given));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    /// What serde writes of facts is read as the same facts.
    #[test]
    fn facts_written_are_the_facts_read(drawn in draw::drawn(), one_in in 1u8..8) {
        let facts = read(&Value::Object(draw::facts(&drawn, one_in)));
        prop_assume!(facts.is_ok());
        let written = serde_json::to_value(facts.clone().expect("facts")).expect("facts are data");
        prop_assert_eq!(read(&written), facts, "{}", written);
    }
}
