//! A thing to do with its place in the order: its rank, and the day by which it stands in it.

use crate::assessment::{Action, Actor, Consequence, Next, Reduction, State, Step, When};
use crate::calendar::{Day, Days};
use crate::rules::case::Case;
use crate::rules::sanctions::Ladder;
use crate::source::RuleId::{N1, N2, N3};

/// What the order is worked out from.
pub(super) struct Given<'a> {
    pub case: &'a Case<'a>,
    pub steps: &'a [Step],
    pub ladders: &'a [Ladder],
    pub reduction: &'a Reduction,
}

/// The ranks, in the order that helps.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// What costs money now, by first day.
    Costs,
    /// Appointments told, by day.
    Told,
    /// What may be late, by last day.
    Late,
    /// A questionnaire that came on a day not known: it leads what is due.
    CameSometime,
    /// What is due, by last day.
    Due,
    /// What lies ahead, by first day.
    Ahead,
    /// The right to ask.
    Right,
}

/// A thing to do, with its place.
pub(super) struct Placed {
    pub rank: Rank,
    /// The day by which it stands among those of its rank; what has none comes last.
    pub day: Option<Day>,
    pub next: Next,
}

/// A step with a last day alone, and coming to a contact, are near from fourteen days before it.
const NEAR: Days = Days(14);

/// The first of the fourteen days before a last day.
pub(super) fn near_from(to: Day) -> Day {
    to - NEAR
}

/// The last day of a step, or the next working day where that is none (R5).
pub(super) fn last_day_in_time(step: &Step) -> Option<Day> {
    step.moved_to.or(step.to)
}

/// Whether its last day has passed.
pub(super) fn is_past(step: &Step, as_of: Day) -> bool {
    last_day_in_time(step).is_some_and(|last| as_of > last)
}

/// Whether it is open and still ahead: its last day has not passed, or it has none and its first day is to come.
pub(super) fn is_open_ahead(step: &Step, as_of: Day) -> bool {
    let ahead = match last_day_in_time(step) {
        Some(last) => as_of <= last,
        None => step.from.is_some_and(|from| as_of < from),
    };
    step.state == State::Open && ahead
}

/// The days to a last day.
pub(super) fn days_left(case: &Case<'_>, to: Option<Day>) -> Option<i64> {
    to.map(|to| to.days_since(case.as_of))
}

/// How near it is to come to something: from fourteen days before its last day; without one, from its first day on.
pub(super) fn when_to_come(case: &Case<'_>, from: Option<Day>, to: Option<Day>) -> When {
    let near = to.map(near_from).or(from);
    if near.is_some_and(|near| case.as_of >= near) { When::Now } else { When::Ahead }
}

/// The rank of a step that is due, or ahead, and the day by which it stands: one with a last day alone lies ahead until
/// fourteen days before it. None for a step that is neither.
pub(super) fn rank_of(case: &Case<'_>, step: &Step) -> Option<(Rank, Option<Day>)> {
    let near = step.to.filter(|_| step.from.is_none()).map(near_from);
    let lies_ahead = match step.state {
        State::Due | State::Overdue => near.is_some_and(|near| case.as_of < near),
        State::Upcoming => true,
        _ if is_open_ahead(step, case.as_of) => true,
        _ => return None,
    };
    let first = step.rests_until.or(step.from).or(near);
    Some(if lies_ahead { (Rank::Ahead, first) } else { (Rank::Due, step.to) })
}

/// Whether a step is one of the registration, which has its own order.
pub(super) fn is_registration(step: &Step) -> bool {
    matches!(step.rule, N1 | N2 | N3)
}

/// A step as a thing to do.
pub(super) fn of_step(case: &Case<'_>, step: &Step, action: Action, when: When, stakes: Option<Consequence>) -> Next {
    let attended = action == Action::Attend;
    Next {
        actor: if attended { Actor::Titulaire } else { step.actor },
        action,
        rule: step.rule,
        appointment: None,
        with: None,
        step: None,
        from: step.from,
        to: step.to,
        state: step.state,
        when,
        days_left: days_left(case, step.to),
        delay: (attended && step.state == State::Overdue).then_some(step.actor),
        stakes: stakes.into_iter().collect(),
        because: step.because.clone(),
    }
}
