//! The spans beside the lists: the control duty (L12) and the registration (N3).

use super::spans::within_incapacity;
use super::{Case, new};
use crate::assessment::{Appointment, Rate, ReadingUsed, Reason, ReductionSpan};
use crate::calendar::Day;
use crate::facts::{Event, Fact, Outcome, Purpose, YesNo};
use crate::rules::list::Add;
use crate::rules::list::sort_by;
use crate::rules::shared::{FOR_THE_PROOF, may_have_to_register, registration_period};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{L11, L12, L14, N2, N3, N4, S8};
use crate::source::{ReadingId, Standing};

/// L12 of 2024: from an unjustified absence at a control, or at a contact for both, to the eve of the next appointment
/// attended (R24). A further absence opens no second span.
pub(super) fn control(case: &Case<'_>) -> Vec<ReductionSpan> {
    // What happened, in the order of time: absences that open a span, and the meetings that end it.
    let mut met = Vec::new();
    for entry in case.facts.examination_appointments.iter().flatten() {
        let of_2024 = Standing::of(L12, case.incapacity.start, entry.date) == Standing::In(E2024);
        let controls = matches!(entry.purpose, Some(Purpose::Control | Purpose::AlsoIncapacity));
        match entry.outcome {
            Some(Outcome::Attended) => met.push((entry.date, Some(Fact::ExaminationAppointments))),
            Some(Outcome::AbsentUnjustified) if of_2024 && controls && entry.date >= case.incapacity.start => {
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
    sort_by(&mut met, |(day, by)| (*day, *by));
    let mut spans = Vec::new();
    let mut open: Option<Day> = None;
    for (day, by) in met {
        match by {
            None => open = open.or(Some(day)),
            Some(by) => spans.add_some(open.take().and_then(|from| control_span(case, from, Some((day, by))))),
        }
    }
    spans.add_some(open.and_then(|from| control_span(case, from, None)));
    spans
}

/// The physical contacts that meet the duty of control once they are held.
pub(crate) const CONTACTS: [Fact; 4] =
    [Fact::Contact4On, Fact::Contact7On, Fact::Contact11On, Fact::InvalidityContactOn];

fn control_span(case: &Case<'_>, from: Day, met: Option<(Day, Fact)>) -> Option<ReductionSpan> {
    let because = vec![
        Reason::new(L12, &[Fact::ExaminationAppointments]),
        Reason::new(S8, &[Fact::MaternityProtection]),
        Reason::new(L14, &[Fact::DailyAmount]),
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

/// N2: the proof was sent to the insurer by the seventh day after the first period.
pub(super) fn registered_in_time(case: &Case<'_>) -> bool {
    let first = registration_period(case.facts.registration_period_to);
    case.on(Fact::ProofSentOn).zip(first).is_some_and(|(sent, to)| sent <= to + FOR_THE_PROOF)
}

/// N3: not registered in the second period, so from the first day after it to the eve of the registration (R21).
pub(super) fn unregistered(case: &Case<'_>) -> Vec<ReductionSpan> {
    let mut spans = Vec::new();
    spans.add_some(unregistered_span(case));
    spans
}

fn unregistered_span(case: &Case<'_>) -> Option<ReductionSpan> {
    let facts = case.facts;
    let justified = facts.registration_justified == Some(YesNo::Yes);
    // The second letter follows the first one's period: both are letters of June 2026 or later (R27).
    let first_counts = facts.registration_period_to.is_none_or(|to| registration_period(Some(to)).is_some());
    let second = registration_period(facts.second_period_to)?;
    let from = second.next();
    let of_this_incapacity = second >= case.incapacity.start;
    let concerned = may_have_to_register(case) && first_counts && of_this_incapacity;
    // Who sent the proof was registered: in time where it was sent in time.
    let proof = case.on(Fact::ProofSentOn);
    let not_said = !matches!(case.event(Fact::RegisteredOn), Some(Event::On(_) | Event::NotYet));
    let proved = not_said && (proof.is_some_and(|day| day <= second) || registered_in_time(case));
    if !concerned || justified || proved || case.as_of < from {
        return None;
    }
    let because = vec![
        Reason::new(N2, &[Fact::RegistrationPeriodTo, Fact::ProofSentOn]),
        Reason::new(N3, &[Fact::SecondPeriodTo, Fact::RegisteredOn, Fact::RegistrationJustified]),
        Reason::new(N4, &[Fact::RegisteredOn]),
        Reason::new(L11, &[Fact::MaternityProtection]),
        Reason::new(L14, &[Fact::DailyAmount]),
    ];
    let mut span = new(case, N3, Appointment::Registration, from, Rate::Tenth, because)?;
    span.ended_by = Fact::RegisteredOn;
    span.contestable = true;
    span.readings.push(ReadingUsed::plain(ReadingId::R21));
    let supposed = [Fact::EmploymentContract, Fact::WorkPotential, Fact::RegistrationJustified, Fact::RegisteredOn];
    span.supposes = case.supposing(&supposed);
    match case.event(Fact::RegisteredOn) {
        Some(Event::On(day)) => span.to = day.eve(),
        Some(Event::NotYet) => span.running = true,
        event if event == Some(Event::DateUnknown) || case.happened(Fact::ProofSentOn) => {
            span.to = proof.map_or(case.as_of, Day::eve);
            span.latest_possible = true;
            span.missing.push(Fact::RegisteredOn);
        }
        _ => span.running = true,
    }
    within_incapacity(case, span)
}
