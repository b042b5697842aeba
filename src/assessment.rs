//! What is answered, group by group, each conclusion with its reasons.
//!
//! An answer names rules, readings and facts by their ids; what a rule says and where it stands is in the catalogue.
//! What is computed is *due*; what a person reported is *done*.

mod contact;
mod next;
mod overview;
mod presumption;
mod reason;
mod reduction;
mod said;
mod step;
mod warning;

pub use contact::*;
pub use next::*;
pub use overview::*;
pub use presumption::*;
pub use reason::*;
pub use reduction::*;
pub use said::*;
pub use step::*;
pub use warning::*;

use crate::calendar::Day;
use crate::facts::Fact;
use serde::Serialize;

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
    /// How many questions to the person remain: how many of `missing` are `asked`. Those are the facts of which nothing was
    /// said, that the person knows, that can have an answer by now, and on which something of these answers hangs:
    ///
    /// - a step or a span is open without it, or rests on a supposition about it;
    /// - it tells whether a step is done that is due, or of which that can be known;
    /// - an amount cannot be worked out without it.
    ///
    /// So it goes down with each answer, but where an answer brings a step of its own (a last day of invalidity). A fact that
    /// a person does not know counts until whoever asks leaves it out. What would tell of something new (an own request, a
    /// missed appointment) is not counted, for it could always be told; nor is what is supposed once for the whole case
    /// (`supposes`). It is counted by what hangs on each fact, not by trying answers, which would take as many calls.
    pub remaining: u32,
    /// The facts that no text of this case speaks of: a form need not show them.
    pub irrelevant: Vec<Fact>,
    /// Facts that contradict each other or are out of order; they are used as given.
    pub warnings: Vec<Warning>,
}
