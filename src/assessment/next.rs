//! What comes next: ranked lists, for the person and for each other party.

use super::{Actor, Appointment, Rate, Reason, State, Until};
use crate::calendar::Day;
use crate::source::{EditionId, RuleId};
use serde::Serialize;

/// What comes next, in the order that helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NextSteps {
    /// What the person must do: first what costs money now, then appointments told by day, what may be late, what is due by
    /// last day, what lies ahead by first day, and last the right to ask for a first contact. None where nothing is known to
    /// be asked.
    pub titulaire: Vec<Next>,
    /// What the other parties owe or will owe, party by party: of each what is late, then due, then ahead, by last day.
    pub others: Vec<Next>,
}

/// A thing to do.
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
    /// The appointment, or the registration, that it is about; none for a step of the trajectory.
    pub appointment: Option<Appointment>,
    /// Whom to get in touch with, where that is what is to be done.
    pub with: Option<Actor>,
    /// The step that an appointment told stands for, in place of which it is listed; none where it is not known which.
    pub step: Option<RuleId>,
    /// From this day.
    pub from: Option<Day>,
    /// By this day, included.
    pub to: Option<Day>,
    /// Where it stands.
    pub state: State,
    /// How near it is.
    pub when: When,
    /// The days to its last day: 0 on that day, negative after it; none without a last day.
    pub days_left: Option<i64>,
    /// Whose delay it is: the step was to be held by then and was not, or its appointment lies after its last day.
    pub delay: Option<Actor>,
    /// What follows for the person if it is not done, "nothing by itself" included. Empty for what other parties do, and
    /// where the texts that are computed here do not say.
    pub stakes: Vec<Consequence>,
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
    /// Get in touch at once and give the reason of the absence in writing.
    GetInTouch,
    /// Go to the appointment.
    Attend,
    /// A right, not a duty: ask for a first contact oneself (B1.1).
    Ask,
}

/// How near a thing to do is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum When {
    /// It costs money now, or soon: nothing goes before it.
    Running,
    /// It may be late.
    Late,
    /// An act whose first day has come; an appointment or a contact to come to, within fourteen days of its last day.
    Now,
    /// It lies ahead.
    Ahead,
}

/// What follows for the person if a thing is not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Consequence {
    /// Which absence it would be, or was: the first, the second or the third; none for what is no absence.
    pub absence: Option<u8>,
    /// The rule.
    pub rule: RuleId,
    /// Its edition.
    pub edition: EditionId,
    /// What would be taken, or is taken now.
    pub rate: Rate,
    /// Until when.
    pub until: Until,
}
