//! The unknown facts that can still change an answer, the most telling first, each with what hangs on it.

use super::case::Case;
use super::coordinator;
use super::order::sort_by;
use crate::assessment::{Missing, Presumption, Reason, Reduction, ScopeStatus, Step, Supposed, Weight};
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
    let mut missing = Collected(Vec::new());
    missing.deciding(answers);
    missing.supposed(answers);
    for fact in Fact::ALL {
        let known = case.facts.has(*fact) || missing.0.iter().any(|entry| entry.fact == *fact);
        if !known && may_change(case, answers, *fact) {
            let hangs = fact.read_by().to_vec();
            missing.0.push(Missing { fact: *fact, weight: Weight::CouldChange, hangs });
        }
    }
    sort_by(&mut missing.0, |entry| (entry.weight, entry.fact));
    missing.0
}

struct Collected(Vec<Missing>);

impl Collected {
    fn deciding(&mut self, answers: &Answers<'_>) {
        for step in answers.steps {
            self.add_all(Weight::Decides, step.rule, &step.missing);
        }
        for span in &answers.presumption.spans {
            self.add_all(Weight::Decides, span.rule, &span.missing);
        }
        for open in &answers.presumption.undetermined {
            self.add_all(Weight::Decides, open.rule, &open.missing);
        }
        for span in &answers.reduction.spans {
            self.add_all(Weight::Decides, span.rule, &span.missing);
        }
        for count in &answers.reduction.appointments {
            self.add_because(&count.because, &count.missing);
        }
        for said in &answers.reduction.said {
            self.add_because(&said.because, &said.missing);
        }
    }

    fn supposed(&mut self, answers: &Answers<'_>) {
        for step in answers.steps {
            self.add_supposed(step.rule, &step.supposes);
        }
        for span in &answers.presumption.spans {
            self.add_supposed(span.rule, &span.supposes);
        }
        for span in &answers.reduction.spans {
            self.add_supposed(span.rule, &span.supposes);
        }
    }

    fn add_all(&mut self, weight: Weight, rule: RuleId, facts: &[Fact]) {
        for fact in facts {
            self.add(weight, rule, *fact);
        }
    }

    /// Facts that leave a conclusion open which several rules make.
    fn add_because(&mut self, because: &[Reason], facts: &[Fact]) {
        for reason in because {
            self.add_all(Weight::Decides, reason.rule, facts);
        }
    }

    fn add_supposed(&mut self, rule: RuleId, supposes: &[Supposed]) {
        for supposed in supposes {
            match supposed {
                Supposed::Fact(fact) => self.add(Weight::Supposed, rule, *fact),
                Supposed::Silence(_) => {}
            }
        }
    }

    fn add(&mut self, weight: Weight, rule: RuleId, fact: Fact) {
        match self.0.iter_mut().find(|entry| entry.fact == fact) {
            Some(entry) if entry.hangs.contains(&rule) => {}
            Some(entry) => entry.hangs.push(rule),
            None => self.0.push(Missing { fact, weight, hangs: vec![rule] }),
        }
    }
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
