//! What is concluded about the trajectory beside its steps: categories, refusals, what a contact holds.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, said};
use super::reduction;
use super::stops::{Stop, without_questionnaire};
use crate::assessment::{Conclusion, Reason, Said, State, Step};
use crate::facts::{AfterRefusal, Category, Fact, YesNo};
use crate::source::RuleId::{
    self, A1_1, A1_2, A2_1, A2_2, A3_1, A3_3, A4_3, A5_0, A5_1, A5_2, A5_3, A5_4, A5_7, A6_1, A6_2, A6_3, A6_4, A7_1,
    A7_2, A7_4, A7_5, A7_6, B1_1, B1_2, B4_1, B4_2, B6_2, L1,
};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] =
    &[computed(A1_1, &[circ("III, 3.1, étape 1")]), said(A1_2, &[circ("III, 3.1, étape 1")])];

/// The conclusions, in the order of the law.
pub(crate) fn conclusions(case: &Case<'_>, steps: &[Step]) -> Vec<Said> {
    let mut said = Vec::new();
    said.extend(questionnaire(case, steps));
    said.extend(category(case));
    said.extend(path_request(case));
    said.extend(contact(case, steps));
    said.extend(codex_plan(case));
    said.extend(own_request(case));
    said
}

fn state_of(steps: &[Step], rule: RuleId) -> Option<State> {
    steps.iter().find(|step| step.rule == rule).map(|step| step.state)
}

fn questionnaire(case: &Case<'_>, steps: &[Step]) -> Vec<Said> {
    let mut said = Vec::new();
    let sending = state_of(steps, A2_1);
    if matches!(sending, Some(State::Upcoming | State::Due)) {
        said.push(Conclusion::NarrowedDown.rule(A1_2, &[Fact::Recognised]));
    }
    let listed = case.facts.medical_situations.as_ref().is_some_and(|list| !list.is_empty());
    let undecided = case.facts.questionnaire_withheld.is_none() && !case.happened(Fact::QuestionnaireSentOn);
    if listed && undecided {
        let possibly = Conclusion::PossiblyExempt.rule(A2_2, &[Fact::MedicalSituations]);
        said.push(possibly.missing(Fact::QuestionnaireWithheld));
    }
    if case.happened(Fact::QuestionnaireReturnedOn) {
        said.push(Conclusion::QuestionnaireExamined.rule(A3_3, &[Fact::QuestionnaireReturnedOn]));
    }
    let late = matches!(state_of(steps, A3_1), Some(State::Overdue));
    let duty = reduction::applies(case) == Some(true);
    if duty && late && case.facts.questionnaire_impossible != Some(YesNo::Yes) {
        let used: &'static [Fact] = &[Fact::QuestionnaireReturnedOn, Fact::QuestionnaireImpossible];
        said.push(Conclusion::RefusalIsNotImpossibility.rule(L1, used).reading(ReadingId::R31));
    }
    let both = (case.facts.questionnaire_impossible, case.facts.examination_inappropriate);
    if both == (Some(YesNo::Yes), Some(YesNo::Yes)) {
        let used: &'static [Fact] = &[Fact::QuestionnaireImpossible, Fact::ExaminationInappropriate];
        said.push(Conclusion::ExaminationNotAppropriate.rule(A4_3, used));
    }
    said
}

/// A5.0 to A5.4 and A6.4: what the category means, and what follows where no rule refers.
fn category(case: &Case<'_>) -> Vec<Said> {
    let (code, rule) = match case.category() {
        Some(Category::One) => (Conclusion::Category1, A5_1),
        Some(Category::Two) => (Conclusion::Category2, A5_2),
        Some(Category::Three) => (Conclusion::Category3, A5_3),
        Some(Category::Four) => (Conclusion::Category4, A5_4),
        None => return Vec::new(),
    };
    let mut said = vec![code.because(&[Reason::new(A5_0, &[Fact::Category]), Reason::new(rule, &[Fact::Category])])];
    let later = case.facts.review_category;
    if case.category() == Some(Category::Two) && later == Some(Category::Four) {
        let used: &'static [Fact] = &[Fact::Category, Fact::ReviewCategory];
        let reasons = [Reason::new(A6_1, used), Reason::new(A6_2, used), Reason::new(A6_3, used)];
        said.push(Conclusion::NoReferralAfterCategory2.because(&reasons));
    }
    let four = later.or(case.category()) == Some(Category::Four);
    if four && case.facts.employment_contract == Some(YesNo::Yes) {
        said.push(Conclusion::NoDirectReferral.rule(A6_4, &[Fact::EmploymentContract]));
    }
    said
}

/// A5.7: asked for an AMI path at an examination; where the category does not allow it the refusal is notified.
fn path_request(case: &Case<'_>) -> Option<Said> {
    if !case.happened(Fact::PathRequestOn) {
        return None;
    }
    let used: &'static [Fact] = &[Fact::PathRequestOn, Fact::Category, Fact::ReviewCategory];
    let rule = |code: Conclusion| code.rule(A5_7, used);
    Some(match case.facts.review_category.or(case.category()) {
        Some(Category::Four) => rule(Conclusion::PathAllowed),
        Some(Category::One | Category::Two | Category::Three) => rule(Conclusion::RefusalToNotify),
        None => rule(Conclusion::RefusalHangsOnCategory).missing(Fact::Category),
    })
}

/// A7.4 and A7.5, for the first contact of either parcours (B4.2).
fn contact(case: &Case<'_>, steps: &[Step]) -> Vec<Said> {
    let ahead = |rule: RuleId| matches!(state_of(steps, rule), Some(State::Upcoming | State::Due | State::Overdue));
    let held = case.happened(Fact::FirstContactOn) || case.happened(Fact::RequestContactOn);
    let of_request = case.happened(Fact::RequestOn);
    let reasons = |rule: RuleId| {
        let mut reasons = vec![Reason::new(rule, &[])];
        reasons.extend(of_request.then(|| Reason::new(B4_2, &[Fact::RequestOn])));
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
fn codex_plan(case: &Case<'_>) -> Option<Said> {
    let happened = case.happened(Fact::CodexPlanReceivedOn);
    let said = Conclusion::ConfirmReceipt.rule(A7_6, &[Fact::CodexPlanReceivedOn]);
    happened.then(|| match case.on(Fact::CodexPlanReceivedOn) {
        Some(day) => said.on(day),
        None => said.missing(Fact::CodexPlanReceivedOn),
    })
}

fn own_request(case: &Case<'_>) -> Vec<Said> {
    if !case.happened(Fact::RequestOn) {
        let over = case.facts.incapacity_end.is_some_and(|end| end < case.as_of);
        return if over { Vec::new() } else { vec![Conclusion::RequestAtAnyTime.rule(B1_1, &[])] };
    }
    let mut said = vec![
        Conclusion::RequestExamined
            .because(&[Reason::new(B1_1, &[Fact::RequestOn]), Reason::new(B1_2, &[Fact::RequestOn])]),
    ];
    if without_questionnaire(case) {
        said.push(Conclusion::NoQuestionnaireForRequest.because(&[Stop::NoQuestionnaireNeeded.reason(case)]));
        let limit = Conclusion::NoLimitForContact.rule(B4_1, &[Fact::RequestOn]);
        said.push(limit.reading(ReadingId::R1));
    }
    match case.facts.after_refusal {
        Some(AfterRefusal::Adapted) => said.push(Conclusion::ActionsAdapted.rule(B6_2, &[Fact::AfterRefusal])),
        Some(AfterRefusal::Ended) => {
            let reasons = [Reason::new(B6_2, &[Fact::AfterRefusal]), Reason::new(B1_1, &[])];
            said.push(Conclusion::PathEnded.because(&reasons));
        }
        None => {}
    }
    said
}
