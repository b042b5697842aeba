//! Tools built from their sources into the folder of tools: nothing is installed beside the repository.

use super::{installing, there};
use crate::place::{Place, TARGET_NAME};
use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use xshell::cmd;

/// A tool, the crate it comes from, and its version.
pub struct Tool {
    /// The program.
    pub name: &'static str,
    /// The crate.
    pub from: &'static str,
    /// The version, exactly.
    pub version: &'static str,
    /// Whether its crate is built by its own lock file.
    pub locked: bool,
}

/// Makes sure that the tools are there; gives the search path on which they are found first.
pub fn tools(place: &Place, tools: &[Tool]) -> Result<OsString> {
    let path = search_path(place)?;
    for tool in tools {
        match version_on(place, &path, tool) {
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

/// A part of cargo is called by its name after `cargo-`, as cargo calls it.
fn version_on(place: &Place, path: &OsString, tool: &Tool) -> Option<String> {
    let found: PathBuf = env::split_paths(path).map(|folder| folder.join(tool.name)).find(|at| Path::is_file(at))?;
    let part = tool.name.strip_prefix("cargo-");
    let said = cmd!(place.in_root, "{found} {part...} --version").read().ok()?;
    said.split(' ').nth(1).map(str::to_owned)
}

/// A quick build: the tools run seldom, so they are neither optimised nor fit for a debugger.
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
