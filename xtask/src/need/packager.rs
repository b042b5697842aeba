//! The packaging tools: wasm-pack, and the wasm-bindgen it calls, built from their sources where missing.

use super::tool::{self, Tool};
use crate::place::Place;
use anyhow::Result;
use std::ffi::OsString;

/// The lock file of wasm-bindgen-cli names versions that were withdrawn, so it is built without it.
const TOOLS: [Tool; 2] = [
    Tool { name: "wasm-pack", from: "wasm-pack", version: "0.15.1", locked: true },
    Tool { name: "wasm-bindgen", from: "wasm-bindgen-cli", version: "0.2.130", locked: false },
];

/// Makes sure that the packaging tools are there; gives the search path on which they are found first.
pub fn tools(place: &Place) -> Result<OsString> {
    tool::tools(place, &TOOLS)
}
