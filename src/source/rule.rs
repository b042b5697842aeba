//! What is known of a rule: what it makes, and each edition of it.

#[cfg(not(target_arch = "wasm32"))]
use super::Pinpoint;
use super::{EditionId, Seam};
use crate::calendar::Day;
use serde::Serialize;

/// What a rule makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Makes {
    /// A step of the trajectory.
    Step,
    /// A step at which the person is expected.
    Attendance,
    /// A span of days: of a presumption, or of a reduction.
    Span,
}

/// A rule as one edition has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleEdition {
    /// The edition.
    pub edition: EditionId,
    /// What the core does with it.
    pub fate: Fate,
    /// Its first day.
    pub from: Seam,
    /// The first day on which it no longer holds; none while no end is known.
    pub until: Option<Seam>,
    /// Where it stands. The module does without: the catalogue is a file beside it.
    #[cfg(not(target_arch = "wasm32"))]
    pub sources: &'static [Pinpoint],
}

/// What the core does with a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It decides a day, a state, a stop, a span, an amount or an exemption.
    Computed,
    /// It is said where it applies; nothing is counted from it.
    Said,
}

impl RuleEdition {
    /// The days for a case whose primary incapacity started on `start`: the first, and the first that is too late. Where the
    /// second is not after the first, the case never meets this edition of the rule.
    #[must_use]
    pub fn days(&self, start: Day) -> (Day, Option<Day>) {
        (self.from.day(start), self.until.map(|until| until.day(start)))
    }
}
