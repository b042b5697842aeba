//! What is said of the reduction beside its spans.

use super::amounts;
use super::appointments::Ladder;
use super::concerned::{
    FOR_THE_PROOF, TO_REGISTER_BY_LAW, applies, apply_on, codex_request, may_have_to_register, registration_period,
};
use super::control::{AtStake, at_stake};
use crate::assessment::{Appointment, Conclusion, ReductionSpan, Said};
use crate::calendar::Day;
use crate::facts::{Event, Fact, Outcome, Purpose, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Entry, Ground, Sentence};
use crate::source::RuleId::{
    L1, L2, L3, L4, L5, L7, L9, L10, L11, L12, L13, L14, L15, L16, L17, N1, N2, N3, N4, N5, S5,
};
use crate::source::{REDUCTION_STARTS, REGISTRATION_2026, ReadingId, SANCTIONS_2026};

/// What the amounts tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// Whether any is shown.
    pub amounts: bool,
    /// Whether a day lies under two sanctions.
    pub two_sanctions: bool,
    /// Whether the whole indemnity is or may be at stake, so that no other share is shown (L12).
    pub whole: bool,
}

/// All of it, the most telling first.
pub(super) fn all(case: &Case<'_>, ladders: &[Ladder], spans: &[ReductionSpan], told: Told) -> Vec<Said> {
    let applies = applies(case);
    let mut said = Vec::new();
    said.append(&mut examinations(case, spans));
    if !applies {
        let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::EarlierPeriods];
        said.push(Conclusion::StartedBefore2023.because(&[Ground::new(S5, used), Ground::new(L13, used)]));
    } else if case.incapacity.start < REDUCTION_STARTS {
        let all = Conclusion::SanctionsForAll.rule(L7, &[]).reading(ReadingId::R23);
        said.push(all.on(SANCTIONS_2026.day(case.as_of)));
    }
    let over = case.is_over();
    if !over {
        said.append(&mut registration(case, spans));
    }
    if applies {
        said.append(&mut duties(case));
        said.append(&mut of_the_spans(case, ladders, spans, told));
    }
    let indicative = Conclusion::AmountIndicative.rule(L14, &[Fact::DailyAmount]).reading(ReadingId::R11);
    said.extend((told.amounts && !spans.is_empty()).then_some(indicative));
    if !over {
        said.append(&mut other_appointments(case, ladders, spans));
    }
    said.push(Conclusion::OtherSummons.rule(L12, &[]));
    case.say(said, case.as_of)
}

/// L12, L13 and R22: an examination missed that is not, or not only, the one of A4.3 with its milder steps.
fn examinations(case: &Case<'_>, spans: &[ReductionSpan]) -> Vec<Sentence> {
    let missed = case.appointments.missed_examinations();
    let missed: Vec<(Entry, AtStake)> = missed.filter_map(|entry| Some((*entry, at_stake(case, *entry)?))).collect();
    // For a case before 2023 art. 134, § 2 applies in full, whatever the examination is for (L13).
    let in_full = |entry: Entry| entry.purpose != Some(Purpose::Control) && !apply_on(case, entry.date);
    let any = |stake: AtStake| missed.iter().any(|(entry, at)| *at == stake && !in_full(*entry));
    let rule = |code: Conclusion| code.rule(L12, &[Fact::ExaminationAppointments]);
    let mut said = Vec::new();
    if spans.iter().any(|span| span.rule == L12) {
        said.push(rule(Conclusion::WholeIndemnitySuppressed).reading(ReadingId::R24));
    }
    if any(AtStake::Unclear) {
        said.push(rule(Conclusion::WhatDoesTheLetterSay).missing(Fact::ExaminationAppointments));
    }
    if missed.iter().any(|(entry, _)| in_full(*entry)) {
        let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::ExaminationAppointments];
        let whole = Conclusion::WholeIndemnityAtStake.because(&[Ground::new(L13, used), Ground::new(L12, used)]);
        let unclear = missed.iter().any(|(entry, at)| *at == AtStake::Unclear && in_full(*entry));
        said.push(if unclear { whole.missing(Fact::ExaminationAppointments) } else { whole });
    }
    if any(AtStake::Possible) {
        said.push(rule(Conclusion::WholeIndemnityPossible).reading(ReadingId::R22));
    }
    said
}

fn duties(case: &Case<'_>) -> Vec<Sentence> {
    let lists: &'static [Fact] = &[Fact::ExaminationAppointments, Fact::ContactAppointments];
    let mut said = Vec::new();
    if case.in_force(N1, case.as_of) {
        said.push(Conclusion::Duties2026.rule(N1, &[]));
    } else {
        said.push(Conclusion::Duties.because(&[Ground::new(L1, &[]), Ground::new(L2, &[])]).reading(ReadingId::R31));
    }
    if case.in_force(S5, case.as_of) {
        said.push(Conclusion::OnlyTheseTwo.because(&[Ground::new(L3, &[]), Ground::new(L12, &[])]));
    }
    said.push(Conclusion::Justification.rule(L4, lists));
    let later = case.has_changed(L5, case.as_of);
    let letters = if later { Conclusion::LettersMustAnnounce } else { Conclusion::InvitationMustWarn };
    said.push(letters.rule(L5, &[Fact::ExaminationWarned, Fact::ContactWarned]));
    if case.facts.maternity_protection.as_ref().is_some_and(|periods| !periods.is_empty()) {
        said.push(Conclusion::NotDuringMaternityProtection.rule(L11, &[Fact::MaternityProtection]));
    }
    said
}

fn of_the_spans(case: &Case<'_>, ladders: &[Ladder], spans: &[ReductionSpan], told: Told) -> Vec<Sentence> {
    let lists: &'static [Fact] = &[Fact::ExaminationAppointments, Fact::ContactAppointments];
    let warned: &'static [Fact] = &[Fact::ExaminationWarned, Fact::ContactWarned];
    let rests = |reading: ReadingId| spans.iter().any(|span| span.readings.iter().any(|used| used.reading == reading));
    let mut said = Vec::new();
    let mut say = |holds: bool, sentence: Sentence| said.extend(holds.then_some(sentence));
    let protected = ladders.iter().flat_map(|ladder| ladder.absences.iter()).any(|day| case.counters.protects(*day));
    say(protected, Conclusion::AbsenceDuringMaternityProtection.rule(L11, &[Fact::MaternityProtection]));
    say(!spans.is_empty(), Conclusion::DecisionByLetter.rule(L10, &[]));
    let running = spans.iter().any(|span| span.running && !matches!(span.rule, L12 | N3));
    let contacted: &'static [Fact] = &[
        Fact::ExaminationContactedOn,
        Fact::ContactContactedOn,
        Fact::OccupationalContactedOn,
        Fact::EmploymentContactedOn,
    ];
    say(running, Conclusion::ContactTheRightPerson.rule(L17, contacted));
    let unwarned = [case.facts.examination_warned, case.facts.contact_warned].contains(&Some(YesNo::No));
    let contestable = spans.iter().any(|span| span.contestable && matches!(span.rule, L7));
    say(contestable && unwarned, Conclusion::ReductionContestable.rule(L17, warned));
    let stripped = case.in_force(N1, case.as_of) && !case.has_ended(S5, case.as_of);
    say(
        stripped && spans.is_empty() || rests(ReadingId::R18),
        Conclusion::JanuaryFebruary2026.rule(L7, lists).reading(ReadingId::R18),
    );
    say(rests(ReadingId::R19), Conclusion::HeavierSanctionContestable.rule(L7, lists).reading(ReadingId::R19));
    // The two totals that it speaks of are not shown while all may be at stake.
    say(told.two_sanctions && !told.whole, Conclusion::TwoSanctions.rule(L9, lists).reading(ReadingId::R20));
    say(!told.two_sanctions && amounts::overlap(spans), Conclusion::OverlapOnce.rule(L9, lists));
    let new_law = spans.iter().any(|span| case.has_ended(S5, span.from));
    say(new_law, Conclusion::NoCap.rule(L9, &[]));
    said
}

/// L15 and L16: the lists of the occupational doctor and of the employment service.
fn other_appointments(case: &Case<'_>, ladders: &[Ladder], spans: &[ReductionSpan]) -> Vec<Sentence> {
    let of = |appointment: Appointment| ladders.iter().find(|ladder| ladder.appointment == appointment);
    let occupational: &'static [Fact] = &[Fact::OccupationalAppointments];
    let employment: &'static [Fact] = &[Fact::EmploymentAppointments];
    let mut said = Vec::new();
    let reduced = spans.iter().any(|span| span.rule == L15);
    if case.in_force(L15, case.as_of) && (reduced || codex_request(case) == Some(YesNo::Yes)) {
        said.push(Conclusion::OccupationalDoctor.rule(L15, occupational));
    }
    if case.in_force(L16, case.as_of) && may_have_to_register(case) {
        said.push(Conclusion::EmploymentService.rule(L16, employment));
    }
    if ladders.iter().any(|ladder| ladder.justified_first) {
        let open = of(Appointment::Occupational).is_some_and(|ladder| ladder.justified_first);
        let rule = if open { L15 } else { L16 };
        let list = if open { occupational } else { employment };
        said.push(Conclusion::JustifiedFirstAbsence.rule(rule, list).reading(ReadingId::R26));
    }
    let before = of(Appointment::Employment).and_then(|ladder| ladder.before).is_some();
    let letter = [case.facts.registration_period_to, case.facts.second_period_to];
    let early = letter.into_iter().flatten().any(|to| registration_period(Some(to)).is_none());
    if may_have_to_register(case) && (before || early) {
        let (rule, used): (_, &'static [Fact]) =
            if before { (L16, employment) } else { (N2, &[Fact::RegistrationPeriodTo]) };
        let day = REGISTRATION_2026.day(case.as_of);
        said.push(Conclusion::AbsencesBeforeCount.rule(rule, used).on(day).reading(ReadingId::R27));
    }
    said
}

/// N1 to N5: what is said of the registration.
fn registration(case: &Case<'_>, spans: &[ReductionSpan]) -> Vec<Sentence> {
    let mut said = Vec::new();
    if !may_have_to_register(case) || !case.in_force(N2, case.as_of) {
        return said;
    }
    let registered = case.event(Fact::RegisteredOn);
    let first = registration_period(case.facts.registration_period_to);
    let second = registration_period(case.facts.second_period_to);
    let mut say = |holds: bool, sentence: Sentence| said.extend(holds.then_some(sentence));
    let not_registered = !case.happened(Fact::RegisteredOn) && !case.happened(Fact::ProofSentOn);
    let facts: &'static [Fact] = &[Fact::RegisteredOn, Fact::EmploymentContract, Fact::WorkPotential];
    let without_contract = case.facts.employment_contract == Some(YesNo::No);
    let mut at_once = Conclusion::RegisterAtOnce.rule(N1, facts).reading(ReadingId::R36);
    if case.facts.work_potential.is_none() {
        at_once = at_once.missing(Fact::WorkPotential);
    }
    say(not_registered && without_contract, at_once);
    let referred = case.on(Fact::ReferredOn).filter(|day| case.in_force(N1, *day));
    if let Some(referred) = referred.filter(|_| not_registered && without_contract) {
        let within = Conclusion::RegisterWithin.rule(N1, &[Fact::ReferredOn, Fact::EmploymentContract]);
        say(true, within.on(referred + TO_REGISTER_BY_LAW).reading(ReadingId::R36));
    }
    let proof_by = first.map(|to| to + FOR_THE_PROOF);
    let late = proof_by.is_some_and(|by| match case.event(Fact::ProofSentOn) {
        Some(Event::On(day)) => day > by,
        Some(Event::NotYet) => case.as_of > by,
        Some(Event::DateUnknown) | None => false,
    });
    say(late, Conclusion::SecondLetter.rule(N3, &[Fact::ProofSentOn, Fact::SecondPeriodTo]));
    let in_time = matches!((registered, second.or(first)), (Some(Event::On(day)), Some(to)) if day <= to);
    say(in_time, Conclusion::RegisteredInTime.rule(N4, &[Fact::RegisteredOn]));
    say(in_time && late, Conclusion::LateProof.rule(N4, &[Fact::RegisteredOn, Fact::ProofSentOn]));
    let reduced = spans.iter().any(|span| span.rule == N3);
    say(reduced, Conclusion::RegistrationBasisInDoubt.rule(N3, &[Fact::RegisteredOn]).reading(ReadingId::R21));
    // No fact tells why a control was held: one missed after a period to register, and before the registration, may be it.
    let after = |day: Day| second.or(first).is_some_and(|to| day > to);
    let before = |day: Day| case.on(Fact::RegisteredOn).is_none_or(|registered| day < registered);
    let summoned = case.appointments.entries(Appointment::Examination).iter().any(|entry| {
        let missed_or_ahead = matches!(entry.outcome, Some(Outcome::AbsentUnjustified | Outcome::ToCome));
        missed_or_ahead && entry.purpose == Some(Purpose::Control) && after(entry.date) && before(entry.date)
    });
    let used: &'static [Fact] = &[Fact::RegisteredOn, Fact::ExaminationAppointments];
    say(summoned, Conclusion::SummonedForRegistration.rule(N5, used));
    said
}
