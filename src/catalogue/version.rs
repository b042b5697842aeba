//! The version, with a hash of the catalogue.

use super::Version;
#[cfg(not(target_arch = "wasm32"))]
use super::built::computed_hash;
use crate::source::EDITIONS;

/// The version.
#[must_use]
pub fn version() -> Version {
    Version {
        version: env!("CARGO_PKG_VERSION"),
        editions: EDITIONS.iter().map(|edition| edition.id).collect(),
        catalogue_hash: catalogue_hash(),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn catalogue_hash() -> String {
    computed_hash()
}

/// As the build told it.
#[cfg(target_arch = "wasm32")]
fn catalogue_hash() -> String {
    option_env!("TRAT_CATALOGUE_HASH").unwrap_or_default().to_owned()
}
