//! A Chromium for the browser tests.

use super::{installing, there};
use crate::place::Place;
use crate::process::{Run, complain};
use anyhow::{Result, bail};
use std::env;

/// Makes sure that there is a Chromium that runs: one on the machine, the distribution's, or the test library's own.
pub fn chromium(place: &Place) -> Result<()> {
    if let Some(found) = find(place) {
        there("chromium", &format!("{found}, there already"));
        return Ok(());
    }
    if let Some(given) = env::var_os("CHROMIUM") {
        bail!("CHROMIUM is `{}`, which does not run: give the path of a Chromium", given.display());
    }
    installing("chromium");
    for (from, install) in
        [("the distribution", of_the_system as fn(&Place) -> Result<()>), ("the test library", of_playwright)]
    {
        if let Err(error) = install(place) {
            complain(&format!("chromium: not from {from}: {error:#}"));
        } else if let Some(found) = find(place) {
            there("chromium", &format!("{found}, installed from {from}"));
            return Ok(());
        }
    }
    bail!(
        "there is no Chromium and none could be installed: install one or set CHROMIUM to its path, then run this again"
    )
}

fn find(place: &Place) -> Option<String> {
    let found = Run::node(place.www.join("scripts/browser.mjs")).text().ok()?;
    (!found.is_empty()).then_some(found)
}

fn of_the_system(_: &Place) -> Result<()> {
    if !Run::new("apt-get").arg("--version").works() {
        bail!("`apt-get` is not on this machine");
    }
    apt_get(&["update"])?;
    apt_get(&["install", "-y", "chromium"])
}

fn apt_get(args: &[&str]) -> Result<()> {
    let root = Run::new("id").arg("-u").text().is_ok_and(|user| user == "0");
    let run = if root { Run::new("apt-get") } else { Run::new("sudo").args(["-n", "apt-get"]) };
    run.args(["-q"]).args(args).env("DEBIAN_FRONTEND", "noninteractive").go()
}

fn of_playwright(place: &Place) -> Result<()> {
    Run::node(place.npm_program("@playwright/test/cli.js")).args(["install", "chromium"]).dir(&place.www).go()
}
