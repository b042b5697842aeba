//! How places in the texts can be said in another language, and the numbers of the acts in the official journal.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test that fails panics")]

use std::collections::BTreeSet;
use trat::catalogue::provisions::provisions;
use trat::source::{Instrument, PLACE_WORDS, RuleId};

/// A place without one of its words, where it stands as a word of its own.
fn without(place: &str, word: &str) -> String {
    let mut rest = place;
    let mut bare = String::new();
    while let Some(at) = rest.find(word) {
        let (before, after) = (&rest[..at], &rest[at + word.len()..]);
        let is_whole = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        bare += before;
        bare += if is_whole { "\u{b7}" } else { word };
        rest = after;
    }
    bare + rest
}

/// A number, the number of an article (`215decies`), of a chapter (`III`) or of a reading, or the letter of an item.
fn is_number(token: &str) -> bool {
    let is_letter = token.len() == 1;
    is_letter
        || token.starts_with(|c: char| c.is_ascii_digit())
        || token.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
}

/// What a person reads in another language has no French word left in it: each has a name, and words there.
#[test]
fn every_word_of_a_place_has_a_name() {
    let of_rules = RuleId::ALL.iter().flat_map(|rule| rule.editions()).flat_map(|own| own.sources);
    let places: BTreeSet<&str> = of_rules.map(|source| source.place).chain(provisions().map(|one| one.place)).collect();
    let mut met = BTreeSet::new();
    for place in places {
        let mut bare = place.to_owned();
        for (french, name) in PLACE_WORDS {
            let shorter = without(&bare, french);
            if shorter != bare {
                met.insert(*name);
            }
            bare = shorter;
        }
        for token in bare.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()) {
            assert!(is_number(token), "{place}: `{token}` has no name");
        }
    }
    let names: BTreeSet<&str> = PLACE_WORDS.iter().map(|(_, name)| *name).collect();
    assert_eq!(names.len(), PLACE_WORDS.len(), "two words of one name");
    assert_eq!(met, names, "a word that stands in no place");
}

/// The numbers of the official journal: ten digits, the first four of them the year of the act or one next to it.
#[test]
fn numbers_of_the_journal_are_well_formed() {
    let mut numbered = 0;
    for instrument in Instrument::ALL {
        let Some(publication) = instrument.publication() else { continue };
        let year: i32 = publication.given.to_string()[..4].parse().unwrap();
        assert!(publication.numac.is_none() || publication.dossier.is_none(), "{instrument:?}");
        if let Some(numac) = publication.numac {
            numbered += 1;
            assert!(numac.len() == 10 && numac.chars().all(|digit| digit.is_ascii_digit()), "{instrument:?}");
            let filed: i32 = numac[..4].parse().unwrap();
            assert!((year - 1..=year + 1).contains(&filed), "{instrument:?}");
        }
        if let Some(dossier) = publication.dossier {
            assert!(dossier.starts_with(&format!("{}/", publication.given)), "{instrument:?}");
        }
    }
    assert_eq!(numbered, 6);
}
