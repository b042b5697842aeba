//! P1 to P9: the presumption of incapacity, which keeps the recognition in place for at most six months.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, coordinated, decree, said};
use crate::assessment::{
    Conclusion, Coverage, Ending, OutsideSpan, Presumption, PresumptionSpan, ReadingUsed, Reason, Said, Undetermined,
};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, YesNo};
use crate::source::RuleId::{self, P1, P2, P3, P4, P5, P6, P7, P8, P9, S4, S6};
use crate::source::{CONDITIONS_CHANGE, CONDITIONS_UNTIL, EDITIONS, EditionId, ReadingId, RuleEntry, Standing};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(P1, &[circ("VI")]),
    computed(P2, &[circ("VI, tiret 1"), decree("art. 239, § 1er/1")]),
    computed(P3, &[circ("VI, tiret 1")]),
    computed(P4, &[circ("VI, tiret 2")]).until(CONDITIONS_UNTIL),
    computed(P5, &[circ("VI, tiret 2")]).until(CONDITIONS_UNTIL),
    said(P6, &[circ("VI")]),
    computed(P7, &[decree("art. 239, § 1er/1, 2°")]).until(CONDITIONS_UNTIL),
    computed(P8, &[decree("art. 239, § 2")]),
    said(P9, &[circ("VI"), coordinated("art. 134, § 2")]),
];

/// « pour une période maximale de six mois », the first day included (R3).
const AT_MOST: Months = Months(6);

/// No presumption: nothing is recognised that it could keep in place.
pub(crate) fn none() -> Presumption {
    Presumption {
        covered: Coverage::NotSaid,
        days_left: None,
        spans: Vec::new(),
        undetermined: Vec::new(),
        outside: Vec::new(),
        said: Vec::new(),
    }
}

/// The presumptions of a recognised incapacity; on a day of a later edition it is not said that none holds.
pub(crate) fn answer(case: &Case<'_>, holds: bool) -> Presumption {
    let mut answer = none();
    codex(case, &mut answer);
    ami(case, &mut answer);
    programme(case, &mut answer);
    let (covered, days_left) = coverage(case, &answer);
    answer.covered = if holds || covered == Coverage::Yes { covered } else { Coverage::NotSaid };
    answer.days_left = days_left;
    let said = conclusions(case, &answer);
    answer.said.extend(said);
    answer
}

/// An event that ends a span, and the last day it leaves.
struct End {
    fact: Fact,
    rule: RuleId,
    last: fn(Day) -> Day,
}

const RESUMED: End = End { fact: Fact::CodexResumedOn, rule: P2, last: Day::eve };
const PAID_WORK: End = End { fact: Fact::PaidWorkOn, rule: P4, last: Day::eve };
const PROGRAMME: End = End { fact: Fact::ProgrammeStartsOn, rule: P4, last: Day::eve };
const LAST_DAY: End = End { fact: Fact::PathLastDay, rule: P4, last: |day| day };

/// P2 and P3: from the signature of the CODEX plan to the eve of the day work is resumed under it.
fn codex(case: &Case<'_>, answer: &mut Presumption) {
    if !case.happened(Fact::CodexPlanSignedOn) {
        return;
    }
    let used: &'static [Fact] = &[Fact::CodexPlanSignedOn, Fact::EmploymentContract, Fact::CodexResumedOn];
    let because = vec![Reason::new(P2, used), Reason::new(P3, &[Fact::CodexPlanSignedOn]), Reason::new(P1, &[])];
    if case.facts.employment_contract == Some(YesNo::No) {
        answer.said.push(Conclusion::CodexPresumptionNeedsContract.rule(P2, &[Fact::EmploymentContract]));
        return;
    }
    let Some(first) = start(case, P2, Fact::CodexPlanSignedOn, Standing::of_trajectory, &because, answer) else {
        return;
    };
    let mut span = capped(P2, P3, first, because);
    span.supposes = case.supposing(&[Fact::EmploymentContract]);
    end(case, &mut span, &RESUMED);
    answer.spans.extend(kept(case, span));
}

const OF_AMI: &[Fact] = &[Fact::PlanEstablishedOn, Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay];

/// P4, P5 and P7: from the day the AMI plan is established to the earliest of its ends.
fn ami(case: &Case<'_>, answer: &mut Presumption) {
    if !case.happened(Fact::PlanEstablishedOn) {
        return;
    }
    let ends: &'static [Fact] = &[Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay];
    let mut because = vec![Reason::new(P4, OF_AMI), Reason::new(P5, &[Fact::PlanEstablishedOn]), Reason::new(P1, &[])];
    let failed = case.facts.employer_path_failed;
    let contract = case.facts.employment_contract;
    if contract != Some(YesNo::No) {
        because.push(Reason::new(P7, &[Fact::EmploymentContract, Fact::EmployerPathFailed]));
    }
    if (contract, failed) == (Some(YesNo::Yes), Some(YesNo::No)) {
        answer.said.push(Conclusion::EmployerPathFirst.rule(P7, &[Fact::EmploymentContract, Fact::EmployerPathFailed]));
        return;
    }
    let standing = Standing::of_ami_presumption;
    let Some(first) = start(case, P4, Fact::PlanEstablishedOn, standing, &because, answer) else { return };
    let mut span = capped(P4, P5, first, because);
    span.supposes = supposed_by_ami(case);
    end(case, &mut span, &PAID_WORK);
    if case.facts.programme_approved != Some(YesNo::No) {
        end(case, &mut span, &PROGRAMME);
        if case.happened(Fact::ProgrammeStartsOn) {
            span.supposes.extend(case.supposing(&[Fact::ProgrammeApproved]));
        }
    }
    end(case, &mut span, &LAST_DAY);
    if ends.iter().filter(|fact| case.happened(**fact)).count() > 1 {
        span.readings.push(ReadingUsed::plain(ReadingId::R33));
    }
    if case.happened(Fact::EmployerRequestNotifiedOn) && contract != Some(YesNo::No) {
        span.readings.push(ReadingUsed::plain(ReadingId::R12));
    }
    answer.spans.extend(kept(case, span));
}

/// P7: with a contract, P4 supposes that a path at the employer could not start or did not succeed.
fn supposed_by_ami(case: &Case<'_>) -> Vec<crate::assessment::Supposed> {
    match (case.facts.employment_contract, case.facts.employer_path_failed) {
        (Some(YesNo::No), _) | (_, Some(YesNo::Yes)) => Vec::new(),
        (_, Some(YesNo::No)) => case.supposing(&[Fact::EmploymentContract]),
        (_, None) => case.supposing(&[Fact::EmployerPathFailed]),
    }
}

/// P8: a span of its own during an approved programme, for as long as it is followed.
fn programme(case: &Case<'_>, answer: &mut Presumption) {
    let approved = case.facts.programme_approved;
    if !case.happened(Fact::ProgrammeStartsOn) || approved == Some(YesNo::No) {
        return;
    }
    let used: &'static [Fact] = &[Fact::ProgrammeStartsOn, Fact::ProgrammeEndsOn, Fact::ProgrammeApproved];
    let because = vec![Reason::new(P8, used)];
    if approved.is_none() {
        let missing = vec![Fact::ProgrammeApproved];
        answer.undetermined.push(Undetermined { rule: P8, missing, because });
        return;
    }
    let Some(first) = start(case, P8, Fact::ProgrammeStartsOn, Standing::of_trajectory, &because, answer) else {
        return;
    };
    let mut span = PresumptionSpan { to: None, ended_by: None, ..capped(P8, P8, first, because) };
    span.readings.clear();
    end(case, &mut span, &End { fact: Fact::ProgrammeEndsOn, rule: P8, last: |day| day });
    answer.spans.extend(kept(case, span));
}

/// The first day, where it is known and its edition is built; else why there is no span.
fn start(
    case: &Case<'_>,
    rule: RuleId,
    fact: Fact,
    standing: fn(Day, Day) -> Standing,
    because: &[Reason],
    answer: &mut Presumption,
) -> Option<(Day, EditionId)> {
    let because = because.to_vec();
    let Some(from) = case.on(fact) else {
        answer.undetermined.push(Undetermined { rule, missing: vec![fact], because });
        return None;
    };
    match standing(case.incapacity.start, from) {
        Standing::In(edition) => Some((from, edition)),
        standing @ (Standing::Before | Standing::Outside) => {
            answer.outside.push(OutsideSpan { rule, from, standing, because });
            None
        }
    }
}

/// A span that ends after six months in any case.
fn capped(rule: RuleId, cap: RuleId, (from, edition): (Day, EditionId), because: Vec<Reason>) -> PresumptionSpan {
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
fn end(case: &Case<'_>, span: &mut PresumptionSpan, end: &End) {
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
fn kept(case: &Case<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
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
fn coverage(case: &Case<'_>, answer: &Presumption) -> (Coverage, Option<i64>) {
    let as_of = case.as_of;
    let holding = |span: &&PresumptionSpan| span.from <= as_of && latest(case, span).is_none_or(|last| as_of <= last);
    let (certain, open): (Vec<&PresumptionSpan>, Vec<_>) =
        answer.spans.iter().filter(holding).partition(|span| span.missing.is_empty());
    if certain.is_empty() {
        let not_said = !(open.is_empty() && answer.undetermined.is_empty() && answer.outside.is_empty());
        return (if not_said { Coverage::NotSaid } else { Coverage::NotByThese }, None);
    }
    let last = certain.iter().map(|span| span.to).max_by_key(|to| (to.is_none(), *to)).flatten();
    (Coverage::Yes, last.map(|to| to.next().days_since(as_of)))
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
    let known = ends.iter().filter_map(|end| case.on(end.fact).map(end.last));
    span.to.or_else(|| cap.into_iter().chain(case.facts.incapacity_end).chain(known).min())
}

fn conclusions(case: &Case<'_>, answer: &Presumption) -> Vec<Said> {
    let mut said: Vec<Said> = answer.outside.iter().map(|span| not_computed(case, span)).collect();
    if !answer.spans.is_empty() {
        said.push(Conclusion::ProtectsRecognitionOnly.rule(P9, &[]));
        said.push(Conclusion::SixMonthsAtMost.rule(P1, &[]));
    }
    said.push(Conclusion::ListNotExhaustive.rule(P6, &[]));
    said
}

/// Why a presumption is not computed, with the first day of the edition that speaks of it or is the first.
fn not_computed(case: &Case<'_>, span: &OutsideSpan) -> Said {
    let used: Vec<Fact> = span.because.iter().flat_map(|reason| reason.facts.iter().copied()).take(1).collect();
    let built = EDITIONS.iter().find(|edition| case.incapacity.start <= edition.starts_until);
    let (code, rule, day) = match (span.standing, built) {
        (Standing::Before, _) => (Conclusion::PresumptionBefore, S4, EDITIONS.first().map(|edition| edition.from)),
        (_, Some(edition)) if span.rule != P4 => (Conclusion::PresumptionOutside, S6, Some(edition.to.next())),
        _ => (Conclusion::PresumptionOutside, S6, Some(CONDITIONS_CHANGE)),
    };
    let said = code.because(&[Reason::of(rule, used.clone()), Reason::of(span.rule, used)]);
    Said { day, ..said }
}
