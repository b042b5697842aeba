//! Reasons: rules and readings, which every answer carries.

use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, ReadingId, RuleId};
use serde::Serialize;
use std::borrow::Cow;

/// A rule that was applied, as it held on the day of what carries the reason, and the facts it was applied to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// The edition whose text of it was applied. Nobody sets it but [`Reason::new`].
    edition: EditionId,
    /// The facts it used.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Fact[]"))]
    pub facts: Cow<'static, [Fact]>,
}

impl Reason {
    /// The rule as it holds on the day `on` for a case whose primary incapacity started on `start`.
    pub(crate) fn new(rule: RuleId, facts: Cow<'static, [Fact]>, start: Day, on: Day) -> Reason {
        Reason { rule, edition: rule.edition(start, on), facts }
    }

    /// The edition whose text of the rule was applied.
    #[must_use]
    pub fn edition(&self) -> EditionId {
        self.edition
    }
}

/// A reading that an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ReadingUsed {
    /// The reading.
    pub reading: ReadingId,
    /// The day that the other way to read gives in place of the one shown: the last day, of A3.2 and B3.2 the first; none
    /// where it gives the same.
    pub other_day: Option<Day>,
}

impl ReadingUsed {
    /// A reading whose other way to read gives no other day.
    #[must_use]
    pub fn plain(reading: ReadingId) -> ReadingUsed {
        ReadingUsed { reading, other_day: None }
    }

    /// A reading, and the day that the other way to read gives in place of the one shown.
    #[must_use]
    pub fn or_else(reading: ReadingId, other_day: Day) -> ReadingUsed {
        ReadingUsed { reading, other_day: Some(other_day) }
    }
}
