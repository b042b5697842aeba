//! `cargo xtask mutants`: changes the code in one place at a time, and sees whether a case notices.

use crate::need::tool::{self, Tool};
use crate::place::{Place, TARGET_NAME};
use crate::process::say;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::process::Command;
use std::time::Instant;
use xshell::cmd;

const TOOLS: [Tool; 1] = [Tool { name: "cargo-mutants", from: "cargo-mutants", version: "27.1.0", locked: true }];

/// The survivors that are accepted, each with its reason.
const ACCEPTED: &str = "tests/mutants.txt";

/// What is mutated where no file is asked for: the law, what is read, the texts and their days.
const FILES: [&str; 6] = [
    "src/rules/**/*.rs",
    "src/facts/**/*.rs",
    "src/source/**/*.rs",
    "src/calendar.rs",
    "src/months.rs",
    "src/months/**/*.rs",
];

/// The codes of cargo-mutants for a run to its end: all caught; some missed; some that ran out of time.
const RUN: [i32; 3] = [0, 2, 3];

/// Runs cargo-mutants with further arguments, such as `--file src/calendar.rs` or `--in-diff a.diff`. An error where one
/// survives that is not accepted.
pub fn mutants(place: &Place, arguments: &[String]) -> Result<()> {
    let accepted = accepted(&place.in_root.read_file(ACCEPTED)?)?;
    let path = tool::tools(place, &TOOLS)?;
    let begun = Instant::now();
    let out = place.target.join("mutants");
    place.in_root.remove_path(&out)?;
    place.in_root.create_dir(&out)?;
    let asked = arguments.iter().any(|word| word == "-f" || word.starts_with("--file"));
    let files = FILES.iter().filter(|_| !asked).flat_map(|file| ["--file", file]);
    let run = cmd!(place.in_root, "cargo mutants --package trat --output {out} {files...} {arguments...}")
        .env("PATH", path)
        .env_remove(TARGET_NAME);
    let ended = Command::from(run).status().context("cargo-mutants cannot be started")?;
    if !ended.code().is_some_and(|code| RUN.contains(&code)) {
        bail!("cargo-mutants could not run to its end: {ended}");
    }
    let lines = |name: &str| place.in_root.read_file(out.join("mutants.out").join(name)).unwrap_or_default();
    let count = |name: &str| lines(name).lines().count();
    let survivors = lines("missed.txt");
    let left = not_accepted(&survivors, &accepted);
    say(&format!(
        "mutants: {} caught, {} out of time, {} not viable, {} survived, {} of them accepted, in {:.0} s",
        count("caught.txt"),
        count("timeout.txt"),
        count("unviable.txt"),
        survivors.lines().count(),
        survivors.lines().count() - left.len(),
        begun.elapsed().as_secs_f64()
    ));
    if !left.is_empty() {
        bail!("no case notices these; type one from the law, or give the reason in {ACCEPTED}:\n{}", left.join("\n"));
    }
    Ok(())
}

/// What identifies a mutant without its line and column: `src/calendar.rs: replace < with <= in Period::holds`.
fn without_place(line: &str) -> String {
    let (place, what) = line.split_once(": ").unwrap_or((line, ""));
    format!("{}: {what}", place.split(':').next().unwrap_or_default())
}

/// How many of each mutant are accepted: a reason after `#` on a line of its own stands for the mutants under it, up to
/// the next reason.
fn accepted(text: &str) -> Result<BTreeMap<String, usize>> {
    let mut found = BTreeMap::new();
    let mut has_reason = false;
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(reason) = line.strip_prefix('#') {
            has_reason = !reason.trim().is_empty();
        } else if has_reason {
            *found.entry(without_place(line)).or_default() += 1;
        } else {
            bail!("{ACCEPTED}: `{line}` has no reason above it");
        }
    }
    Ok(found)
}

/// The survivors that are not on the list, or more of them than the list has.
fn not_accepted<'a>(survivors: &'a str, accepted: &BTreeMap<String, usize>) -> Vec<&'a str> {
    let mut left = accepted.clone();
    let is_new = |line: &&str| match left.get_mut(&without_place(line)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    survivors.lines().filter(is_new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_survivor_is_accepted_as_often_as_the_list_has_it() -> Result<()> {
        let list = "# Both give the same day.\nsrc/a.rs: replace < with <= in f\n\n# Cannot happen.\nsrc/b.rs: delete ! in g\n";
        let known = accepted(list)?;
        let once = "src/a.rs:3:9: replace < with <= in f\nsrc/b.rs:1:1: delete ! in g\n";
        assert_eq!(not_accepted(once, &known), Vec::<&str>::new());
        let more =
            "src/a.rs:3:9: replace < with <= in f\nsrc/a.rs:8:9: replace < with <= in f\nsrc/a.rs:1:1: delete ! in g";
        assert_eq!(not_accepted(more, &known), more.lines().skip(1).collect::<Vec<_>>());
        assert!(accepted("src/a.rs: delete ! in g").is_err());
        assert!(accepted("#\nsrc/a.rs: delete ! in g").is_err());
        Ok(())
    }
}
