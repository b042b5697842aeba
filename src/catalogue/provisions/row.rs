//! How a paragraph is entered, with its fate.

use crate::source::{Instrument, Provision, RuleId, WhyNot};

#[cfg_attr(target_arch = "wasm32", allow(unused_variables, reason = "the module has no openings"))]
const fn row(
    instrument: Instrument,
    place: &'static str,
    opening: &'static str,
    rules: &'static [RuleId],
    why_not: Option<WhyNot>,
) -> Provision {
    Provision {
        instrument,
        place,
        #[cfg(not(target_arch = "wasm32"))]
        opening,
        rules,
        why_not,
    }
}

pub(super) const fn modelled(
    instrument: Instrument,
    place: &'static str,
    opening: &'static str,
    rules: &'static [RuleId],
) -> Provision {
    row(instrument, place, opening, rules, None)
}

pub(super) const fn left_out(
    instrument: Instrument,
    place: &'static str,
    opening: &'static str,
    why: WhyNot,
) -> Provision {
    row(instrument, place, opening, &[], Some(why))
}

pub(super) const fn circ(place: &'static str, opening: &'static str, rules: &'static [RuleId]) -> Provision {
    modelled(Instrument::Circular, place, opening, rules)
}

pub(super) const fn circ_not(place: &'static str, opening: &'static str, why: WhyNot) -> Provision {
    left_out(Instrument::Circular, place, opening, why)
}
