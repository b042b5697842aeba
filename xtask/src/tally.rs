//! Counting tests from the closing lines of those who run them.

use anyhow::{Result, bail};
use std::fmt;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Tally {
    /// Reads a line of `cargo test`: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
    pub fn cargo(&mut self, line: &str) {
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for count in counts.split("; ") {
            self.number_first(count);
        }
    }

    /// Reads a line of node's runner: `ℹ pass 3`.
    pub fn node(&mut self, line: &str) {
        let Some(count) = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")) else {
            return;
        };
        match count.split_once(' ') {
            Some(("pass", number)) => self.passed += whole(number),
            Some(("fail" | "cancelled", number)) => self.failed += whole(number),
            Some(("skipped" | "todo", number)) => self.skipped += whole(number),
            _ => {}
        }
    }

    /// Reads a line of Playwright: `  3 passed (2.1s)`.
    pub fn playwright(&mut self, line: &str) {
        if let Some(count) = line.strip_prefix("  ") {
            self.number_first(count);
        }
    }

    fn number_first(&mut self, count: &str) {
        let mut words = count.split(' ');
        let (Some(number), Some(kind)) = (words.next(), words.next()) else {
            return;
        };
        match kind {
            "passed" => self.passed += whole(number),
            "failed" | "flaky" | "interrupted" | "did" => self.failed += whole(number),
            "ignored" | "skipped" => self.skipped += whole(number),
            _ => {}
        }
    }

    /// Adds another tally.
    pub fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// An error where a test failed, or where none ran: a stage that tests nothing proves nothing.
    pub fn check(self) -> Result<()> {
        match self {
            Tally { failed: 0, passed: 0, .. } => bail!("no test ran"),
            Tally { failed: 0, .. } => Ok(()),
            Tally { failed, .. } => bail!("{failed} tests failed"),
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(out, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

fn whole(number: &str) -> u32 {
    number.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(read: fn(&mut Tally, &str), lines: &[&str]) -> String {
        let mut tally = Tally::default();
        for line in lines {
            read(&mut tally, line);
        }
        tally.to_string()
    }

    #[test]
    fn cargo_closes_once_a_target() {
        let lines = [
            "running 3 tests",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s",
            "test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
        ];
        assert_eq!(tally(Tally::cargo, &lines), "5 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn node_closes_one_count_a_line() {
        let lines = ["✔ a case (1.2ms)", "ℹ tests 41", "ℹ pass 40", "ℹ fail 1", "ℹ skipped 0", "ℹ duration_ms 84.2"];
        assert_eq!(tally(Tally::node, &lines), "40 passed, 1 failed");
    }

    #[test]
    fn playwright_closes_with_the_time() {
        let lines = ["  ✓  1 tests/a.spec.ts:1:1 › 3 passed (1s)", "  1 skipped", "  7 passed (2.1s)"];
        assert_eq!(tally(Tally::playwright, &lines), "7 passed, 0 failed, 1 skipped");
        assert_eq!(tally(Tally::playwright, &["  2 did not run", "  1 flaky"]), "0 passed, 3 failed");
    }

    #[test]
    fn a_stage_that_tests_nothing_fails() {
        assert!(Tally::default().check().is_err());
        assert!(Tally { passed: 1, ..Tally::default() }.check().is_ok());
        assert!(Tally { passed: 1, failed: 1, skipped: 0 }.check().is_err());
    }
}
