//! How long `assess` takes natively: a typical case and the fullest.
#![allow(missing_docs, clippy::expect_used, reason = "a bench that fails panics")]

#[path = "support/facts.rs"]
mod support;

use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Category 4, referred, three absences from the contact, then held.
#[divan::bench]
fn typical(bencher: Bencher<'_, '_>) {
    let facts = support::facts(include_str!("typical.json"));
    bencher.bench_local(|| trat::assess(black_box(&facts)));
}

/// Every fact given, with both parcours, a CODEX path, an AMI path and both appointments.
#[divan::bench]
fn fullest(bencher: Bencher<'_, '_>) {
    let facts = support::facts(include_str!("fullest.json"));
    bencher.bench_local(|| trat::assess(black_box(&facts)));
}
