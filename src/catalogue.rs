//! The catalogue: editions, rules, readings and every paragraph of the texts with its fate. Data that the page prints.
//!
//! The module does not carry it: `cargo xtask` writes it into a file beside the module, and builds the module with the
//! hash of what it wrote ([`HASH_NAME`]).

pub mod provisions;

use crate::calendar::Day;
use crate::source::{
    EDITIONS, EditionId, Fate, Instrument, LAST_CHECKED, Pinpoint, Provision, ReadingId, RuleEdition, RuleId, Seam,
};
use serde::Serialize;

/// Everything that is known of the law here.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// The editions that are built, in the order of time.
    pub editions: Vec<EditionInForce>,
    /// The last day for which the texts were checked.
    pub last_checked: Day,
    /// The rules, in the order of the law; one entry an edition.
    pub rules: Vec<RuleInForce>,
    /// The readings.
    pub readings: Vec<ReadingId>,
    /// The paragraphs of the texts, in their order, each with its fate.
    pub provisions: Vec<Provision>,
}

/// An edition and when it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct EditionInForce {
    /// Its name.
    pub id: EditionId,
    /// The instruments that it adds to those before it.
    pub instruments: &'static [Instrument],
    /// The days it holds for.
    pub validity: Vec<InForce>,
}

/// A rule as one edition has it, and when it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RuleInForce {
    /// The rule.
    pub id: RuleId,
    /// The edition.
    pub edition: EditionId,
    /// Where it stands.
    pub sources: &'static [Pinpoint],
    /// What the core does with it.
    pub fate: Fate,
    /// The days it holds for.
    pub validity: Vec<InForce>,
}

/// The days on which something holds, for the primary incapacities that start within two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct InForce {
    /// The first start of incapacity it holds for; none where all earlier ones are meant.
    pub starts_from: Option<Day>,
    /// The last start of incapacity it holds for, included; none where all later ones are meant.
    pub starts_to: Option<Day>,
    /// First day.
    pub from: Day,
    /// Last day, included; none while no end is known.
    pub to: Option<Day>,
}

/// The days between two seams, for each group of starts that the seams tell apart.
fn in_force(from: Seam, until: Option<Seam>) -> Vec<InForce> {
    let mut borders: Vec<Day> = from.borders().chain(until.iter().flat_map(Seam::borders)).collect();
    borders.sort();
    borders.dedup();
    let firsts = std::iter::once(None).chain(borders.iter().copied().map(Some));
    let lasts = borders.iter().map(|border| Some(border.eve())).chain(std::iter::once(None));
    let groups = firsts.zip(lasts).map(|(starts_from, starts_to)| {
        let start = starts_from.or(starts_to).unwrap_or(Day::FIRST);
        let to = until.map(|until| until.day(start).eve());
        InForce { starts_from, starts_to, from: from.day(start), to }
    });
    // A group for which the next text begins on the same day, or that starts only under it, never meets this one.
    let meets = |group: &InForce| group.to.is_none_or(|to| group.from <= to && group.starts_from <= Some(to));
    groups.filter(meets).collect()
}

fn rule_in_force(id: RuleId, own: &RuleEdition) -> RuleInForce {
    RuleInForce {
        id,
        edition: own.edition,
        sources: own.sources,
        fate: own.fate,
        validity: in_force(own.from, own.until),
    }
}

/// What is built.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// The version of the crate.
    pub version: &'static str,
    /// The editions that are built.
    pub editions: Vec<EditionId>,
    /// A hash of the catalogue's rules: it changes when an id, a source, a validity or a fate does.
    pub catalogue_hash: String,
}

/// The rules in the order of the law, each with every edition of it.
pub fn entries() -> impl Iterator<Item = (RuleId, &'static RuleEdition)> {
    RuleId::ALL.iter().flat_map(|rule| rule.editions().iter().map(|own| (*rule, own)))
}

/// The catalogue.
#[must_use]
pub fn catalogue() -> Catalogue {
    Catalogue {
        editions: EDITIONS
            .iter()
            .map(|edition| EditionInForce {
                id: edition.id,
                instruments: edition.instruments,
                validity: in_force(edition.from, None),
            })
            .collect(),
        last_checked: LAST_CHECKED,
        rules: entries().map(|(rule, own)| rule_in_force(rule, own)).collect(),
        readings: ReadingId::ALL.to_vec(),
        provisions: provisions::provisions().copied().collect(),
    }
}

/// The variable that tells the compiler the hash of the catalogue, so that the module need not carry what it is made of.
pub const HASH_NAME: &str = "TRAT_CATALOGUE_HASH";

/// The version.
#[must_use]
pub fn version() -> Version {
    Version {
        version: env!("CARGO_PKG_VERSION"),
        editions: EDITIONS.iter().map(|edition| edition.id).collect(),
        // Whoever builds without the commands of this repository gets the same hash, in a module that is larger.
        catalogue_hash: option_env!("TRAT_CATALOGUE_HASH").map_or_else(computed_hash, str::to_owned),
    }
}

/// The hash of the catalogue of this crate.
#[must_use]
pub fn computed_hash() -> String {
    hex(hash())
}

/// FNV-1a, 64 bits: enough to tell two catalogues apart, the same on every machine.
fn hash() -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    let mut hash = START;
    for (rule, own) in entries() {
        let fate = match own.fate {
            Fate::Computed => "computed",
            Fate::Said => "said",
        };
        for text in [rule.text(), own.edition.text(), fate] {
            hash = hashed(hash, text);
        }
        for days in in_force(own.from, own.until) {
            let days = [days.starts_from, days.starts_to, Some(days.from), days.to];
            for day in days {
                hash = hashed(hash, &day.map_or_else(String::new, |day| day.to_string()));
            }
        }
        for source in own.sources {
            hash = hashed(hashed(hash, source.instrument.text()), source.place);
        }
    }
    hash
}

/// The sixteen digits of a hash.
fn hex(hash: u64) -> String {
    (0..16).rev().map(|place| char::from_digit((hash >> (4 * place) & 15) as u32, 16).unwrap_or('0')).collect()
}

/// The hash with one more text and its end.
fn hashed(hash: u64, text: &str) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.bytes().chain([b'\n']).fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
