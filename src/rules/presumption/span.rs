//! A span of presumption: its six months, what ends it, what it covers.

use super::Case;
use crate::assessment::{Coverage, Ending, Presumption, PresumptionSpan, ReadingUsed, Reason};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, YesNo};
use crate::source::EditionId::{self, E2024};
use crate::source::RuleId::{self, P1, P2, P4, P8};
use crate::source::{ReadingId, Standing};

/// « pour une période maximale de six mois », the first day included (R3).
const AT_MOST: Months = Months(6);

/// An event that ends a span, and the last day it leaves.
pub(super) struct End {
    pub fact: Fact,
    pub rule: RuleId,
    pub last: fn(Day) -> Day,
}

pub(super) const RESUMED: End = End { fact: Fact::CodexResumedOn, rule: P2, last: Day::eve };
pub(super) const PAID_WORK: End = End { fact: Fact::PaidWorkOn, rule: P4, last: Day::eve };
pub(super) const PROGRAMME: End = End { fact: Fact::ProgrammeStartsOn, rule: P4, last: Day::eve };
pub(super) const VOUCHER: End = End { fact: Fact::FundVoucherOn, rule: P4, last: Day::eve };
pub(super) const LAST_DAY: End = End { fact: Fact::PathLastDay, rule: P4, last: |day| day };

/// From this day a voucher of the Fonds Retour au Travail ends the presumption (royal decree of 23 November 2023, art. 2).
pub(super) const VOUCHERS: Day = Day::of(2024, 4, 1);

/// A span that ends after six months in any case.
pub(super) fn capped(
    rule: RuleId,
    cap: RuleId,
    (from, edition): (Day, EditionId),
    because: Vec<Reason>,
) -> PresumptionSpan {
    let to = (from + AT_MOST).eve();
    let mut readings = vec![ReadingUsed::or_else(ReadingId::R3, to.next())];
    if from.is_shortened_by(AT_MOST) {
        readings.push(ReadingUsed::plain(ReadingId::R4));
    }
    let ended_by = Some(Ending { rule: cap, fact: None });
    PresumptionSpan {
        rule,
        edition,
        from,
        to: Some(to),
        ended_by,
        supposes: Vec::new(),
        missing: Vec::new(),
        readings,
        because,
    }
}

/// Lets an event end the span: the earliest counts (R33); on a day not known the end is not known either.
pub(super) fn end(case: &Case<'_>, span: &mut PresumptionSpan, end: &End) {
    match case.event(end.fact) {
        Some(Event::On(day)) => {
            let last = (end.last)(day);
            let open_end = span.to.is_none() && span.missing.is_empty();
            if open_end || span.to.is_some_and(|to| last < to) {
                span.to = Some(last);
                span.ended_by = Some(Ending { rule: end.rule, fact: Some(end.fact) });
                span.readings.retain(|used| !matches!(used.reading, ReadingId::R3 | ReadingId::R4));
            }
        }
        Some(Event::DateUnknown) => {
            span.to = None;
            span.ended_by = Some(Ending { rule: end.rule, fact: Some(end.fact) });
            span.missing.push(end.fact);
        }
        Some(Event::NotYet) => {}
        None => span.supposes.extend(case.supposing(&[end.fact])),
    }
}

/// P1: never beyond the end of the incapacity; a span without a day covers nothing.
pub(super) fn kept(case: &Case<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
    if let Some(end) = case.facts.incapacity_end {
        let known_later = span.to.is_none_or(|to| end < to) && span.missing.is_empty();
        if known_later {
            span.to = Some(end);
            span.ended_by = Some(Ending { rule: P1, fact: Some(Fact::IncapacityEnd) });
            span.readings.retain(|used| used.reading != ReadingId::R3);
        }
        if end < span.from {
            return None;
        }
    }
    span.to.is_none_or(|to| to >= span.from).then_some(span)
}

/// Whether the day is covered, and how many days are left, the day itself included.
pub(super) fn coverage(case: &Case<'_>, answer: &Presumption) -> (Coverage, Option<i64>) {
    let as_of = case.as_of;
    // The certain spans that hold the day: whether one does, and the latest last day; and whether another may.
    let (mut covered, mut open_end, mut last, mut open) = (false, false, None, false);
    for span in &answer.spans {
        if span.from > as_of || latest(case, span).is_some_and(|last| as_of > last) {
            continue;
        }
        if span.missing.is_empty() {
            covered = true;
            open_end |= span.to.is_none();
            last = last.max(span.to);
        } else {
            open = true;
        }
    }
    if covered {
        let last = last.filter(|_| !open_end);
        return (Coverage::Yes, last.map(|to| to.next().days_since(as_of)));
    }
    let earlier = answer.outside.iter().any(|span| span.standing == Standing::Before);
    let not_said = open || !answer.undetermined.is_empty() || earlier;
    (if not_said { Coverage::NotSaid } else { Coverage::NotByThese }, None)
}

/// The last day a span may hold: its own, or, where its end is not known, the earliest end that is.
fn latest(case: &Case<'_>, span: &PresumptionSpan) -> Option<Day> {
    let cap = (span.rule != P8).then(|| (span.from + AT_MOST).eve());
    let ends: &[End] = match span.rule {
        P2 => &[RESUMED],
        P4 if case.facts.programme_approved == Some(YesNo::No) => &[PAID_WORK, LAST_DAY],
        P4 => &[PAID_WORK, PROGRAMME, LAST_DAY],
        _ => &[],
    };
    let voucher = (span.rule == P4 && span.edition == E2024).then(|| case.on(Fact::FundVoucherOn)).flatten();
    let voucher = voucher.filter(|day| *day >= VOUCHERS).map(Day::eve);
    let known = ends.iter().filter_map(|end| case.on(end.fact).map(end.last));
    span.to.or_else(|| cap.into_iter().chain(case.facts.incapacity_end).chain(known).chain(voucher).min())
}
