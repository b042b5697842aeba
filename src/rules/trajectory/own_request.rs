//! B1 to B6: parcours B, on the person's own request.

use super::help::help;
use super::questionnaire::RETURN;
use crate::assessment::{Actor, ReadingUsed};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Draft, Drafts, Stop, conditions, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{B2_1, B3_1, B3_2, B4_1, B5_1, B6_1};

/// The steps of an own request, once it was made.
pub(super) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    if !case.happened(Fact::RequestOn) {
        return;
    }
    drafts.add(sending(case));
    if let Some(back) = return_of_questionnaire(case) {
        let events = (Fact::RequestQuestionnaireSentOn, Fact::RequestQuestionnaireReturnedOn);
        let help = help(case, &back, B3_2, events);
        drafts.add(back);
        if let Some(help) = help {
            drafts.add(help);
        }
    }
    for draft in [contact(case), authorisation(case), new_contact(case)].into_iter().flatten() {
        drafts.add(draft);
    }
}

/// B2.1: to prepare the contact the person is invited to complete a questionnaire.
fn sending(case: &Case<'_>) -> Draft {
    let because = vec![Ground::new(B2_1, &[Fact::RequestOn, Fact::RequestQuestionnaireSentOn])];
    let mut draft = Draft::new(B2_1, Actor::Coordinator, because).done_by(case, Fact::RequestQuestionnaireSentOn);
    draft.from = case.on(Fact::RequestOn);
    draft.stops = stops::OF_REQUEST_QUESTIONNAIRE;
    let ruled_out = case.questionnaire_completed() == Some(YesNo::No) || case.facts.update_needed == Some(YesNo::Yes);
    if !ruled_out {
        if case.questionnaire_completed().is_none() {
            draft = draft.supposing(case, &[Fact::RequestQuestionnaireCompleted]);
        }
        draft = draft.supposing(case, &[Fact::UpdateNeeded]);
    }
    draft
}

/// B3.1: returned, duly completed, within two weeks (R2).
fn return_of_questionnaire(case: &Case<'_>) -> Option<Draft> {
    let sent = case.event(Fact::RequestQuestionnaireSentOn).filter(|event| *event != Event::NotYet)?;
    let used: &'static [Fact] = &[Fact::RequestQuestionnaireSentOn, Fact::RequestQuestionnaireReturnedOn];
    let draft = Draft::new(B3_1, Actor::Titulaire, vec![Ground::new(B3_1, used)])
        .done_by(case, Fact::RequestQuestionnaireReturnedOn)
        .reading(ReadingUsed::plain(ReadingId::R2));
    Some(match sent {
        Event::On(day) => Draft { from: Some(day), to: Some(day + RETURN), ..draft },
        Event::DateUnknown | Event::NotYet => draft.hangs_on(Fact::RequestQuestionnaireSentOn),
    })
}

/// B4.1: within one month from the receipt of the completed questionnaire; without one the text sets no limit (R1).
fn contact(case: &Case<'_>) -> Option<Draft> {
    let returned = case.happened(Fact::RequestQuestionnaireReturnedOn);
    let without = conditions::without_questionnaire(case);
    let held = case.happened(Fact::RequestContactOn);
    if !(returned || without || held) {
        return None;
    }
    let used: &'static [Fact] = &[Fact::RequestOn, Fact::RequestQuestionnaireReturnedOn, Fact::RequestContactOn];
    let draft = Draft::new(B4_1, Actor::Coordinator, vec![Ground::new(B4_1, used)]);
    let draft = if without {
        let mut draft = Draft { from: case.on(Fact::RequestOn), ..draft };
        draft.because.push(Stop::NoQuestionnaireNeeded.ground(case));
        draft.reading(ReadingUsed::plain(ReadingId::R1))
    } else if returned {
        draft.within_one_month(case, Fact::RequestQuestionnaireReturnedOn)
    } else {
        draft
    };
    Some(draft.done_by(case, Fact::RequestContactOn))
}

/// B5.1: after the contact the médecin-conseil is asked for the authorisation; the text sets no time limit.
fn authorisation(case: &Case<'_>) -> Option<Draft> {
    let because = vec![Ground::new(B5_1, &[Fact::RequestContactOn, Fact::AuthorisationOn])];
    let draft = Draft { from: case.on(Fact::RequestContactOn), ..Draft::new(B5_1, Actor::Coordinator, because) };
    case.happened(Fact::RequestContactOn).then(|| draft.done_by(case, Fact::AuthorisationOn))
}

/// B6.1: refused, so a new contact within the month after the previous one, however late the refusal came (R8).
fn new_contact(case: &Case<'_>) -> Option<Draft> {
    let granted = case.facts.authorisation_granted;
    if !case.happened(Fact::AuthorisationOn) || granted == Some(YesNo::Yes) {
        return None;
    }
    let used: &'static [Fact] =
        &[Fact::RequestContactOn, Fact::AuthorisationOn, Fact::AuthorisationGranted, Fact::NewContactOn];
    let draft = Draft::new(B6_1, Actor::Coordinator, vec![Ground::new(B6_1, used)]);
    let mut draft = draft.within_one_month(case, Fact::RequestContactOn).done_by(case, Fact::NewContactOn);
    let decided = case.on(Fact::AuthorisationOn);
    draft = match draft.to {
        Some(to) => draft.window(decided, to),
        None => Draft { from: decided, ..draft },
    };
    if granted.is_none() {
        draft = draft.hangs_on(Fact::AuthorisationGranted);
    }
    Some(draft)
}
