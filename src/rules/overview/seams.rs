//! The days on which the law changed in the course of a case, and what each change means for this person.

use super::answers::Answers;
use crate::assessment::{Conclusion, SeamLine, State, Step};
use crate::calendar::Day;
use crate::facts::{Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Ground, Sentence};
use crate::rules::sanctions::{codex_request, may_have_to_register};
use crate::source::EditionId::{E2024, E2026January, E2026June, E2026March};
use crate::source::RuleId::{
    A2_1, A2_2, A2_4, A2_6, A4_1, A5_5, A5_6, A6_1, L7, L8, L12, L15, L16, M4, M7, M11, MI, N1, N2, P1, P2, P4, P8, S6,
};
use crate::source::{
    EVERYBODY_2024, EditionId, LAW_2026, REDUCTION_STARTS, REGISTRATION_2026, ReadingId, SANCTIONS_2026, Seam,
    TRAJECTORY_2024,
};

type Changes = fn(&Case<'_>, &Answers<'_>, Day) -> Vec<Sentence>;

/// The seams in the order of time, the rules that draw them, and what each changes.
const SEAMS: &[(Seam, EditionId, &[Ground], Changes)] = &[
    (EVERYBODY_2024, E2024, &[Ground::new(S6, &[]), Ground::new(L12, &[]), Ground::new(P4, &[])], everybody_2024),
    (TRAJECTORY_2024, E2024, &[Ground::new(S6, &[Fact::IncapacityStart])], trajectory_2024),
    (LAW_2026, E2026January, &[Ground::new(P2, &[]), Ground::new(P4, &[]), Ground::new(N1, &[])], january_2026),
    (SANCTIONS_2026, E2026March, &[Ground::new(L7, &[]), Ground::new(L8, &[])], march_2026),
    (REGISTRATION_2026, E2026June, &[Ground::new(N2, &[]), Ground::new(L16, &[])], june_2026),
];

/// The seams after the start, up to the day of the answers or the last day of what is answered, within the incapacity.
pub(crate) fn answer(answers: &Answers<'_>) -> Vec<SeamLine> {
    let case = answers.case;
    let start = case.incapacity.start;
    let mut horizon = case.as_of;
    for step in answers.steps {
        horizon = step.to.or(step.from).map_or(horizon, |day| horizon.max(day));
    }
    for span in &answers.presumption.spans {
        horizon = span.to.map_or(horizon, |day| horizon.max(day));
    }
    for span in &answers.reduction.spans {
        horizon = horizon.max(span.to);
    }
    let horizon = case.facts.incapacity_end.map_or(horizon, |end| horizon.min(end));
    let mut lines = Vec::new();
    for (seam, edition, because, changes) in SEAMS {
        let day = seam.day(start);
        if day > start && day <= horizon {
            let changes = case.say(changes(case, answers, day), day);
            if !changes.is_empty() {
                let because = case.reasons(because.to_vec(), day);
                lines.push(SeamLine { day, edition: *edition, changes, because });
            }
        }
    }
    lines
}

fn everybody_2024(case: &Case<'_>, _: &Answers<'_>, day: Day) -> Vec<Sentence> {
    let mut said = vec![Conclusion::SeamControl.rule(L12, &[]).reading(ReadingId::R24)];
    let planned_before = case.on(Fact::PlanEstablishedOn).is_some_and(|plan| plan < day);
    if case.happened(Fact::DeclarationSignedOn) && !planned_before {
        let used: &'static [Fact] = &[Fact::DeclarationSignedOn, Fact::PlanEstablishedOn];
        said.push(Conclusion::SeamPresumptionFromSignature.rule(P4, used).reading(ReadingId::R16));
    }
    said
}

fn trajectory_2024(_: &Case<'_>, answers: &Answers<'_>, day: Day) -> Vec<Sentence> {
    let reasons = [M4, M7, M11, MI].map(|rule| Ground::new(rule, &[]));
    let mut said = vec![Conclusion::SeamContacts.because(&reasons)];
    let on_or_after = |step: &&Step| matches!(step.rule, A2_1 | A4_1) && step.to.is_some_and(|to| to >= day);
    if answers.steps.iter().any(|step| on_or_after(&step)) {
        let reasons = [A2_2, A2_4, A2_6].map(|rule| Ground::new(rule, &[]));
        said.push(Conclusion::SeamQuestionnaire.because(&reasons));
    }
    said.push(Conclusion::SeamReferral.rule(A6_1, &[]));
    let examination = |step: &Step| matches!(step.rule, A5_5 | A5_6) && step.state != State::Done;
    if answers.steps.iter().any(|step| step.rule == M7 || examination(step)) {
        let reasons = [A5_5, A5_6, M7].map(|rule| Ground::new(rule, &[]));
        said.push(Conclusion::SeamExaminationsEnd.because(&reasons));
    }
    said
}

fn january_2026(_: &Case<'_>, answers: &Answers<'_>, day: Day) -> Vec<Sentence> {
    let ended = [P2, P4, P8].map(|rule| Ground::new(rule, &[]));
    let mut said = vec![Conclusion::SeamNoPresumption.because(&ended)];
    let runs = |from: Day, to: Option<Day>| from < day && to.is_none_or(|to| to >= day.eve());
    if answers.presumption.spans.iter().any(|span| runs(span.from, span.to)) {
        said.push(Conclusion::SeamRunningGoesOn.rule(P1, &[]));
    }
    said.push(Conclusion::SeamDuties.rule(N1, &[]));
    said
}

fn march_2026(case: &Case<'_>, _: &Answers<'_>, _: Day) -> Vec<Sentence> {
    let mut said = vec![Conclusion::SeamSanctions.because(&[Ground::new(L7, &[]), Ground::new(L8, &[])])];
    if case.incapacity.start < REDUCTION_STARTS {
        said.push(Conclusion::SeamForAll.rule(L7, &[]).reading(ReadingId::R23));
    }
    let contract = case.facts.employment_contract != Some(YesNo::No);
    if contract || codex_request(case) == Some(YesNo::Yes) {
        said.push(Conclusion::SeamOccupational.rule(L15, &[Fact::CodexAskedOn, Fact::EmployerRequestNotifiedOn]));
    }
    said
}

fn june_2026(case: &Case<'_>, _: &Answers<'_>, _: Day) -> Vec<Sentence> {
    let registration = [Ground::new(N2, &[]), Ground::new(L16, &[])];
    let registration = Conclusion::SeamRegistration.because(&registration).reading(ReadingId::R27);
    if may_have_to_register(case) { vec![registration] } else { Vec::new() }
}
