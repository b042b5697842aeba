//! The answers at a glance: scope, parcours, questionnaire, what comes next, what is missing.

use super::{Actor, Reason, Said, State};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, Known, RuleId, Standing};
use serde::Serialize;

/// Whether the case is computed, and by which texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Scope {
    /// Whether the trajectory is computed.
    pub status: ScopeStatus,
    /// The latest edition that holds for the case on the day of the answers; none where the trajectory is not computed.
    pub standing: Option<Standing>,
    /// How far the law is known on that day.
    pub law: Known,
    /// What must be said of scope and texts, the most telling first.
    pub said: Vec<Said>,
}

/// A day on which the law changed in the course of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SeamLine {
    /// The first day of what is new for this case.
    pub day: Day,
    /// The edition that starts.
    pub edition: EditionId,
    /// What changes for this person.
    pub changes: Vec<Said>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

names! {
    /// Whether the trajectory is computed for a case.
    pub enum ScopeStatus {
        /// Computed.
        Computed = "computed",
        /// Another scheme: nothing is computed (S1).
        OtherScheme = "otherScheme",
        /// Not recognised yet: only the declaration is pending (S2).
        RecognitionPending = "recognitionPending",
        /// Refused or ended: nothing of the trajectory (S2).
        RefusedOrEnded = "refusedOrEnded",
    }
}

/// The parcours that apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Parcours {
    /// Parcours A, through the médecin-conseil; none where it does not run.
    pub a: Option<ParcoursSince>,
    /// Parcours B, on the person's own request; none where it does not run.
    pub b: Option<ParcoursSince>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// Since when a parcours runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ParcoursSince {
    /// Its first day; none where it is not known.
    pub since: Option<Day>,
    /// Whether that day is expected, not reported.
    pub projected: bool,
}

/// Where the questionnaire of parcours A stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Questionnaire {
    /// Where it stands; none where nothing is computed.
    pub status: Option<QuestionnaireStatus>,
    /// The rule by which it is not sent.
    pub stopped_by: Option<RuleId>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

names! {
    /// Where the questionnaire stands: the first that fits.
    pub enum QuestionnaireStatus {
        /// Received back.
        Returned = "returned",
        /// Sent.
        Sent = "sent",
        /// The médecin-conseil decided not to send it.
        Exempt = "exempt",
        /// A rule says that it is not sent.
        NotSent = "notSent",
        /// A medical situation of the list: the médecin-conseil may decide not to send it.
        PossiblyExempt = "possiblyExempt",
        /// It should have been sent and was not.
        Overdue = "overdue",
        /// Its day has passed and nobody said whether it was sent.
        Open = "open",
        /// Its day lies ahead, or is now.
        ToCome = "toCome",
        /// Its day belongs to earlier rules.
        NotComputed = "notComputed",
    }
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct NextSteps {
    /// The next thing the person must do; none where nothing is known to be asked.
    pub titulaire: Option<Next>,
    /// The next thing each other party owes, at most one a party.
    pub others: Vec<Next>,
}

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// Who acts.
    pub actor: Actor,
    /// What is to be done.
    pub action: Action,
    /// The rule that asks it.
    pub rule: RuleId,
    /// From this day.
    pub from: Option<Day>,
    /// By this day, included.
    pub to: Option<Day>,
    /// Where it stands.
    pub state: State,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// The kind of thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Action {
    /// The step of the rule.
    Step,
    /// Get in touch at once: a reduction runs until then, until the appointment is held, or until the registration.
    GetInTouch,
    /// Go to the appointment.
    Attend,
}

/// A fact that is not given and can still change an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// The fact.
    pub fact: Fact,
    /// How much hangs on it.
    pub weight: Weight,
    /// The rules that hang on it.
    pub hangs: Vec<RuleId>,
}

/// How much hangs on a missing fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Weight {
    /// A step or a span is open without it.
    Decides,
    /// A step or a span supposes something about it.
    Supposed,
    /// It could change an answer.
    CouldChange,
}
