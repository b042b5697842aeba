//! L1 to L17 and N3: the possible reduction of the indemnity after absence without valid justification, or for want of
//! registration.

mod amounts;
mod appointments;
mod concerned;
mod control;
mod days;
mod registration;
mod sentences;
mod span;
mod spans;
mod stakes;

pub(crate) use appointments::{Held, Ladder};
pub(crate) use concerned::{FOR_THE_PROOF, applies, apply_on, codex_request, may_have_to_register};
pub(crate) use control::{CONTACTS, at_stake};
pub(crate) use stakes::{
    control, has_steps, next_absence, nothing_by_itself, of_appointment, of_span, unproved, unregistered,
};

use super::case::Case;
use super::history::{Ground, list_of};
use super::step::{Done, Draft, Drafts, ONE_MONTH};
use crate::assessment::{Actor, ReadingUsed, Reason, Reduction, ReductionSpan};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::order::sort_by;
use crate::source::ReadingId;
use crate::source::RuleId::{L3, L6, L7, L8, L12, L13, L14, L15, L16, S5};
use span::Taken;

/// The steps that sanctions bring: the letter after a first absence (L6), then registration (N1 to N3).
pub(crate) fn draft(case: &Case<'_>, ladders: &[Ladder], drafts: &mut Drafts<'_>) {
    for ladder in ladders.iter().filter(|ladder| ladder.rules() == (L7, L8)) {
        if let Some(first) = ladder.absence(1) {
            drafts.add(letter(case, ladder, first));
        }
    }
    registration::draft(case, drafts);
}

/// L6: after a first unjustified absence a registered letter sets a new date within one month of the first.
fn letter(case: &Case<'_>, ladder: &Ladder, first: Day) -> Draft {
    let list = list_of(ladder.appointment);
    let mut because = vec![Ground::of(L6, vec![list])];
    if case.in_force(S5, first) {
        because.insert(0, Ground::new(S5, &[Fact::IncapacityStart]));
    }
    let draft = Draft::new(L6, Actor::Mutuality, because).one_month_readings(first);
    let next = ladder.after(first).into_iter().chain(ladder.unclear_after(first)).min();
    Draft {
        from: Some(first),
        to: Some(first + ONE_MONTH),
        done: next.map_or(Done::NotSaid, |next| Done::Yes(Some(next))),
        done_by: vec![list],
        ..draft
    }
}

/// The reduction, with its spans, days and amounts.
pub(crate) fn answer(case: &Case<'_>, ladders: &[Ladder]) -> Reduction {
    let applies = applies(case);
    let mut lists: Vec<Taken> = Vec::new();
    let mut appointments = Vec::new();
    for ladder in ladders {
        let list = spans::of(case, ladder);
        let concerns = applies || matches!(ladder.rules(), (L15 | L16, _));
        appointments.extend(ladder.count(case, amounts::days(case, &list.spans)).filter(|_| concerns));
        lists.push(list);
    }
    lists.push(Taken::plain(control::spans(case)));
    lists.push(Taken::plain(registration::spans(case)));
    let taken = amounts::thousandths(case, &lists);
    let mut spans: Vec<ReductionSpan> = Vec::new();
    for list in &mut lists {
        spans.append(&mut list.spans);
    }
    sort_by(&mut spans, |span| (span.from, span.appointment));
    // While all of the indemnity is or may be at stake, no other share of it is shown (L12).
    let whole = control::is_at_stake(case);
    let shown = amounts::shown(case, &mut spans, &taken, applies, whole);
    let amounts = shown.total.is_some();
    let said =
        sentences::all(case, ladders, &spans, sentences::Told { amounts, two_sanctions: taken.two_sanctions, whole });
    let mut readings = Vec::new();
    readings.extend(amounts.then(|| ReadingUsed::plain(ReadingId::R11)));
    readings.extend((taken.two_sanctions && !whole).then(|| ReadingUsed::plain(ReadingId::R20)));
    Reduction {
        applies: Some(applies),
        appointments,
        days: shown.days,
        per_day: shown.per_day,
        total: shown.total,
        other_total: shown.other_total,
        stakes: stakes::of(case, ladders),
        spans,
        readings,
        said,
        because: case.reasons(grounds(case, applies, whole), case.as_of),
    }
}

fn grounds(case: &Case<'_>, applies: bool, whole: bool) -> Vec<Ground> {
    let limited = !case.has_ended(S5, case.as_of);
    let scope = match (applies, limited) {
        (true, true) => Ground::new(S5, &[Fact::IncapacityStart]),
        (true, false) => Ground::new(L7, &[]),
        (false, _) => Ground::new(L13, &[Fact::IncapacityStart]),
    };
    let mut because = case.because(scope);
    if applies {
        because.extend(limited.then(|| Ground::new(L3, &[Fact::ExaminationAppointments, Fact::ContactAppointments])));
    }
    if applies || whole {
        because.push(Ground::new(L12, if whole { &[Fact::ExaminationAppointments] } else { &[] }));
        because.push(Ground::new(L14, &[Fact::DailyAmount]));
    }
    because
}

/// A reduction that is not computed at all: another scheme, or not recognised.
pub(crate) fn none(because: Vec<Reason>) -> Reduction {
    Reduction {
        applies: None,
        appointments: Vec::new(),
        spans: Vec::new(),
        days: 0,
        per_day: None,
        total: None,
        other_total: None,
        stakes: Vec::new(),
        readings: Vec::new(),
        said: Vec::new(),
        because,
    }
}
