//! `cargo xtask bench`: how long an answer takes, natively and through WebAssembly.

use crate::place::Place;
use crate::process::Run;
use crate::{need, package, wasm};
use anyhow::Result;

/// Runs the native benches, then times a call of the module in node; an error where that is over its limit.
pub fn bench(place: &Place) -> Result<()> {
    need::rust::wasm_target()?;
    need::node::packages(place)?;
    wasm::build(place)?;
    package::lay_out(place, &place.wasm, &package::trial(place))?;
    Run::cargo().args(["bench", "--package", "trat", "--bench", "assess"]).go()?;
    Run::node(place.pkg_config.join("bench.mjs")).env(package::TARGET_NAME, &place.target).go()
}
