//! `cargo xtask serve`: builds everything and serves the page on this machine.

use crate::place::Place;
use crate::process::Run;
use crate::{need, page, wasm};
use anyhow::Result;

/// Builds the module and the page, then serves it until stopped; port 0 is any free one.
pub fn serve(place: &Place, port: u16) -> Result<()> {
    need::rust::wasm_target()?;
    need::node::packages(place)?;
    wasm::build(place)?;
    page::build(place)?;
    Run::node("scripts/serve.mjs").args(["--port", &port.to_string()]).dir(&place.www).become_it()
}
