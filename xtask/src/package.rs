//! `cargo xtask package`: the npm package, made by wasm-pack, and the same as what the page is built with.

use crate::place::Place;
use crate::process::{Run, say};
use crate::{need, wasm};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The module, its JavaScript and its types, as they are in the package.
const MODULE: [&str; 3] = ["trat.js", "trat.d.ts", "trat_bg.wasm"];

/// What is written by hand.
const WRITTEN: [&str; 3] = ["package.json", "README.md", "node.js"];

/// The variable that tells node and wasm-pack where cargo builds.
pub const TARGET_NAME: &str = "CARGO_TARGET_DIR";

/// Makes the npm package in `pkg/`.
pub fn package(place: &Place) -> Result<()> {
    need::rust::wasm_target()?;
    need::node::packages(place)?;
    let path = need::packager::tools(place)?;
    wasm::build(place)?;
    let packed = place.target.join("wasm-pack");
    Run::new("wasm-pack")
        .args(["build", "--target", "web", "--release", "--mode", "no-install", "--no-pack", "--out-dir"])
        .arg(&packed)
        .env("PATH", path)
        .env(TARGET_NAME, &place.target)
        .env(wasm::FLAGS_NAME, wasm::flags(place)?)
        .dir(&place.root)
        .go()?;
    wasm::optimise(place, &packed.join("trat_bg.wasm"))?;
    same(&packed, &place.wasm)?;
    let package = place.root.join("pkg");
    lay_out(place, &packed, &package)?;
    say(&format!("the package is in `{}`", package.display()));
    Ok(())
}

/// Where the package lies that is tested: node finds it there by its name.
pub fn trial(place: &Place) -> PathBuf {
    place.target.join("npm/node_modules/trat")
}

/// Lays the package out: a built module and what is written by hand.
pub fn lay_out(place: &Place, module: &Path, into: &Path) -> Result<()> {
    if into.exists() {
        fs::remove_dir_all(into).with_context(|| format!("`{}` cannot be removed", into.display()))?;
    }
    fs::create_dir_all(into).with_context(|| format!("`{}` cannot be made", into.display()))?;
    let licence = place.root.join("LICENSE");
    let licence = licence.is_file().then_some(licence);
    let module = MODULE.iter().map(|file| module.join(file));
    let written = WRITTEN.iter().map(|file| place.pkg_config.join(file));
    for file in module.chain(written).chain(licence) {
        let name = file.file_name().with_context(|| format!("`{}` is no file", file.display()))?;
        fs::copy(&file, into.join(name)).with_context(|| format!("`{}` cannot be copied", file.display()))?;
    }
    Ok(())
}

/// An error where wasm-pack makes another module than the page has.
fn same(packed: &Path, own: &Path) -> Result<()> {
    for file in MODULE {
        let (packed, own) = (packed.join(file), own.join(file));
        let read = |path: &Path| fs::read(path).with_context(|| format!("`{}` cannot be read", path.display()));
        if read(&packed)? != read(&own)? {
            bail!("`{}` and `{}` differ: one of the two ways to build has changed", packed.display(), own.display());
        }
    }
    say("the module of wasm-pack and that of the page are the same bytes");
    Ok(())
}
