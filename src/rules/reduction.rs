//! L1 to L17: the possible reduction of the indemnity after absence without valid justification.

mod appointments;
mod spans;

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{computed, coordinated, decree, law, reading, said};
use super::order::sort_by;
use super::shared::ONE_MONTH;
use super::state::{Done, Draft};
use crate::assessment::{
    Actor, Appointment, Conclusion, Money, ReadingUsed, Reason, Reduction, ReductionSpan, Said, Supposed,
};
use crate::calendar::{Day, Period};
use crate::facts::{ExaminationAppointment, Fact, Outcome, Purpose, YesNo};
use crate::source::RuleId::{self, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L17, S5, S6};
use crate::source::{CONDITIONS_CHANGE, EDITIONS, REDUCTION_STARTS, ReadingId, RuleEntry, Standing};
pub(crate) use appointments::{Held, Ladder};

pub(crate) const RULES: &[RuleEntry] = &[
    said(L1, &[law("art. 2"), decree("art. 215octiesdecies, § 1er")]).from(REDUCTION_STARTS),
    said(L2, &[law("art. 2"), decree("art. 215octiesdecies, § 2")]).from(REDUCTION_STARTS),
    said(L3, &[law("art. 2"), decree("art. 215octiesdecies")]).from(REDUCTION_STARTS),
    said(L4, &[law("art. 2")]).from(REDUCTION_STARTS),
    said(L5, &[decree("art. 215octiesdecies, § 1er, al. 1er, et § 2, al. 1er")]).from(REDUCTION_STARTS),
    computed(L6, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 2")]).from(REDUCTION_STARTS),
    computed(L7, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 3")]).from(REDUCTION_STARTS),
    computed(L8, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 4")]).from(REDUCTION_STARTS),
    computed(L9, &[decree("art. 215octiesdecies"), law("art. 2, dernier al.")]).from(REDUCTION_STARTS),
    said(L10, &[decree("art. 215octiesdecies, § 3")]).from(REDUCTION_STARTS),
    computed(L11, &[decree("art. 215octiesdecies, § 4")]).from(REDUCTION_STARTS),
    said(L12, &[coordinated("art. 134, § 2"), law("art. 3")]),
    computed(L13, &[law("art. 3 et 4")]).from(REDUCTION_STARTS),
    computed(L14, &[coordinated("art. 87"), decree("art. 224"), reading("R11")]).from(REDUCTION_STARTS),
    computed(L17, &[decree("art. 215octiesdecies")]).from(REDUCTION_STARTS),
];

/// « 2,5 pourcents », in thousandths.
const RATE: u32 = 25;
/// The same, as a decimal text.
const RATE_TEXT: &str = "0.025";

/// Whether these rules apply to the case (S5); none where its edition is not built (S6).
pub(crate) fn applies(case: &Case<'_>) -> Option<bool> {
    let start = case.incapacity.start;
    let known = EDITIONS.iter().any(|edition| start <= edition.starts_until);
    known.then_some(start >= REDUCTION_STARTS)
}

/// L6: after a first unjustified absence a registered letter sets a new date within one month of the first.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    if applies(case) != Some(true) {
        return;
    }
    for ladder in Ladder::both(case) {
        let Some(first) = ladder.absence(1) else { continue };
        let list = ladder.list();
        let because = vec![Reason::new(S5, &[Fact::IncapacityStart]), Reason::of(L6, vec![list])];
        let mut draft = Draft::new(L6, Actor::Mutuality, because).one_month_readings(first);
        draft.from = Some(first);
        draft.to = Some(first + ONE_MONTH);
        draft.done = ladder.after(first).map_or(Done::NotSaid, |next| Done::Yes(Some(next)));
        draft.done_by = vec![list];
        steps.push(draft);
    }
}

/// The reduction, with its spans, days and amounts.
pub(crate) fn answer(case: &Case<'_>, holds: bool) -> Reduction {
    let applies = applies(case);
    let ladders = if applies == Some(true) { Ladder::both(case) } else { Vec::new() };
    let mut spans: Vec<ReductionSpan> = ladders.iter().flat_map(|ladder| spans::of(case, ladder)).collect();
    sort_by(&mut spans, |span| (span.from, span.appointment));
    let days = spans::days(case, spans.iter().map(|span| Period { from: span.from, to: span.to }));
    let of_list = |appointment: Appointment| {
        let own = spans.iter().filter(|span| span.appointment == appointment);
        spans::days(case, own.map(|span| Period { from: span.from, to: span.to }))
    };
    let amount = case.facts.daily_amount.filter(|_| applies == Some(true));
    let per_day = amount.map(|amount| Money::of(amount.cents, RATE));
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::ExaminationAppointments, Fact::ContactAppointments];
    let scope = match applies {
        Some(true) => Reason::new(S5, &[Fact::IncapacityStart]),
        Some(false) => Reason::new(L13, &[Fact::IncapacityStart]),
        None => Reason::new(S6, &[Fact::IncapacityStart]),
    };
    let mut because = case.because(scope);
    if applies == Some(true) {
        because.push(Reason::new(L3, used));
        because.push(Reason::new(L12, &[]));
        because.push(Reason::new(L14, &[Fact::DailyAmount]));
    }
    let rounded = per_day.map(|_| ReadingUsed::plain(ReadingId::R11));
    let said = conclusions(case, applies, &ladders, &spans);
    let appointments = ladders.iter().filter_map(|ladder| ladder.count(holds, of_list(ladder.appointment))).collect();
    Reduction {
        applies,
        appointments,
        days,
        per_day,
        total: per_day.map(|per_day| per_day.times(days).to_the_cent()),
        spans,
        readings: rounded.into_iter().collect(),
        said,
        because,
    }
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
        readings: Vec::new(),
        said: Vec::new(),
        because,
    }
}

fn conclusions(case: &Case<'_>, applies: Option<bool>, ladders: &[Ladder], spans: &[ReductionSpan]) -> Vec<Said> {
    let mut said = Vec::new();
    match applies {
        None => return vec![Conclusion::ReductionOutside.rule(S6, &[Fact::IncapacityStart])],
        Some(false) => {
            let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::EarlierPeriods];
            said.extend(examinations_before_2023(case));
            said.push(Conclusion::StartedBefore2023.because(&[Reason::new(S5, used), Reason::new(L13, used)]));
        }
        Some(true) => {
            said.extend(examinations(case));
            said.extend(of_the_ladders(case, ladders, spans));
        }
    }
    said.push(Conclusion::OtherSummons.rule(L12, &[]));
    said
}

fn of_the_ladders(case: &Case<'_>, ladders: &[Ladder], spans: &[ReductionSpan]) -> Vec<Said> {
    let lists: &'static [Fact] = &[Fact::ExaminationAppointments, Fact::ContactAppointments];
    let mut said = Vec::new();
    if let Some(day) = ladders.iter().find_map(|ladder| ladder.outside) {
        said.push(Conclusion::AppointmentOutside.rule(S6, lists).on(day));
    }
    said.push(Conclusion::Duties.because(&[Reason::new(L1, &[]), Reason::new(L2, &[])]).reading(ReadingId::R31));
    said.push(Conclusion::OnlyTheseTwo.because(&[Reason::new(L3, &[]), Reason::new(L12, &[])]));
    said.push(Conclusion::Justification.rule(L4, lists));
    said.push(Conclusion::InvitationMustWarn.rule(L5, &[Fact::ExaminationWarned, Fact::ContactWarned]));
    let absences = || ladders.iter().flat_map(|ladder| ladder.absences.iter());
    if absences().any(|day| case.counters.protects(*day)) {
        said.push(Conclusion::AbsenceDuringMaternityProtection.rule(L11, &[Fact::MaternityProtection]));
    }
    if case.facts.maternity_protection.as_ref().is_some_and(|periods| !periods.is_empty()) {
        said.push(Conclusion::NotDuringMaternityProtection.rule(L11, &[Fact::MaternityProtection]));
    }
    if spans.is_empty() {
        return said;
    }
    said.push(Conclusion::DecisionByLetter.rule(L10, &[]));
    if spans.iter().any(|span| span.running) {
        said.push(
            Conclusion::ContactTheRightPerson.rule(L17, &[Fact::ExaminationContactedOn, Fact::ContactContactedOn]),
        );
    }
    if spans.iter().any(|span| span.contestable) {
        said.push(Conclusion::ReductionContestable.rule(L17, &[Fact::ExaminationWarned, Fact::ContactWarned]));
    }
    if spans::overlap(spans) {
        said.push(Conclusion::OverlapOnce.rule(L9, lists));
    }
    if case.facts.daily_amount.is_some() {
        said.push(Conclusion::AmountIndicative.rule(L14, &[Fact::DailyAmount]).reading(ReadingId::R11));
    }
    said
}

/// L12 and R22: an examination missed that is not, or not only, the one of A4.3.
fn examinations(case: &Case<'_>) -> Vec<Said> {
    let missed = |purpose: Option<Purpose>| {
        unjustified(case).filter(move |entry| entry.purpose == purpose).map(|entry| entry.date)
    };
    let rule = |code: Conclusion| code.rule(L12, &[Fact::ExaminationAppointments]);
    let mut said = Vec::new();
    if missed(None).next().is_some() {
        said.push(rule(Conclusion::WhatDoesTheLetterSay).missing(Fact::ExaminationAppointments));
    }
    if missed(Some(Purpose::Control)).next().is_some() {
        said.push(rule(Conclusion::WholeIndemnityAtStake));
    }
    if missed(Some(Purpose::AlsoIncapacity)).any(|day| day < CONDITIONS_CHANGE) {
        said.push(rule(Conclusion::WholeIndemnityPossible).reading(ReadingId::R22));
    }
    if missed(Some(Purpose::AlsoIncapacity)).any(|day| day >= CONDITIONS_CHANGE) {
        let used: &'static [Fact] = &[Fact::ExaminationAppointments];
        let reasons = [Reason::new(S6, used), Reason::new(L12, used)];
        said.push(Conclusion::ExaminationOfLaterEdition.because(&reasons).on(CONDITIONS_CHANGE));
    }
    said
}

/// L13: for a case before 2023 art. 134, § 2 applies in full, whatever the examination is for.
fn examinations_before_2023(case: &Case<'_>) -> Option<Said> {
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::ExaminationAppointments];
    let reasons = [Reason::new(L13, used), Reason::new(L12, used)];
    unjustified(case).next().map(|_| Conclusion::WholeIndemnityAtStake.because(&reasons))
}

fn unjustified<'a>(case: &'a Case<'_>) -> impl Iterator<Item = &'a ExaminationAppointment> {
    let entries = case.facts.examination_appointments.iter().flatten();
    entries.filter(|entry| entry.outcome == Some(Outcome::AbsentUnjustified))
}

/// The edition of an appointment planned for a day.
pub(crate) fn standing(case: &Case<'_>, day: Day) -> Standing {
    Standing::of_trajectory(case.incapacity.start, day)
}

/// What L7 supposes of the letters: that invitation and registered letter warned (L17).
fn warned(given: Option<YesNo>, fact: Fact) -> Vec<Supposed> {
    if given.is_none() { vec![Supposed::Fact(fact)] } else { Vec::new() }
}

/// The rules of a span, in order: what it is counted from and ended by, and whether letters warned.
fn reasons(rule: RuleId, ladder: &Ladder, ended_by: Fact, warned: Fact) -> Vec<Reason> {
    let duty = match ladder.appointment {
        Appointment::Examination => L1,
        Appointment::Contact => L2,
    };
    let mut used = vec![ladder.list(), ended_by];
    used.dedup();
    vec![
        Reason::new(S5, &[Fact::IncapacityStart]),
        Reason::new(duty, &[]),
        Reason::of(rule, used),
        Reason::of(L17, vec![warned]),
        Reason::new(L11, &[Fact::MaternityProtection]),
        Reason::new(L14, &[Fact::DailyAmount]),
    ]
}
