//! The facts that the benches ask with.

use serde_json::Value;
use trat::facts::{self, Facts, Input};

/// The facts of a file, as JSON.
pub fn facts(text: &str) -> Facts {
    let facts: Value = serde_json::from_str(text).expect("facts as JSON");
    let input: Input = serde_json::from_value(facts).expect("any data is input");
    facts::read(&input).expect("facts without error")
}
