//! The page: its types and words checked, its files built into `www/dist`, its weight and its scores measured.

use crate::place::Place;
use crate::process::say;
use crate::{need, wasm};
use anyhow::Result;
use xshell::cmd;

/// Checks the types of the page, and those of its tests and scripts.
pub fn check(place: &Place) -> Result<()> {
    let tsc = place.npm_program("typescript/bin/tsc");
    for project in ["tsconfig.json", "scripts/tsconfig.json"] {
        cmd!(place.in_www, "node {tsc} --noEmit --project {project}").run()?;
    }
    Ok(())
}

/// Checks the words of the page: everything that the core can say has its words, in every language, and no word that
/// people read stands in the code.
pub fn check_words(place: &Place) -> Result<()> {
    cmd!(place.in_www, "node scripts/check-messages.mjs").run()?;
    cmd!(place.in_www, "node scripts/check-texts.mjs").run()?;
    Ok(())
}

/// Builds the page into `www/dist`.
pub fn build(place: &Place) -> Result<()> {
    let vite = place.npm_program("vite/bin/vite.js");
    cmd!(place.in_www, "node {vite} build --logLevel warn").run()?;
    Ok(())
}

/// Runs the tests of the page in real browsers; an error where there is none to run.
pub fn browsers(place: &Place) -> Result<()> {
    let playwright = place.npm_program("@playwright/test/cli.js");
    cmd!(place.in_www, "node {playwright} test --reporter=list").run()?;
    Ok(())
}

/// Judges the page as Lighthouse does; an error where a score is under its limit.
pub fn judge(place: &Place) -> Result<()> {
    cmd!(place.in_www, "node scripts/lighthouse.mjs").run()?;
    Ok(())
}

/// Weighs the module and what a browser fetches of the page; an error where a weight is over its limit, or is not the
/// one that is written down.
pub fn weigh(place: &Place) -> Result<()> {
    cmd!(place.in_www, "node scripts/weigh.mjs").run()?;
    Ok(())
}

/// Builds all, weighs it and writes the weights down; the reason says why something grew.
pub fn write_weights(place: &Place, reason: Option<&str>) -> Result<()> {
    need::rust::wasm_target(place)?;
    need::node::packages(place)?;
    need::browser::chromium(place)?;
    wasm::build(place)?;
    build(place)?;
    let reason = reason.map(|reason| format!("--reason={reason}"));
    cmd!(place.in_www, "node scripts/weigh.mjs --write {reason...}").run()?;
    say("look at what changed, then commit `budgets.json`");
    Ok(())
}
