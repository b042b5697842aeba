//! A span of presumption: its six months, what ends it, what it covers.

use super::start::Beginning;
use crate::assessment::{Coverage, Ending, Presumption, PresumptionSpan, ReadingUsed};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::history::{Ground, History};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{self, P1, P2, P4, P8};
use crate::source::{ByEdition, ReadingId, Standing};

/// « pour une période maximale de six mois », the first day included (R3).
const AT_MOST: Months = Months(6);

/// An event that ends a span, and the last day it leaves.
#[derive(Clone, Copy, Debug)]
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

/// What ends the AMI presumption (P4).
pub(super) const OF_AMI: ByEdition<&[End]> = ByEdition {
    first: &[PAID_WORK, PROGRAMME, LAST_DAY],
    later: &[(E2024, &[PAID_WORK, PROGRAMME, LAST_DAY, VOUCHER])],
};

/// From this day a voucher of the Fonds Retour au Travail ends the presumption (royal decree of 23 November 2023, art. 2).
const VOUCHERS: Day = Day::of(2024, 4, 1);

/// Whether a voucher that begins on its day, or on none that is known, can end the presumption.
pub(super) fn voucher_counts(history: &History<'_>) -> bool {
    history.on(Fact::FundVoucherOn).is_none_or(|day| day >= VOUCHERS)
}

/// The rule of a span, and the rule by which it ends after six months in any case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Capped {
    pub rule: RuleId,
    pub cap: RuleId,
}

/// A span that ends after six months in any case.
pub(super) fn capped(
    history: &History<'_>,
    Capped { rule, cap }: Capped,
    Beginning { from, counted_from, edition }: Beginning,
    because: Vec<Ground>,
) -> PresumptionSpan {
    let to = (counted_from + AT_MOST).eve();
    let mut readings = vec![ReadingUsed::or_else(ReadingId::R3, to.next())];
    if counted_from.is_shortened_by(AT_MOST) {
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
        because: history.reasons(because, from),
    }
}

/// Lets an event end the span: the earliest counts (R33); on a day not known the end is not known either.
pub(super) fn end(history: &History<'_>, span: &mut PresumptionSpan, end: &End) {
    match history.event(end.fact) {
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
        None => span.supposes.extend(history.supposing(&[end.fact])),
    }
}

/// P1: never beyond the end of the incapacity; a span without a day covers nothing.
pub(super) fn kept(history: &History<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
    if let Some(end) = history.facts.incapacity_end {
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
pub(super) fn coverage(history: &History<'_>, answer: &Presumption) -> (Coverage, Option<i64>) {
    let as_of = history.as_of;
    // The certain spans that hold the day: whether one does, and the latest last day; and whether another may.
    let (mut covered, mut open_end, mut last, mut open) = (false, false, None, false);
    for span in &answer.spans {
        if span.from > as_of || latest(history, span).is_some_and(|last| as_of > last) {
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
fn latest(history: &History<'_>, span: &PresumptionSpan) -> Option<Day> {
    let cap = (span.rule != P8).then(|| (span.from + AT_MOST).eve());
    let ends = match span.rule {
        P2 => &[RESUMED],
        P4 => OF_AMI.of(span.edition),
        _ => &[],
    };
    let ends_it = |end: &&End| match end.fact {
        Fact::ProgrammeStartsOn => history.facts.programme_approved != Some(YesNo::No),
        Fact::FundVoucherOn => voucher_counts(history),
        _ => true,
    };
    let known = ends.iter().filter(ends_it).filter_map(|end| history.on(end.fact).map(end.last));
    span.to.or_else(|| cap.into_iter().chain(history.facts.incapacity_end).chain(known).min())
}
