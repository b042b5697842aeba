//! N: registration with the regional employment service (service régional de l'emploi), its two letters and its proof.

use super::concerned::{may_have_to_register, proof_by, proof_is_in_time, registration_period};
use super::span::{new, within_incapacity};
use crate::assessment::{Actor, Appointment, Rate, ReadingUsed, ReductionSpan};
use crate::calendar::Day;
use crate::facts::{Event, Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Draft, Drafts};
use crate::source::ReadingId;
use crate::source::RuleId::{self, L11, L14, N1, N2, N3, N4};

/// The steps of the registration, once its rules hold.
pub(super) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    if !may_have_to_register(case) || !case.in_force(N2, case.as_of) {
        return;
    }
    if let Some(to) = registration_period(case.facts.registration_period_to) {
        let used: &'static [Fact] = &[Fact::RegistrationPeriodTo, Fact::RegisteredOn];
        drafts.add(registering(case, step(case, N1, to, used)));
        let used: &'static [Fact] = &[Fact::RegistrationPeriodTo, Fact::ProofSentOn];
        drafts.add(step(case, N2, proof_by(to), used).done_by(case, Fact::ProofSentOn));
    }
    if let Some(to) = registration_period(case.facts.second_period_to) {
        let used: &'static [Fact] = &[Fact::SecondPeriodTo, Fact::RegisteredOn];
        drafts.add(registering(case, step(case, N3, to, used)));
    }
}

fn step(case: &Case<'_>, rule: RuleId, to: Day, used: &'static [Fact]) -> Draft {
    let mut draft = Draft::new(rule, Actor::Titulaire, vec![Ground::new(rule, used)]);
    draft.to = Some(to);
    draft.supposes = case.supposing(&[Fact::EmploymentContract, Fact::WorkPotential]);
    draft.reading(ReadingUsed::plain(ReadingId::R27))
}

/// Whether and when the person registered; the proof shows that one was registered by the day it was sent.
pub(super) fn registered(case: &Case<'_>) -> Option<Event> {
    match case.event(Fact::RegisteredOn) {
        Some(Event::NotYet) | None if case.happened(Fact::ProofSentOn) => Some(Event::DateUnknown),
        event => event,
    }
}

fn registering(case: &Case<'_>, draft: Draft) -> Draft {
    let mut draft = draft.done_by(case, Fact::RegisteredOn);
    let (given, registered) = (case.event(Fact::RegisteredOn), registered(case));
    if registered != given {
        draft.done = registered.into();
        draft.because.push(Ground::new(N2, &[Fact::ProofSentOn]));
    }
    draft
}

/// N2: the proof was sent to the insurer in time after the first period.
fn proved_in_time(case: &Case<'_>) -> bool {
    let first = registration_period(case.facts.registration_period_to);
    case.on(Fact::ProofSentOn).zip(first).is_some_and(|(sent, to)| proof_is_in_time(to, sent))
}

/// N3: not registered in the second period, so from the first day after it to the eve of the registration (R21).
pub(super) fn spans(case: &Case<'_>) -> Vec<ReductionSpan> {
    unregistered(case).into_iter().collect()
}

fn unregistered(case: &Case<'_>) -> Option<ReductionSpan> {
    let facts = case.facts;
    let justified = facts.registration_justified == Some(YesNo::Yes);
    // The second letter follows the first one's period: both are letters of June 2026 or later (R27).
    let first_counts = facts.registration_period_to.is_none_or(|to| registration_period(Some(to)).is_some());
    let second = registration_period(facts.second_period_to)?;
    let from = second.next();
    let of_this_incapacity = second >= case.incapacity.start;
    let concerned = may_have_to_register(case) && first_counts && of_this_incapacity;
    // Who sent the proof was registered: in time where it was sent in time. A known day of registration decides.
    let (event, proof) = (registered(case), case.on(Fact::ProofSentOn));
    let day_known = matches!(event, Some(Event::On(_)));
    let proved = !day_known && (proof.is_some_and(|day| day <= second) || proved_in_time(case));
    if !concerned || justified || proved || case.as_of < from {
        return None;
    }
    let because = vec![
        Ground::new(N2, &[Fact::RegistrationPeriodTo, Fact::ProofSentOn]),
        Ground::new(N3, &[Fact::SecondPeriodTo, Fact::RegisteredOn, Fact::RegistrationJustified]),
        Ground::new(N4, &[Fact::RegisteredOn]),
        Ground::new(L11, &[Fact::MaternityProtection]),
        Ground::new(L14, &[Fact::DailyAmount]),
    ];
    let mut span = new(case, N3, Appointment::Registration, from, Rate::TenPercent, because)?;
    span.ended_by = Fact::RegisteredOn;
    span.readings.push(ReadingUsed::plain(ReadingId::R21));
    let supposed = [Fact::EmploymentContract, Fact::WorkPotential, Fact::RegistrationJustified, Fact::RegisteredOn];
    span.supposes = case.supposing(&supposed);
    match event {
        Some(Event::On(day)) => span.to = day.eve(),
        Some(Event::DateUnknown) => {
            span.to = proof.map_or(case.as_of, Day::eve);
            span.latest_possible = true;
            span.missing.push(Fact::RegisteredOn);
        }
        Some(Event::NotYet) | None => span.running = true,
    }
    within_incapacity(case, span)
}
