//! L12: the control duty, and the spans in which the whole indemnity is suppressed because it is not met.

use super::span::{new, within_incapacity};
use crate::assessment::{Appointment, Rate, ReadingUsed, ReductionSpan};
use crate::calendar::Day;
use crate::facts::{Fact, Outcome, Purpose};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::source::ReadingId;
use crate::source::RuleId::{L12, L14, S8};

/// L12 of 2024: from an unjustified absence at a control, or at a contact for both, to the eve of the next appointment
/// attended (R24). A further absence opens no second span.
pub(super) fn spans(case: &Case<'_>) -> Vec<ReductionSpan> {
    // What happened, in the order of time: absences that open a span, and the meetings that end it.
    let mut met = Vec::new();
    for entry in case.appointments.entries(Appointment::Examination) {
        let suppresses = case.has_changed(L12, entry.date);
        let controls = matches!(entry.purpose, Some(Purpose::Control | Purpose::AlsoIncapacity));
        match entry.outcome {
            Some(Outcome::Attended) => met.push((entry.date, Some(Fact::ExaminationAppointments))),
            Some(Outcome::AbsentUnjustified) if suppresses && controls && entry.date >= case.incapacity.start => {
                met.push((entry.date, None));
            }
            _ => {}
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
    let because = vec![
        Ground::new(L12, &[Fact::ExaminationAppointments]),
        Ground::new(S8, &[Fact::MaternityProtection]),
        Ground::new(L14, &[Fact::DailyAmount]),
    ];
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
