//! The answers for those who hold a contact: its modes, the sheet for the first one, a coordinator's own conditions.

use super::{ReadingUsed, Reason, Said};
use crate::calendar::Day;
use crate::facts::{Fact, Way, YesNo};
use crate::source::{EditionId, RuleId, Standing};
use serde::Serialize;

/// How a contact may be held (mode d'organisation).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "the columns of the circular's table, one a way")]
pub struct ContactMode {
    /// The row of the table: C1 to C5.
    pub rule: RuleId,
    /// The step the contact belongs to.
    pub step: RuleId,
    /// Face to face.
    pub in_person: bool,
    /// By video.
    pub video: bool,
    /// By telephone.
    pub phone: bool,
    /// By e-mail.
    pub email: bool,
    /// The readings the row rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// What a coordinator (Coordinateur Retour Au Travail) needs at hand for a first contact (premier moment de contact).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FirstContactSheet {
    /// The facts that are known.
    pub known: Vec<Fact>,
    /// The steps done in time.
    pub done: Vec<RuleId>,
    /// The steps done late or overdue.
    pub late: Vec<RuleId>,
    /// What to explain.
    pub explain: Vec<RuleId>,
    /// The consent to obtain.
    pub consent: Vec<RuleId>,
    /// What to record.
    pub record: Vec<RuleId>,
    /// The ways open after the contact.
    pub ways: Vec<WayOpen>,
    /// The forms that may be needed.
    pub forms: Vec<Form>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// A way after the first contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct WayOpen {
    /// The way.
    pub way: Way,
    /// Whether it is open; none where that hangs on the employment contract, which is not known.
    pub open: Option<YesNo>,
    /// Whether it is the way the text prefers.
    pub preferred: bool,
    /// Whether it was chosen.
    pub chosen: bool,
}

/// A form annexed to the circular.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Form {
    /// Which annex.
    pub annex: Annex,
    /// The rule that needs it.
    pub rule: RuleId,
}

/// The annexes of the circular (not published with it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Annex {
    /// Refusal of an AMI path.
    I,
    /// Refusal of the authorisation.
    II,
    /// Consent to the processing of the data.
    III,
    /// Declaration of commitment.
    IV,
}

/// The conditions that a coordinator (Coordinateur Retour Au Travail) meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Coordinator {
    /// Which edition of the conditions holds on the day of the answers.
    pub standing: Standing,
    /// The conditions K1 to K3; none before the first edition.
    pub conditions: Vec<Condition>,
    /// Missions and limits: K5, K6.
    pub said: Vec<Said>,
}

/// A condition for coordinators: diploma, examination, intervisions (moments d'intervision).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// K1, K2 or K3.
    pub rule: RuleId,
    /// Its edition.
    pub edition: EditionId,
    /// Whether it is met.
    pub state: ConditionState,
    /// The last day to meet it, included.
    pub by: Option<Day>,
    /// How many sessions are required this year (K3).
    pub required: Option<u8>,
    /// How many sessions count so far this year (K3).
    pub attended: Option<u8>,
    /// The facts not given that leave it open.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// Whether a condition is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum ConditionState {
    /// Met.
    Met,
    /// Met, after its last day.
    MetLate,
    /// Not met, and there is still time.
    NotYetMet,
    /// Not met.
    NotMet,
    /// Does not apply yet.
    NotYetApplicable,
    /// Hangs on facts not given.
    Open,
}
