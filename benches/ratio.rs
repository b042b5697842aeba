//! An answer beside a fixed piece of work, both timed in the same run: a slow or busy machine slows both, so that the
//! ratio tells of the code alone. It fails where an answer takes more of that work than it may.
#![allow(missing_docs, clippy::expect_used, reason = "a bench that fails panics")]

#[path = "support/facts.rs"]
mod support;

use serde_json::{Value, json};
use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

/// How often both are timed, one right after the other, and how many calls are timed at once.
const ROUNDS: usize = 301;
const CALLS: u32 = 20;

/// How much of the fixed work an answer may take: 1.3 times what was measured.
const TYPICAL_LIMIT: f64 = 1.5;
const FULLEST_LIMIT: f64 = 2.45;

fn main() -> ExitCode {
    let typical = holds("typical", include_str!("typical.json"), TYPICAL_LIMIT);
    let fullest = holds("fullest", include_str!("fullest.json"), FULLEST_LIMIT);
    if typical && fullest { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Times a case and prints it; whether it is within its limit.
fn holds(name: &str, case: &str, limit: f64) -> bool {
    let facts = support::facts(case);
    let document = document();
    let (mut times, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let own = timed(|| drop(black_box(trat::assess(black_box(&facts)))));
        let fixed = timed(|| drop(black_box(read_and_write(black_box(&document)))));
        times.push(own);
        ratios.push(own / fixed);
    }
    let (time, ratio) = (middle(times), middle(ratios));
    println!("{name}: {time:.1} µs, {ratio:.2} of the fixed work, of {limit} at most");
    if ratio > limit {
        eprintln!("error: an answer to the {name} case takes more than it may: measure what grew");
    }
    ratio <= limit
}

/// Microseconds a call.
fn timed(call: impl Fn()) -> f64 {
    let started = Instant::now();
    for _ in 0..CALLS {
        call();
    }
    started.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

fn middle(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().expect("rounds")
}

/// The fixed work: it must stay as it is, or the limits must be measured anew.
fn document() -> String {
    let step =
        |day: u32| json!({ "rule": format!("A{day}"), "day": format!("2023-01-{day:02}"), "facts": ["one", "two"] });
    Value::from((1..=25).map(step).collect::<Vec<Value>>()).to_string()
}

fn read_and_write(document: &str) -> String {
    let read: Value = serde_json::from_str(document).expect("the document as JSON");
    read.to_string()
}
