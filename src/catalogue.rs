//! The catalogue: editions, rules, readings and every paragraph of the texts with its fate. Data that the page prints.
//!
//! The module has the types alone: `cargo xtask` writes the catalogue into a file beside the module, and builds the module
//! with the hash of what it wrote.

#[cfg(not(target_arch = "wasm32"))]
mod built;
#[cfg(not(target_arch = "wasm32"))]
pub mod provisions;
mod types;
mod version;

#[cfg(not(target_arch = "wasm32"))]
pub use built::{HASH_NAME, catalogue, computed_hash, entries};
pub use types::*;
pub use version::version;
