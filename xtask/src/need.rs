//! What the commands need on the machine: each looks first, then installs what is missing.

pub mod browser;
pub mod node;
pub mod packager;
pub mod rust;
pub mod tool;

use crate::process::say;

/// Says that something needed is there, and which it is.
fn there(what: &str, which: &str) {
    say(&format!("{what}: {which}"));
}

/// Says that something needed is missing and is being installed.
fn installing(what: &str) {
    say(&format!("{what}: missing, installing it"));
}
