//! `cargo xtask shots`: pictures of the page's main states, to be looked at; they are not kept in the repository.

use crate::place::Place;
use crate::process::say;
use crate::{need, page, wasm};
use anyhow::Result;
use xshell::cmd;

/// Builds the page, then takes the pictures into `target/shots`.
pub fn shots(place: &Place) -> Result<()> {
    need::rust::wasm_target(place)?;
    need::node::packages(place)?;
    need::browser::chromium(place)?;
    wasm::build(place)?;
    page::build(place)?;
    let playwright = place.npm_program("@playwright/test/cli.js");
    cmd!(place.in_www, "node {playwright} test --config shots.config.ts").run()?;
    say(&format!("the pictures are in `{}`", place.target.join("shots").display()));
    Ok(())
}
