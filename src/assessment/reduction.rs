//! The answers about the reduction of the indemnity.

use super::{ReadingUsed, Reason, Said, Supposed};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, RuleId};
use serde::{Serialize, Serializer};

/// The reduction of the indemnity (réduction de l'indemnité).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Reduction {
    /// Whether the steps of reduction apply to the case on the day of the answers; none where nothing is computed.
    pub applies: Option<bool>,
    /// The appointments whose absences are counted, as far as the case has them.
    pub appointments: Vec<AppointmentCount>,
    /// The spans, by first day.
    pub spans: Vec<ReductionSpan>,
    /// The days reduced up to `as_of`, Monday to Saturday, each once. While the whole indemnity is or may be at stake (L12),
    /// these and the amounts are those of what is suppressed alone; the amounts none where nothing is.
    pub days: u32,
    /// What is taken from one day's indemnity, exact; none without a daily amount, where the rules do not apply, where the
    /// spans differ in rate, or while the purpose of a missed examination is not known.
    pub per_day: Option<Money>,
    /// What is taken in all, each day once at its highest rate, rounded to the cent once, half up; none where no amount is
    /// given, or the rules do not apply and nothing is suppressed.
    pub total: Option<Money>,
    /// The same under the other way to read, where a reading leaves two (R19, R20, R26); none where the whole is at stake.
    pub other_total: Option<Money>,
    /// What an appointment missed on the day of the answers would cost.
    pub stakes: Vec<Stake>,
    /// The readings the amounts rest on.
    pub readings: Vec<ReadingUsed>,
    /// What must be said of the reduction.
    pub said: Vec<Said>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// The appointments (convocations) whose absences are counted, each apart (L9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Appointment {
    /// The médecin-conseil's examination for the remaining capacities (A4.3).
    Examination,
    /// The coordinator's first contact (premier moment de contact) of parcours A.
    Contact,
    /// The contact of the occupational doctor (conseiller en prévention-médecin du travail) after a CODEX request (L15).
    Occupational,
    /// The contact with the adviser of the employment service (service régional de l'emploi) (L16).
    Employment,
    /// Registration (inscription) with the employment service (N3).
    Registration,
}

names! {
    /// The share of the daily amount that is taken.
    pub enum Rate {
        /// Nothing.
        Nothing = "0",
        /// 2.5 %.
        TwoAndAHalfPercent = "0.025",
        /// 10 %.
        TenPercent = "0.1",
        /// The whole: the indemnity is suppressed.
        Whole = "1",
    }
}

impl Rate {
    /// In thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u32 {
        match self {
            Rate::Nothing => 0,
            Rate::TwoAndAHalfPercent => 25,
            Rate::TenPercent => 100,
            Rate::Whole => 1000,
        }
    }
}

/// What an unjustified absence from an appointment planned for the day of the answers would cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Stake {
    /// Which appointment.
    pub appointment: Appointment,
    /// Which absence: the first, the second or the third; none for the registration.
    pub absence: Option<u8>,
    /// The rule.
    pub rule: RuleId,
    /// Its edition.
    pub edition: EditionId,
    /// What would be taken.
    pub rate: Rate,
    /// Until when.
    pub until: Until,
}

names! {
    /// What ends a reduction.
    pub enum Until {
        /// Nothing is taken, and the text names no letter.
        Nothing = "nothing",
        /// Nothing is taken: a registered letter comes.
        Letter = "letter",
        /// The day the person gets in touch, included.
        Contact = "contact",
        /// The eve of the day the appointment is held.
        Held = "held",
        /// The eve of the day the duty of control is met.
        DutyMet = "dutyMet",
        /// The eve of the registration.
        Registered = "registered",
        /// The day on which it is shown that the registration was in time: until then it is presumed that it was not.
        Shown = "shown",
    }
}

/// How often a person was absent from an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum NextAbsence {
    /// The first where no letter is modelled: nothing (L15, L16).
    Nothing,
    /// The first: no reduction, a registered letter (L6).
    Letter,
    /// The second: reduced until the person gets in touch (L7).
    ReducedUntilContact,
    /// The third: reduced until the appointment is held (L8).
    ReducedUntilHeld,
    /// Nothing more: it was held, or the reduction of L8 runs already.
    NothingMore,
}

/// A span of reduction, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ReductionSpan {
    /// L7, L8, L12, L15, L16 or N3.
    pub rule: RuleId,
    /// The edition it belongs to.
    pub edition: EditionId,
    /// Which appointment.
    pub appointment: Appointment,
    /// Which absence: 2 or 3; 1 under L12; none for the registration.
    pub absence: Option<u8>,
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
    /// Whether it can be contested: for want of a warning (L17), or of a basis (R18, R19).
    pub contestable: bool,
    /// The share of the daily amount that is taken.
    pub rate: Rate,
    /// The share under the other way to read, where a reading leaves two.
    pub other_rate: Option<Rate>,
    /// Its days up to `as_of`, Monday to Saturday, outside maternity protection.
    pub days: u32,
    /// What it takes alone, exact; none where no amount is given, or a share of what is at stake as a whole.
    pub amount: Option<Money>,
    /// What is supposed.
    pub supposes: Vec<Supposed>,
    /// The facts not known that leave its end open, or whether it comes at all.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// An amount of euros, exact to the hundred-thousandth: enough for 2.5 % of a whole number of cents.
///
/// Outside Rust a decimal text with a point and at least two decimals: `1.5385`, `30.77`, `0.00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "string"))]
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
