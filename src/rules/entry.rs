//! How a rule is entered in the catalogue, beside the function that applies it.

use crate::source::{EditionId, Fate, Instrument, Pinpoint, RuleEntry, RuleId};

/// A rule of edition 2022 that decides a day, a state, a stop, a span, an amount or an exemption.
pub(crate) const fn computed(id: RuleId, sources: &'static [Pinpoint]) -> RuleEntry {
    RuleEntry { id, edition: EditionId::E2022, sources, fate: Fate::Computed }
}

/// A rule of edition 2022 that is said where it applies.
pub(crate) const fn said(id: RuleId, sources: &'static [Pinpoint]) -> RuleEntry {
    RuleEntry { fate: Fate::Said, ..computed(id, sources) }
}

impl RuleEntry {
    /// As a later edition has it.
    pub(crate) const fn of(self, edition: EditionId) -> RuleEntry {
        RuleEntry { edition, ..self }
    }
}

/// A place in another instrument.
pub(crate) const fn at(instrument: Instrument, place: &'static str) -> Pinpoint {
    Pinpoint { instrument, place }
}

/// A place in the circular.
pub(crate) const fn circ(place: &'static str) -> Pinpoint {
    Pinpoint { instrument: Instrument::Circular, place }
}

/// A place in the law of 25 September 2022.
pub(crate) const fn law(place: &'static str) -> Pinpoint {
    Pinpoint { instrument: Instrument::Law2022, place }
}

/// A place in the coordinated law.
pub(crate) const fn coordinated(place: &'static str) -> Pinpoint {
    Pinpoint { instrument: Instrument::CoordinatedLaw, place }
}

/// A place in the royal decree of 3 July 1996.
pub(crate) const fn decree(place: &'static str) -> Pinpoint {
    Pinpoint { instrument: Instrument::RoyalDecree1996, place }
}

/// A reading of the project itself.
pub(crate) const fn reading(place: &'static str) -> Pinpoint {
    Pinpoint { instrument: Instrument::Reading, place }
}
