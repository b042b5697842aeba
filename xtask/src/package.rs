//! `cargo xtask package`: the npm package, made by wasm-pack, and the same as what the page is built with.

use crate::place::Place;
use crate::process::say;
use crate::{data, need, wasm};
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use trat::catalogue::{HASH_NAME, computed_hash};
use xshell::cmd;

/// The module, its JavaScript and its types, as they are in the package.
const MODULE: [&str; 3] = ["trat.js", "trat.d.ts", "trat_bg.wasm"];

/// What is written by hand.
const WRITTEN: [&str; 5] = ["package.json", "README.md", "index.js", "index.d.ts", "node.js"];

/// Makes the npm package in `pkg/`.
pub fn package(place: &Place) -> Result<()> {
    need::rust::wasm_target(place)?;
    need::node::packages(place)?;
    let path = need::packager::tools(place)?;
    wasm::build(place)?;
    let packed = place.target.join("wasm-pack");
    cmd!(place.in_root, "wasm-pack build --target web --release --mode no-install --no-pack --out-dir {packed}")
        .env("PATH", path)
        .env(wasm::FLAGS_NAME, wasm::flags(place)?)
        .env(HASH_NAME, computed_hash())
        .run()?;
    wasm::optimise(place, &packed.join("trat_bg.wasm"))?;
    same(place, &packed)?;
    let package = place.root.join("pkg");
    lay_out(place, &packed, &package)?;
    say(&format!("the package is in `{}`", package.display()));
    Ok(())
}

/// Where the package lies that is tested: node finds it there by its name.
pub fn trial(place: &Place) -> PathBuf {
    place.target.join("npm/node_modules/trat")
}

/// Lays the package out: a built module, the data beside it and what is written by hand.
pub fn lay_out(place: &Place, module: &Path, into: &Path) -> Result<()> {
    let shell = &place.in_root;
    shell.remove_path(into)?;
    shell.create_dir(into)?;
    let module = MODULE.iter().map(|file| module.join(file));
    let data = data::FILES.iter().map(|file| place.wasm.join(file));
    let written = WRITTEN.iter().map(|file| place.pkg_config.join(file));
    for file in module.chain(data).chain(written).chain([place.root.join("LICENSE")]) {
        shell.copy_file(&file, into)?;
    }
    Ok(())
}

/// An error where wasm-pack makes another module than the page has.
fn same(place: &Place, packed: &Path) -> Result<()> {
    for file in MODULE {
        let (packed, own) = (packed.join(file), place.wasm.join(file));
        if place.in_root.read_binary_file(&packed)? != place.in_root.read_binary_file(&own)? {
            bail!("`{}` and `{}` differ: one of the two ways to build has changed", packed.display(), own.display());
        }
    }
    say("the module of wasm-pack and that of the page are the same bytes");
    Ok(())
}
