//! Rust's parts: the WebAssembly target, clippy, rustfmt.

use super::{installing, there};
use crate::place::Place;
use crate::process::works;
use anyhow::{Context, Result};
use std::path::Path;
use xshell::cmd;

/// The target of the module.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the standard library of the WebAssembly target is there.
pub fn wasm_target(place: &Place) -> Result<()> {
    let sysroot = cmd!(place.in_root, "rustc --print sysroot").read()?;
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).join("lib");
    if library.is_dir() {
        there("target", &format!("{WASM_TARGET}, there already"));
        return Ok(());
    }
    installing(&format!("target {WASM_TARGET}"));
    cmd!(place.in_root, "rustup target add {WASM_TARGET}").run().with_context(|| {
        format!("the target `{WASM_TARGET}` could not be installed: install it with rustup, then run this again")
    })
}

/// Makes sure that clippy and rustfmt are there.
pub fn checkers(place: &Place) -> Result<()> {
    for (component, command) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        if works(cmd!(place.in_root, "cargo {command} --version")) {
            there(component, "there already");
            continue;
        }
        installing(component);
        cmd!(place.in_root, "rustup component add {component}").run().with_context(|| {
            format!("`{component}` could not be installed: install it with rustup, then run this again")
        })?;
    }
    Ok(())
}
