//! The unknown facts that can still change an answer, the most telling first, each with what hangs on it.

use super::answers::Answers;
use super::askable::{askable_from, has_no_employer, is_at_employer, known_by};
use crate::assessment::{Appointment, KnownBy, Missing, Reason, ScopeStatus, State, Supposed, Weight};
use crate::facts::{Event, Fact, Purpose, Recognised, YesNo};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::coordinator;
use crate::rules::sanctions::{codex_request, may_have_to_register};
use crate::rules::step::ONE_MONTH;
use crate::source::RuleId::{self, A2_1, A2_3, F1_7, K2, L12, L15, M4, M7, M11, MI, Me, N2, P4, P7, S9};

/// Facts that are supposed once for the whole case.
const SUPPOSED_ONCE: [Fact; 5] =
    [Fact::Scheme, Fact::Recognised, Fact::IncapacityEnd, Fact::EarlierPeriods, Fact::MaternityProtection];

/// Those of them that are not given; where S9 is in force the pension age too.
pub(crate) fn supposed_once(case: &Case<'_>) -> Vec<Fact> {
    let pension = case.in_force(S9, case.as_of).then_some(Fact::PensionAgeOn);
    SUPPOSED_ONCE.into_iter().chain(pension).filter(|fact| !case.facts.has(*fact)).collect()
}

/// First what leaves a step or span open, then what one supposes, then the rest; each in the order of the facts.
pub(crate) fn answer(answers: &Answers<'_>) -> Vec<Missing> {
    let case = answers.case;
    let mut missing = Collected(Vec::new());
    missing.deciding(answers);
    if expiry_unknown(answers) {
        missing.add(Weight::Decides, MI, Fact::InvalidityUntil);
    }
    missing.supposed(answers);
    missing.contract_first(case);
    for fact in Fact::ALL {
        // What another fact shows not to have happened is not asked.
        let known = case.facts.has(*fact) || case.event(*fact) == Some(Event::NotYet);
        let known = known || missing.0.iter().any(|entry| entry.fact == *fact);
        if !known && may_change(answers, *fact) {
            missing.push(Weight::CouldChange, fact.read_by().to_vec(), *fact);
        }
    }
    if has_no_employer(case) {
        missing.0.retain(|entry| !is_at_employer(entry.fact));
    }
    sort_by(&mut missing.0, |entry| (entry.weight, entry.fact));
    let telling = telling(answers);
    for entry in &mut missing.0 {
        entry.askable_from = askable_from(answers, entry.fact);
        entry.asked = is_asked(answers, entry, &telling);
    }
    missing.0
}

/// How many questions to the person remain.
pub(crate) fn remaining(missing: &[Missing]) -> u32 {
    missing.iter().map(|entry| u32::from(entry.asked)).sum()
}

/// The facts that no text of the case speaks of.
pub(crate) fn irrelevant(answers: &Answers<'_>) -> Vec<Fact> {
    Fact::ALL.iter().copied().filter(|fact| !is_spoken_of(answers, *fact)).collect()
}

/// The facts that tell whether a step ahead, due or open is done.
fn telling(answers: &Answers<'_>) -> Vec<Fact> {
    let mut telling = Vec::with_capacity(answers.steps.len());
    for step in answers.steps {
        if matches!(step.state, State::Open | State::Upcoming | State::Due) {
            telling.extend_from_slice(&step.done_by);
        }
    }
    telling
}

/// Whether a missing fact is a question to the person now: they know it, it can have an answer, and a step, a span, a day or
/// an amount of these answers hangs on it.
fn is_asked(answers: &Answers<'_>, entry: &Missing, telling: &[Fact]) -> bool {
    let by_now = entry.askable_from.is_none_or(|day| day <= answers.case.as_of);
    let moves = match entry.weight {
        Weight::Decides | Weight::Supposed => entry.hangs.iter().any(|rule| !rule.makes().is_empty()),
        Weight::CouldChange if entry.fact == Fact::DailyAmount => answers.reduction.days > 0,
        Weight::CouldChange => telling.contains(&entry.fact),
    };
    entry.known_by == KnownBy::Person && by_now && moves && !answers.case.facts.has(entry.fact)
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
        if let Some(situation) = answers.ami.situation {
            self.add_supposed(situation.rule(), &answers.ami.supposes);
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
            None => self.push(weight, vec![rule], fact),
        }
    }

    /// Adds a fact, before it is told from when it can be asked.
    fn push(&mut self, weight: Weight, hangs: Vec<RuleId>, fact: Fact) {
        self.0.push(Missing { fact, weight, known_by: known_by(fact), askable_from: None, asked: false, hangs });
    }

    /// Without an employment contract nothing at the employer has an answer: whether there is one is asked before it, and for
    /// the same reasons.
    fn contract_first(&mut self, case: &Case<'_>) {
        if case.facts.has(Fact::EmploymentContract) {
            return;
        }
        let mut before = Vec::new();
        for entry in &self.0 {
            if is_at_employer(entry.fact) && entry.known_by == KnownBy::Person {
                for rule in &entry.hangs {
                    before.push((entry.weight, *rule));
                }
            }
        }
        for (weight, rule) in before {
            self.add(weight, rule, Fact::EmploymentContract);
        }
    }
}

/// Whether the contact of MI hangs on a last day that is not given: in invalidity there is one before each such day.
fn expiry_unknown(answers: &Answers<'_>) -> bool {
    let case = answers.case;
    answers.status == ScopeStatus::Computed
        && case.facts.invalidity_until.is_none()
        && case.as_of >= case.incapacity.invalidity()
        && case.in_force(MI, case.as_of)
        && may_change(answers, Fact::InvalidityUntil)
}

/// Whether a fact that is not given could still change an answer. Only what certainly cannot is left out.
fn may_change(answers: &Answers<'_>, fact: Fact) -> bool {
    let case = answers.case;
    let facts = case.facts;
    match answers.status {
        ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded => return false,
        ScopeStatus::RecognitionPending if facts.recognised == Some(Recognised::NotYet) => {
            return matches!(fact, Fact::Scheme | Fact::IncapacityEnd | Fact::EarlierPeriods);
        }
        ScopeStatus::RecognitionPending | ScopeStatus::Computed => {}
    }
    let applies = answers.reduction.applies == Some(true);
    if !is_spoken_of(answers, fact) {
        return false;
    }
    match fact {
        // A coordinator's own conditions change no answer about a case.
        _ if coordinator::FACTS.contains(&fact) => coordinator::FACTS.iter().any(|fact| facts.has(*fact)),
        Fact::DailyAmount => applies || !answers.reduction.spans.is_empty(),
        Fact::ExaminationWarned | Fact::ExaminationContactedOn => {
            let entries = case.appointments.entries(Appointment::Examination);
            applies && entries.iter().any(|entry| entry.purpose != Some(Purpose::Control))
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

/// Whether a text of the case speaks of the fact: what none speaks of is not asked.
fn is_spoken_of(answers: &Answers<'_>, fact: Fact) -> bool {
    let case = answers.case;
    let (start, as_of) = (case.incapacity.start, case.as_of);
    // The contacts of a later text may lie ahead of a person for whom an earlier one still holds.
    let lists = |rules: &[RuleId]| answers.steps.iter().any(|step| rules.contains(&step.rule));
    // A contact that was held ends what a missed one began (L12).
    let control = answers.reduction.spans.iter().any(|span| span.rule == L12);
    let contacts = || case.in_force(M7, as_of) || lists(&[M4, M7, M11]);
    let of_circular = || !case.has_ended(A2_3, start);
    match fact {
        Fact::MedicalSituations => of_circular(),
        Fact::DefinitivelyUnfit => !case.has_changed(F1_7, start),
        Fact::ExaminationPassedOn | Fact::SessionsHeld => !case.has_changed(K2, as_of),
        Fact::TrainingFollowed | Fact::HalfOfPointsOn => case.has_changed(K2, as_of),
        Fact::EmployerPathFailed => !case.has_ended(P7, start),
        Fact::FundVoucherOn => {
            !case.has_ended(P4, start) && case.has_changed(P4, as_of) && case.happened(Fact::DeclarationSignedOn)
        }
        Fact::PensionAgeOn => lists(&[M4, M7]) || contacts() && lists(&[A2_1]) && !of_circular(),
        Fact::Contact4On => control || lists(&[M4]),
        Fact::Contact4By => lists(&[M4]),
        Fact::ContactUnneeded => lists(&[M4, M7]),
        Fact::Contact7On => control || lists(&[M7]),
        Fact::Contact7By | Fact::TakesPart => lists(&[M7]),
        Fact::Contact11On => control || lists(&[M11, MI]),
        Fact::Contact11By => lists(&[M11, MI]),
        Fact::HospitalStays | Fact::FileSuffices => lists(&[M4, M7, M11, MI]),
        // The contact before a period expires is listed by its last day, however far ahead.
        Fact::InvalidityUntil => true,
        Fact::InvalidityContactOn => control || contacts() || lists(&[MI]),
        Fact::InvalidityContactBy => contacts() || lists(&[MI]),
        Fact::EndPresumedOn => contacts() || case.in_force(Me, as_of + ONE_MONTH),
        Fact::OwnPathEndedOn => contacts(),
        Fact::OccupationalAppointments | Fact::OccupationalContactedOn | Fact::OccupationalOtherContactOn => {
            case.in_force(L15, as_of) && codex_request(case) != Some(YesNo::No)
        }
        Fact::WorkPotential
        | Fact::EmploymentAppointments
        | Fact::EmploymentContactedOn
        | Fact::RegistrationPeriodTo
        | Fact::SecondPeriodTo
        | Fact::RegisteredOn
        | Fact::ProofSentOn
        | Fact::RegistrationJustified => case.in_force(N2, as_of) && may_have_to_register(case),
        // What rules of later texts alone read is spoken of once one of them is in force, or makes a step of the case.
        _ => {
            let speaks =
                |rule: &RuleId| rule.is_of_the_first_edition() || case.in_force(*rule, as_of) || lists(&[*rule]);
            fact.read_by().iter().any(speaks)
        }
    }
}
