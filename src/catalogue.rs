//! The catalogue: editions, rules, readings and every paragraph of the texts with its fate. Data that the page prints.

pub mod provisions;

use crate::rules::ENTRIES;
use crate::source::{EDITIONS, Edition, EditionId, Fate, Provision, ReadingId, RuleEntry};
use serde::Serialize;
use tsify::Tsify;

/// Everything that is known of the law here.
#[derive(Clone, Debug, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// The editions that are built, in the order of time.
    pub editions: Vec<Edition>,
    /// The rules, in the order of the law; one entry an edition.
    pub rules: Vec<RuleEntry>,
    /// The readings.
    pub readings: Vec<ReadingId>,
    /// The paragraphs of the texts, in their order, each with its fate.
    pub provisions: Vec<Provision>,
}

/// What is built.
#[derive(Clone, Debug, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// The version of the crate.
    pub version: &'static str,
    /// The editions that are built.
    pub editions: Vec<EditionId>,
    /// A hash of the catalogue's rules: it changes when an id, a source, a validity or a fate does.
    pub catalogue_hash: String,
}

/// The entries of all rules, in the order of the law.
pub fn entries() -> impl Iterator<Item = &'static RuleEntry> {
    ENTRIES.iter().copied().flatten()
}

/// The catalogue.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue {
        editions: EDITIONS.to_vec(),
        rules: entries().copied().collect(),
        readings: ReadingId::ALL.to_vec(),
        provisions: provisions::provisions().copied().collect(),
    }
}

/// The version.
#[must_use]
pub fn version() -> Version {
    Version {
        version: env!("CARGO_PKG_VERSION"),
        editions: EDITIONS.iter().map(|edition| edition.id).collect(),
        catalogue_hash: format!("{:016x}", hash()),
    }
}

/// FNV-1a, 64 bits: enough to tell two catalogues apart, the same on every machine.
fn hash() -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    let mut hash = START;
    for entry in entries() {
        let fate = match entry.fate {
            Fate::Computed => "computed",
            Fate::Said => "said",
        };
        let to = entry.to.map_or_else(String::new, |to| to.to_string());
        for text in [entry.id.text(), entry.edition.text(), &entry.from.to_string(), &to, fate] {
            hash = hashed(hash, text);
        }
        for source in entry.sources {
            hash = hashed(hashed(hash, source.instrument.text()), source.place);
        }
    }
    hash
}

/// The hash with one more text and its end.
fn hashed(hash: u64, text: &str) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.bytes().chain([b'\n']).fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
