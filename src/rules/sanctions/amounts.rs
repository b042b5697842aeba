//! L9: what several sanctions take together, each day once.

use super::days::{money, paid_days};
use super::span::Taken;
use crate::assessment::{Money, Rate, ReductionSpan};
use crate::calendar::{Day, Days, Period};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::history::merged;
use crate::source::RuleId::S5;

/// The days of all spans, each once.
pub(super) fn days(case: &Case<'_>, spans: &[ReductionSpan]) -> u32 {
    let mut periods = Vec::new();
    for span in spans {
        periods.push(Period { from: span.from, to: span.to });
    }
    let mut days = 0;
    for period in merged(periods) {
        days += paid_days(case, period);
    }
    days
}

/// What is taken in all, and under the other way to read, in thousandths of the daily amount.
pub(super) struct Thousandths {
    /// Each day once, at the highest rate.
    pub highest: u32,
    /// Each day once, what several sanctions take added up, at most the whole (R20); at the other rates (R19, R26).
    pub other: u32,
    /// The days paid on which all of it is taken.
    pub whole_days: u32,
    /// Whether a day lies under two sanctions.
    pub two_sanctions: bool,
}

/// The days and amounts that are shown.
pub(super) struct Shown {
    pub days: u32,
    pub per_day: Option<Money>,
    pub total: Option<Money>,
    pub other_total: Option<Money>,
}

/// What is shown of what is taken: while the whole indemnity is or may be at stake, what is suppressed alone (L12).
pub(super) fn shown(
    case: &Case<'_>,
    spans: &mut [ReductionSpan],
    taken: &Thousandths,
    applies: bool,
    whole: bool,
) -> Shown {
    let total = |thousandths: u32| money(case, thousandths).map(Money::to_the_cent);
    if whole {
        let mut suppressed = None;
        for span in spans {
            match span.rate {
                Rate::Whole => suppressed = Some(Rate::Whole.thousandths()),
                Rate::TenPercent | Rate::TwoAndAHalfPercent | Rate::Nothing => span.amount = None,
            }
        }
        return Shown {
            days: taken.whole_days,
            per_day: suppressed.and_then(|rate| money(case, rate)),
            total: suppressed.and_then(|rate| total(taken.whole_days * rate)),
            other_total: None,
        };
    }
    let two_ways = applies && (taken.two_sanctions || spans.iter().any(|span| !same_either_way(span)));
    Shown {
        days: days(case, spans),
        per_day: common_rate(case, spans).filter(|_| applies).and_then(|rate| money(case, rate.thousandths())),
        total: if applies { total(taken.highest) } else { None },
        other_total: if two_ways { total(taken.other) } else { None },
    }
}

/// Whether no reading leaves another rate, or another last day, for the span.
fn same_either_way(span: &ReductionSpan) -> bool {
    span.other_rate.is_none() && span.readings.iter().all(|used| used.other_day.is_none())
}

/// The rate of one day, where all spans have the same; without spans the 2.5 % while the law knew only that.
fn common_rate(case: &Case<'_>, spans: &[ReductionSpan]) -> Option<Rate> {
    let Some(first) = spans.first() else {
        return case.in_force(S5, case.as_of).then_some(Rate::TwoAndAHalfPercent);
    };
    spans.iter().all(|span| span.rate == first.rate).then_some(first.rate)
}

/// Adds up the days of all lists.
pub(super) fn thousandths(case: &Case<'_>, lists: &[Taken]) -> Thousandths {
    let mut sum = Thousandths { highest: 0, other: 0, whole_days: 0, two_sanctions: false };
    for period in stretches(lists) {
        let paid = paid_days(case, period);
        let (mut taken, mut other, mut highest) = (Vec::new(), Vec::new(), 0);
        for list in lists {
            if let Some(rate) = strongest(&list.rates(), period.from) {
                highest = highest.max(rate.thousandths());
                taken.push(rate);
            }
            other.extend(strongest(&list.other, period.from));
        }
        sum.highest += paid * highest;
        sum.whole_days += if highest == Rate::Whole.thousandths() { paid } else { 0 };
        sum.other += paid * added(&other);
        sum.two_sanctions |= paid > 0 && sanctions(&taken) > 1;
    }
    sum
}

/// The heaviest rate of one list on a day: its own absences are one sanction.
fn strongest(of: &[(Period, Rate)], day: Day) -> Option<Rate> {
    let mut strongest = None;
    for (period, rate) in of {
        if period.holds(day) {
            strongest = strongest.max(Some(*rate));
        }
    }
    strongest
}

/// « ne peut avoir pour effet que le montant journalier de l'indemnité […] soit réduit de plus de 2,5 pourcents »: the cap
/// that the sanctions of this share have together (L9).
const CAPPED: Rate = Rate::TwoAndAHalfPercent;

/// Several sanctions of a day added up, at most the whole; those under the cap are one (L9).
fn added(taken: &[Rate]) -> u32 {
    let (mut sum, mut capped) = (0, 0);
    for rate in taken {
        match *rate {
            CAPPED => capped = rate.thousandths(),
            _ => sum += rate.thousandths(),
        }
    }
    (sum + capped).min(Rate::Whole.thousandths())
}

/// How many sanctions a day lies under, those under one cap counted once.
fn sanctions(taken: &[Rate]) -> usize {
    let capped = taken.iter().filter(|rate| **rate == CAPPED).count();
    taken.len() - capped.saturating_sub(1)
}

/// The stretches of days between which no span starts or ends.
fn stretches(lists: &[Taken]) -> Vec<Period> {
    let mut borders: Vec<Day> = Vec::new();
    for list in lists {
        for (period, _) in list.rates().iter().chain(&list.other) {
            borders.push(period.from);
            borders.push(period.to.next());
        }
    }
    sort_by(&mut borders, |day| *day);
    let mut stretches = Vec::new();
    for (from, next) in borders.iter().zip(borders.iter().skip(1)) {
        if from < next {
            stretches.push(Period { from: *from, to: *next - Days(1) });
        }
    }
    stretches
}

/// Whether spans of two lists share a day.
pub(super) fn overlap(spans: &[ReductionSpan]) -> bool {
    let shares =
        |a: &ReductionSpan, b: &ReductionSpan| a.appointment != b.appointment && a.from <= b.to && b.from <= a.to;
    spans.iter().enumerate().any(|(i, span)| spans.iter().skip(i + 1).any(|other| shares(span, other)))
}
