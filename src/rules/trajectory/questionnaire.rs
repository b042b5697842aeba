//! A2 and A3: the questionnaire of parcours A, sent ten weeks after the start and returned within two weeks.

use super::base::Base;
use super::help::help;
use crate::assessment::{Actor, ReadingUsed, State};
use crate::calendar::{Day, Weeks};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Done, Draft, Drafts, conditions, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{A2_1, A2_2, A2_3, A2_4, A3_1, A3_2, S10};

/// « dix semaines après le début de l’incapacité de travail »
const SENDING: Weeks = Weeks(10);
/// « dans un délai de deux semaines », from the sending (R2).
pub(crate) const RETURN: Weeks = Weeks(2);

/// The steps of the questionnaire.
pub(super) fn draft(case: &Case<'_>, base: &Base, drafts: &mut Drafts<'_>) {
    drafts.add(base.sending.clone());
    if let Some(message) = message(case) {
        drafts.add(message);
    }
    let back = return_of_questionnaire(case, &base.sending);
    let help = help(case, &back, A3_2, (Fact::QuestionnaireSentOn, Fact::QuestionnaireReturnedOn));
    drafts.add(back);
    if let Some(help) = help {
        drafts.add(help);
    }
}

/// A2.1: ten weeks after the start, on the first day of the eleventh week, the questionnaire is sent.
pub(super) fn sending(case: &Case<'_>) -> Draft {
    let expected = case.counters.after_weeks(SENDING);
    let because = case.because(Ground::new(A2_1, &[Fact::IncapacityStart, Fact::QuestionnaireSentOn]));
    let mut draft = Draft::new(A2_1, Actor::MedecinConseil, because).done_by(case, Fact::QuestionnaireSentOn);
    draft.from = Some(expected.day);
    draft.to = Some(expected.day);
    draft.stops = stops::OF_QUESTIONNAIRE.of(case.edition(A2_4, expected.day));
    draft.supposes = case.supposing(&conditions::supposed_by_questionnaire(case));
    draft.counted(expected);
    draft
}

/// A2.3: a message is owed to a person to whom no questionnaire is sent for a situation of the list; the circular
/// owes none for another reason.
fn message(case: &Case<'_>) -> Option<Draft> {
    let withheld = case.facts.questionnaire_withheld == Some(YesNo::Yes);
    let listed = case.facts.medical_situations.as_ref().is_none_or(|list| !list.is_empty());
    let used: &'static [Fact] = &[Fact::MedicalSituations, Fact::QuestionnaireWithheld];
    let because = vec![Ground::new(A2_2, used), Ground::new(A2_3, used), Ground::new(S10, &[])];
    let mut draft = Draft { done: Done::No, ..Draft::new(A2_3, Actor::MedecinConseil, because) };
    draft.supposes = case.supposing(&[Fact::MedicalSituations]);
    draft.belongs_on = Some(case.counters.after_weeks(SENDING).day);
    (withheld && listed).then_some(draft)
}

/// A3.1: returned, duly completed, within two weeks of its sending (R2).
fn return_of_questionnaire(case: &Case<'_>, sending: &Draft) -> Draft {
    let sent = case.event(Fact::QuestionnaireSentOn);
    let because = case.because(Ground::new(A3_1, &[Fact::QuestionnaireSentOn, Fact::QuestionnaireReturnedOn]));
    let draft = Draft::new(A3_1, Actor::Titulaire, because)
        .done_by(case, Fact::QuestionnaireReturnedOn)
        .reading(ReadingUsed::plain(ReadingId::R2));
    match sent {
        Some(Event::On(day)) => within_two_weeks(draft, day),
        Some(Event::DateUnknown) => draft.hangs_on(Fact::QuestionnaireSentOn),
        Some(Event::NotYet) | None => return_of_expected(case, sending, draft),
    }
}

/// A3.1 while the questionnaire is not known to be sent: counted from the day it is expected.
fn return_of_expected(case: &Case<'_>, sending: &Draft, mut draft: Draft) -> Draft {
    let expected = case.counters.after_weeks(SENDING);
    let (state, stop) = sending.state(case);
    let stopped = matches!(state, State::Stopped | State::Before);
    let said_not_sent = case.event(Fact::QuestionnaireSentOn) == Some(Event::NotYet);
    draft.stopped_with = stop;
    draft.before_with = state == State::Before;
    draft.projected_from = Some(A2_1);
    draft.supposes = case.supposing(&conditions::supposed_by_questionnaire(case));
    if said_not_sent && case.as_of > expected.day && !stopped {
        draft.waits = true;
        return draft;
    }
    draft = within_two_weeks(draft, expected.day);
    draft.counted(expected);
    // Past its last day it is open, never overdue: nobody said that the questionnaire was sent.
    draft.done = Done::NotSaid;
    draft.done_by = case.unknown_of(&[Fact::QuestionnaireSentOn, Fact::QuestionnaireReturnedOn]);
    draft
}

fn within_two_weeks(draft: Draft, sent: Day) -> Draft {
    Draft { from: Some(sent), to: Some(sent + RETURN), ..draft }
}
