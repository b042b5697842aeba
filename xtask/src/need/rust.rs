//! Rust's parts: the WebAssembly target, clippy, rustfmt.

use super::{installing, there};
use crate::process::Run;
use anyhow::{Context, Result};
use std::path::Path;

/// The target of the module.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the standard library of the WebAssembly target is there.
pub fn wasm_target() -> Result<()> {
    let sysroot = Run::new("rustc").args(["--print", "sysroot"]).text()?;
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).join("lib");
    if library.is_dir() {
        there("target", &format!("{WASM_TARGET}, there already"));
        return Ok(());
    }
    installing(&format!("target {WASM_TARGET}"));
    Run::new("rustup").args(["target", "add", WASM_TARGET]).go().with_context(|| {
        format!("the target `{WASM_TARGET}` could not be installed: install it with rustup, then run this again")
    })
}

/// Makes sure that clippy and rustfmt are there.
pub fn checkers() -> Result<()> {
    for (component, command) in [("clippy", "clippy"), ("rustfmt", "fmt")] {
        if Run::cargo().args([command, "--version"]).works() {
            there(component, "there already");
            continue;
        }
        installing(component);
        Run::new("rustup").args(["component", "add", component]).go().with_context(|| {
            format!("`{component}` could not be installed: install it with rustup, then run this again")
        })?;
    }
    Ok(())
}
