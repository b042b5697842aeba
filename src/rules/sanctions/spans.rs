//! The spans of reduction of a list: after the second absence (L7, L15, L16) and after the third (L8, L15, L16).

use super::appointments::{Held, Ladder};
use super::concerned::{CODEX_REQUESTS, codex_request};
use super::span::{Taken, grounds_of_span, new, rate, within_incapacity};
use crate::assessment::{Appointment, Rate, ReadingUsed, ReductionSpan, Supposed};
use crate::calendar::{Day, Period};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::list_of;
use crate::source::ReadingId;
use crate::source::RuleId::{L7, L15, L16, N1, S5};

/// The spans of one list, and what they are under the other way to read.
pub(super) fn of(case: &Case<'_>, ladder: &Ladder) -> Taken {
    let both = |second: Option<Day>, third: Option<Day>| -> Vec<ReductionSpan> {
        let second = second.and_then(|from| until_contact(case, ladder, from));
        let third = third.and_then(|from| until_held(case, ladder, from));
        let mut spans = Vec::new();
        spans.extend(second.and_then(|span| within_incapacity(case, span)));
        spans.extend(third.and_then(|span| within_incapacity(case, span)));
        spans
    };
    let mut spans = both(ladder.absence_at_most(2), ladder.absence_at_most(3));
    let mut other = lighter(&spans);
    if ladder.justified_first {
        let without = both(ladder.absence(2), ladder.absence(3));
        for span in &mut spans {
            let same = without.iter().find(|other| other.from == span.from);
            span.other_rate = if same.is_some() { None } else { Some(Rate::Nothing) };
            let reading = ReadingUsed::plain(ReadingId::R26);
            let ends = same.map(|other| other.to).filter(|to| *to != span.to);
            span.readings.push(ends.map_or(reading, |to| ReadingUsed::or_else(ReadingId::R26, to)));
        }
        other = lighter(&without);
    }
    Taken { spans, other }
}

/// The days of the spans, at the other rate where a reading leaves two.
fn lighter(spans: &[ReductionSpan]) -> Vec<(Period, Rate)> {
    let mut lighter = Vec::new();
    for span in spans {
        lighter.push((Period { from: span.from, to: span.to }, span.other_rate.unwrap_or(span.rate)));
    }
    lighter
}

/// After the second absence: up to and including the day the person gets in touch to fix a new date.
fn until_contact(case: &Case<'_>, ladder: &Ladder, from: Day) -> Option<ReductionSpan> {
    let contacted = ladder.contacted();
    let mut span = of_ladder(case, ladder, 2, from, contacted)?;
    if let Some((warned, given)) = warned(case, ladder) {
        span.contestable |= given == Some(YesNo::No);
        span.supposes.append(&mut case.supposing(&[warned]));
    }
    let event = case.event(contacted).filter(|event| !matches!(event, Event::On(day) if *day < from));
    let (later, unclear) = (ladder.after(from), ladder.unclear_after(from));
    match (event, later) {
        (Some(Event::On(day)), _) => span.to = day,
        (_, later) if unclear.is_some_and(|unclear| later.is_none_or(|later| unclear < later)) => {
            span.to = unclear.map_or(case.as_of, Day::eve);
            span.latest_possible = true;
            span.missing.push(list_of(ladder.appointment));
        }
        // A later entry shows that a new date was fixed: the eve of it is the latest possible end.
        (_, Some(later)) => {
            span.to = later.eve().min(case.as_of);
            span.latest_possible = true;
        }
        // So it did where the appointment was held on a day that is not known.
        _ if ladder.held == Held::Sometime => span.latest_possible = true,
        (Some(Event::DateUnknown), None) => span.latest_possible = true,
        (Some(Event::NotYet), None) => span.running = true,
        (None, None) => {
            span.running = true;
            span.supposes.push(Supposed::Fact(contacted));
        }
    }
    if span.latest_possible {
        span.missing.push(contacted);
    }
    Some(span)
}

/// After the third absence: up to and including the eve of the day the appointment takes place.
fn until_held(case: &Case<'_>, ladder: &Ladder, from: Day) -> Option<ReductionSpan> {
    let by: &[Fact] = match ladder.appointment {
        Appointment::Contact => &[Fact::FirstContactOn],
        // The first of these that takes place (R26).
        Appointment::Occupational => &[Fact::OccupationalOtherContactOn, Fact::RequestContactOn],
        Appointment::Examination | Appointment::Employment | Appointment::Registration => &[],
    };
    let list = list_of(ladder.appointment);
    let held_by = if ladder.appointment == Appointment::Contact { Fact::FirstContactOn } else { list };
    let mut span = of_ladder(case, ladder, 3, from, held_by)?;
    let mut held = match ladder.held {
        Held::On(day) => Some((day, held_by)),
        Held::No | Held::Sometime => None,
    };
    if let Some(day) = ladder.unclear_after(from).filter(|day| held.is_none_or(|(held, _)| *day < held)) {
        held = Some((day, held_by));
        span.latest_possible = true;
        span.missing.push(list);
    }
    if ladder.appointment == Appointment::Occupational {
        for fact in by {
            if let Some(day) = case.on(*fact).filter(|day| *day >= from && held.is_none_or(|(held, _)| *day < held)) {
                held = Some((day, *fact));
            }
        }
        span.readings.push(ReadingUsed::plain(ReadingId::R26));
    }
    let sometime = by.iter().copied().find(|fact| case.happened_sometime(*fact));
    match (held, sometime) {
        (Some((day, fact)), _) => {
            span.to = day.eve();
            span.ended_by = fact;
        }
        (None, Some(fact)) => {
            span.latest_possible = true;
            span.missing.push(fact);
        }
        (None, None) => {
            span.running = true;
            span.supposes = case.supposing(by);
        }
    }
    Some(span)
}

/// A span of a list with its rate, its readings and whom it supposes to concern.
fn of_ladder(case: &Case<'_>, ladder: &Ladder, absence: u8, from: Day, ended_by: Fact) -> Option<ReductionSpan> {
    let (second, third) = ladder.rules();
    let rule = if absence == 2 { second } else { third };
    let new_law = !case.in_force(S5, from);
    let rate = rate(case, ladder.appointment, from);
    let because = grounds_of_span(case, rule, from, ladder, ended_by, warned(case, ladder).map(|(fact, _)| fact));
    let mut span = new(case, rule, ladder.appointment, from, rate, because)?;
    span.absence = Some(absence);
    span.ended_by = ended_by;
    // Had that been the examination of A4.3, this absence would count for nothing.
    if ladder.may_have_been_held_before(from) {
        span.missing.push(list_of(ladder.appointment));
    }
    let reading = |reading: ReadingId| ReadingUsed::plain(reading);
    if second == L7 && case.in_force(N1, from) && !new_law {
        span.contestable = true;
        span.readings.push(reading(ReadingId::R18));
    }
    if second == L7 && new_law && ladder.absence(1).is_some_and(|first| !case.has_ended(S5, first)) {
        span.contestable = warned(case, ladder).is_some_and(|(_, given)| given == Some(YesNo::No));
        span.other_rate = Some(Rate::TwoAndAHalfPercent);
        span.readings.push(reading(ReadingId::R19));
    }
    if rule == L15 && codex_request(case).is_none() {
        span.supposes.append(&mut case.supposing(&CODEX_REQUESTS));
        span.missing.extend(CODEX_REQUESTS.into_iter().find(|fact| case.happened_sometime(*fact)));
    }
    if rule == L16 {
        span.supposes.append(&mut case.supposing(&[Fact::EmploymentContract, Fact::WorkPotential]));
    }
    Some(span)
}

/// Whether invitation and registered letter warned (L17), for the two lists that the letters of L5 and L6 are for.
fn warned(case: &Case<'_>, ladder: &Ladder) -> Option<(Fact, Option<YesNo>)> {
    match ladder.appointment {
        Appointment::Examination => Some((Fact::ExaminationWarned, case.facts.examination_warned)),
        Appointment::Contact => Some((Fact::ContactWarned, case.facts.contact_warned)),
        Appointment::Occupational | Appointment::Employment | Appointment::Registration => None,
    }
}
