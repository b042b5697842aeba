//! The days on which the law changed in the course of a case, and what each change means for this person.

use super::case::Case;
use super::conclude::Conclude;
use super::list::Add;
use super::reduction::codex_request;
use super::shared::may_have_to_register;
use crate::assessment::{Conclusion, Presumption, Reason, Reduction, Said, SeamLine, State, Step};
use crate::calendar::Day;
use crate::facts::{Fact, YesNo};
use crate::source::EditionId::{E2024, E2026January, E2026June, E2026March};
use crate::source::RuleId::{
    A2_1, A2_2, A2_4, A2_6, A4_1, A5_5, A5_6, A6_1, L7, L8, L12, L15, L16, M4, M7, M11, MI, N1, N2, P1, P2, P4, P8, S6,
};
use crate::source::{
    EVERYBODY_2024, EditionId, LAW_2026, REDUCTION_STARTS, REGISTRATION_2026, ReadingId, SANCTIONS_2026, Seam,
    TRAJECTORY_2024,
};

/// What the answers of a case say that a seam may touch.
pub(crate) struct Answers<'a> {
    pub steps: &'a [Step],
    pub presumption: &'a Presumption,
    pub reduction: &'a Reduction,
}

type Changes = fn(&Case<'_>, &Answers<'_>, Day) -> Vec<Said>;

/// The seams in the order of time, the rules that draw them, and what each changes.
const SEAMS: &[(Seam, EditionId, &[Reason], Changes)] = &[
    (EVERYBODY_2024, E2024, &[Reason::new(S6, &[]), Reason::new(L12, &[]), Reason::new(P4, &[])], everybody_2024),
    (TRAJECTORY_2024, E2024, &[Reason::new(S6, &[Fact::IncapacityStart])], trajectory_2024),
    (LAW_2026, E2026January, &[Reason::new(P2, &[]), Reason::new(P4, &[]), Reason::new(N1, &[])], january_2026),
    (SANCTIONS_2026, E2026March, &[Reason::new(L7, &[]), Reason::new(L8, &[])], march_2026),
    (REGISTRATION_2026, E2026June, &[Reason::new(N2, &[]), Reason::new(L16, &[])], june_2026),
];

/// The seams after the start, up to the day of the answers or the last day of what is answered, within the incapacity.
pub(crate) fn answer(case: &Case<'_>, answers: &Answers<'_>) -> Vec<SeamLine> {
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
            let mut line =
                SeamLine { day, edition: *edition, changes: changes(case, answers, day), because: because.to_vec() };
            for reason in &mut line.because {
                reason.date(start, day);
            }
            for said in &mut line.changes {
                for reason in &mut said.because {
                    reason.date(start, day);
                }
            }
            if !line.changes.is_empty() {
                lines.push(line);
            }
        }
    }
    lines
}

fn everybody_2024(case: &Case<'_>, _: &Answers<'_>, day: Day) -> Vec<Said> {
    let mut said = vec![Conclusion::SeamControl.rule(L12, &[]).reading(ReadingId::R24)];
    let planned_before = case.on(Fact::PlanEstablishedOn).is_some_and(|plan| plan < day);
    if case.happened(Fact::DeclarationSignedOn) && !planned_before {
        let used: &'static [Fact] = &[Fact::DeclarationSignedOn, Fact::PlanEstablishedOn];
        said.add(Conclusion::SeamPresumptionFromSignature.rule(P4, used).reading(ReadingId::R16));
    }
    said
}

fn trajectory_2024(_: &Case<'_>, answers: &Answers<'_>, day: Day) -> Vec<Said> {
    let reasons = [M4, M7, M11, MI].map(|rule| Reason::new(rule, &[]));
    let mut said = vec![Conclusion::SeamContacts.because(&reasons)];
    let on_or_after = |step: &&Step| matches!(step.rule, A2_1 | A4_1) && step.to.is_some_and(|to| to >= day);
    if answers.steps.iter().any(|step| on_or_after(&step)) {
        let reasons = [A2_2, A2_4, A2_6].map(|rule| Reason::new(rule, &[]));
        said.add(Conclusion::SeamQuestionnaire.because(&reasons));
    }
    said.add(Conclusion::SeamReferral.rule(A6_1, &[]));
    let examination = |step: &Step| matches!(step.rule, A5_5 | A5_6) && step.state != State::Done;
    if answers.steps.iter().any(|step| step.rule == M7 || examination(step)) {
        let reasons = [A5_5, A5_6, M7].map(|rule| Reason::new(rule, &[]));
        said.add(Conclusion::SeamExaminationsEnd.because(&reasons));
    }
    said
}

fn january_2026(_: &Case<'_>, answers: &Answers<'_>, day: Day) -> Vec<Said> {
    let ended = [P2, P4, P8].map(|rule| Reason::new(rule, &[]));
    let mut said = vec![Conclusion::SeamNoPresumption.because(&ended)];
    let runs = |from: Day, to: Option<Day>| from < day && to.is_none_or(|to| to >= day.eve());
    if answers.presumption.spans.iter().any(|span| runs(span.from, span.to)) {
        said.add(Conclusion::SeamRunningGoesOn.rule(P1, &[]));
    }
    said.add(Conclusion::SeamDuties.rule(N1, &[]));
    said
}

fn march_2026(case: &Case<'_>, _: &Answers<'_>, _: Day) -> Vec<Said> {
    let mut said = vec![Conclusion::SeamSanctions.because(&[Reason::new(L7, &[]), Reason::new(L8, &[])])];
    if case.incapacity.start < REDUCTION_STARTS {
        said.add(Conclusion::SeamForAll.rule(L7, &[]).reading(ReadingId::R23));
    }
    let contract = case.facts.employment_contract != Some(YesNo::No);
    if contract || codex_request(case) == Some(YesNo::Yes) {
        said.add(Conclusion::SeamOccupational.rule(L15, &[Fact::CodexAskedOn, Fact::EmployerRequestNotifiedOn]));
    }
    said
}

fn june_2026(case: &Case<'_>, _: &Answers<'_>, _: Day) -> Vec<Said> {
    let registration = [Reason::new(N2, &[]), Reason::new(L16, &[])];
    let registration = Conclusion::SeamRegistration.because(&registration).reading(ReadingId::R27);
    if may_have_to_register(case) { vec![registration] } else { Vec::new() }
}
