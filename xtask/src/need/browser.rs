//! The browsers that the tests run in: Chromium and Firefox.

use super::{installing, there};
use crate::place::Place;
use crate::process::{complain, works};
use anyhow::{Result, bail};
use std::env;
use xshell::cmd;

/// A browser, by the names it goes by.
struct Browser {
    /// Its own name.
    name: &'static str,
    /// What the scripts of the page and the test library call it.
    id: &'static str,
    /// What the distribution calls it.
    package: &'static str,
    /// The variable that names the only one to take.
    variable: &'static str,
}

/// A way to install a browser.
type Way = fn(&Browser, &Place) -> Result<()>;

const CHROMIUM: Browser = Browser { name: "Chromium", id: "chromium", package: "chromium", variable: "CHROMIUM" };
const FIREFOX: Browser = Browser { name: "Firefox", id: "firefox", package: "firefox-esr", variable: "FIREFOX" };

/// Makes sure that there is a Chromium that runs.
pub fn chromium(place: &Place) -> Result<()> {
    CHROMIUM.ensure(place)
}

/// Makes sure that there is a Firefox that runs.
pub fn firefox(place: &Place) -> Result<()> {
    FIREFOX.ensure(place)
}

impl Browser {
    /// Takes the one on the machine, else installs the distribution's, else the test library's own.
    fn ensure(&self, place: &Place) -> Result<()> {
        if let Some(found) = self.find(place) {
            there(self.id, &format!("{found}, there already"));
            return Ok(());
        }
        if let Some(given) = env::var_os(self.variable) {
            bail!("{} is `{}`, which does not run: give the path of a {}", self.variable, given.display(), self.name);
        }
        installing(self.id);
        for (from, install) in
            [("the distribution", Browser::of_the_system as Way), ("the test library", Browser::of_playwright)]
        {
            if let Err(error) = install(self, place) {
                complain(&format!("{}: not from {from}: {error:#}", self.id));
            } else if let Some(found) = self.find(place) {
                there(self.id, &format!("{found}, installed from {from}"));
                return Ok(());
            }
        }
        bail!("{}", self.cannot_be_had())
    }

    fn cannot_be_had(&self) -> String {
        let Browser { name, variable, .. } = self;
        format!(
            "there is no {name} and none could be installed: install one or set {variable} to its path, then run this again"
        )
    }

    fn find(&self, place: &Place) -> Option<String> {
        let id = self.id;
        let found = cmd!(place.in_www, "node scripts/browser.mjs {id}").read().ok()?;
        (!found.is_empty()).then_some(found)
    }

    fn of_the_system(&self, place: &Place) -> Result<()> {
        if !works(cmd!(place.in_root, "apt-get --version")) {
            bail!("`apt-get` is not on this machine");
        }
        apt_get(place, &["update"])?;
        apt_get(place, &["install", "-y", self.package])
    }

    fn of_playwright(&self, place: &Place) -> Result<()> {
        let (playwright, id) = (place.npm_program("@playwright/test/cli.js"), self.id);
        cmd!(place.in_www, "node {playwright} install {id}").run()?;
        Ok(())
    }
}

fn apt_get(place: &Place, args: &[&str]) -> Result<()> {
    let root = cmd!(place.in_root, "id -u").read().is_ok_and(|user| user == "0");
    let (program, args_of_it): (&str, &[&str]) = if root { ("env", &[]) } else { ("sudo", &["-n", "env"]) };
    cmd!(place.in_root, "{program} {args_of_it...} DEBIAN_FRONTEND=noninteractive apt-get -q {args...}").run()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::FIREFOX;

    #[test]
    fn what_cannot_be_had_is_said_in_one_sentence() {
        let sentence = "there is no Firefox and none could be installed: install one or set FIREFOX to its path, then run \
                        this again";
        assert_eq!(FIREFOX.cannot_be_had(), sentence);
    }
}
