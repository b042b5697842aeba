//! The packaging tools: wasm-pack, and the wasm-bindgen it calls, built from their sources where missing.

use super::{installing, there};
use crate::place::{Place, TARGET_NAME};
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use xshell::cmd;

/// A tool, the crate it comes from, and its version.
struct Tool {
    name: &'static str,
    from: &'static str,
    version: &'static str,
    /// Whether its crate is built by its own lock file.
    locked: bool,
}

/// The lock file of wasm-bindgen-cli names versions that were withdrawn, so it is built without it.
const TOOLS: [Tool; 2] = [
    Tool { name: "wasm-pack", from: "wasm-pack", version: "0.15.1", locked: true },
    Tool { name: "wasm-bindgen", from: "wasm-bindgen-cli", version: "0.2.130", locked: false },
];

/// Makes sure that the packaging tools are there; gives the search path on which they are found first.
pub fn tools(place: &Place) -> Result<OsString> {
    let path = search_path(place)?;
    for tool in &TOOLS {
        match version_on(place, &path, tool.name) {
            Some(version) if version == tool.version => there(tool.name, &format!("{version}, there already")),
            _ => install(place, tool)?,
        }
    }
    place.in_root.remove_path(build(place))?;
    Ok(path)
}

/// Where the tools are built; gone when they are.
fn build(place: &Place) -> PathBuf {
    place.tools().join("build")
}

fn search_path(place: &Place) -> Result<OsString> {
    let known = env::var_os("PATH").unwrap_or_default();
    let own = place.tools().join("bin");
    let folders: Vec<PathBuf> = std::iter::once(own).chain(env::split_paths(&known)).collect();
    env::join_paths(folders).context("the search path cannot be extended")
}

fn version_on(place: &Place, path: &OsString, name: &str) -> Option<String> {
    let found = env::split_paths(path).map(|folder| folder.join(name)).find(|program| program.is_file())?;
    let said = cmd!(place.in_root, "{found} --version").read().ok()?;
    said.split(' ').nth(1).map(str::to_owned)
}

/// A quick build: the tool runs for a second, so it is neither optimised nor fit for a debugger.
fn install(place: &Place, tool: &Tool) -> Result<()> {
    installing(&format!("{} {}", tool.from, tool.version));
    let (from, root) = (tool.from, place.tools());
    let version = format!("={}", tool.version);
    let locked = tool.locked.then_some("--locked");
    cmd!(place.in_root, "cargo install --quiet --debug {from} --version {version} --root {root} {locked...}")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env(TARGET_NAME, build(place))
        .run()
        .with_context(|| format!("`{}` {} could not be installed", tool.from, tool.version))
}
