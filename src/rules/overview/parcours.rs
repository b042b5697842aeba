//! Which parcours run, and where the questionnaire of parcours A stands.

use crate::assessment::{Parcours, ParcoursSince, Questionnaire, QuestionnaireStatus, Reason, State, Step};
use crate::facts::{Fact, MedicalSituation, YesNo};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::Stop;
use crate::source::RuleId::{self, A2_1, A2_2, A2_3, A3_1, A4_1, B1_1};

/// Parcours A since the sending, else expected; B since the request.
pub(crate) fn parcours(case: &Case<'_>, steps: &[Step]) -> Parcours {
    let sending = steps.iter().find(|step| step.rule == A2_1);
    let stopped = sending.is_none_or(|step| step.state == State::Stopped);
    let since = |fact: Fact| case.happened(fact).then(|| ParcoursSince { since: case.on(fact), projected: false });
    let expected = || {
        let expected = ParcoursSince { since: sending.and_then(|step| step.from), projected: true };
        (!stopped).then_some(expected)
    };
    // A person who was estimated without a questionnaire (A2.2) is on parcours A all the same.
    let a = since(Fact::QuestionnaireSentOn).or_else(expected).or_else(|| since(Fact::EstimatedOn));
    let b = since(Fact::RequestOn);
    let since_day = |parcours: Option<ParcoursSince>| parcours.and_then(|one| one.since).unwrap_or(case.as_of);
    let mut because = sending.map(|step| step.because.clone()).unwrap_or_default();
    if stopped && a.is_some() && !case.happened(Fact::QuestionnaireSentOn) {
        because.push(Ground::new(A4_1, &[Fact::EstimatedOn]).on(case, since_day(a)));
    }
    because.push(Ground::new(B1_1, &[Fact::RequestOn]).on(case, since_day(b)));
    Parcours { a, b, because }
}

/// A case without any step of parcours A.
pub(crate) fn no_parcours(rule: Reason) -> Parcours {
    Parcours { a: None, b: None, because: vec![rule] }
}

/// Where the questionnaire stands: the first that fits.
pub(crate) fn questionnaire(case: &Case<'_>, steps: &[Step], scope: Reason) -> Questionnaire {
    let Some(step) = steps.iter().find(|step| step.rule == A2_1) else {
        return Questionnaire { status: None, stopped_by: None, because: vec![scope] };
    };
    let (status, stopped_by) = status(case, step);
    let grounds = match status {
        QuestionnaireStatus::Exempt => vec![Stop::Withheld.ground(case)],
        QuestionnaireStatus::PossiblyExempt => situations(case),
        QuestionnaireStatus::Returned => vec![Ground::new(A3_1, &[Fact::QuestionnaireReturnedOn])],
        QuestionnaireStatus::NotSent
        | QuestionnaireStatus::Sent
        | QuestionnaireStatus::Overdue
        | QuestionnaireStatus::Open
        | QuestionnaireStatus::ToCome
        | QuestionnaireStatus::NotComputed => Vec::new(),
    };
    let mut because = step.because.clone();
    let mut own = case.reasons(grounds, step.to.unwrap_or(case.as_of));
    own.retain(|reason| !because.contains(reason));
    because.append(&mut own);
    Questionnaire { status: Some(status), stopped_by, because }
}

fn status(case: &Case<'_>, step: &Step) -> (QuestionnaireStatus, Option<RuleId>) {
    // The list of situations is the circular's: the text of 2024 has none (A2.2).
    let has_list = step.to.is_some_and(|to| !case.has_ended(A2_3, to));
    let listed = has_list && case.facts.medical_situations.as_ref().is_some_and(|list| !list.is_empty());
    let status = match step.state {
        // What happened goes before what should have.
        _ if case.happened(Fact::QuestionnaireReturnedOn) => QuestionnaireStatus::Returned,
        _ if case.happened(Fact::QuestionnaireSentOn) => QuestionnaireStatus::Sent,
        _ if case.facts.questionnaire_withheld == Some(YesNo::Yes) => QuestionnaireStatus::Exempt,
        State::Stopped => QuestionnaireStatus::NotSent,
        State::Before => QuestionnaireStatus::NotComputed,
        // The decision is the médecin-conseil's: a person to whom it was refused is not possibly exempt any more.
        _ if listed && case.facts.questionnaire_withheld.is_none() => QuestionnaireStatus::PossiblyExempt,
        State::Overdue => QuestionnaireStatus::Overdue,
        State::Open => QuestionnaireStatus::Open,
        State::Upcoming | State::Due | State::Done | State::DoneLate => QuestionnaireStatus::ToCome,
    };
    let stopped_by = match status {
        QuestionnaireStatus::Exempt => Some(A2_2),
        _ => step.stopped_by,
    };
    (status, stopped_by)
}

/// The rule of each medical situation given.
fn situations(case: &Case<'_>) -> Vec<Ground> {
    let mut reasons = vec![Ground::new(A2_2, &[Fact::MedicalSituations])];
    let given = case.facts.medical_situations.as_deref().unwrap_or_default();
    for situation in MedicalSituation::ALL.iter().filter(|situation| given.contains(situation)) {
        reasons.push(Ground::new(situation.rule(), &[Fact::MedicalSituations]));
    }
    reasons
}
