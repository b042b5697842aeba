//! The unknown facts that can still change an answer, the most telling first, each with what hangs on it.

use super::case::Case;
use super::coordinator;
use super::list::{Add, kept, sort_by};
use super::reduction::codex_request;
use super::shared::may_have_to_register;
use crate::assessment::{Missing, Presumption, Reason, Reduction, ScopeStatus, Step, Supposed, Weight};
use crate::facts::{ExaminationAppointment, Fact, Purpose, Recognised, YesNo};
use crate::source::EditionId::{E2022, E2024};
use crate::source::RuleId::{self, A2_1, L12, M4, M7, M11, MI};
use crate::source::{EVERYBODY_2024, LAW_2026, REGISTRATION_2026, SANCTIONS_2026, Seam, TRAJECTORY_2024};

/// Facts that are supposed once for the whole case.
const SUPPOSED_ONCE: [Fact; 5] =
    [Fact::Scheme, Fact::Recognised, Fact::IncapacityEnd, Fact::EarlierPeriods, Fact::MaternityProtection];

/// Those of them that are not given; under the text of 2024 the pension age too (S9).
pub(crate) fn supposed_once(case: &Case<'_>) -> Vec<Fact> {
    let pension = (case.trajectory(case.as_of) == E2024).then_some(Fact::PensionAgeOn);
    let mut supposed = kept(&SUPPOSED_ONCE, &|fact| !case.facts.has(fact));
    supposed.add_some(pension.filter(|fact| !case.facts.has(*fact)));
    supposed
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
    if expiry_unknown(case, answers) {
        missing.add(Weight::Decides, MI, Fact::InvalidityUntil);
    }
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

/// Whether the contact of MI hangs on a last day that is not given: in invalidity there is one before each such day.
fn expiry_unknown(case: &Case<'_>, answers: &Answers<'_>) -> bool {
    answers.status == ScopeStatus::Computed
        && case.facts.invalidity_until.is_none()
        && case.as_of >= case.incapacity.invalidity()
        && case.trajectory(case.as_of) == E2024
        && may_change(case, answers, Fact::InvalidityUntil)
}

/// Whether a fact that is not given could still change an answer. Only what certainly cannot is left out.
fn may_change(case: &Case<'_>, answers: &Answers<'_>, fact: Fact) -> bool {
    let facts = case.facts;
    match answers.status {
        ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded => return false,
        ScopeStatus::RecognitionPending if facts.recognised == Some(Recognised::NotYet) => {
            return matches!(fact, Fact::Scheme | Fact::IncapacityEnd | Fact::EarlierPeriods);
        }
        ScopeStatus::RecognitionPending | ScopeStatus::Computed => {}
    }
    let applies = answers.reduction.applies == Some(true);
    if !knows(case, answers, fact) {
        return false;
    }
    match fact {
        // A coordinator's own conditions change no answer about a case.
        _ if coordinator::FACTS.contains(&fact) => coordinator::FACTS.iter().any(|fact| facts.has(*fact)),
        Fact::DailyAmount => applies || !answers.reduction.spans.is_empty(),
        Fact::ExaminationWarned | Fact::ExaminationContactedOn => {
            let control = |entry: &ExaminationAppointment| entry.purpose == Some(Purpose::Control);
            applies && facts.examination_appointments.as_ref().is_some_and(|list| !list.iter().all(control))
        }
        Fact::ContactWarned | Fact::ContactContactedOn => applies && facts.contact_appointments.is_some(),
        Fact::OccupationalContactedOn | Fact::OccupationalOtherContactOn => facts.occupational_appointments.is_some(),
        Fact::EmploymentContactedOn => facts.employment_appointments.is_some(),
        Fact::RegistrationJustified => facts.second_period_to.is_some(),
        Fact::FollowUpMonths => case.on(Fact::PlanEstablishedOn).is_some(),
        Fact::ExaminationInappropriate => facts.questionnaire_impossible == Some(YesNo::Yes),
        Fact::QuestionnaireImpossible => !case.happened(Fact::QuestionnaireReturnedOn),
        Fact::CodexResumedOn => case.happened(Fact::CodexPlanSignedOn),
        Fact::ProgrammeEndsOn => case.happened(Fact::ProgrammeStartsOn),
        Fact::PathLastDay => case.happened(Fact::PlanEstablishedOn) || case.happened(Fact::DeclarationSignedOn),
        Fact::CodexDeclined | Fact::VisitBeforeResumptionOn | Fact::ReferredToPreventionAdviser => {
            facts.employment_contract != Some(YesNo::No)
        }
        _ => true,
    }
}

/// Whether an edition that the case meets knows the fact: what no text of the case speaks of is not asked.
fn knows(case: &Case<'_>, answers: &Answers<'_>, fact: Fact) -> bool {
    let start = case.incapacity.start;
    let reached = |seam: Seam| case.as_of >= seam.day(start);
    // The contacts of 2024 may lie ahead of a person for whom the text of 2022 still holds.
    let lists = |rules: &[RuleId]| answers.steps.iter().any(|step| rules.contains(&step.rule));
    // A contact that was held ends what a missed one began (L12).
    let control = answers.reduction.spans.iter().any(|span| span.rule == L12);
    let of_2024 = || reached(TRAJECTORY_2024) || lists(&[M4, M7, M11]);
    let of_2022 = || case.trajectory(start) == E2022;
    let started_before_2026 = start < LAW_2026.day(start);
    match fact {
        Fact::MedicalSituations | Fact::DefinitivelyUnfit => of_2022(),
        Fact::ExaminationPassedOn | Fact::SessionsHeld => !reached(EVERYBODY_2024),
        Fact::TrainingFollowed | Fact::HalfOfPointsOn => reached(EVERYBODY_2024),
        Fact::EmployerPathFailed => started_before_2026,
        Fact::FundVoucherOn => {
            started_before_2026 && reached(EVERYBODY_2024) && case.happened(Fact::DeclarationSignedOn)
        }
        Fact::PensionAgeOn => lists(&[M4, M7]) || of_2024() && lists(&[A2_1]) && !of_2022(),
        Fact::Contact4On => control || lists(&[M4]),
        Fact::Contact4By => lists(&[M4]),
        Fact::ContactUnneeded => lists(&[M4, M7]),
        Fact::Contact7On => control || lists(&[M7]),
        Fact::Contact7By | Fact::TakesPart => lists(&[M7]),
        Fact::Contact11On => control || lists(&[M11, MI]),
        Fact::Contact11By => lists(&[M11, MI]),
        Fact::Reviews => reached(TRAJECTORY_2024),
        Fact::HospitalStays | Fact::FileSuffices => lists(&[M4, M7, M11, MI]),
        Fact::InvalidityContactOn => control || of_2024(),
        Fact::InvalidityUntil | Fact::InvalidityContactBy | Fact::EndPresumedOn | Fact::OwnPathEndedOn => of_2024(),
        Fact::OccupationalAppointments | Fact::OccupationalContactedOn | Fact::OccupationalOtherContactOn => {
            reached(SANCTIONS_2026) && codex_request(case) != Some(YesNo::No)
        }
        Fact::WorkPotential
        | Fact::EmploymentAppointments
        | Fact::EmploymentContactedOn
        | Fact::RegistrationPeriodTo
        | Fact::SecondPeriodTo
        | Fact::RegisteredOn
        | Fact::ProofSentOn
        | Fact::RegistrationJustified => reached(REGISTRATION_2026) && may_have_to_register(case),
        _ => true,
    }
}
