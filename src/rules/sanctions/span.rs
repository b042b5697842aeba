//! A span of reduction: its rule, its share, its days, within the incapacity.

use super::appointments::Ladder;
use super::days::{money, paid_days};
use crate::assessment::{Appointment, Rate, ReductionSpan};
use crate::calendar::{Day, Period};
use crate::facts::Fact;
use crate::rules::case::Case;
use crate::rules::history::{Ground, list_of};
use crate::source::RuleId::{self, L1, L2, L11, L14, L17, N1, S3, S5};
use crate::source::Standing;

/// The spans of one list, and the same days under the other way to read where a reading leaves two.
pub(super) struct Taken {
    pub spans: Vec<ReductionSpan>,
    pub other: Vec<(Period, Rate)>,
}

impl Taken {
    /// Spans that no reading of another rate touches.
    pub fn plain(spans: Vec<ReductionSpan>) -> Taken {
        let mut taken = Taken { spans, other: Vec::new() };
        taken.other = taken.rates();
        taken
    }

    pub fn rates(&self) -> Vec<(Period, Rate)> {
        let mut rates = Vec::new();
        for span in &self.spans {
            rates.push((Period { from: span.from, to: span.to }, span.rate));
        }
        rates
    }
}

/// What an absence from an appointment planned for the day takes: 2.5 % while S5 limits the steps, then the shares of 2026.
pub(super) fn rate(case: &Case<'_>, appointment: Appointment, day: Day) -> Rate {
    match appointment {
        Appointment::Examination | Appointment::Contact if case.in_force(S5, day) => Rate::TwoAndAHalfPercent,
        Appointment::Examination | Appointment::Occupational => Rate::Whole,
        Appointment::Contact | Appointment::Employment | Appointment::Registration => Rate::TenPercent,
    }
}

/// A span from a day on, where an edition has its rule on that day; until `as_of` for now.
pub(super) fn new(
    case: &Case<'_>,
    rule: RuleId,
    appointment: Appointment,
    from: Day,
    rate: Rate,
    because: Vec<Ground>,
) -> Option<ReductionSpan> {
    let Standing::In(edition) = Standing::of(rule, case.incapacity.start, from) else { return None };
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
        because: case.reasons(because, from),
    })
}

/// Counts the days of a span and what they take.
fn paid(case: &Case<'_>, span: &mut ReductionSpan) {
    span.days = paid_days(case, Period { from: span.from, to: span.to });
    span.amount = money(case, span.days * span.rate.thousandths());
}

/// The rules of a span, in order: what it is counted from and ended by, and whether letters warned.
pub(super) fn grounds_of_span(
    case: &Case<'_>,
    rule: RuleId,
    from: Day,
    ladder: &Ladder,
    ended_by: Fact,
    warned: Option<Fact>,
) -> Vec<Ground> {
    let duty = match ladder.appointment {
        Appointment::Examination => L1,
        Appointment::Contact => L2,
        Appointment::Occupational | Appointment::Employment | Appointment::Registration => N1,
    };
    let mut used = vec![list_of(ladder.appointment), ended_by];
    used.dedup();
    let mut reasons = vec![Ground::new(duty, &[]), Ground::of(rule, used)];
    if duty != N1 && case.in_force(S5, from) {
        reasons.insert(0, Ground::new(S5, &[Fact::IncapacityStart]));
    }
    reasons.extend(warned.map(|warned| Ground::of(L17, vec![warned])));
    reasons.push(Ground::new(L11, &[Fact::MaternityProtection]));
    reasons.push(Ground::new(L14, &[Fact::DailyAmount]));
    reasons
}

/// No span lasts beyond the incapacity; then its days are counted.
pub(super) fn within_incapacity(case: &Case<'_>, mut span: ReductionSpan) -> Option<ReductionSpan> {
    if let Some(end) = case.facts.incapacity_end.filter(|end| *end < span.to) {
        span.to = end;
        span.running = false;
        span.ended_by = Fact::IncapacityEnd;
        span.because.push(Ground::new(S3, &[Fact::IncapacityEnd]).on(case, span.from));
    }
    if span.to < span.from {
        return None;
    }
    span.missing.dedup();
    paid(case, &mut span);
    Some(span)
}
