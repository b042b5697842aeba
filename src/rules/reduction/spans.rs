//! L7 to L9, L11, L14: the spans of reduction and the days they take.

use super::appointments::{Held, Ladder};
use super::{Case, RATE, RATE_TEXT, reasons, standing, warned};
use crate::assessment::{Appointment, Money, Reason, ReductionSpan};
use crate::calendar::{Day, Period};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::period::merged;
use crate::source::RuleId::{self, L7, L8, S3};
use crate::source::Standing;

/// The spans of one list: after the second absence and after the third.
pub(super) fn of(case: &Case<'_>, ladder: &Ladder) -> Vec<ReductionSpan> {
    let second = ladder.absence(2).and_then(|from| until_contact(case, ladder, from));
    let third = ladder.absence(3).and_then(|from| until_held(case, ladder, from));
    [second, third].into_iter().flatten().filter_map(|span| within_incapacity(case, span)).collect()
}

/// L7: from the second absence up to and including the day the person gets in touch to fix a new date.
fn until_contact(case: &Case<'_>, ladder: &Ladder, from: Day) -> Option<ReductionSpan> {
    let contacted = contacted(ladder.appointment);
    let warned_fact = warned_by(ladder.appointment);
    let warned_given = match ladder.appointment {
        Appointment::Examination => case.facts.examination_warned,
        Appointment::Contact => case.facts.contact_warned,
    };
    let mut span = new(case, ladder, L7, from, contacted, warned_fact)?;
    span.supposes = warned(warned_given, warned_fact);
    span.contestable = warned_given == Some(YesNo::No);
    let event = case.event(contacted).filter(|event| !matches!(event, Event::On(day) if *day < from));
    let later = ladder.after(from);
    match (event, later) {
        (Some(Event::On(day)), _) => span.to = day,
        // A later entry shows that a new date was fixed: the eve of it is the latest possible end.
        (_, Some(later)) => {
            span.to = later.eve().min(case.as_of);
            span.latest_possible = true;
        }
        // So it did where the appointment was held, or may have been, on a day that is not known.
        _ if matches!(ladder.held, Held::Sometime | Held::Maybe) => span.latest_possible = true,
        (Some(Event::DateUnknown), None) => span.latest_possible = true,
        (Some(Event::NotYet), None) => span.running = true,
        (None, None) => {
            span.running = true;
            span.supposes.push(crate::assessment::Supposed::Fact(contacted));
        }
    }
    if span.latest_possible {
        span.missing.push(contacted);
    }
    Some(span)
}

/// L8: from the third absence up to and including the eve of the day the appointment takes place.
fn until_held(case: &Case<'_>, ladder: &Ladder, from: Day) -> Option<ReductionSpan> {
    let held_by = match ladder.appointment {
        Appointment::Examination => Fact::ExaminationAppointments,
        Appointment::Contact => Fact::FirstContactOn,
    };
    let mut span = new(case, ladder, L8, from, held_by, warned_by(ladder.appointment))?;
    match ladder.held {
        Held::On(held) => span.to = held.eve(),
        Held::Sometime | Held::Maybe => {
            span.latest_possible = true;
            span.missing.push(held_by);
        }
        Held::No => {
            span.running = true;
            if ladder.appointment == Appointment::Contact {
                span.supposes = case.supposing(&[Fact::FirstContactOn]);
            }
        }
    }
    Some(span)
}

/// Whether invitation and registered letter warned (L17).
fn warned_by(appointment: Appointment) -> Fact {
    match appointment {
        Appointment::Examination => Fact::ExaminationWarned,
        Appointment::Contact => Fact::ContactWarned,
    }
}

/// The event of getting in touch with the right person: the médecin-conseil or the coordinator.
fn contacted(appointment: Appointment) -> Fact {
    match appointment {
        Appointment::Examination => Fact::ExaminationContactedOn,
        Appointment::Contact => Fact::ContactContactedOn,
    }
}

fn new(
    case: &Case<'_>,
    ladder: &Ladder,
    rule: RuleId,
    from: Day,
    ended_by: Fact,
    warned: Fact,
) -> Option<ReductionSpan> {
    let Standing::In(edition) = standing(case, from) else { return None };
    Some(ReductionSpan {
        rule,
        edition,
        appointment: ladder.appointment,
        absence: if rule == L7 { 2 } else { 3 },
        from,
        to: case.as_of,
        running: false,
        ended_by,
        latest_possible: false,
        contestable: false,
        rate: RATE_TEXT,
        days: 0,
        amount: None,
        supposes: Vec::new(),
        missing: Vec::new(),
        because: reasons(rule, ladder, ended_by, warned),
    })
}

/// No span lasts beyond the incapacity; then its days are counted.
fn within_incapacity(case: &Case<'_>, mut span: ReductionSpan) -> Option<ReductionSpan> {
    if let Some(end) = case.facts.incapacity_end.filter(|end| *end < span.to) {
        span.to = end;
        span.running = false;
        span.ended_by = Fact::IncapacityEnd;
        span.because.push(Reason::new(S3, &[Fact::IncapacityEnd]));
    }
    if span.to < span.from {
        return None;
    }
    span.days = days(case, [Period { from: span.from, to: span.to }].into_iter());
    span.amount = case.facts.daily_amount.map(|amount| Money::of(amount.cents, RATE).times(span.days));
    Some(span)
}

/// The days reduced up to `as_of`: Monday to Saturday, outside maternity protection, each once (L9, L11, L14).
pub(super) fn days(case: &Case<'_>, spans: impl Iterator<Item = Period>) -> u32 {
    let paid = |day: Day| !day.is_sunday() && !case.counters.protects(day);
    let mut days = 0;
    for span in merged(spans) {
        let mut day = span.from;
        while day <= span.to.min(case.as_of) {
            days += u32::from(paid(day));
            day = day.next();
        }
    }
    days
}

/// Whether spans of the two appointments share a day.
pub(super) fn overlap(spans: &[ReductionSpan]) -> bool {
    let shares =
        |a: &ReductionSpan, b: &ReductionSpan| a.appointment != b.appointment && a.from <= b.to && b.from <= a.to;
    spans.iter().enumerate().any(|(i, span)| spans.iter().skip(i + 1).any(|other| shares(span, other)))
}
