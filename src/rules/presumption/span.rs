//! A span of presumption: its six months, and what ends it.

use super::start::Beginning;
use crate::assessment::{Ending, PresumptionSpan, ReadingUsed, Undetermined};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::history::{Ground, History};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{self, P1, P2, P4, P8};
use crate::source::{ByEdition, EVERYBODY_2024, EditionId, ReadingId};

/// « pour une période maximale de six mois », the first day included (R3).
const AT_MOST: Months = Months(6);

/// An event that ends a span, and the last day it leaves.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    pub fact: Fact,
    rule: RuleId,
    last: fn(Day) -> Day,
}

const RESUMED: End = End { fact: Fact::CodexResumedOn, rule: P2, last: Day::eve };
const PAID_WORK: End = End { fact: Fact::PaidWorkOn, rule: P4, last: Day::eve };
const PROGRAMME: End = End { fact: Fact::ProgrammeStartsOn, rule: P4, last: Day::eve };
const VOUCHER: End = End { fact: Fact::FundVoucherOn, rule: P4, last: Day::eve };
const LAST_DAY: End = End { fact: Fact::PathLastDay, rule: P4, last: |day| day };
const PROGRAMME_ENDS: End = End { fact: Fact::ProgrammeEndsOn, rule: P8, last: |day| day };

/// What ends the AMI presumption (P4).
const OF_AMI: ByEdition<&[End]> = ByEdition {
    first: &[PAID_WORK, PROGRAMME, LAST_DAY],
    later: &[(E2024, &[VOUCHER, PAID_WORK, PROGRAMME, LAST_DAY])],
};

/// The event from whose day the six months of the AMI presumption are counted.
const COUNTED_FROM: ByEdition<Fact> =
    ByEdition { first: Fact::PlanEstablishedOn, later: &[(E2024, Fact::DeclarationSignedOn)] };

/// From this day a voucher of the Fonds Retour au Travail ends the presumption (royal decree of 23 November 2023, art. 2).
const VOUCHERS: Day = Day::of(2024, 4, 1);

/// Whether a voucher that begins on its day, or on none that is known, can end the presumption.
pub(super) fn voucher_counts(history: &History<'_>) -> bool {
    history.on(Fact::FundVoucherOn).is_none_or(|day| day >= VOUCHERS)
}

/// What can end a presumption of the rule before its time.
pub(super) fn ends_of(history: &History<'_>, rule: RuleId, edition: EditionId) -> Vec<End> {
    let ends: &[End] = match rule {
        P2 => &[RESUMED],
        P4 => OF_AMI.of(edition),
        _ => &[PROGRAMME_ENDS],
    };
    let counts = |end: &&End| match end.fact {
        Fact::ProgrammeStartsOn => history.facts.programme_approved != Some(YesNo::No),
        Fact::FundVoucherOn => voucher_counts(history),
        _ => true,
    };
    ends.iter().filter(counts).copied().collect()
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
    let to = six_months(counted_from);
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

/// The last of six months counted from a day, which is the first of them.
fn six_months(from: Day) -> Day {
    (from + AT_MOST).eve()
}

/// The span with what ends it. Known ends come first, the earliest of them (R33), and never beyond the end of the
/// incapacity (P1): a span that they leave no day is none. Then, where another end lies on a day that is not known, its last
/// day is not known either.
pub(super) fn ended(history: &History<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
    let ends = ends_of(history, span.rule, span.edition);
    for end in &ends {
        if let Some(day) = history.on(end.fact) {
            shorten(&mut span, (end.last)(day), Ending { rule: end.rule, fact: Some(end.fact) });
        }
    }
    if let Some(day) = history.facts.incapacity_end {
        shorten(&mut span, day, Ending { rule: P1, fact: Some(Fact::IncapacityEnd) });
    }
    if span.to.is_some_and(|to| to < span.from) {
        return None;
    }
    for End { fact, rule, .. } in ends {
        match history.event(fact) {
            Some(Event::DateUnknown) => {
                span.to = None;
                span.ended_by = Some(Ending { rule, fact: Some(fact) });
                span.missing.push(fact);
            }
            Some(Event::On(_) | Event::NotYet) => {}
            None => span.supposes.append(&mut history.supposing(&[fact])),
        }
    }
    Some(span)
}

/// Lets a known end end the span, if it is earlier than what ended it so far.
fn shorten(span: &mut PresumptionSpan, last: Day, by: Ending) {
    if span.to.is_none_or(|to| last < to) {
        span.to = Some(last);
        span.ended_by = Some(by);
        span.readings.retain(|used| !matches!(used.reading, ReadingId::R3 | ReadingId::R4));
    }
}

/// The last of the six months of a span, whatever ends it before; none where it has no such limit.
pub(super) fn limit(history: &History<'_>, span: &PresumptionSpan) -> Option<Day> {
    let counted_from = match span.rule {
        P8 => return None,
        P4 => history.on(COUNTED_FROM.of(span.edition)),
        _ => None,
    };
    Some(six_months(counted_from.unwrap_or(span.from)))
}

/// The last day that a span can hold: its own, or, where that is not known, the earliest end that is.
pub(super) fn last_possible(history: &History<'_>, span: &PresumptionSpan) -> Option<Day> {
    let ends = ends_of(history, span.rule, span.edition);
    span.to.or_else(|| earliest(history, &ends, limit(history, span)))
}

/// Whether a presumption whose first day is not known can hold the day of the answers.
pub(super) fn may_hold(history: &History<'_>, open: &Undetermined) -> bool {
    let begins = match open.rule {
        P8 => Fact::ProgrammeStartsOn,
        rule => open.missing.first().copied().unwrap_or(begins_with(rule)),
    };
    let latest = history.on(begins).unwrap_or(history.latest(begins));
    // A plan that is not the beginning any more began nothing after that change.
    let (edition, latest) = match begins {
        Fact::PlanEstablishedOn => (P4.first_edition(), latest.min(EVERYBODY_2024.day(latest).eve())),
        _ => (E2024, latest),
    };
    let limit = (open.rule != P8).then(|| six_months(latest));
    let begun = history.on(begins).is_none_or(|day| day <= history.as_of);
    let last = earliest(history, &ends_of(history, open.rule, edition), limit);
    begun && last.is_none_or(|last| history.as_of <= last)
}

fn begins_with(rule: RuleId) -> Fact {
    if rule == P2 { Fact::CodexPlanSignedOn } else { Fact::DeclarationSignedOn }
}

/// The earliest of the ends that are known, a limit and the end of the incapacity.
fn earliest(history: &History<'_>, ends: &[End], limit: Option<Day>) -> Option<Day> {
    let known = ends.iter().filter_map(|end| history.on(end.fact).map(end.last));
    known.chain(limit).chain(history.facts.incapacity_end).min()
}
