//! `cargo xtask serve`: builds everything and serves the page on this machine.

use crate::place::Place;
use crate::process::become_it;
use crate::{need, page, wasm};
use anyhow::Result;
use xshell::cmd;

/// Builds the module and the page, then serves it until stopped; port 0 is any free one.
pub fn serve(place: &Place, port: u16) -> Result<()> {
    need::rust::wasm_target(place)?;
    need::node::packages(place)?;
    wasm::build(place)?;
    page::build(place)?;
    let port = port.to_string();
    become_it(cmd!(place.in_www, "node scripts/serve.mjs --port {port}"))
}
