//! The page: its types checked, its files built into `www/dist`, its weight measured.

use crate::place::Place;
use crate::process::Run;
use anyhow::Result;

/// Checks the types of the page, and those of its tests and scripts.
pub fn check(place: &Place) -> Result<()> {
    ["tsconfig.json", "scripts/tsconfig.json"].into_iter().try_for_each(|project| {
        let tsc = Run::node(place.npm_program("typescript/bin/tsc"));
        tsc.args(["--noEmit", "--project", project]).dir(&place.www).go()
    })
}

/// Checks the words of the page: everything that the core can say has its words, in every language, and no word that
/// people read stands in the code.
pub fn check_words(place: &Place) -> Result<()> {
    ["scripts/check-messages.mjs", "scripts/check-texts.mjs"]
        .into_iter()
        .try_for_each(|script| Run::node(script).dir(&place.www).go())
}

/// Builds the page into `www/dist`.
pub fn build(place: &Place) -> Result<()> {
    Run::node(place.npm_program("vite/bin/vite.js")).args(["build", "--logLevel", "warn"]).dir(&place.www).go()
}

/// Weighs the module, compressed as a server would send it; an error where it is over its limit.
pub fn weigh_module(place: &Place) -> Result<()> {
    Run::node("scripts/weigh-module.mjs").dir(&place.www).go()
}

/// Judges the page as Lighthouse does; an error where a score is under its limit.
pub fn judge(place: &Place) -> Result<()> {
    Run::node("scripts/lighthouse.mjs").dir(&place.www).go()
}

/// Weighs what a browser loads of the page at first; an error where it is over its limit.
pub fn weigh_page(place: &Place) -> Result<()> {
    Run::node("scripts/weigh-page.mjs").dir(&place.www).go()
}
