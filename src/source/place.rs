//! How the table of rules names a place in an instrument.

use super::{Instrument, Pinpoint};

/// A place in an instrument.
pub(super) const fn at(instrument: Instrument, place: &'static str) -> Pinpoint {
    Pinpoint { instrument, place }
}

/// A place in the circular.
pub(super) const fn circ(place: &'static str) -> Pinpoint {
    at(Instrument::Circular, place)
}

/// A place in the law of 25 September 2022.
pub(super) const fn law(place: &'static str) -> Pinpoint {
    at(Instrument::Law2022, place)
}

/// A place in the coordinated law.
pub(super) const fn coordinated(place: &'static str) -> Pinpoint {
    at(Instrument::CoordinatedLaw, place)
}

/// A place in the royal decree of 3 July 1996.
pub(super) const fn decree(place: &'static str) -> Pinpoint {
    at(Instrument::RoyalDecree1996, place)
}

/// A reading of the project itself.
pub(super) const fn reading(place: &'static str) -> Pinpoint {
    at(Instrument::Reading, place)
}
