//! Facts that contradict each other or are out of order: said beside the answers, and used as given.

use crate::assessment::{Appointment, PresumptionSpan, Warning, WarningCode};
use crate::calendar::Day;
use crate::facts::{Category, Event, Fact, Purpose, YesNo};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::history::list_of;
use crate::rules::sanctions::{Held, Ladder};

/// Pairs of events: the first comes before the second in the law.
const ORDER: &[(Fact, Fact)] = &[
    (Fact::EstimatedOn, Fact::ReviewedOn),
    (Fact::EstimatedOn, Fact::ReferredOn),
    (Fact::ReferredOn, Fact::FirstContactOn),
    (Fact::CodexAskedOn, Fact::CodexPlanSignedOn),
    (Fact::CodexAskedOn, Fact::CodexPlanReceivedOn),
    (Fact::CodexAskedOn, Fact::CodexEndedOn),
    (Fact::CodexPlanSignedOn, Fact::CodexResumedOn),
    (Fact::RequestOn, Fact::RequestQuestionnaireSentOn),
    (Fact::RequestOn, Fact::RequestContactOn),
    (Fact::RequestQuestionnaireReturnedOn, Fact::RequestContactOn),
    (Fact::RequestContactOn, Fact::AuthorisationOn),
    (Fact::AuthorisationOn, Fact::NewContactOn),
    (Fact::DeclarationSignedOn, Fact::FollowUpOn),
    (Fact::DeclarationSignedOn, Fact::PlanEstablishedOn),
    (Fact::PlanEstablishedOn, Fact::PathLastDay),
    (Fact::PlanEstablishedOn, Fact::ProgrammeStartsOn),
    (Fact::PlanEstablishedOn, Fact::PaidWorkOn),
    (Fact::AuthorisationOn, Fact::OwnPathEndedOn),
    (Fact::Contact4On, Fact::Contact7On),
    (Fact::Contact7On, Fact::Contact11On),
    (Fact::RegisteredOn, Fact::ProofSentOn),
];

/// All warnings, each once, in the order of the facts.
pub(crate) fn answer(case: &Case<'_>, ladders: &[Ladder]) -> Vec<Warning> {
    let mut warnings = case.warnings.clone();
    order(case, &mut warnings);
    warnings.append(&mut around_the_incapacity(case));
    warnings.append(&mut contradictions(case));
    for ladder in ladders {
        warnings.append(&mut appointments(case, ladder));
    }
    if let Some(end) = case.facts.incapacity_end {
        let inside = |to: Option<Day>| to == Some(end);
        if case.presumption.spans.iter().any(|span| inside(span.to) && ended_by_the_end(span)) {
            warnings.push(new(WarningCode::EndInsidePresumption, &[Fact::IncapacityEnd]));
        }
    }
    in_order(warnings)
}

/// Each once, in the order of the facts.
pub(crate) fn in_order(mut warnings: Vec<Warning>) -> Vec<Warning> {
    sort_by(&mut warnings, |one| (one.facts.clone(), one.code));
    warnings.dedup();
    warnings
}

fn new(code: WarningCode, facts: &[Fact]) -> Warning {
    Warning { code, facts: facts.to_vec() }
}

fn ended_by_the_end(span: &PresumptionSpan) -> bool {
    span.ended_by.is_some_and(|ending| ending.fact == Some(Fact::IncapacityEnd))
}

fn order(case: &Case<'_>, warnings: &mut Vec<Warning>) {
    for (first, second) in ORDER {
        if let (Some(earlier), Some(later)) = (case.on(*first), case.on(*second))
            && later < earlier
        {
            warnings.push(new(WarningCode::OutOfOrder, &[*second, *first]));
        }
    }
}

/// Events and appointments before the first day of the incapacity, or after it ended.
fn around_the_incapacity(case: &Case<'_>) -> Vec<Warning> {
    let start = case.incapacity.start;
    // What can be planned may come after it, and a coordinator's own examination is another matter.
    let of_it =
        |fact: &&Fact| !fact.can_be_planned() && !matches!(fact, Fact::ExaminationPassedOn | Fact::HalfOfPointsOn);
    let events = Fact::ALL.iter().filter(of_it);
    let events = events.filter_map(|fact| case.on(*fact).map(|day| (*fact, day)));
    let examinations = case.facts.examination_appointments.iter().flatten();
    let examinations = examinations.map(|entry| (Fact::ExaminationAppointments, entry.date));
    let lists = [Fact::ContactAppointments, Fact::OccupationalAppointments, Fact::EmploymentAppointments];
    let contacts = lists.into_iter().flat_map(|fact| case.facts.appointments(fact).iter().map(move |e| (fact, e.date)));
    let mut warnings: Vec<Warning> = Vec::new();
    for (fact, day) in events.chain(examinations).chain(contacts) {
        if day < start {
            warnings.push(new(WarningCode::BeforeIncapacity, &[fact, Fact::IncapacityStart]));
        }
        if case.facts.incapacity_end.is_some_and(|end| day > end) {
            warnings.push(new(WarningCode::AfterIncapacity, &[fact, Fact::IncapacityEnd]));
        }
    }
    warnings
}

fn contradictions(case: &Case<'_>) -> Vec<Warning> {
    let facts = case.facts;
    let yes = |answer: Option<YesNo>| answer == Some(YesNo::Yes);
    // Given once, and not reviewed since.
    let other_than_four = case.category().is_some_and(|category| category != Category::Four);
    let unreviewed = facts.review_category.is_none() && facts.reviews.iter().flatten().next().is_none();
    let refused = case.happened(Fact::NewContactOn) || facts.after_refusal.is_some();
    let at_employer = [Fact::CodexAskedOn, Fact::EmployerRequestNotifiedOn];
    let no_contract = facts.employment_contract == Some(YesNo::No);
    let mut warnings = Vec::new();
    let mut warn = |odd: bool, code: WarningCode, about: &[Fact]| {
        if odd {
            warnings.push(new(code, about));
        }
    };
    let sent = case.happened(Fact::QuestionnaireSentOn);
    let withheld = yes(facts.questionnaire_withheld) && sent;
    warn(withheld, WarningCode::WithheldAndSent, &[Fact::QuestionnaireWithheld, Fact::QuestionnaireSentOn]);
    let impossible = yes(facts.questionnaire_impossible) && case.happened(Fact::QuestionnaireReturnedOn);
    let about: &'static [Fact] = &[Fact::QuestionnaireImpossible, Fact::QuestionnaireReturnedOn];
    warn(impossible, WarningCode::ImpossibleAndReturned, about);
    let granted = yes(facts.authorisation_granted) && refused;
    let about: &'static [Fact] = &[Fact::AuthorisationGranted, Fact::NewContactOn, Fact::AfterRefusal];
    warn(granted, WarningCode::GrantedAndRefused, about);
    let codex = no_contract && at_employer.iter().any(|fact| case.happened(*fact));
    warn(codex, WarningCode::CodexWithoutContract, &[Fact::EmploymentContract, Fact::CodexAskedOn]);
    let programme = [Fact::ProgrammeStartsOn, Fact::ProgrammeEndsOn];
    let backwards = case.on(programme[0]).zip(case.on(programme[1])).is_some_and(|(from, to)| to < from);
    warn(backwards, WarningCode::ProgrammeEndsBeforeStart, &programme);
    let registered = case.event(Fact::RegisteredOn) == Some(Event::NotYet) && case.happened(Fact::ProofSentOn);
    warn(registered, WarningCode::HappenedAfterAll, &[Fact::RegisteredOn, Fact::ProofSentOn]);
    let unreferred = case.happened(Fact::ReferredOn) && other_than_four && unreviewed;
    warn(unreferred, WarningCode::ReferralWithoutCategory4, &[Fact::ReferredOn, Fact::Category]);
    warnings
}

/// What is odd about a list: the contact of L7 too early or too late, entries after the one attended.
fn appointments(case: &Case<'_>, ladder: &Ladder) -> Vec<Warning> {
    let contacted = ladder.contacted();
    let held = match ladder.held {
        Held::On(day) => Some(day),
        Held::No | Held::Sometime => None,
    };
    let mut warnings = Vec::new();
    if let (Some(Event::On(day)), Some(second)) = (case.event(contacted), ladder.absence_at_most(2)) {
        if day < second {
            warnings.push(new(WarningCode::ContactBeforeSecondAbsence, &[contacted, list_of(ladder.appointment)]));
        }
        if held.is_some_and(|held| day > held) {
            warnings.push(new(WarningCode::ContactAfterHeld, &[contacted, list_of(ladder.appointment)]));
        }
    }
    let not_yet = case.event(contacted) == Some(Event::NotYet);
    if not_yet && ladder.absence_at_most(2).is_some_and(|second| ladder.after(second).is_some()) {
        warnings.push(new(WarningCode::HappenedAfterAll, &[contacted, list_of(ladder.appointment)]));
    }
    if let Some(held) = held.filter(|held| entries_after(case, ladder.appointment, *held)) {
        let attended_entry = case.facts.contact_appointments.iter().flatten().any(|entry| entry.date == held);
        let by_event = ladder.appointment == Appointment::Contact && !attended_entry;
        let about: &[Fact] =
            if by_event { &[Fact::FirstContactOn, Fact::ContactAppointments] } else { &[list_of(ladder.appointment)] };
        warnings.push(new(WarningCode::AppointmentAfterHeld, about));
    }
    warnings
}

fn entries_after(case: &Case<'_>, appointment: Appointment, held: Day) -> bool {
    match appointment {
        Appointment::Contact | Appointment::Occupational | Appointment::Employment => {
            let mut entries = case.facts.appointments(list_of(appointment)).iter();
            entries.any(|entry| entry.date > held && entry.outcome.is_some())
        }
        Appointment::Examination => {
            let mut entries = case.facts.examination_appointments.iter().flatten();
            entries.any(|entry| {
                let capacities = entry.purpose == Some(Purpose::RemainingCapacity);
                capacities && entry.date > held && entry.outcome.is_some()
            })
        }
        Appointment::Registration => false,
    }
}
