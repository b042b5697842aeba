//! Which edition of a rule holds on a day.

use super::{EDITIONS, EditionId, RuleId};
use crate::calendar::Day;
use serde::Serialize;

impl RuleId {
    /// The edition that brought the rule.
    #[must_use]
    pub const fn first_edition(self) -> EditionId {
        match self.editions().first() {
            Some(first) => first.edition,
            None => EditionId::E2022,
        }
    }

    /// Whether the first edition of all brought the rule.
    #[must_use]
    pub fn is_of_the_first_edition(self) -> bool {
        EDITIONS.first().is_some_and(|first| first.id == self.first_edition())
    }

    /// The edition of the rule that an answer for the day `on` names: the one in force, else the last one that was, else
    /// the first one to come.
    #[must_use]
    pub fn edition(self, start: Day, on: Day) -> EditionId {
        let begun = self.editions().iter().filter(|own| on >= own.days(start).0);
        begun.fold(self.first_edition(), |_, own| own.edition)
    }
}

/// What holds on a day for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// The day lies before the first edition: earlier rules applied, or none (S4).
    Before,
    /// This edition holds.
    In(EditionId),
    /// The day lies after the last edition that had the rule.
    Ended,
}

impl Standing {
    /// Which edition of a rule holds on the day `on` for a case whose primary incapacity started on `start`.
    #[must_use]
    pub fn of(rule: RuleId, start: Day, on: Day) -> Standing {
        let mut standing = Standing::Before;
        for own in rule.editions() {
            let (from, until) = own.days(start);
            if on >= from {
                let over = until.is_some_and(|until| on >= until);
                standing = if over { Standing::Ended } else { Standing::In(own.edition) };
            }
        }
        standing
    }

    /// The latest edition that holds for the case on the day: by S6 and by the days of 2026.
    #[must_use]
    pub fn of_case(start: Day, on: Day) -> Standing {
        let held = EDITIONS.iter().rev().find(|edition| on >= edition.from.day(start));
        held.map_or(Standing::Before, |edition| Standing::In(edition.id))
    }
}
