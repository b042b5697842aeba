//! P1 to P9: the presumption of incapacity, which keeps the recognition in place for at most six months.

mod ami;
mod cover;
mod span;
mod start;

use super::history::{Conclude, Ground, History, Sentence};
use crate::assessment::{Conclusion, Coverage, OutsideSpan, Presumption, PresumptionSpan, Said, Undetermined};
use crate::calendar::{Day, OpenPeriod};
use crate::facts::{Fact, YesNo};
use crate::source::RuleId::{P1, P2, P3, P4, P6, P8, P9, S4};
use crate::source::{FIRST, LAW_2026, Standing};
use cover::{coverage, in_a_row};
use span::{Capped, capped, ended};
use start::{start, started_after_repeal};

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
pub(crate) fn answer(history: &History<'_>) -> Presumption {
    let mut answer = none();
    codex(history, &mut answer);
    ami::ami(history, &mut answer);
    programme(history, &mut answer);
    in_a_row(history, &mut answer.spans);
    (answer.covered, answer.days_left) = coverage(history, &answer);
    let mut said = sentences(history, &answer);
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
fn codex(history: &History<'_>, answer: &mut Presumption) {
    if !history.happened(Fact::CodexPlanSignedOn) {
        return;
    }
    let used: &'static [Fact] = &[Fact::CodexPlanSignedOn, Fact::EmploymentContract, Fact::CodexResumedOn];
    let because = vec![Ground::new(P2, used), Ground::new(P3, &[Fact::CodexPlanSignedOn]), Ground::new(P1, &[])];
    if history.facts.employment_contract == Some(YesNo::No) {
        let sentence = Conclusion::CodexPresumptionNeedsContract.rule(P2, &[Fact::EmploymentContract]);
        answer.said.append(&mut history.say(vec![sentence], history.as_of));
        return;
    }
    let Some(first) = start(history, P2, Fact::CodexPlanSignedOn, &because, answer) else { return };
    let mut span = capped(history, Capped { rule: P2, cap: P3 }, first, because);
    span.supposes = history.supposing(&[Fact::EmploymentContract]);
    answer.spans.extend(ended(history, span));
}

/// P8: a span of its own during an approved programme, for as long as it is followed.
fn programme(history: &History<'_>, answer: &mut Presumption) {
    let approved = history.facts.programme_approved;
    if !history.happened(Fact::ProgrammeStartsOn) || approved == Some(YesNo::No) {
        return;
    }
    let used: &'static [Fact] = &[Fact::ProgrammeStartsOn, Fact::ProgrammeEndsOn, Fact::ProgrammeApproved];
    let because = vec![Ground::new(P8, used)];
    let gone = history.on(Fact::ProgrammeStartsOn).is_some_and(|day| history.has_ended(P8, day));
    if approved.is_none() && !gone && !started_after_repeal(history) {
        let missing = vec![Fact::ProgrammeApproved];
        answer.undetermined.push(Undetermined { rule: P8, missing, because: history.reasons(because, history.as_of) });
        return;
    }
    let Some(first) = start(history, P8, Fact::ProgrammeStartsOn, &because, answer) else { return };
    let span = capped(history, Capped { rule: P8, cap: P8 }, first, because);
    let mut span = PresumptionSpan { to: None, ended_by: None, ..span };
    span.readings.clear();
    answer.spans.extend(ended(history, span));
}

fn sentences(history: &History<'_>, answer: &Presumption) -> Vec<Said> {
    let last_of_2025 = LAW_2026.day(history.as_of).eve();
    let mut said = Vec::new();
    for span in &answer.outside {
        said.append(&mut not_computed(span));
    }
    if history.as_of > last_of_2025 {
        let ended = [Ground::new(P2, &[Fact::AsOf]), Ground::new(P4, &[Fact::AsOf]), Ground::new(P8, &[Fact::AsOf])];
        said.push(Conclusion::NoPresumptionStarts.because(&ended).on(last_of_2025.next()));
    }
    if !answer.spans.is_empty() {
        said.push(Conclusion::ProtectsRecognitionOnly.rule(P9, &[]));
    }
    if answer.spans.iter().any(|span| span.rule != P8) {
        said.push(Conclusion::SixMonthsAtMost.rule(P1, &[]));
    }
    said.push(Conclusion::ListNotExhaustive.rule(P6, &[]));
    history.say(said, history.as_of)
}

/// The day the repeal was published: what started before it, from 2026-01-01 on, met a text that still stood.
const REPEAL_PUBLISHED: Day = Day::of(2026, 2, 2);

/// Why a presumption is not computed: it lies before the first edition, or none starts any more.
fn not_computed(span: &OutsideSpan) -> Vec<Sentence> {
    let first = span.because.first().and_then(|reason| reason.facts.first());
    let used = first.map_or_else(Vec::new, |fact| vec![*fact]);
    let by = |code: Conclusion| code.because(&[Ground::of(span.rule, used.clone())]);
    if span.standing == Standing::Before {
        let reasons = [Ground::of(S4, used.clone()), Ground::of(span.rule, used)];
        return vec![Conclusion::PresumptionBefore.because(&reasons).on(FIRST.day(span.from))];
    }
    let mut said = vec![by(Conclusion::PresumptionGone).on(span.from)];
    if span.from < REPEAL_PUBLISHED {
        said.push(by(Conclusion::RepealRetroactive).on(span.from));
    }
    said
}
