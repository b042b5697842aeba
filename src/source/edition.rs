//! Editions of the law and the seams between them.

use super::Instrument;
use crate::calendar::Day;
use serde::Serialize;

names! {
    /// An edition of the law: a set of instruments that hold together, from a day, for certain cases.
    pub enum EditionId {
        /// From 2022-09-01; the reduction from 2023-01-01.
        E2022 = "2022",
        /// From 2024-01-01; for earlier starts of incapacity from 2024-07-01.
        E2024 = "2024",
        /// From 2026-01-01: duties rewritten, no presumption starts any more.
        E2026January = "2026-01",
        /// From 2026-03-01: the sanctions.
        E2026March = "2026-03",
        /// From 2026-06-01: registration with the employment service.
        E2026June = "2026-06",
    }
}

use EditionId::{E2022, E2024, E2026January, E2026June, E2026March};

/// A day of change: the first day of what is new. It may come later for a case that started earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seam {
    on: Day,
    /// For a primary incapacity that started before the first day of a pair: the second; in the order of time.
    earlier: &'static [(Day, Day)],
}

impl Seam {
    const fn everybody(on: Day) -> Seam {
        Seam { on, earlier: &[] }
    }

    /// The day of change for a case whose primary incapacity started on `start`.
    #[must_use]
    pub fn day(&self, start: Day) -> Day {
        self.earlier.iter().find(|(before, _)| start < *before).map_or(self.on, |(_, on)| *on)
    }

    /// The days that tell starts of incapacity apart.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn borders(&self) -> impl Iterator<Item = Day> {
        self.earlier.iter().map(|(before, _)| *before)
    }
}

/// The chapter of the circular (S4).
pub const FIRST: Seam = Seam::everybody(Day::of(2022, 9, 1));
/// First day of primary incapacity from which the reduction of edition 2022 exists (law of 25 September 2022, art. 4).
pub const REDUCTION_STARTS: Day = Day::of(2023, 1, 1);
/// The trajectory of 2024 (S6; royal decree of 15 January 2024, art. 34).
pub const TRAJECTORY_2024: Seam =
    Seam { on: Day::of(2024, 1, 1), earlier: &[(Day::of(2024, 1, 1), Day::of(2024, 7, 1))] };
/// Presumption, control duty and coordinators of 2024: for everybody (S6).
pub const EVERYBODY_2024: Seam = Seam::everybody(Day::of(2024, 1, 1));
/// No presumption starts any more; the duties are rewritten (law of 19 December 2025).
pub const LAW_2026: Seam = Seam::everybody(Day::of(2026, 1, 1));
/// The sanctions of 2026, by the day an appointment is planned for (royal decree of 23 January 2026).
pub const SANCTIONS_2026: Seam = Seam::everybody(Day::of(2026, 3, 1));
/// Registration with the employment service (royal decree of 6 April 2026, R27).
pub const REGISTRATION_2026: Seam = Seam::everybody(Day::of(2026, 6, 1));
/// The last day for which the texts were checked: what is said of a later one is said as the law was known then.
pub const LAST_CHECKED: Day = Day::of(2026, 8, 21);

/// Rules that only limit the reduction (S5, L13) start with it, for everybody.
pub(super) const LIMITS: Seam = Seam::everybody(REDUCTION_STARTS);
/// The reduction: for starts before 2023 only with the sanctions of 2026, which no start limits (S5, R23).
pub(super) const REDUCTION: Seam = Seam { on: REDUCTION_STARTS, earlier: &[(REDUCTION_STARTS, Day::of(2026, 3, 1))] };
/// The reduction under the trajectory of 2024.
pub(super) const REDUCTION_2024: Seam = Seam {
    on: Day::of(2024, 1, 1),
    earlier: &[(REDUCTION_STARTS, Day::of(2026, 3, 1)), (Day::of(2024, 1, 1), Day::of(2024, 7, 1))],
};

/// What an edition is made of and from when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its name.
    pub id: EditionId,
    /// The instruments that it adds to those before it.
    pub instruments: &'static [Instrument],
    /// Its first day.
    pub from: Seam,
}

/// The editions, in the order of time.
pub const EDITIONS: &[Edition] = &[
    Edition {
        id: E2022,
        instruments: &[
            Instrument::Circular,
            Instrument::Law2022,
            Instrument::CoordinatedLaw,
            Instrument::RoyalDecree1996,
        ],
        from: FIRST,
    },
    Edition {
        id: E2024,
        instruments: &[
            Instrument::Law2023,
            Instrument::LawDecember2023,
            Instrument::RoyalDecreeNovember2023,
            Instrument::RoyalDecreeJanuary2024,
            Instrument::RoyalDecreeApril2024,
        ],
        from: TRAJECTORY_2024,
    },
    Edition { id: E2026January, instruments: &[Instrument::Law2025], from: LAW_2026 },
    Edition { id: E2026March, instruments: &[Instrument::RoyalDecreeJanuary2026], from: SANCTIONS_2026 },
    Edition { id: E2026June, instruments: &[Instrument::RoyalDecreeApril2026], from: REGISTRATION_2026 },
];

/// What a rule has in each of its editions, as many as there are.
#[derive(Clone, Copy, Debug)]
pub struct ByEdition<T: 'static> {
    /// What its first edition has.
    pub first: T,
    /// What each later one has that changed it, in the order of time.
    pub later: &'static [(EditionId, T)],
}

impl<T: Copy> ByEdition<T> {
    /// What the edition has.
    #[must_use]
    pub fn of(&self, edition: EditionId) -> T {
        let changed = self.later.iter().rev().find(|(since, _)| *since <= edition);
        changed.map_or(self.first, |(_, changed)| *changed)
    }
}

/// How far the law is known on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Known {
    /// Before the first edition: earlier rules applied.
    Before,
    /// The texts were checked for this day.
    Checked,
    /// After [`LAST_CHECKED`]: as the law was known then.
    AsKnown,
}

impl Known {
    /// How far the law is known on the day.
    #[must_use]
    pub fn on(day: Day) -> Known {
        match day {
            _ if day < FIRST.on => Known::Before,
            _ if day <= LAST_CHECKED => Known::Checked,
            _ => Known::AsKnown,
        }
    }
}

names! {
    /// What the texts and the letters of a day call what an estimation estimates.
    pub enum Capacity {
        /// Until 2025: capacités restantes, restcapaciteiten.
        Remaining = "remainingCapacity",
        /// From 2026-01-01: potentiel de travail, arbeidspotentieel (law of 19 December 2025).
        Potential = "workPotential",
    }
}

impl Capacity {
    /// The word of the day.
    #[must_use]
    pub fn on(day: Day) -> Capacity {
        if day < LAW_2026.on { Capacity::Remaining } else { Capacity::Potential }
    }
}
