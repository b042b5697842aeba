//! `cargo xtask fuzz`: answers facts of every kind, garbage and hostile values.

use crate::place::Place;
use anyhow::Result;
use xshell::cmd;

/// Runs the fuzz program: the same runs and the same seed are the same inputs.
pub fn fuzz(place: &Place, runs: u64, seed: u64) -> Result<()> {
    let (runs, seed) = (runs.to_string(), seed.to_string());
    cmd!(place.in_root, "cargo bench --quiet --profile fuzz --package trat --bench fuzz -- {runs} {seed}").run()?;
    Ok(())
}
