//! Node, and the npm packages of the page, by their lock file.

use super::{installing, there};
use crate::place::Place;
use anyhow::{Context, Result, bail};
use xshell::cmd;

/// The program `npm`, by the name it has on the system.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// What to install where node is missing or too old.
const NODE: &str = "Node.js 20.19 or later";

/// Makes sure that node is there and new enough, and that the npm packages are those of the lock file.
pub fn packages(place: &Place) -> Result<()> {
    version(place)?;
    let lock_file = place.www.join("package-lock.json");
    let lock = place.in_www.read_file(&lock_file)?;
    let installed = place.npm_program(".installed-lock.json");
    if place.in_www.read_file(&installed).is_ok_and(|installed| installed == lock) {
        there("npm packages", "those of the lock file, there already");
        return Ok(());
    }
    installing("npm packages of the lock file");
    cmd!(place.in_www, "{NPM} ci").run().context("the npm packages could not be installed")?;
    place.in_www.write_file(&installed, lock)?;
    Ok(())
}

fn version(place: &Place) -> Result<()> {
    let version = cmd!(place.in_www, "node --version").read().with_context(|| format!("install {NODE} (with npm)"))?;
    if !new_enough(&version) {
        bail!("node is `{version}`, too old: install {NODE}, then run this again");
    }
    there("node", &version);
    Ok(())
}

/// What the page's builder asks for: 20.19 or later in 20, else 22.12 or later.
fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    match (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) {
        (20, minor) => minor >= 19,
        (22, minor) => minor >= 12,
        (major, _) => major > 22,
    }
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn node_is_judged_by_its_version() {
        for good in ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.0"] {
            assert!(new_enough(good), "{good}");
        }
        for bad in ["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0", "none"] {
            assert!(!new_enough(bad), "{bad}");
        }
    }
}
