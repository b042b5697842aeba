//! The answers about the reduction of the indemnity.

use super::{ReadingUsed, Reason, Said, Supposed};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, RuleId};
use serde::{Serialize, Serializer};
use tsify::Tsify;

/// The reduction of the indemnity (réduction de l'indemnité).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Reduction {
    /// Whether these rules apply to the case; none where it is outside what is computed.
    pub applies: Option<bool>,
    /// The two appointments, as far as the case has them.
    pub appointments: Vec<AppointmentCount>,
    /// The spans, by first day.
    pub spans: Vec<ReductionSpan>,
    /// The days reduced up to `as_of`, Monday to Saturday, each once.
    pub days: u32,
    /// What is taken from one day's indemnity, exact.
    pub per_day: Option<Money>,
    /// What is taken in all, rounded to the cent once, half up; none where no amount is given or the rules do not apply.
    pub total: Option<Money>,
    /// The readings the amounts rest on.
    pub readings: Vec<ReadingUsed>,
    /// What must be said of the reduction.
    pub said: Vec<Said>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// The appointments whose absences are counted, each apart (L9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Appointment {
    /// The médecin-conseil's examination for the remaining capacities (A4.3).
    Examination,
    /// The coordinator's first contact of parcours A.
    Contact,
}

/// How often a person was absent from an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AppointmentCount {
    /// Which appointment.
    pub appointment: Appointment,
    /// Unjustified absences that count.
    pub unjustified: u8,
    /// Justified absences, which do not count.
    pub justified: u8,
    /// Whether it was held, so that nothing more can follow.
    pub held: bool,
    /// What the next unjustified absence would do.
    pub next: NextAbsence,
    /// Its days reduced up to `as_of`, each once.
    pub days: u32,
    /// The list itself, where an entry's outcome or purpose is not given: it counts for nothing until then.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// What the next unjustified absence would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum NextAbsence {
    /// The first: no reduction, a registered letter (L6).
    Letter,
    /// The second: reduced until the person gets in touch (L7).
    ReducedUntilContact,
    /// The third: reduced until the appointment is held (L8).
    ReducedUntilHeld,
    /// It would be planned for a day of an edition that is not built (S6).
    Outside,
    /// Nothing more: it was held, or the reduction of L8 runs already.
    NothingMore,
}

/// A span of reduction, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ReductionSpan {
    /// L7 or L8.
    pub rule: RuleId,
    /// The edition it belongs to.
    pub edition: EditionId,
    /// Which appointment.
    pub appointment: Appointment,
    /// Which absence: 2 or 3.
    pub absence: u8,
    /// First day.
    pub from: Day,
    /// Last day, included; `as_of` while it runs.
    pub to: Day,
    /// Whether it still runs.
    pub running: bool,
    /// The fact that ended it, or would end it.
    pub ended_by: Fact,
    /// Whether `to` is only the latest possible end, because the day that ended it is not known.
    pub latest_possible: bool,
    /// Whether it can be contested for want of a warning (L17).
    pub contestable: bool,
    /// The share of the daily amount that is taken: `0.025`.
    pub rate: &'static str,
    /// Its days up to `as_of`, Monday to Saturday, outside maternity protection.
    pub days: u32,
    /// What it takes alone, exact; none where no amount is given.
    pub amount: Option<Money>,
    /// What is supposed.
    pub supposes: Vec<Supposed>,
    /// The facts not known that leave its end open.
    pub missing: Vec<Fact>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// An amount of euros, exact to the hundred-thousandth: enough for 2.5 % of a whole number of cents.
///
/// Outside Rust a decimal text with a point and at least two decimals: `1.5385`, `30.77`, `0.00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Tsify)]
#[tsify(type = "string")]
pub struct Money(u64);

impl Money {
    const CENT: u64 = 1_000;

    /// A number of cents times a number of thousandths: 61.54 € × 0.025 is `of(6154, 25)`.
    #[must_use]
    pub fn of(cents: u32, thousandths: u32) -> Money {
        Money(u64::from(cents) * u64::from(thousandths))
    }

    /// The amount for a number of days.
    #[must_use]
    pub fn times(self, days: u32) -> Money {
        Money(self.0.saturating_mul(u64::from(days)))
    }

    /// Rounded to the cent, half up (R11).
    #[must_use]
    pub fn to_the_cent(self) -> Money {
        Money(self.0.saturating_add(Money::CENT / 2) / Money::CENT * Money::CENT)
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (euros, cents, fine) = (self.0 / 100_000, self.0 / Money::CENT % 100, self.0 % Money::CENT);
        write!(f, "{euros}.{cents:02}")?;
        match fine {
            0 => Ok(()),
            _ if fine % 100 == 0 => write!(f, "{}", fine / 100),
            _ if fine % 10 == 0 => write!(f, "{:02}", fine / 10),
            _ => write!(f, "{fine:03}"),
        }
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
