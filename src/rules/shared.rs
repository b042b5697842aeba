//! What several subjects share: windows of a month and of two weeks, help with a questionnaire, waiting for a category.

use super::case::Case;
use super::state::{Done, Draft};
use super::stops;
use crate::assessment::{Actor, ReadingUsed, Reason, State};
use crate::calendar::{Day, Days, Months, Weeks};
use crate::facts::{Fact, YesNo};
use crate::source::RuleId::{self, A4_1};
use crate::source::{REGISTRATION_2026, ReadingId};

/// « dans le courant du quatrième mois »: the month of the estimation, from which later steps are expected.
pub(crate) const ESTIMATION_MONTH: u32 = 4;
/// « dans un délai de deux semaines »
pub(crate) const RETURN: Weeks = Weeks(2);
/// « dans un délai d'un mois »: the last day is the same day of the next month (R14).
pub(crate) const ONE_MONTH: Months = Months(1);

/// From an event to the same day of the next month; open while the event's day is not known.
#[inline(never)]
pub(crate) fn within_one_month(case: &Case<'_>, draft: Draft, event: Fact) -> Draft {
    match case.on(event) {
        Some(day) => {
            let to = day + ONE_MONTH;
            let draft = Draft { from: Some(day), to: Some(to), ..draft };
            draft.one_month_readings(day)
        }
        None => draft.hangs_on(event),
    }
}

impl Draft {
    /// The event's day is not counted (R14); a shorter month ends on its last day (R4).
    #[inline(never)]
    pub(crate) fn one_month_readings(self, event: Day) -> Draft {
        let draft = self.reading(ReadingUsed::or_else(ReadingId::R14, (event + ONE_MONTH).eve()));
        if event.is_shortened_by(ONE_MONTH) { draft.reading(ReadingUsed::plain(ReadingId::R4)) } else { draft }
    }
}

/// A3.2 and B3.2: not received in time, so the coordinator is asked to contact the person and help.
pub(crate) fn help(case: &Case<'_>, back: &Draft, rule: RuleId, sent: Fact) -> Option<Draft> {
    let last = back.last_day_in_time().filter(|last| case.on(sent).is_some() && case.as_of > *last)?;
    let returned = *back.done_by.last()?;
    let in_time = match back.done {
        Done::Yes(day) => day.is_none_or(|day| day <= last),
        Done::No | Done::NotSaid => false,
    };
    let because = vec![Reason::of(back.rule, vec![sent, returned]), Reason::of(rule, vec![returned])];
    let mut draft = Draft { from: Some(last.next()), ..Draft::new(rule, Actor::Coordinator, because) };
    draft = draft.done_by(case, returned).reading(ReadingUsed::plain(ReadingId::R2));
    if let Some(to) = back.to.filter(|to| *to != last) {
        draft = draft.reading(ReadingUsed::or_else(ReadingId::R5, to.next()));
    }
    if draft.done == Done::NotSaid {
        draft = draft.hangs_on(returned);
    }
    (!in_time).then_some(draft)
}

/// A step that comes with a category: while none is known it is open, and what stops the estimation (A4.1, drafted
/// before it) stops it too.
pub(crate) fn waits_for_category(case: &Case<'_>, drafts: &[Draft], draft: Draft) -> Draft {
    if case.category().is_some() {
        return draft;
    }
    let estimation = drafts.iter().find(|draft| draft.rule == A4_1);
    let stop = estimation.and_then(|estimation| match estimation.state(case) {
        (State::Stopped, stop) => stop,
        _ => None,
    });
    let mut draft = draft.hangs_on(Fact::Category);
    draft.stopped_last = stop;
    if !case.happened(Fact::EstimatedOn) {
        let mut supposed = case.supposing(&stops::supposed_by_estimation(case));
        draft.supposes.retain(|already| !supposed.contains(already));
        draft.supposes.append(&mut supposed);
    }
    draft
}

/// The registration and the employment service concern only persons without an employment contract and with sufficient
/// work potential; whoever may be one, as far as is known (L16, N2).
pub(crate) fn may_have_to_register(case: &Case<'_>) -> bool {
    case.facts.employment_contract != Some(YesNo::Yes) && case.facts.work_potential != Some(YesNo::No)
}

/// A letter of 1 June with fourteen days to register ends its period thirteen days later at the earliest (R27).
const SHORTEST_PERIOD: Days = Days(13);

/// The last day of a period to register, where its letter can be one of June 2026 or later (R27).
pub(crate) fn registration_period(to: Option<Day>) -> Option<Day> {
    to.filter(|to| *to >= REGISTRATION_2026.day(*to) + SHORTEST_PERIOD)
}

/// « dans les sept jours » after the period: the proof is sent by then.
pub(crate) const FOR_THE_PROOF: Days = Days(7);
