//! Who knows a fact, and from which day it can have an answer. Nothing else hangs on it: every fact can be given at any time.

use super::answers::Answers;
use crate::assessment::KnownBy::{self, Coordinator, Mutuality, Person};
use crate::calendar::{Day, Days};
use crate::facts::{Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::step::ONE_MONTH;
use crate::source::RuleId::{self, A2_1, A4_1, A4_3, A5_5, A5_6, A6_1, A6_2, A6_3, A7_1, A7_2, M4, M7, M11, MI};
use Opens::{After, Invalidity, Month, Sending, Start, Step};

/// From when a fact can have an answer.
#[derive(Clone, Copy)]
enum Opens {
    /// The first day of the incapacity.
    Start,
    /// A week before the questionnaire is expected: it may come early.
    Sending,
    /// The first day of a month of the incapacity.
    Month(u32),
    /// The first day of the earliest step of these rules; of one without a first day, a month before its last. While the
    /// case has no such step, the first day of that month of the incapacity.
    Step(&'static [RuleId], u32),
    /// The day of the earliest of these events. While none of them happened, as the first of them.
    After(&'static [Fact]),
    /// The first day of invalidity.
    Invalidity,
}

/// A row of the table.
struct Row {
    by: KnownBy,
    from: Opens,
    /// Whether it is about the employer: it has an answer only where there is an employment contract.
    at_employer: bool,
}

const fn known(by: KnownBy, from: Opens) -> Row {
    Row { by, from, at_employer: false }
}

const fn at_employer(by: KnownBy, from: Opens) -> Row {
    Row { by, from, at_employer: true }
}

/// So many days before the day it is expected the questionnaire may be there already.
const EARLY: Days = Days(7);
/// The month of the estimation, before which there is no category.
const ESTIMATION: u32 = 4;
/// The contacts after which a person may commit.
const CONTACTS: &[Fact] = &[Fact::FirstContactOn, Fact::RequestContactOn, Fact::NewContactOn];

/// The one table: who knows each fact, and from when. A new fact does not compile without its row.
const fn row(fact: Fact) -> Row {
    match fact {
        Fact::AsOf
        | Fact::IncapacityStart
        | Fact::Scheme
        | Fact::Recognised
        | Fact::IncapacityEnd
        | Fact::EarlierPeriods
        | Fact::MaternityProtection
        | Fact::PensionAgeOn
        | Fact::HospitalStays
        | Fact::EmploymentContract
        | Fact::MedicalSituations
        | Fact::AuthorisedWork
        | Fact::PathRequestOn
        | Fact::ExaminationAppointments
        | Fact::ContactAppointments
        | Fact::ExaminationWarned
        | Fact::ContactWarned
        | Fact::ExaminationContactedOn
        | Fact::ContactContactedOn
        | Fact::OccupationalAppointments
        | Fact::OccupationalContactedOn
        | Fact::OccupationalOtherContactOn
        | Fact::EmploymentAppointments
        | Fact::EmploymentContactedOn
        | Fact::RegistrationPeriodTo
        | Fact::SecondPeriodTo
        | Fact::RegisteredOn
        | Fact::ProofSentOn
        | Fact::RegistrationJustified
        | Fact::RequestOn
        | Fact::RequestQuestionnaireSentOn
        | Fact::RequestQuestionnaireReturnedOn
        | Fact::RequestContactOn
        | Fact::AuthorisationGranted
        | Fact::OwnPathEndedOn
        | Fact::NewContactOn
        | Fact::AfterRefusal
        | Fact::DailyAmount => known(Person, Start),
        Fact::QuestionnaireSentOn => known(Person, Sending),
        Fact::QuestionnaireReturnedOn | Fact::QuestionnaireImpossible => {
            known(Person, After(&[Fact::QuestionnaireSentOn]))
        }
        Fact::Category | Fact::ReviewCategory | Fact::Reviews | Fact::TakesPart => known(Person, Month(ESTIMATION)),
        Fact::FirstContactOn => known(Person, Step(&[A7_1, A7_2], ESTIMATION)),
        Fact::Contact4On => known(Person, Step(&[M4], 4)),
        Fact::Contact7On => known(Person, Step(&[M7], 7)),
        Fact::Contact11On => known(Person, Step(&[M11], 11)),
        Fact::InvalidityUntil => known(Person, Invalidity),
        Fact::InvalidityContactOn => known(Person, Step(&[MI], 13)),
        Fact::WayChosen => known(Person, After(&[Fact::FirstContactOn, Fact::RequestContactOn])),
        Fact::CodexAskedOn | Fact::VisitBeforeResumptionOn | Fact::EmployerPathFailed => at_employer(Person, Start),
        Fact::CodexPlanSignedOn | Fact::CodexEndedOn | Fact::DefinitivelyUnfit => {
            at_employer(Person, After(&[Fact::CodexAskedOn]))
        }
        Fact::CodexResumedOn => at_employer(Person, After(&[Fact::CodexPlanSignedOn])),
        Fact::CodexDeclined => at_employer(Person, After(&[Fact::VisitBeforeResumptionOn])),
        Fact::ReferredToPreventionAdviser => at_employer(Person, After(CONTACTS)),
        Fact::Committed | Fact::DeclarationSignedOn => known(Person, After(CONTACTS)),
        Fact::FollowUpOn | Fact::PaidWorkOn | Fact::FundVoucherOn => known(Person, After(&[Fact::DeclarationSignedOn])),
        Fact::PlanEstablishedOn => known(Person, After(&[Fact::FollowUpOn])),
        Fact::FollowUpMonths | Fact::ProgrammeStartsOn => known(Person, After(&[Fact::PlanEstablishedOn])),
        Fact::ProgrammeEndsOn => known(Person, After(&[Fact::ProgrammeStartsOn])),
        Fact::WorkPotential => known(Mutuality, Start),
        Fact::EmployerRequestNotifiedOn => at_employer(Mutuality, Start),
        Fact::CodexPlanReceivedOn => at_employer(Mutuality, After(&[Fact::CodexPlanSignedOn])),
        Fact::QuestionnaireWithheld => known(Mutuality, Step(&[A2_1], 3)),
        Fact::ExaminationInappropriate => known(Mutuality, Step(&[A4_3], ESTIMATION)),
        Fact::EstimatedOn => known(Mutuality, Step(&[A4_1], ESTIMATION)),
        Fact::ReviewedOn => known(Mutuality, Step(&[A5_5, A5_6], ESTIMATION)),
        Fact::ReferredOn => known(Mutuality, Step(&[A6_1, A6_2, A6_3], ESTIMATION)),
        Fact::Contact4By => known(Mutuality, Step(&[M4], 4)),
        Fact::Contact7By => known(Mutuality, Step(&[M7], 7)),
        Fact::Contact11By => known(Mutuality, Step(&[M11], 11)),
        Fact::InvalidityContactBy => known(Mutuality, Step(&[MI], 13)),
        Fact::ContactUnneeded => known(Mutuality, Step(&[M4, M7], 4)),
        Fact::FileSuffices => known(Mutuality, Step(&[M11, MI], 11)),
        Fact::EndPresumedOn => known(Mutuality, Step(&[M4, M7, M11, MI], 4)),
        Fact::RequestQuestionnaireCompleted | Fact::UpdateNeeded => known(Mutuality, After(&[Fact::RequestOn])),
        Fact::AuthorisationOn => known(Mutuality, After(&[Fact::RequestContactOn])),
        Fact::PathLastDay | Fact::ProgrammeApproved => known(Mutuality, After(&[Fact::PlanEstablishedOn])),
        Fact::DiplomaLevelB
        | Fact::FunctionSince
        | Fact::TrainingFollowed
        | Fact::HalfOfPointsOn
        | Fact::ExaminationPassedOn
        | Fact::SessionsHeld
        | Fact::Sessions => known(Coordinator, Start),
    }
}

/// Who knows the fact.
pub(super) fn known_by(fact: Fact) -> KnownBy {
    row(fact).by
}

/// Whether the fact has an answer only where there is an employment contract.
pub(super) fn is_at_employer(fact: Fact) -> bool {
    row(fact).at_employer
}

/// Whether nothing at the employer can have an answer: there is no employment contract, and nobody spoke of one.
pub(super) fn has_no_employer(case: &Case<'_>) -> bool {
    let told = |fact: &Fact| is_at_employer(*fact) && case.happened(*fact);
    case.facts.employment_contract == Some(YesNo::No) && !Fact::ALL.iter().any(told)
}

/// The first day on which the fact can have an answer; none where it can from the first day of the incapacity on.
pub(super) fn askable_from(answers: &Answers<'_>, fact: Fact) -> Option<Day> {
    let case = answers.case;
    // It happened: its day alone is not known.
    if case.happened_sometime(fact) {
        return None;
    }
    match row(fact).from {
        Start => None,
        Sending => answers.steps.iter().find(|step| step.rule == A2_1)?.from.map(|expected| expected - EARLY),
        Month(n) => Some(case.counters.first_of_month(n).day),
        Step(rules, n) => {
            let steps = answers.steps.iter().filter(|step| rules.contains(&step.rule));
            let first = steps.map(|step| step.from.or(step.to.map(|to| to - ONE_MONTH))).min();
            first.unwrap_or_else(|| Some(case.counters.first_of_month(n).day))
        }
        After(events) => {
            let happened = events.iter().copied().filter(|event| case.happened(*event));
            // What is planned for a later day was agreed on: what follows can be planned too.
            let days = happened.map(|event| case.on(event).filter(|day| *day <= case.as_of));
            days.min().unwrap_or_else(|| askable_from(answers, *events.first()?))
        }
        Invalidity => Some(case.incapacity.invalidity()),
    }
}
