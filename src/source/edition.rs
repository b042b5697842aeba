//! Editions of the law, the seams between them, and which rule each of them changed, ended or brought.

use super::Instrument;
#[allow(clippy::enum_glob_use, reason = "the table below names most of the rules")]
use super::RuleId::{self, *};
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

/// The control of rules that limit themselves (S5, L13) starts for everybody with the reduction.
const LIMITS: Seam = Seam::everybody(REDUCTION_STARTS);
/// The reduction: for starts before 2023 only with the sanctions of 2026, which no start limits (S5, R23).
const REDUCTION: Seam = Seam { on: REDUCTION_STARTS, earlier: &[(REDUCTION_STARTS, Day::of(2026, 3, 1))] };
/// The reduction under the trajectory of 2024.
const REDUCTION_2024: Seam = Seam {
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

/// When a rule holds as one edition has it: from one seam until another, that day not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// The edition.
    pub edition: EditionId,
    /// Its first day.
    pub from: Seam,
    /// The first day on which it no longer holds; none while no end is known.
    pub until: Option<Seam>,
}

impl Validity {
    const fn until(self, seam: Seam) -> Validity {
        Validity { until: Some(seam), ..self }
    }

    /// The days for a case whose primary incapacity started on `start`: the first, and the first that is too late. An
    /// empty pair where the case never meets this edition of the rule.
    #[must_use]
    pub fn days(&self, start: Day) -> (Day, Option<Day>) {
        (self.from.day(start), self.until.map(|until| until.day(start)))
    }
}

/// From a seam on, without a known end.
const fn from(edition: EditionId, from: Seam) -> Validity {
    Validity { edition, from, until: None }
}

// One list a kind of change, in the order of time. Neighbours share their seam: no gap, no overlap.
const PLAIN: &[Validity] = &[from(E2022, FIRST)];
const CHANGED_2024: &[Validity] = &[from(E2022, FIRST).until(TRAJECTORY_2024), from(E2024, TRAJECTORY_2024)];
const ENDED_2024: &[Validity] = &[from(E2022, FIRST).until(TRAJECTORY_2024)];
const NEW_2024: &[Validity] = &[from(E2024, TRAJECTORY_2024)];
const FOR_ALL_CHANGED_2024: &[Validity] = &[from(E2022, FIRST).until(EVERYBODY_2024), from(E2024, EVERYBODY_2024)];
const FOR_ALL_ENDED_2024: &[Validity] = &[from(E2022, FIRST).until(EVERYBODY_2024)];
const AMI_PRESUMPTION: &[Validity] =
    &[from(E2022, FIRST).until(EVERYBODY_2024), from(E2024, EVERYBODY_2024).until(LAW_2026)];
const PRESUMPTION: &[Validity] = &[from(E2022, FIRST).until(LAW_2026)];
const LIMIT: &[Validity] = &[from(E2022, LIMITS).until(SANCTIONS_2026)];
const OF_REDUCTION: &[Validity] = &[from(E2022, REDUCTION)];
const DUTY_1: &[Validity] = &[from(E2022, REDUCTION).until(REDUCTION_2024), from(E2024, REDUCTION_2024)];
const SECOND_ABSENCE: &[Validity] = &[
    from(E2022, REDUCTION).until(REDUCTION_2024),
    from(E2024, REDUCTION_2024).until(SANCTIONS_2026),
    from(E2026March, SANCTIONS_2026),
];
const THIRD_ABSENCE: &[Validity] = &[from(E2022, REDUCTION).until(SANCTIONS_2026), from(E2026March, SANCTIONS_2026)];
const NEW_JANUARY: &[Validity] = &[from(E2026January, LAW_2026)];
const NEW_MARCH: &[Validity] = &[from(E2026March, SANCTIONS_2026)];
const NEW_JUNE: &[Validity] = &[from(E2026June, REGISTRATION_2026)];

impl RuleId {
    /// When the rule holds, edition by edition, in the order of time.
    #[must_use]
    pub const fn validities(self) -> &'static [Validity] {
        match self {
            A2_2 | A2_4 | A2_6 | A4_1 | A4_2 | A4_3 | A5_2 | A6_1 | A7_1 | A7_2 | F1D | F1_7 => CHANGED_2024,
            A2_3 | A5_5 | A5_6 | A6_2 | A6_3 | A2M01 | A2M02 | A2M03 | A2M04 | A2M05 | A2M06 | A2M07 | A2M08
            | A2M09 | A2M10 | A2M11 | A2M12 | A2M13 | A2M14 => ENDED_2024,
            S9 | M4 | M7 | M11 | MI | Mx | Me | Mr => NEW_2024,
            K2 | K3 | L12 => FOR_ALL_CHANGED_2024,
            K6 => FOR_ALL_ENDED_2024,
            P4 | P5 => AMI_PRESUMPTION,
            P2 | P3 | P7 | P8 => PRESUMPTION,
            S5 | L13 => LIMIT,
            L2 | L3 | L4 | L5 | L6 | L10 | L11 | L14 | L17 => OF_REDUCTION,
            L1 => DUTY_1,
            L7 => SECOND_ABSENCE,
            L8 | L9 => THIRD_ABSENCE,
            N1 | N5 => NEW_JANUARY,
            L15 => NEW_MARCH,
            L16 | N2 | N3 | N4 => NEW_JUNE,
            S1 | S2 | S3 | S4 | S6 | S7 | S8 | S10 | A1_1 | A1_2 | A2_1 | A2_5 | A3_1 | A3_2 | A3_3 | A5_0 | A5_1
            | A5_3 | A5_4 | A5_7 | A6_4 | A7_3 | A7_4 | A7_5 | A7_6 | B1_1 | B1_2 | B2_1 | B2_2 | B3_1 | B3_2
            | B4_1 | B4_2 | B5_1 | B6_1 | B6_2 | F1A | F1B | F1C | F1_5 | F1_6 | F1_8 | F2_1 | F2_2 | F2_3 | F2_4
            | F2_5 | F2_6 | F2_7 | F3_1 | F4_1 | C1 | C2 | C3 | C4 | C5 | P1 | P6 | P9 | K1 | K4 | K5 => PLAIN,
        }
    }

    /// The edition that brought the rule.
    #[must_use]
    pub const fn first_edition(self) -> EditionId {
        match self.validities().first() {
            Some(validity) => validity.edition,
            None => E2022,
        }
    }

    /// The edition of the rule that an answer for the day `on` names: the one in force, else the last one that was, else
    /// the first one to come.
    #[must_use]
    pub fn edition(self, start: Day, on: Day) -> EditionId {
        let later = self.validities().iter().filter(|validity| on >= validity.days(start).0);
        later.fold(self.first_edition(), |_, validity| validity.edition)
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
        for validity in rule.validities() {
            let (from, until) = validity.days(start);
            if on >= from {
                let over = until.is_some_and(|until| on >= until);
                standing = if over { Standing::Ended } else { Standing::In(validity.edition) };
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
