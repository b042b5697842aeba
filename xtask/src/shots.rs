//! `cargo xtask shots`: pictures of the page's main states, to be looked at; they are not kept in the repository.

use crate::place::Place;
use crate::process::{Run, say};
use crate::{need, package, page, wasm};
use anyhow::Result;

/// Builds the page, then takes the pictures into `target/shots`.
pub fn shots(place: &Place) -> Result<()> {
    need::rust::wasm_target()?;
    need::node::packages(place)?;
    need::browser::chromium(place)?;
    wasm::build(place)?;
    page::build(place)?;
    let playwright = Run::node(place.npm_program("@playwright/test/cli.js"));
    playwright
        .args(["test", "--config", "shots.config.ts"])
        .env(package::TARGET_NAME, &place.target)
        .dir(&place.www)
        .go()?;
    say(&format!("the pictures are in `{}`", place.target.join("shots").display()));
    Ok(())
}
