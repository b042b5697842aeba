//! What is concluded about the trajectory beside its steps: categories, refusals, what a contact holds.

use super::next::is_questionnaire_overtaken;
use crate::assessment::{Conclusion, Said, State, Step};
use crate::calendar::Day;
use crate::facts::{AfterRefusal, Category, ContactBy, Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Ground, Sentence};
use crate::rules::sanctions::applies;
use crate::rules::step::Stop;
use crate::rules::step::conditions::without_questionnaire;
use crate::source::ReadingId;
use crate::source::RuleId::{
    self, A1_2, A2_1, A2_2, A2_3, A3_1, A3_3, A4_3, A5_0, A5_1, A5_2, A5_3, A5_4, A5_7, A6_1, A6_2, A6_3, A6_4, A7_1,
    A7_2, A7_4, A7_5, A7_6, B1_1, B1_2, B4_1, B4_2, B6_2, L1, M11, MI, Me, Mr, Mx, S6,
};

/// The conclusions, in the order of the law.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step]) -> Vec<Said> {
    let mut said = Vec::new();
    said.append(&mut questionnaire(case, steps));
    said.append(&mut category(case));
    said.append(&mut contacts(case, steps));
    said.extend(path_request(case));
    said.append(&mut contact(case, steps));
    said.extend(codex_plan(case));
    said.append(&mut own_request(case));
    if steps.iter().any(|step| step.stopped_by == Some(S6)) {
        let reasons = [Ground::new(S6, &[Fact::IncapacityStart]), Ground::new(M11, &[]), Ground::new(MI, &[])];
        said.push(Conclusion::NoLongerInText.because(&reasons));
    }
    case.say(said, case.as_of)
}

fn state_of(steps: &[Step], rule: RuleId) -> Option<State> {
    steps.iter().find(|step| step.rule == rule).map(|step| step.state)
}

fn questionnaire(case: &Case<'_>, steps: &[Step]) -> Vec<Sentence> {
    let mut said = Vec::new();
    let sending = state_of(steps, A2_1);
    if matches!(sending, Some(State::Upcoming | State::Due)) {
        said.push(Conclusion::NarrowedDown.rule(A1_2, &[Fact::Recognised]));
    }
    let listed = case.facts.medical_situations.as_ref().is_some_and(|list| !list.is_empty());
    let undecided = case.facts.questionnaire_withheld.is_none() && !case.happened(Fact::QuestionnaireSentOn);
    let has_list = |to: Day| !case.has_ended(A2_3, to);
    let has_list = steps.iter().any(|step| step.rule == A2_1 && step.to.is_some_and(has_list));
    if listed && undecided && !has_list {
        said.push(Conclusion::SeverityDecides.rule(A2_2, &[Fact::MedicalSituations]));
    }
    if case.facts.questionnaire_withheld == Some(YesNo::Yes) && case.has_ended(A2_3, case.as_of) {
        said.push(Conclusion::CircularMessage.rule(A2_3, &[Fact::QuestionnaireWithheld]));
    }
    if listed && undecided && has_list {
        let possibly = Conclusion::PossiblyExempt.rule(A2_2, &[Fact::MedicalSituations]);
        said.push(possibly.missing(Fact::QuestionnaireWithheld));
    }
    if case.happened(Fact::QuestionnaireReturnedOn) {
        said.push(Conclusion::QuestionnaireExamined.rule(A3_3, &[Fact::QuestionnaireReturnedOn]));
    }
    let late = matches!(state_of(steps, A3_1), Some(State::Overdue));
    let duty = applies(case);
    if duty && late && case.facts.questionnaire_impossible != Some(YesNo::Yes) {
        let used: &'static [Fact] = &[Fact::QuestionnaireReturnedOn, Fact::QuestionnaireImpossible];
        said.push(Conclusion::RefusalIsNotImpossibility.rule(L1, used).reading(ReadingId::R31));
    }
    if duty && is_questionnaire_overtaken(case, steps) {
        said.push(Conclusion::DataStayOwed.rule(L1, &[Fact::QuestionnaireReturnedOn]));
    }
    let both = (case.facts.questionnaire_impossible, case.facts.examination_inappropriate);
    if both == (Some(YesNo::Yes), Some(YesNo::Yes)) {
        let used: &'static [Fact] = &[Fact::QuestionnaireImpossible, Fact::ExaminationInappropriate];
        said.push(Conclusion::ExaminationNotAppropriate.rule(A4_3, used));
    }
    said
}

/// A5.0 to A5.4 and A6.4: what the category means, and what follows where no rule refers.
fn category(case: &Case<'_>) -> Vec<Sentence> {
    let latest = case.has_ended(A6_2, case.as_of);
    let (code, rule) = match if latest { case.latest_category() } else { case.category() } {
        Some(Category::One) => (Conclusion::Category1, A5_1),
        Some(Category::Two) => (Conclusion::Category2, A5_2),
        Some(Category::Three) => (Conclusion::Category3, A5_3),
        Some(Category::Four) => (Conclusion::Category4, A5_4),
        None => return Vec::new(),
    };
    let mut said = vec![code.because(&[Ground::new(A5_0, &[Fact::Category]), Ground::new(rule, &[Fact::Category])])];
    // A category 4 given under the text of 2022 to a person of category 2: that text refers nobody then.
    let given_then = |day: Option<Day>| !case.has_ended(A6_2, day.unwrap_or(case.as_of));
    let four_then = case.later.iter().any(|(day, later)| *later == Category::Four && given_then(*day));
    if case.category() == Some(Category::Two) && four_then {
        let used: &'static [Fact] = &[Fact::Category, Fact::ReviewCategory];
        let reasons = [Ground::new(A6_1, used), Ground::new(A6_2, used), Ground::new(A6_3, used)];
        said.push(Conclusion::NoReferralAfterCategory2.because(&reasons));
    }
    let four = case.latest_category() == Some(Category::Four);
    if four && case.facts.employment_contract == Some(YesNo::Yes) {
        said.push(Conclusion::NoDirectReferral.rule(A6_4, &[Fact::EmploymentContract]));
    }
    said
}

/// The contacts after which a new estimation follows.
const AFTER_THEM: [Fact; 3] = [Fact::Contact7On, Fact::Contact11On, Fact::InvalidityContactOn];

/// M.r, M.e and M.x: what follows a physical contact, and what a stay in hospital means for it.
fn contacts(case: &Case<'_>, steps: &[Step]) -> Vec<Sentence> {
    let mut said = Vec::new();
    if !case.in_force(Mr, case.as_of) {
        return said;
    }
    if !case.is_over() && AFTER_THEM.into_iter().any(|contact| case.happened(contact)) {
        let stop = Stop::NoEstimationNow;
        let reason = Ground::new(Mr, &AFTER_THEM);
        said.push(if stop.holds(case, case.as_of) {
            Conclusion::NoNewEstimation.because(&[reason, stop.ground(case)])
        } else {
            Conclusion::NewEstimation.because(&[reason])
        });
    }
    said.extend(category_2_of_team(case));
    if case.happened(Fact::EndPresumedOn) {
        said.push(Conclusion::TeamPresumesEnd.rule(Me, &[Fact::EndPresumedOn]));
    }
    let in_hospital = |step: &Step| {
        let on = |day: Day| case.facts.hospital_stays.iter().flatten().any(|stay| stay.holds(day));
        step.stopped_by == Some(Mx) && step.to.is_some_and(|to| on(to) || on(to.max(case.as_of)))
    };
    if steps.iter().any(in_hospital) {
        said.push(Conclusion::HospitalStay.rule(Mx, &[Fact::HospitalStays]));
    }
    said
}

/// A5.2: a category 2 that a team member gave at a contact, for the first time.
fn category_2_of_team(case: &Case<'_>) -> Option<Sentence> {
    let by_team = [
        (Fact::Contact4On, case.facts.contact4_by),
        (Fact::Contact7On, case.facts.contact7_by),
        (Fact::Contact11On, case.facts.contact11_by),
        (Fact::InvalidityContactOn, case.facts.invalidity_contact_by),
    ];
    // The first category 2, with its day.
    let at_first = case.category() == Some(Category::Two);
    let later = case.later.iter().find(|(_, later)| *later == Category::Two).map(|(day, _)| *day);
    let first = if at_first { Some(case.on(Fact::EstimatedOn)) } else { later };
    let on = first.flatten()?;
    let held = by_team.into_iter().any(|(held, by)| case.on(held) == Some(on) && by == Some(ContactBy::Team));
    let used: &'static [Fact] = &[
        Fact::Category,
        Fact::Reviews,
        Fact::Contact4By,
        Fact::Contact7By,
        Fact::Contact11By,
        Fact::InvalidityContactBy,
    ];
    held.then(|| Conclusion::DoctorValidatesCategory2.rule(A5_2, used))
}

/// A5.7: asked for an AMI path at an examination; where the category does not allow it the refusal is notified.
fn path_request(case: &Case<'_>) -> Option<Sentence> {
    if !case.happened(Fact::PathRequestOn) {
        return None;
    }
    let used: &'static [Fact] = &[Fact::PathRequestOn, Fact::Category, Fact::ReviewCategory, Fact::Reviews];
    let rule = |code: Conclusion| code.rule(A5_7, used);
    Some(match case.latest_category() {
        Some(Category::Four) => rule(Conclusion::PathAllowed),
        Some(Category::One | Category::Two | Category::Three) => rule(Conclusion::RefusalToNotify),
        None => rule(Conclusion::RefusalHangsOnCategory).missing(Fact::Category),
    })
}

/// A7.4 and A7.5, for the first contact of either parcours (B4.2).
fn contact(case: &Case<'_>, steps: &[Step]) -> Vec<Sentence> {
    let ahead = |rule: RuleId| state_of(steps, rule).is_some_and(State::is_to_do);
    let held = case.happened(Fact::FirstContactOn) || case.happened(Fact::RequestContactOn);
    let of_request = case.happened(Fact::RequestOn);
    let reasons = |rule: RuleId| {
        let mut reasons = vec![Ground::new(rule, &[])];
        reasons.extend(of_request.then(|| Ground::new(B4_2, &[Fact::RequestOn])));
        reasons
    };
    let mut said = Vec::new();
    if ahead(A7_1) || ahead(A7_2) || ahead(B4_1) {
        said.push(Conclusion::FirstContactContent.because(&reasons(A7_4)));
    }
    if held {
        said.push(Conclusion::WaysAfterContact.because(&reasons(A7_5)));
    }
    said
}

/// A7.6: the day of receipt starts the three weeks, so have it confirmed in writing.
fn codex_plan(case: &Case<'_>) -> Option<Sentence> {
    let happened = case.happened(Fact::CodexPlanReceivedOn);
    let said = Conclusion::ConfirmReceipt.rule(A7_6, &[Fact::CodexPlanReceivedOn]);
    happened.then(|| match case.on(Fact::CodexPlanReceivedOn) {
        Some(day) => said.on(day),
        None => said.missing(Fact::CodexPlanReceivedOn),
    })
}

fn own_request(case: &Case<'_>) -> Vec<Sentence> {
    if !case.happened(Fact::RequestOn) {
        return if case.is_over() { Vec::new() } else { vec![Conclusion::RequestAtAnyTime.rule(B1_1, &[])] };
    }
    let mut said = vec![
        Conclusion::RequestExamined
            .because(&[Ground::new(B1_1, &[Fact::RequestOn]), Ground::new(B1_2, &[Fact::RequestOn])]),
    ];
    if without_questionnaire(case) {
        said.push(Conclusion::NoQuestionnaireForRequest.because(&[Stop::NoQuestionnaireNeeded.ground(case)]));
        let limit = Conclusion::NoLimitForContact.rule(B4_1, &[Fact::RequestOn]);
        said.push(limit.reading(ReadingId::R1));
    }
    match case.facts.after_refusal {
        Some(AfterRefusal::Adapted) => said.push(Conclusion::ActionsAdapted.rule(B6_2, &[Fact::AfterRefusal])),
        Some(AfterRefusal::Ended) => {
            let reasons = [Ground::new(B6_2, &[Fact::AfterRefusal]), Ground::new(B1_1, &[])];
            said.push(Conclusion::PathEnded.because(&reasons));
        }
        None => {}
    }
    said
}
