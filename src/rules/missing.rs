//! The unknown facts that can still change an answer, the most telling first, each with what hangs on it.

use super::case::Case;
use super::coordinator;
use super::order::sort_by;
use crate::assessment::{Missing, Presumption, Reduction, ScopeStatus, Step, Supposed, Weight};
use crate::facts::{Fact, Recognised, YesNo};
use crate::source::RuleId;

/// Facts that are supposed once for the whole case.
const SUPPOSED_ONCE: [Fact; 5] =
    [Fact::Scheme, Fact::Recognised, Fact::IncapacityEnd, Fact::EarlierPeriods, Fact::MaternityProtection];

/// Those of them that are not given.
pub(crate) fn supposed_once(case: &Case<'_>) -> Vec<Fact> {
    SUPPOSED_ONCE.into_iter().filter(|fact| !case.facts.has(*fact)).collect()
}

/// What the answers leave open.
pub(crate) struct Answers<'a> {
    pub status: ScopeStatus,
    pub steps: &'a [Step],
    pub presumption: &'a Presumption,
    pub reduction: &'a Reduction,
}

/// First what leaves a step or span open, then what one supposes, then the rest; each in the order of the facts.
pub(crate) fn answer(case: &Case<'_>, answers: &Answers<'_>) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for (rule, fact) in deciding(answers) {
        add(&mut missing, fact, Weight::Decides, rule);
    }
    for (rule, fact) in supposed(answers) {
        add(&mut missing, fact, Weight::Supposed, rule);
    }
    let others = Fact::ALL.iter().copied().filter(|fact| !case.facts.has(*fact) && may_change(case, answers, *fact));
    for fact in others {
        if !missing.iter().any(|entry| entry.fact == fact) {
            missing.push(Missing { fact, weight: Weight::CouldChange, hangs: fact.read_by().to_vec() });
        }
    }
    sort_by(&mut missing, |entry| (entry.weight, entry.fact));
    missing
}

fn add(missing: &mut Vec<Missing>, fact: Fact, weight: Weight, rule: RuleId) {
    match missing.iter_mut().find(|entry| entry.fact == fact) {
        Some(entry) if entry.hangs.contains(&rule) => {}
        Some(entry) => entry.hangs.push(rule),
        None => missing.push(Missing { fact, weight, hangs: vec![rule] }),
    }
}

fn deciding<'a>(answers: &'a Answers<'_>) -> impl Iterator<Item = (RuleId, Fact)> + 'a {
    let of_steps = answers.steps.iter().flat_map(|step| step.missing.iter().map(|fact| (step.rule, *fact)));
    let of_presumption =
        answers.presumption.spans.iter().flat_map(|span| span.missing.iter().map(|fact| (span.rule, *fact)));
    let undetermined =
        answers.presumption.undetermined.iter().flat_map(|open| open.missing.iter().map(|fact| (open.rule, *fact)));
    let of_reduction =
        answers.reduction.spans.iter().flat_map(|span| span.missing.iter().map(|fact| (span.rule, *fact)));
    let without_outcome =
        answers.reduction.appointments.iter().flat_map(|count| count.missing.iter().map(|fact| (RuleId::L6, *fact)));
    let of_examinations =
        answers.reduction.said.iter().flat_map(|said| said.missing.iter().map(|fact| (RuleId::L12, *fact)));
    of_steps.chain(of_presumption).chain(undetermined).chain(of_reduction).chain(without_outcome).chain(of_examinations)
}

fn supposed<'a>(answers: &'a Answers<'_>) -> impl Iterator<Item = (RuleId, Fact)> + 'a {
    let of_steps = answers.steps.iter().flat_map(|step| step.supposes.iter().map(|supposed| (step.rule, *supposed)));
    let of_presumption =
        answers.presumption.spans.iter().flat_map(|span| span.supposes.iter().map(|supposed| (span.rule, *supposed)));
    let of_reduction =
        answers.reduction.spans.iter().flat_map(|span| span.supposes.iter().map(|supposed| (span.rule, *supposed)));
    of_steps.chain(of_presumption).chain(of_reduction).filter_map(|(rule, supposed)| match supposed {
        Supposed::Fact(fact) => Some((rule, fact)),
        Supposed::Silence(_) => None,
    })
}

/// Whether a fact that is not given could still change an answer. Only what certainly cannot is left out.
fn may_change(case: &Case<'_>, answers: &Answers<'_>, fact: Fact) -> bool {
    let facts = case.facts;
    match answers.status {
        ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded => return false,
        ScopeStatus::RecognitionPending if facts.recognised == Some(Recognised::NotYet) => {
            return matches!(fact, Fact::Scheme | Fact::IncapacityEnd | Fact::EarlierPeriods);
        }
        ScopeStatus::RecognitionPending | ScopeStatus::Computed | ScopeStatus::Outside => {}
    }
    let applies = answers.reduction.applies == Some(true);
    match fact {
        // A coordinator's own conditions change no answer about a case.
        _ if coordinator::FACTS.contains(&fact) => coordinator::FACTS.iter().any(|fact| facts.has(*fact)),
        Fact::DailyAmount => applies,
        Fact::ExaminationWarned | Fact::ExaminationContactedOn => applies && facts.examination_appointments.is_some(),
        Fact::ContactWarned | Fact::ContactContactedOn => applies && facts.contact_appointments.is_some(),
        Fact::FollowUpMonths => case.on(Fact::PlanEstablishedOn).is_some(),
        Fact::ExaminationInappropriate => facts.questionnaire_impossible == Some(YesNo::Yes),
        Fact::QuestionnaireImpossible => !case.happened(Fact::QuestionnaireReturnedOn),
        Fact::CodexResumedOn => case.happened(Fact::CodexPlanSignedOn),
        Fact::ProgrammeEndsOn => case.happened(Fact::ProgrammeStartsOn),
        Fact::PathLastDay => case.happened(Fact::PlanEstablishedOn),
        Fact::CodexDeclined | Fact::VisitBeforeResumptionOn | Fact::ReferredToPreventionAdviser => {
            facts.employment_contract != Some(YesNo::No)
        }
        _ => true,
    }
}
