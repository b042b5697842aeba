//! What the core knows as data, written into files beside the module: for the page and for the package.

use crate::place::Place;
use anyhow::{Context, Result};
use serde_json::to_string;
use std::fs;
use trat::catalogue::catalogue;

/// The catalogue, as it goes into the package too.
pub const FILES: [&str; 2] = ["catalogue.json", "catalogue.js"];

/// Writes the data. What has not changed keeps its file as it is.
pub fn write(place: &Place) -> Result<()> {
    let catalogue = to_string(&catalogue()).context("the catalogue cannot be written as JSON")?;
    // A text that is read once it is asked for costs less than an object of the program.
    let script = format!("// The catalogue, as `cargo xtask` wrote it.\nexport default {};\n", to_string(&catalogue)?);
    FILES.into_iter().zip([catalogue, script]).try_for_each(|(name, text)| keep(place, name, &text))
}

fn keep(place: &Place, name: &str, text: &str) -> Result<()> {
    let file = place.wasm.join(name);
    if fs::read_to_string(&file).is_ok_and(|kept| kept == text) {
        return Ok(());
    }
    fs::write(&file, text).with_context(|| format!("`{}` cannot be written", file.display()))
}
