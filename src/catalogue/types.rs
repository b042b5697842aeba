//! The types of the catalogue.

use crate::calendar::Day;
use crate::source::{EditionId, Fate, Instrument, Pinpoint, Provision, Publication, ReadingId, RuleId};
use serde::Serialize;

/// Everything that is known of the law here.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// The editions that are built, in the order of time.
    pub editions: Vec<EditionInForce>,
    /// The texts.
    pub instruments: Vec<Published>,
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

/// A text, and how the official journal has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Published {
    /// The text.
    pub id: Instrument,
    /// How the official journal has it; none for what has no number of its own there.
    pub publication: Option<Publication>,
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

/// What is built.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// The version of the crate.
    pub version: &'static str,
    /// The editions that are built.
    pub editions: Vec<EditionId>,
    /// A hash of the catalogue's rules: it changes when an id, a source, a validity or a fate does. Empty in a module that
    /// was not built by the commands of this repository.
    pub catalogue_hash: String,
}
