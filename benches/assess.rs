//! How long `assess` takes natively: a typical case and the fullest.
#![allow(missing_docs, clippy::expect_used, reason = "a bench that fails panics")]

use divan::{Bencher, black_box};
use serde_json::Value;
use trat::facts::{self, Facts, Input};

fn main() {
    divan::main();
}

/// The facts of a file of this folder.
fn facts(text: &str) -> Facts {
    let facts: Value = serde_json::from_str(text).expect("facts as JSON");
    let input: Input = serde_json::from_value(facts).expect("any data is input");
    facts::read(&input).expect("facts without error")
}

/// Category 4, referred, three absences from the contact, then held.
#[divan::bench]
fn typical(bencher: Bencher<'_, '_>) {
    let facts = facts(include_str!("typical.json"));
    bencher.bench_local(|| trat::assess(black_box(&facts)));
}

/// Every fact given, with both parcours, a CODEX path, an AMI path and both appointments.
#[divan::bench]
fn fullest(bencher: Bencher<'_, '_>) {
    let facts = facts(include_str!("fullest.json"));
    bencher.bench_local(|| trat::assess(black_box(&facts)));
}
