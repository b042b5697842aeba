//! P1 to P9: the presumption of incapacity, which keeps the recognition in place for at most six months.

mod ami;
mod span;

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, coordinated, decree, said};
use super::list::Add;
use crate::assessment::{Conclusion, Coverage, OutsideSpan, Presumption, PresumptionSpan, Reason, Said, Undetermined};
use crate::calendar::{Day, OpenPeriod};
use crate::facts::{Fact, YesNo};
use crate::source::EditionId::{self, E2024};
use crate::source::RuleId::{self, P1, P2, P3, P4, P5, P6, P7, P8, P9, S4};
use crate::source::{FIRST, LAW_2026, RuleEntry, Standing};
use span::{End, RESUMED, capped, coverage, end, kept};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(P1, &[circ("VI")]),
    computed(P2, &[circ("VI, tiret 1"), decree("art. 239, § 1er/1")]),
    computed(P3, &[circ("VI, tiret 1")]),
    computed(P4, &[circ("VI, tiret 2")]),
    computed(P5, &[circ("VI, tiret 2")]),
    said(P6, &[circ("VI")]),
    computed(P7, &[decree("art. 239, § 1er/1, 2°")]),
    computed(P8, &[decree("art. 239, § 2")]),
    said(P9, &[circ("VI"), coordinated("art. 134, § 2")]),
    computed(P4, &[decree("art. 239, § 1er/1, 2°")]).of(E2024),
    computed(P5, &[decree("art. 239, § 1er/1, 2°")]).of(E2024),
];

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

/// The presumptions of a recognised incapacity.
pub(crate) fn answer(case: &Case<'_>) -> Presumption {
    let mut answer = none();
    codex(case, &mut answer);
    ami::ami(case, &mut answer);
    programme(case, &mut answer);
    (answer.covered, answer.days_left) = coverage(case, &answer);
    let mut said = conclusions(case, &answer);
    answer.said.append(&mut said);
    answer
}

/// The spans whose days are certain enough to stop a contact (M.x).
pub(crate) fn certain(presumption: &Presumption) -> Vec<OpenPeriod> {
    let mut certain = Vec::new();
    for span in &presumption.spans {
        if span.missing.is_empty() {
            certain.push(OpenPeriod { from: span.from, to: span.to });
        }
    }
    certain
}

/// P2 and P3: from the signature of the CODEX plan to the eve of the day work is resumed under it.
fn codex(case: &Case<'_>, answer: &mut Presumption) {
    if !case.happened(Fact::CodexPlanSignedOn) {
        return;
    }
    let used: &'static [Fact] = &[Fact::CodexPlanSignedOn, Fact::EmploymentContract, Fact::CodexResumedOn];
    let because = vec![Reason::new(P2, used), Reason::new(P3, &[Fact::CodexPlanSignedOn]), Reason::new(P1, &[])];
    if case.facts.employment_contract == Some(YesNo::No) {
        answer.said.add(Conclusion::CodexPresumptionNeedsContract.rule(P2, &[Fact::EmploymentContract]));
        return;
    }
    let Some(first) = start(case, P2, Fact::CodexPlanSignedOn, &because, answer) else { return };
    let mut span = capped(P2, P3, first, because);
    span.supposes = case.supposing(&[Fact::EmploymentContract]);
    end(case, &mut span, &RESUMED);
    answer.spans.add_some(kept(case, span));
}

/// P8: a span of its own during an approved programme, for as long as it is followed.
fn programme(case: &Case<'_>, answer: &mut Presumption) {
    let approved = case.facts.programme_approved;
    if !case.happened(Fact::ProgrammeStartsOn) || approved == Some(YesNo::No) {
        return;
    }
    let used: &'static [Fact] = &[Fact::ProgrammeStartsOn, Fact::ProgrammeEndsOn, Fact::ProgrammeApproved];
    let because = vec![Reason::new(P8, used)];
    let ended = case.on(Fact::ProgrammeStartsOn).is_some_and(|day| day >= LAW_2026.day(day));
    if approved.is_none() && !ended && !started_after_repeal(case) {
        let missing = vec![Fact::ProgrammeApproved];
        answer.undetermined.push(Undetermined { rule: P8, missing, because });
        return;
    }
    let Some(first) = start(case, P8, Fact::ProgrammeStartsOn, &because, answer) else { return };
    let mut span = PresumptionSpan { to: None, ended_by: None, ..capped(P8, P8, first, because) };
    span.readings.clear();
    end(case, &mut span, &End { fact: Fact::ProgrammeEndsOn, rule: P8, last: |day| day });
    answer.spans.add_some(kept(case, span));
}

/// The first day, where it is known and an edition has the rule; else why there is no span.
fn start(
    case: &Case<'_>,
    rule: RuleId,
    fact: Fact,
    because: &[Reason],
    answer: &mut Presumption,
) -> Option<(Day, EditionId)> {
    let Some(from) = case.on(fact) else {
        if started_after_repeal(case) {
            return None;
        }
        answer.undetermined.push(Undetermined { rule, missing: vec![fact], because: because.to_vec() });
        return None;
    };
    in_edition(case, rule, from, because, answer)
}

/// Whether the incapacity started after the repeal: whatever happened in it starts no presumption.
fn started_after_repeal(case: &Case<'_>) -> bool {
    case.incapacity.start >= LAW_2026.day(case.incapacity.start)
}

/// The first day with the edition that has the rule; else the presumption is named as outside.
fn in_edition(
    case: &Case<'_>,
    rule: RuleId,
    from: Day,
    because: &[Reason],
    answer: &mut Presumption,
) -> Option<(Day, EditionId)> {
    match Standing::of(rule, case.incapacity.start, from) {
        Standing::In(edition) => Some((from, edition)),
        standing @ (Standing::Before | Standing::Ended) => {
            answer.outside.push(OutsideSpan { rule, from, standing, because: because.to_vec() });
            None
        }
    }
}

fn conclusions(case: &Case<'_>, answer: &Presumption) -> Vec<Said> {
    let last_of_2025 = LAW_2026.day(case.as_of).eve();
    let mut said = Vec::new();
    for span in &answer.outside {
        said.append(&mut not_computed(span));
    }
    if case.as_of > last_of_2025 {
        let ended = [Reason::new(P2, &[Fact::AsOf]), Reason::new(P4, &[Fact::AsOf]), Reason::new(P8, &[Fact::AsOf])];
        said.add(Conclusion::NoPresumptionStarts.because(&ended).on(last_of_2025.next()));
    }
    if !answer.spans.is_empty() {
        said.add(Conclusion::ProtectsRecognitionOnly.rule(P9, &[]));
    }
    if answer.spans.iter().any(|span| span.rule != P8) {
        said.add(Conclusion::SixMonthsAtMost.rule(P1, &[]));
    }
    said.add(Conclusion::ListNotExhaustive.rule(P6, &[]));
    said
}

/// The day the repeal was published: what started before it, from 2026-01-01 on, met a text that still stood.
const REPEAL_PUBLISHED: Day = Day::of(2026, 2, 2);

/// Why a presumption is not computed: it lies before the first edition, or none starts any more.
fn not_computed(span: &OutsideSpan) -> Vec<Said> {
    let first = span.because.first().and_then(|reason| reason.facts.first());
    let used = first.map_or_else(Vec::new, |fact| vec![*fact]);
    let by = |code: Conclusion| code.because(&[Reason::of(span.rule, used.clone())]);
    if span.standing == Standing::Before {
        let reasons = [Reason::of(S4, used.clone()), Reason::of(span.rule, used)];
        return vec![Conclusion::PresumptionBefore.because(&reasons).on(FIRST.day(span.from))];
    }
    let mut said = vec![by(Conclusion::PresumptionGone).on(span.from)];
    if span.from < REPEAL_PUBLISHED {
        said.add(by(Conclusion::RepealRetroactive).on(span.from));
    }
    said
}
