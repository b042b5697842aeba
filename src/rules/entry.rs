//! How a rule of edition 2022 is entered in the catalogue, beside the function that applies it.

use crate::calendar::Day;
use crate::source::{EDITION_2022, Fate, Instrument, Pinpoint, RuleEntry, RuleId};

/// A rule that decides a day, a state, a stop, a span, an amount or an exemption.
pub(crate) const fn computed(id: RuleId, sources: &'static [Pinpoint]) -> RuleEntry {
    RuleEntry {
        id,
        edition: EDITION_2022.id,
        sources,
        from: EDITION_2022.from,
        to: Some(EDITION_2022.to),
        fate: Fate::Computed,
    }
}

/// A rule that is said where it applies.
pub(crate) const fn said(id: RuleId, sources: &'static [Pinpoint]) -> RuleEntry {
    RuleEntry { fate: Fate::Said, ..computed(id, sources) }
}

impl RuleEntry {
    /// With another first day.
    pub(crate) const fn from(self, from: Day) -> RuleEntry {
        RuleEntry { from, ..self }
    }

    /// With another last day.
    pub(crate) const fn until(self, to: Day) -> RuleEntry {
        RuleEntry { to: Some(to), ..self }
    }

    /// Without a last day: the next editions do not change it.
    pub(crate) const fn without_end(self) -> RuleEntry {
        RuleEntry { to: None, ..self }
    }
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
