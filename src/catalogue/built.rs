//! How the catalogue is made of what stands in the tables.

use super::provisions::provisions;
use super::{Catalogue, EditionInForce, InForce, Published, RuleInForce};
use crate::calendar::Day;
use crate::source::{EDITIONS, Fate, Instrument, LAST_CHECKED, ReadingId, RuleEdition, RuleId, Seam};

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
        instruments: Instrument::ALL.iter().map(|id| Published { id: *id, publication: id.publication() }).collect(),
        last_checked: LAST_CHECKED,
        rules: entries().map(|(rule, own)| rule_in_force(rule, own)).collect(),
        readings: ReadingId::ALL.to_vec(),
        provisions: provisions().copied().collect(),
    }
}

/// The variable that tells the compiler the hash of the catalogue, so that the module need not carry what it is made of.
pub const HASH_NAME: &str = "TRAT_CATALOGUE_HASH";

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
