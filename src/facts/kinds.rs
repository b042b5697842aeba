//! The kinds of facts: yes or no, events, lists of periods and appointments, closed lists of words.

use crate::calendar::Day;
use crate::source::RuleId;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// `yes` or `no`. Not given is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Something that happened, or did not, by the day the answers are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[tsify(type = "string | \"notYet\" | \"dateUnknown\"")]
#[serde(rename_all = "camelCase")]
pub enum Event {
    /// It happened on this day; what can be planned may lie ahead.
    On(Day),
    /// It did not happen by the day the answers are for.
    NotYet,
    /// It happened, on a day that is not known.
    DateUnknown,
}

/// The insurance scheme (S1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Scheme {
    /// Indemnity insurance of salaried workers (assurance indemnités des travailleurs salariés).
    Salaried,
    /// Another scheme, such as that of the self-employed.
    Other,
}

/// Whether the incapacity is recognised (S2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Recognised {
    /// Recognised.
    Yes,
    /// No decision yet.
    NotYet,
    /// Refused, or the recognition has ended.
    RefusedOrEnded,
}

/// A medical situation of the list of A2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Tsify)]
#[allow(missing_docs, reason = "each is described by the rule of the same id in the catalogue")]
pub enum MedicalSituation {
    #[serde(rename = "A2.M01")]
    M01,
    #[serde(rename = "A2.M02")]
    M02,
    #[serde(rename = "A2.M03")]
    M03,
    #[serde(rename = "A2.M04")]
    M04,
    #[serde(rename = "A2.M05")]
    M05,
    #[serde(rename = "A2.M06")]
    M06,
    #[serde(rename = "A2.M07")]
    M07,
    #[serde(rename = "A2.M08")]
    M08,
    #[serde(rename = "A2.M09")]
    M09,
    #[serde(rename = "A2.M10")]
    M10,
    #[serde(rename = "A2.M11")]
    M11,
    #[serde(rename = "A2.M12")]
    M12,
    #[serde(rename = "A2.M13")]
    M13,
    #[serde(rename = "A2.M14")]
    M14,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Tsify)]
#[tsify(type = "1 | 2 | 3 | 4")]
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

/// The way taken after the first contact (A7.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Way {
    /// A visit before resumption (visite préalable à la reprise du travail).
    Visit,
    /// A reintegration path at the employer (trajet de réintégration CODEX).
    Codex,
    /// A path of socio-professional reintegration (trajet de réintégration AMI).
    Ami,
    /// An informal action: a short help, a training outside a formal path.
    Informal,
    /// None: the person does not wish to go on.
    None,
}

/// What became of the own-request path after the médecin-conseil's refusal (B6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum AfterRefusal {
    /// The actions were adapted.
    Adapted,
    /// This path ended for good.
    Ended,
}

/// What became of an appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The person came; the appointment was held.
    Attended,
    /// Absent, with a justification that was accepted.
    AbsentJustified,
    /// Absent without a valid justification.
    AbsentUnjustified,
    /// Still ahead.
    ToCome,
}

/// What the médecin-conseil's examination is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Purpose {
    /// The estimation of the remaining capacities alone (A4.3).
    RemainingCapacity,
    /// The remaining capacities and the incapacity (R22).
    AlsoIncapacity,
    /// A control of the incapacity (L12).
    Control,
}

/// An appointment for an examination by the médecin-conseil.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ExaminationAppointment {
    /// The day it was planned for.
    pub date: Day,
    /// What became of it.
    #[tsify(optional)]
    pub outcome: Option<Outcome>,
    /// What it is for, as the letter says.
    #[tsify(optional)]
    pub purpose: Option<Purpose>,
}

/// An appointment for the first contact of parcours A with the coordinator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ContactAppointment {
    /// The day it was planned for.
    pub date: Day,
    /// What became of it.
    #[tsify(optional)]
    pub outcome: Option<Outcome>,
}

/// An intervision session that a coordinator took part in (K3, K4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[tsify(type = "number")]
pub struct FollowUpMonths(pub u8);

/// How many sessions INAMI held in a year, 0 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[tsify(type = "number")]
pub struct SessionCount(pub u8);

/// An amount in whole cents of a euro, 0 to 999,999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Tsify)]
#[tsify(type = "string")]
pub struct DailyAmount {
    /// Cents of a euro.
    pub cents: u32,
}

impl Serialize for DailyAmount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}.{:02}", self.cents / 100, self.cents % 100))
    }
}
