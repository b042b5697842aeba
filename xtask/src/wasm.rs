//! The module: the core compiled for WebAssembly, its JavaScript and its types.

use crate::data;
use crate::need::rust::WASM_TARGET;
use crate::place::Place;
use crate::process::say;
use anyhow::{Context, Result};
use std::env;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use trat::catalogue::{HASH_NAME, computed_hash};
use wasm_bindgen_cli_support::Bindgen;
use xshell::cmd;

/// The variable by which cargo takes the compiler's flags, one after a [`SEPARATOR`].
pub const FLAGS_NAME: &str = "CARGO_ENCODED_RUSTFLAGS";
const SEPARATOR: &str = "\u{1f}";

/// What the standard library marks as worth inlining is inlined only where it is as small as the rest (3 % of the module).
const INLINING: &str = "-Cllvm-args=-inlinehint-threshold=50";

/// How wasm-opt is called: for size and speed, with what every engine has that knows the module's other parts.
///
/// Nothing is inlined here: small functions that are alike press better than large ones that are not (7 % of the module).
const OPTIMISE: [&str; 13] = [
    "-O2",
    // The lowest addresses are the far end of the stack: nothing lies there.
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=1",
    "--always-inline-max-function-size=1",
    "--flexible-inline-max-function-size=1",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    "--strip-producers",
    "--strip-target-features",
];

/// Builds the module into `www/src/wasm`, and the data beside it; what has not changed is kept.
pub fn build(place: &Place) -> Result<()> {
    module(place)?;
    data::write(place)
}

fn module(place: &Place) -> Result<()> {
    compile(place)?;
    let compiled = place.target.join(WASM_TARGET).join("release/trat.wasm");
    let stamp = stamp(place, &compiled)?;
    let stamp_file = place.wasm.join(".stamp");
    if place.in_root.read_file(&stamp_file).is_ok_and(|kept| kept == stamp) {
        say("module: unchanged, kept");
        return Ok(());
    }
    place.in_root.remove_path(&place.wasm)?;
    bind(&compiled, &place.wasm)?;
    optimise(place, &place.wasm.join("trat_bg.wasm"))?;
    place.in_root.write_file(&stamp_file, stamp)?;
    Ok(())
}

fn compile(place: &Place) -> Result<()> {
    cmd!(place.in_root, "cargo build --package trat --lib --release --target {WASM_TARGET}")
        .env(FLAGS_NAME, flags(place)?)
        .env(HASH_NAME, computed_hash())
        .run()?;
    Ok(())
}

/// The compiler's flags: they keep the folders of the machine out of the module, and in it what the tools after the
/// compiler must know of it.
pub fn flags(place: &Place) -> Result<String> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let rust = cmd!(place.in_root, "rustc --print sysroot").read()?;
    let folders = [(Some(place.root.clone()), "trat"), (cargo, "cargo"), (Some(PathBuf::from(rust)), "rust")];
    let mut flags = vec!["-Clink-arg=--keep-section=target_features".to_owned(), INLINING.to_owned()];
    for (folder, name) in folders {
        flags.extend(folder.map(|folder| format!("--remap-path-prefix={}={name}", folder.display())));
    }
    Ok(flags.join(SEPARATOR))
}

fn bind(compiled: &Path, into: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(compiled)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(into)
        .context("the JavaScript of the module could not be made")
}

/// Makes the module smaller and faster, in its place.
pub fn optimise(place: &Place, module: &Path) -> Result<()> {
    let wasm_opt = place.npm_program("binaryen/bin/wasm-opt");
    cmd!(place.in_root, "node {wasm_opt} {OPTIMISE...} {module} -o {module}")
        .quiet()
        .run()
        .context("the module could not be optimised")
}

/// What the built module depends on: the compiled one, the versions of the tools and how they are called.
fn stamp(place: &Place, compiled: &Path) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in [compiled, &place.root.join("Cargo.lock"), &place.www.join("package-lock.json")] {
        place.in_root.read_binary_file(file)?.hash(&mut hasher);
    }
    OPTIMISE.hash(&mut hasher);
    Ok(format!("{:016x}\n", hasher.finish()))
}
