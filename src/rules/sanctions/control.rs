//! L12: the control duty, and the spans in which the whole indemnity is suppressed because it is not met.

use super::concerned::apply_on;
use super::span::{new, within_incapacity};
use crate::assessment::{Appointment, Rate, ReadingUsed, ReductionSpan};
use crate::calendar::Day;
use crate::facts::{Fact, Outcome, Purpose};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::history::{Entry, Ground};
use crate::source::ReadingId;
use crate::source::RuleId::{L12, L13, L14, S8};

/// How far a missed examination puts the whole indemnity at stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AtStake {
    /// It is suppressed (L12).
    Suppressed,
    /// It may be: the texts do not settle it (R22).
    Possible,
    /// It may be: it is not known what the examination was for.
    Unclear,
}

/// What an examination missed without justification puts at stake beside, or in place of, the steps of L6 to L8.
pub(crate) fn at_stake(case: &Case<'_>, entry: Entry) -> Option<AtStake> {
    let recognised = case.facts.incapacity_end.is_none_or(|end| entry.date <= end);
    if !recognised || !case.in_force(L12, entry.date) {
        return None;
    }
    match entry.purpose {
        None => Some(AtStake::Unclear),
        Some(Purpose::AlsoIncapacity) if !case.has_changed(L12, entry.date) => Some(AtStake::Possible),
        Some(Purpose::Control | Purpose::AlsoIncapacity) => Some(AtStake::Suppressed),
        // Where the milder steps do not apply, the examination of A4.3 is one like any other (L13).
        Some(Purpose::RemainingCapacity) => (!apply_on(case, entry.date)).then_some(AtStake::Suppressed),
    }
}

/// Whether an examination was missed that puts, or may put, the whole indemnity at stake: no other share is shown then.
pub(super) fn is_at_stake(case: &Case<'_>) -> bool {
    case.appointments.missed_examinations().any(|entry| at_stake(case, *entry).is_some())
}

/// From an unjustified absence that suppresses the indemnity to the eve of the next appointment attended (R24). A further
/// absence opens no second span.
pub(super) fn spans(case: &Case<'_>) -> Vec<ReductionSpan> {
    // What happened, in the order of time: absences that open a span, and the meetings that end it.
    let mut met = Vec::new();
    for entry in case.appointments.entries(Appointment::Examination) {
        if entry.outcome == Some(Outcome::Attended) {
            met.push((entry.date, Some(Fact::ExaminationAppointments)));
        }
    }
    for entry in case.appointments.missed_examinations() {
        if at_stake(case, *entry) == Some(AtStake::Suppressed) {
            met.push((entry.date, None));
        }
    }
    // A physical contact that was held meets the duty too.
    for contact in CONTACTS {
        if let Some(day) = case.on(contact) {
            met.push((day, Some(contact)));
        }
    }
    sort_by(&mut met, |at| *at);
    let mut spans = Vec::new();
    let mut open: Option<Day> = None;
    for (day, by) in met {
        match by {
            None => open = open.or(Some(day)),
            Some(by) => spans.extend(open.take().and_then(|from| control_span(case, from, Some((day, by))))),
        }
    }
    spans.extend(open.and_then(|from| control_span(case, from, None)));
    spans
}

/// The physical contacts that meet the duty of control once they are held.
pub(crate) const CONTACTS: [Fact; 4] =
    [Fact::Contact4On, Fact::Contact7On, Fact::Contact11On, Fact::InvalidityContactOn];

fn control_span(case: &Case<'_>, from: Day, met: Option<(Day, Fact)>) -> Option<ReductionSpan> {
    let mut because = vec![
        Ground::new(L12, &[Fact::ExaminationAppointments]),
        Ground::new(S8, &[Fact::MaternityProtection]),
        Ground::new(L14, &[Fact::DailyAmount]),
    ];
    let missed = case.appointments.entries(Appointment::Examination).iter().find(|entry| entry.date == from);
    if missed.is_some_and(|entry| entry.purpose == Some(Purpose::RemainingCapacity)) {
        because.insert(0, Ground::new(L13, &[Fact::IncapacityStart]));
    }
    let mut span = new(case, L12, Appointment::Examination, from, Rate::Whole, because)?;
    span.absence = Some(1);
    span.readings.push(ReadingUsed::plain(ReadingId::R24));
    let sometime = CONTACTS.into_iter().find(|contact| case.happened_sometime(*contact));
    match (met, sometime) {
        (Some((day, by)), _) => {
            span.to = day.eve();
            span.ended_by = by;
        }
        (None, Some(contact)) => {
            span.latest_possible = true;
            span.missing.push(contact);
        }
        (None, None) => span.running = true,
    }
    within_incapacity(case, span)
}
