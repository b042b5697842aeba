//! What is answered, group by group, each conclusion with its reasons.
//!
//! An answer names rules, readings and facts by their ids; what a rule says and where it stands is in the catalogue.
//! What is computed is *due*; what a person reported is *done*.

mod contact;
mod overview;
mod presumption;
mod reduction;
mod said;
mod warning;

pub use contact::*;
pub use overview::*;
pub use presumption::*;
pub use reduction::*;
pub use said::*;
pub use warning::*;

use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, ReadingId, RuleId};
use serde::Serialize;
use std::borrow::Cow;

/// A rule that was applied and the facts it was applied to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// The edition whose text of it was applied.
    pub edition: EditionId,
    /// The facts it used.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Fact[]"))]
    pub facts: Cow<'static, [Fact]>,
}

impl Reason {
    /// A rule, as first enacted, and the facts it used, where they differ from case to case.
    #[must_use]
    pub fn of(rule: RuleId, facts: Vec<Fact>) -> Reason {
        Reason { rule, edition: rule.first_edition(), facts: Cow::Owned(facts) }
    }

    /// A rule, as first enacted, and the facts it used.
    #[must_use]
    pub const fn new(rule: RuleId, facts: &'static [Fact]) -> Reason {
        Reason { rule, edition: rule.first_edition(), facts: Cow::Borrowed(facts) }
    }

    /// As the rule holds on the day `on` for a case whose primary incapacity started on `start`.
    pub fn date(&mut self, start: Day, on: Day) {
        self.edition = self.rule.edition(start, on);
    }
}

/// A reading that an answer rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct ReadingUsed {
    /// The reading.
    pub reading: ReadingId,
    /// The last day under the other reading, where it gives another one.
    pub other_day: Option<Day>,
}

impl ReadingUsed {
    /// A reading whose other way to read gives no other day.
    #[must_use]
    pub fn plain(reading: ReadingId) -> ReadingUsed {
        ReadingUsed { reading, other_day: None }
    }

    /// A reading and the last day under the other one.
    #[must_use]
    pub fn or_else(reading: ReadingId, other_day: Day) -> ReadingUsed {
        ReadingUsed { reading, other_day: Some(other_day) }
    }
}

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
        /// From its first to its last day.
        Due = "due",
        /// After its last day, and somebody said that it did not happen.
        Overdue = "overdue",
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
    /// Where it stands.
    pub state: State,
    /// The rule that stops it, when it is stopped.
    pub stopped_by: Option<RuleId>,
    /// What is supposed: facts that are not given and could stop it.
    pub supposes: Vec<Supposed>,
    /// The facts not given that leave it open.
    pub missing: Vec<Fact>,
    /// The rule whose expected day stands in for an event that is not known to have happened.
    pub projected_from: Option<RuleId>,
    /// The readings its days or its state rest on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// All answers for a case on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    /// Which texts apply and how far the law is known: the first thing to show.
    pub scope: Scope,
    /// The days on which the law changed in the course of this case, in the order of time.
    pub seams: Vec<SeamLine>,
    /// The day the answers are for.
    pub as_of: Day,
    /// First day of the incapacity that counts, with the earlier periods that belong to it; as given where nothing is
    /// computed.
    pub start: Day,
    /// The first days of the months of the incapacity from the second on, as the law counts them: through the first year, or
    /// up to the day the answers are for; none where nothing is computed.
    pub months: Vec<Day>,
    /// The facts not given that are supposed once for the whole case.
    pub supposes: Vec<Fact>,
    /// The parcours that apply.
    pub parcours: Parcours,
    /// Where the questionnaire of parcours A stands.
    pub questionnaire: Questionnaire,
    /// The steps the case reaches or will reach, in the order of the law.
    pub steps: Vec<Step>,
    /// What comes next, for whom.
    pub next: NextSteps,
    /// What is concluded about the trajectory beside its steps.
    pub said: Vec<Said>,
    /// The formal AMI path.
    pub ami: Ami,
    /// The presumption of incapacity.
    pub presumption: Presumption,
    /// The reduction of the indemnity.
    pub reduction: Reduction,
    /// How each contact ahead may be held.
    pub contact_modes: Vec<ContactMode>,
    /// The sheet for the coordinator's first contact; none where nothing is computed.
    pub first_contact_sheet: Option<FirstContactSheet>,
    /// The coordinator's own conditions; none where no fact about a coordinator is given.
    pub coordinator: Option<Coordinator>,
    /// The unknown facts that can still change an answer, the most telling first.
    pub missing: Vec<Missing>,
    /// Facts that contradict each other or are out of order; they are used as given.
    pub warnings: Vec<Warning>,
}
