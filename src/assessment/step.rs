//! A step of the trajectory: who acts, by when, and where it stands.

use super::{ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, RuleId};
use serde::Serialize;

names! {
    /// Who acts.
    pub enum Actor {
        /// The insured person (titulaire).
        Titulaire = "titulaire",
        /// The médecin-conseil of the mutuality.
        MedecinConseil = "medecinConseil",
        /// The médecin-conseil or a member of the multidisciplinary team (collaborateur de l'équipe multidisciplinaire).
        DoctorOrTeam = "doctorOrTeam",
        /// The Coordinateur Retour Au Travail.
        Coordinator = "coordinator",
        /// The mutuality (mutualité), where the text does not say who in it.
        Mutuality = "mutuality",
    }
}

names! {
    /// Where a step stands on the day of the answers.
    pub enum State {
        /// It happened in time, or on a day not known.
        Done = "done",
        /// It happened after its last day.
        DoneLate = "doneLate",
        /// Its last day lies before the first edition: earlier rules applied.
        Before = "before",
        /// A rule stops it.
        Stopped = "stopped",
        /// Whether it comes, when, or whether it happened hangs on facts that are not known.
        Open = "open",
        /// Its first day lies ahead.
        Upcoming = "upcoming",
        /// From its first day to its last, or to the working day that moves it to; without a last day as long as it is not
        /// done.
        Due = "due",
        /// After that day, and somebody said that it did not happen.
        Overdue = "overdue",
    }
}

impl State {
    /// Whether it waits to be done: overdue, due or ahead.
    #[must_use]
    pub const fn is_to_do(self) -> bool {
        matches!(self, State::Overdue | State::Due | State::Upcoming)
    }
}

/// Something supposed: that a fact that is not given does not stand in the way, or that nobody reacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(untagged)]
pub enum Supposed {
    /// The fact is not given; nothing stops the step, or ends the span, on its account.
    Fact(Fact),
    /// Something no fact tells.
    Silence(Silence),
}

/// A supposition that no fact of the list can settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Silence {
    /// The médecin-conseil did not react to the CODEX plan within three weeks (A7.6).
    NoReaction,
}

/// A step of the trajectory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// The rule that makes the step.
    pub rule: RuleId,
    /// The edition of the rule that it lies under; none where it lies before the first.
    pub edition: Option<EditionId>,
    /// Who acts.
    pub actor: Actor,
    /// First day; none where the text sets none or it is not known.
    pub from: Option<Day>,
    /// Last day, included; none where the text sets none or it is not known.
    pub to: Option<Day>,
    /// Where `to` is not a working day: the next working day, through which the step is still in time (R5).
    pub moved_to: Option<Day>,
    /// The first day after the authorised work for which it rests (A7.3); none where it does not rest.
    pub rests_until: Option<Day>,
    /// Where it stands.
    pub state: State,
    /// The rule that stops it, when it is stopped.
    pub stopped_by: Option<RuleId>,
    /// What is supposed: facts that are not given and could stop it.
    pub supposes: Vec<Supposed>,
    /// The facts not given that leave it open.
    pub missing: Vec<Fact>,
    /// The facts that tell whether it is done.
    pub done_by: Vec<Fact>,
    /// The rule whose expected day stands in for an event that is not known to have happened.
    pub projected_from: Option<RuleId>,
    /// The readings its days or its state rest on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

impl Step {
    /// Its last day, else its first; none where it has neither.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.to.or(self.from)
    }
}
