//! The whole way in and out, many times: facts of every kind, garbage and hostile values are read, answered and written.
//!
//! Each run is made of a seed and its number alone, so that one that fails can be run again. What is found is added to the
//! corpus beside this file, which every run may begin with. The program is bounded, and runs on the stable compiler.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program of tests"
)]

#[path = "../support/draw.rs"]
#[allow(dead_code, reason = "the properties draw with it")]
mod draw;
mod input;
mod random;

use random::Random;
use serde::de::IgnoredAny;
use serde_json::{Value, from_str, to_string};
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::Instant;
use trat::facts::{self, Input};

/// How long the longest answer may be, and the longest list of errors, in bytes.
const LONGEST_ANSWER: usize = 200_000;
const LONGEST_ERRORS: usize = 400_000;

/// How often the answer to what was written back is worked out too.
const ANSWERED_AGAIN: u64 = 4;

/// What came of a run.
enum Outcome {
    NotJson,
    Rejected(String),
    Answered(String),
}

fn main() -> ExitCode {
    let numbers: Vec<u64> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let (runs, seed) = (numbers.first().copied().unwrap_or(100_000), numbers.get(1).copied().unwrap_or_default());
    let begun = Instant::now();
    let (mut not_json, mut rejected, mut answered, mut longest, mut sum) = (0u64, 0u64, 0u64, 0, 0u64);
    let told = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    for run in 0..runs {
        let mut random = Random::new(seed, run);
        let text = input::text(&mut random);
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| answer(&text, run % ANSWERED_AGAIN == 0)));
        let wrong = match outcome {
            Err(panicked) => {
                let why = panicked.downcast_ref::<String>().map(String::as_str);
                format!("a panic: {}", why.or(panicked.downcast_ref::<&str>().copied()).unwrap_or_default())
            }
            Ok(Err(wrong)) => wrong,
            Ok(Ok(outcome)) => {
                let json = match outcome {
                    Outcome::NotJson => {
                        not_json += 1;
                        String::new()
                    }
                    Outcome::Rejected(json) => {
                        rejected += 1;
                        json
                    }
                    Outcome::Answered(json) => {
                        answered += 1;
                        longest = longest.max(json.len());
                        json
                    }
                };
                sum = json.bytes().fold(sum, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
                continue;
            }
        };
        eprintln!("run {run} of seed {seed}: {wrong}\n{text}");
        return ExitCode::FAILURE;
    }
    panic::set_hook(told);
    println!(
        "{runs} runs of seed {seed} in {:.0} s: {answered} answered, {rejected} with errors, {not_json} no JSON; longest answer {longest} bytes; sum {sum:016x}",
        begun.elapsed().as_secs_f64()
    );
    ExitCode::SUCCESS
}

/// Reads a text, answers it, writes the answer, and reads the facts back; an error says what does not hold.
fn answer(text: &str, again: bool) -> Result<Outcome, String> {
    let Ok(input) = from_str::<Input>(text) else { return Ok(Outcome::NotJson) };
    let facts = match facts::read(&input) {
        Ok(facts) => facts,
        Err(rejected) => {
            let json = written(&rejected, LONGEST_ERRORS)?;
            let found = parts(&json)?;
            let errors = from_str::<Value>(&json).map_err(|error| error.to_string())?;
            if found.len() != 1 || errors["errors"].as_array().is_none_or(Vec::is_empty) {
                return Err(format!("no errors, or more than errors: {json}"));
            }
            return Ok(Outcome::Rejected(json));
        }
    };
    let json = written(&trat::assess(&facts), LONGEST_ANSWER)?;
    let found = parts(&json)?;
    if !found.contains_key("steps") || found.contains_key("errors") {
        return Err(format!("no steps, or errors beside them: {json}"));
    }
    let back = written(&facts, LONGEST_ANSWER)?;
    let input = from_str::<Input>(&back).map_err(|error| format!("{error}: {back}"))?;
    let facts_again = facts::read(&input).map_err(|rejected| format!("{:?}: {back}", rejected.errors))?;
    if facts_again != facts {
        return Err(format!("other facts are read back: {back}"));
    }
    if again && written(&trat::assess(&facts_again), LONGEST_ANSWER)? != json {
        return Err(format!("another answer to what is read back: {back}"));
    }
    Ok(Outcome::Answered(json))
}

/// A value as JSON, within a length.
fn written(value: &impl serde::Serialize, longest: usize) -> Result<String, String> {
    let json = to_string(value).map_err(|error| format!("not written: {error}"))?;
    if json.len() > longest { Err(format!("{} bytes are written", json.len())) } else { Ok(json) }
}

/// The keys of an object, each once.
#[allow(clippy::zero_sized_map_values, reason = "the keys alone are wanted")]
fn parts(json: &str) -> Result<BTreeMap<String, IgnoredAny>, String> {
    from_str(json).map_err(|error| format!("not JSON: {error}: {json}"))
}
