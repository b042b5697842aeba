//! L1 to L17 and N3: the possible reduction of the indemnity after absence without valid justification, or for want of
//! registration.

mod amounts;
mod appointments;
mod beside;
mod conclusions;
mod spans;
mod stakes;

use super::case::Case;
use super::entry::{at, computed, coordinated, decree, law, reading, said};
use super::list::Add;
use super::list::sort_by;
use super::shared::ONE_MONTH;
use super::state::{Done, Draft};
use crate::assessment::{Actor, Appointment, Money, Rate, ReadingUsed, Reason, Reduction, ReductionSpan};
use crate::calendar::{Day, Period};
use crate::facts::Fact;
use crate::source::EditionId::{E2024, E2026June, E2026March};
use crate::source::Instrument::{Law2025, RoyalDecreeJanuary2026, WellbeingCode};
use crate::source::RuleId::{self, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16, L17, N1, S5};
use crate::source::{ReadingId, RuleEntry, SANCTIONS_2026, Standing};
pub(crate) use appointments::{Held, Ladder, codex_request, list_of};
pub(crate) use beside::CONTACTS;

pub(crate) const RULES: &[RuleEntry] = &[
    said(L1, &[law("art. 2"), decree("art. 215octiesdecies, § 1er")]),
    said(L2, &[law("art. 2"), decree("art. 215octiesdecies, § 2")]),
    said(L3, &[law("art. 2"), decree("art. 215octiesdecies")]),
    said(L4, &[law("art. 2")]),
    said(L5, &[decree("art. 215octiesdecies, § 1er, al. 1er, et § 2, al. 1er")]),
    computed(L6, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 2")]),
    computed(L7, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 3")]),
    computed(L8, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 4")]),
    computed(L9, &[decree("art. 215octiesdecies"), law("art. 2, dernier al.")]),
    said(L10, &[decree("art. 215octiesdecies, § 3")]),
    computed(L11, &[decree("art. 215octiesdecies, § 4")]),
    said(L12, &[coordinated("art. 134, § 2"), law("art. 3")]),
    computed(L13, &[law("art. 3 et 4")]),
    computed(L14, &[coordinated("art. 87"), decree("art. 224"), reading("R11")]),
    computed(L17, &[decree("art. 215octiesdecies")]),
    said(L1, &[coordinated("art. 100, § 1er/4, 1°"), decree("art. 215octiesdecies, § 1er, al. 3")]).of(E2024),
    computed(L7, &[decree("art. 215octiesdecies, §§ 1er et 2, al. 3")]).of(E2024),
    computed(L12, &[coordinated("art. 134, § 2, al. 1er et 2")]).of(E2024),
    computed(L7, &[decree("art. 215octiesdecies, §§ 1er et 2"), at(RoyalDecreeJanuary2026, "art. 7 et 12")])
        .of(E2026March),
    computed(L8, &[decree("art. 215octiesdecies, §§ 1er et 2"), at(RoyalDecreeJanuary2026, "art. 7 et 12")])
        .of(E2026March),
    computed(L9, &[decree("art. 215octiesdecies"), at(Law2025, "art. 7")]).of(E2026March),
    computed(L15, &[decree("art. 215octiesdecies, § 2/1"), at(WellbeingCode, "art. I.4-73, § 2, et I.4-82/1, § 2")])
        .of(E2026March),
    computed(L16, &[decree("art. 215octiesdecies, § 2/3"), coordinated("art. 100, § 1er/4, al. 2")]).of(E2026June),
];

/// The spans of one list, and the same days under the other way to read where a reading leaves two.
struct Taken {
    spans: Vec<ReductionSpan>,
    other: Vec<(Period, Rate)>,
}

impl Taken {
    /// Spans that no reading of another rate touches.
    fn plain(spans: Vec<ReductionSpan>) -> Taken {
        let mut taken = Taken { spans, other: Vec::new() };
        taken.other = taken.rates();
        taken
    }

    fn rates(&self) -> Vec<(Period, Rate)> {
        let mut rates = Vec::new();
        for span in &self.spans {
            rates.push((Period { from: span.from, to: span.to }, span.rate));
        }
        rates
    }
}

/// Whether the steps of reduction apply to the case on the day of the answers (S5; from the sanctions of 2026 on to all).
pub(crate) fn applies(case: &Case<'_>) -> bool {
    apply_on(case, case.as_of.max(crate::source::REDUCTION_STARTS))
}

/// Whether they apply to an appointment planned for the day.
pub(crate) fn apply_on(case: &Case<'_>, day: Day) -> bool {
    case.in_force(L6, day)
}

/// L6: after a first unjustified absence a registered letter sets a new date within one month of the first.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    for ladder in Ladder::all(case).iter().filter(|ladder| ladder.rules() == (L7, L8)) {
        let Some(first) = ladder.absence(1) else { continue };
        let list = ladder.list();
        let mut because = vec![Reason::of(L6, vec![list])];
        if case.in_force(S5, first) {
            because.insert(0, Reason::new(S5, &[Fact::IncapacityStart]));
        }
        let mut draft = Draft::new(L6, Actor::Mutuality, because).one_month_readings(first);
        draft.from = Some(first);
        draft.to = Some(first + ONE_MONTH);
        draft.done = ladder.after(first).map_or(Done::NotSaid, |next| Done::Yes(Some(next)));
        draft.done_by = vec![list];
        steps.add(draft);
    }
}

/// The reduction, with its spans, days and amounts.
pub(crate) fn answer(case: &Case<'_>) -> Reduction {
    let applies = applies(case);
    let ladders = Ladder::all(case);
    let mut lists: Vec<Taken> = Vec::new();
    let mut appointments = Vec::new();
    for ladder in &ladders {
        let list = spans::of(case, ladder);
        let concerns = applies || matches!(ladder.rules(), (L15 | L16, _));
        appointments.add_some(ladder.count(amounts::days(case, &list.spans)).filter(|_| concerns));
        lists.add(list);
    }
    lists.add(Taken::plain(beside::control(case)));
    lists.add(Taken::plain(beside::unregistered(case)));
    let taken = amounts::thousandths(case, &lists);
    let mut spans: Vec<ReductionSpan> = Vec::new();
    for list in &mut lists {
        spans.append(&mut list.spans);
    }
    sort_by(&mut spans, |span| (span.from, span.appointment));
    let two_ways = taken.two_sanctions || spans.iter().any(|span| !same_either_way(span));
    // While it is not known what a missed examination was for, no share is shown: all of it may be at stake.
    let purpose_unknown = conclusions::purpose_unknown(case);
    let amount = case.facts.daily_amount.filter(|_| applies);
    let total = |thousandths: u32| amount.and_then(|_| amounts::money(case, thousandths)).map(Money::to_the_cent);
    let said = conclusions::all(case, &ladders, &spans, taken.two_sanctions);
    let mut readings = Vec::new();
    readings.add_some(amount.map(|_| ReadingUsed::plain(ReadingId::R11)));
    readings.add_some(taken.two_sanctions.then(|| ReadingUsed::plain(ReadingId::R20)));
    Reduction {
        applies: Some(applies),
        appointments,
        days: amounts::days(case, &spans),
        per_day: amount
            .filter(|_| !purpose_unknown)
            .and_then(|_| amounts::money(case, common_rate(case, &spans)?.thousandths())),
        total: total(taken.highest),
        other_total: if two_ways { total(taken.other) } else { None },
        stakes: stakes::of(case, &ladders),
        spans,
        readings,
        said,
        because: because(case, applies),
    }
}

/// Whether no reading leaves another rate, or another last day, for the span.
fn same_either_way(span: &ReductionSpan) -> bool {
    span.other_rate.is_none() && span.readings.iter().all(|used| used.other_day.is_none())
}

/// The rate of one day, where all spans have the same; without spans the 2.5 % while the law knew only that.
fn common_rate(case: &Case<'_>, spans: &[ReductionSpan]) -> Option<Rate> {
    let Some(first) = spans.first() else {
        return case.in_force(S5, case.as_of).then_some(Rate::Fortieth);
    };
    spans.iter().all(|span| span.rate == first.rate).then_some(first.rate)
}

fn because(case: &Case<'_>, applies: bool) -> Vec<Reason> {
    let limited = case.as_of < SANCTIONS_2026.day(case.as_of);
    let scope = match (applies, limited) {
        (true, true) => Reason::new(S5, &[Fact::IncapacityStart]),
        (true, false) => Reason::new(L7, &[]),
        (false, _) => Reason::new(L13, &[Fact::IncapacityStart]),
    };
    let mut because = case.because(scope);
    if applies {
        because.add_some(limited.then(|| Reason::new(L3, &[Fact::ExaminationAppointments, Fact::ContactAppointments])));
        because.push(Reason::new(L12, &[]));
        because.push(Reason::new(L14, &[Fact::DailyAmount]));
    }
    because
}

/// What an absence from an appointment planned for the day takes: 2.5 % while S5 limits the steps, then the shares of 2026.
fn rate(case: &Case<'_>, appointment: Appointment, day: Day) -> Rate {
    match appointment {
        Appointment::Examination | Appointment::Contact if case.in_force(S5, day) => Rate::Fortieth,
        Appointment::Examination | Appointment::Occupational => Rate::Whole,
        Appointment::Contact | Appointment::Employment | Appointment::Registration => Rate::Tenth,
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
        other_total: None,
        stakes: Vec::new(),
        readings: Vec::new(),
        said: Vec::new(),
        because,
    }
}

/// A span from a day on, where an edition has its rule on that day; until `as_of` for now.
fn new(
    case: &Case<'_>,
    rule: RuleId,
    appointment: Appointment,
    from: Day,
    rate: Rate,
    mut because: Vec<Reason>,
) -> Option<ReductionSpan> {
    let Standing::In(edition) = Standing::of(rule, case.incapacity.start, from) else { return None };
    for reason in &mut because {
        reason.date(case.incapacity.start, from);
    }
    Some(ReductionSpan {
        rule,
        edition,
        appointment,
        absence: None,
        from,
        to: case.as_of,
        running: false,
        ended_by: list_of(appointment),
        latest_possible: false,
        contestable: false,
        rate,
        other_rate: None,
        days: 0,
        amount: None,
        supposes: Vec::new(),
        missing: Vec::new(),
        readings: Vec::new(),
        because,
    })
}

/// Counts the days of a span and what they take.
fn paid(case: &Case<'_>, span: &mut ReductionSpan) {
    span.days = amounts::paid_days(case, Period { from: span.from, to: span.to });
    span.amount = amounts::money(case, span.days * span.rate.thousandths());
}

/// The rules of a span, in order: what it is counted from and ended by, and whether letters warned.
fn reasons(
    case: &Case<'_>,
    rule: RuleId,
    from: Day,
    ladder: &Ladder,
    ended_by: Fact,
    warned: Option<Fact>,
) -> Vec<Reason> {
    let duty = match ladder.appointment {
        Appointment::Examination => L1,
        Appointment::Contact => L2,
        Appointment::Occupational | Appointment::Employment | Appointment::Registration => N1,
    };
    let mut used = vec![ladder.list(), ended_by];
    used.dedup();
    let mut reasons = vec![Reason::new(duty, &[]), Reason::of(rule, used)];
    if duty != N1 && case.in_force(S5, from) {
        reasons.insert(0, Reason::new(S5, &[Fact::IncapacityStart]));
    }
    reasons.add_some(warned.map(|warned| Reason::of(L17, vec![warned])));
    reasons.push(Reason::new(L11, &[Fact::MaternityProtection]));
    reasons.push(Reason::new(L14, &[Fact::DailyAmount]));
    reasons
}
