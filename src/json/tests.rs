//! Against `serde_json`.

#[allow(
    dead_code,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails panics; the cases are judged elsewhere"
)]
#[path = "../../tests/support/case_files.rs"]
mod case_files;

use super::text;
use crate::assessment::{Silence, Supposed};
use crate::catalogue;
use crate::facts::{self, Input};
use serde::Serialize;
use serde_json::Value;

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
    for case in case_files::read().into_iter().flat_map(|file| file.cases) {
        let input = serde_json::from_value::<Input>(case.get("facts").cloned().unwrap_or_default());
        match input.map(|input| facts::read(&input)) {
            Ok(Ok(facts)) => same(&crate::assess(&facts)),
            Ok(Err(rejected)) => same(&rejected),
            Err(_) => assert!(case.is_null(), "not read"),
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
