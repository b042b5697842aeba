//! `cargo xtask bench`: how long an answer takes, natively, through WebAssembly and in a browser.

use crate::place::Place;
use crate::{need, package, page, wasm};
use anyhow::Result;
use xshell::cmd;

/// Prints all times. An error only where an answer takes more of a fixed piece of work than it may, measured in the same
/// run: a time by itself says as much of the machine as of the code.
pub fn bench(place: &Place) -> Result<()> {
    need::rust::wasm_target(place)?;
    need::node::packages(place)?;
    need::browser::chromium(place)?;
    wasm::build(place)?;
    page::build(place)?;
    package::lay_out(place, &place.wasm, &package::trial(place))?;
    cmd!(place.in_root, "cargo bench --package trat --bench assess --bench ratio").run()?;
    cmd!(place.in_root, "node pkg-config/bench.mjs").run()?;
    cmd!(place.in_www, "node scripts/first-answer.mjs").run()?;
    Ok(())
}
