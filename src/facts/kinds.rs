//! The kinds of facts: yes or no, events, lists of periods and appointments, closed lists of words.

use crate::calendar::Day;
use crate::source::RuleId;
use serde::Serialize;

names! {
    /// `yes` or `no`. Not given is neither.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// Something that happened, or did not, by the day the answers are for. Outside Rust it is a day, `notYet` or `dateUnknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "string | \"notYet\" | \"dateUnknown\""))]
pub enum Event {
    /// It happened on this day; what can be planned may lie ahead.
    On(Day),
    /// It did not happen by the day the answers are for.
    NotYet,
    /// It happened, on a day that is not known.
    DateUnknown,
}

impl Event {
    /// How [`Event::NotYet`] is written outside Rust.
    pub(super) const NOT_YET: &'static str = "notYet";
    /// How [`Event::DateUnknown`] is written outside Rust.
    pub(super) const DATE_UNKNOWN: &'static str = "dateUnknown";
}

impl Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Event::On(day) => day.serialize(serializer),
            Event::NotYet => serializer.serialize_str(Event::NOT_YET),
            Event::DateUnknown => serializer.serialize_str(Event::DATE_UNKNOWN),
        }
    }
}

names! {
    /// The insurance scheme (S1).
    pub enum Scheme {
        /// Indemnity insurance of salaried workers (assurance indemnités des travailleurs salariés).
        Salaried = "salaried",
        /// Another scheme, such as that of the self-employed.
        Other = "other",
    }
}

names! {
    /// Whether the incapacity is recognised (S2).
    pub enum Recognised {
        /// Recognised.
        Yes = "yes",
        /// No decision yet.
        NotYet = "notYet",
        /// Refused, or the recognition has ended.
        RefusedOrEnded = "refusedOrEnded",
    }
}

names! {
    /// A medical situation of the list of A2.2.
    #[allow(missing_docs, reason = "each is described by the rule of the same id in the catalogue")]
    pub enum MedicalSituation {
        M01 = "A2.M01",
        M02 = "A2.M02",
        M03 = "A2.M03",
        M04 = "A2.M04",
        M05 = "A2.M05",
        M06 = "A2.M06",
        M07 = "A2.M07",
        M08 = "A2.M08",
        M09 = "A2.M09",
        M10 = "A2.M10",
        M11 = "A2.M11",
        M12 = "A2.M12",
        M13 = "A2.M13",
        M14 = "A2.M14",
    }
}

impl MedicalSituation {
    /// The rule that names the situation.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            MedicalSituation::M01 => RuleId::A2M01,
            MedicalSituation::M02 => RuleId::A2M02,
            MedicalSituation::M03 => RuleId::A2M03,
            MedicalSituation::M04 => RuleId::A2M04,
            MedicalSituation::M05 => RuleId::A2M05,
            MedicalSituation::M06 => RuleId::A2M06,
            MedicalSituation::M07 => RuleId::A2M07,
            MedicalSituation::M08 => RuleId::A2M08,
            MedicalSituation::M09 => RuleId::A2M09,
            MedicalSituation::M10 => RuleId::A2M10,
            MedicalSituation::M11 => RuleId::A2M11,
            MedicalSituation::M12 => RuleId::A2M12,
            MedicalSituation::M13 => RuleId::A2M13,
            MedicalSituation::M14 => RuleId::A2M14,
        }
    }
}

/// The category the médecin-conseil gives (A5.0 to A5.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "1 | 2 | 3 | 4"))]
#[serde(into = "u8")]
pub enum Category {
    /// Presumed to resume by the end of the sixth month.
    One,
    /// Not possible for medical reasons.
    Two,
    /// Not at present: diagnosis or treatment first.
    Three,
    /// Possible after one or more actions.
    Four,
}

impl From<Category> for u8 {
    fn from(category: Category) -> u8 {
        match category {
            Category::One => 1,
            Category::Two => 2,
            Category::Three => 3,
            Category::Four => 4,
        }
    }
}

names! {
    /// The way taken after the first contact (A7.5).
    pub enum Way {
        /// A visit before resumption (visite préalable à la reprise du travail).
        Visit = "visit",
        /// A reintegration path at the employer (trajet de réintégration CODEX).
        Codex = "codex",
        /// A path of socio-professional reintegration (trajet de réintégration AMI).
        Ami = "ami",
        /// An informal action: a short help, a training outside a formal path.
        Informal = "informal",
        /// None: the person does not wish to go on.
        None = "none",
    }
}

names! {
    /// What became of the own-request path after the médecin-conseil's refusal (B6.2).
    pub enum AfterRefusal {
        /// The actions were adapted.
        Adapted = "adapted",
        /// This path ended for good.
        Ended = "ended",
    }
}

names! {
    /// What became of an appointment.
    pub enum Outcome {
        /// The person came; the appointment was held.
        Attended = "attended",
        /// Absent, with a justification that was accepted.
        AbsentJustified = "absentJustified",
        /// Absent without a valid justification.
        AbsentUnjustified = "absentUnjustified",
        /// Still ahead.
        ToCome = "toCome",
    }
}

names! {
    /// What the médecin-conseil's examination is for.
    pub enum Purpose {
        /// The estimation of the remaining capacities alone (A4.3).
        RemainingCapacity = "remainingCapacity",
        /// The remaining capacities and the incapacity (R22).
        AlsoIncapacity = "alsoIncapacity",
        /// A control of the incapacity (L12).
        Control = "control",
    }
}

/// An appointment for an examination by the médecin-conseil.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ExaminationAppointment {
    /// The day it was planned for.
    pub date: Day,
    /// What became of it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub outcome: Option<Outcome>,
    /// What it is for, as the letter says.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub purpose: Option<Purpose>,
}

/// An appointment with the coordinator (first contact of parcours A), the occupational doctor or the employment service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ContactAppointment {
    /// The day it was planned for.
    pub date: Day,
    /// What became of it.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub outcome: Option<Outcome>,
}

names! {
    /// Who held a physical contact (contact physique).
    pub enum ContactBy {
        /// The médecin-conseil.
        Doctor = "doctor",
        /// A member of the multidisciplinary team (collaborateur de l'équipe multidisciplinaire).
        Team = "team",
    }
}

/// A category given later than the first estimation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// The day it was given.
    pub date: Day,
    /// The category.
    pub category: Category,
}

/// An intervision session that a coordinator took part in (K3, K4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// The day of the session.
    pub date: Day,
    /// How long it lasted, in minutes, 0 to 1440.
    pub minutes: u16,
    /// Whether INAMI's invitation says that it counts.
    pub announced_as_counting: YesNo,
}

/// How many months lie between two follow-ups, 1 to 24.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "number"))]
pub struct FollowUpMonths(pub u8);

/// How many sessions INAMI held in a year, 0 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "number"))]
pub struct SessionCount(pub u8);

/// An amount in whole cents of a euro, 0 to 999,999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "string"))]
pub struct DailyAmount {
    /// Cents of a euro.
    pub cents: u32,
}

impl Serialize for DailyAmount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}.{:02}", self.cents / 100, self.cents % 100))
    }
}
