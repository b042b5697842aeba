//! A2 and A3: the questionnaire of parcours A, sent ten weeks after the start and returned within two weeks.

use super::case::Case;
use super::entry::{circ, computed, decree, law, said};
use super::list::Add;
use super::shared::{RETURN, help};
use super::state::{Done, Draft};
use super::stops::{self, Stop};
use crate::assessment::{Actor, ReadingUsed, Reason, State};
use crate::calendar::{Day, Weeks};
use crate::facts::{Event, Fact, YesNo};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{
    A2_1, A2_2, A2_3, A2_4, A2_5, A2_6, A2M01, A2M02, A2M03, A2M04, A2M05, A2M06, A2M07, A2M08, A2M09, A2M10, A2M11,
    A2M12, A2M13, A2M14, A3_1, A3_2, A3_3, S10,
};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(A2_1, &[circ("III, 3.1, étape 2"), decree("art. 215decies, § 1er")]),
    computed(A2_2, &[circ("III, 3.1, étape 2"), decree("art. 215decies, § 1er, al. 2, et § 3")]),
    computed(A2_3, &[circ("III, 3.1, étape 2")]),
    computed(A2_4, &[circ("III, 3.1, étape 2")]),
    computed(A2_5, &[circ("III, 3.1, étape 2")]),
    computed(A2_6, &[circ("III, 3.1, étape 2"), decree("art. 215decies, § 3")]),
    said(A2M01, LIST),
    said(A2M02, LIST),
    said(A2M03, LIST),
    said(A2M04, LIST),
    said(A2M05, LIST),
    said(A2M06, LIST),
    said(A2M07, LIST),
    said(A2M08, LIST),
    said(A2M09, LIST),
    said(A2M10, LIST),
    said(A2M11, LIST),
    said(A2M12, LIST),
    said(A2M13, LIST),
    said(A2M14, LIST),
    computed(A3_1, &[circ("III, 3.1, étape 3"), circ("V, tableau, ligne 1")]),
    computed(A3_2, &[circ("III, 3.1, étape 3"), decree("art. 215decies, § 1er"), law("art. 2")]),
    said(A3_3, &[circ("III, 3.1, étape 3")]),
    computed(A2_2, &[decree("art. 215decies, al. 2, 1°")]).of(E2024),
    computed(A2_4, &[decree("art. 215decies, al. 2, 2°")]).of(E2024),
    computed(A2_6, &[decree("art. 215decies, al. 2, 4°")]).of(E2024),
];

const LIST: &[crate::source::Pinpoint] = &[circ("III, 3.1, étape 2, liste")];

/// « dix semaines après le début de l'incapacité de travail »
const SENDING: Weeks = Weeks(10);

/// The steps of the questionnaire.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    steps.add(sending(case, stops::OF_QUESTIONNAIRE));
    steps.add_some(message(case));
    returning(case, steps);
}

/// The same under the text of 2024: other stops, and no message is in it.
pub(crate) fn steps_2024(case: &Case<'_>, steps: &mut Vec<Draft>) {
    steps.add(sending(case, stops::OF_QUESTIONNAIRE_2024));
    returning(case, steps);
}

/// The return and the help with it, counted from the sending, which may lie under the text before.
fn returning(case: &Case<'_>, steps: &mut Vec<Draft>) {
    let Some(sending) = steps.iter().find(|draft| draft.rule == A2_1) else { return };
    let back = return_of_questionnaire(case, sending);
    let help = help(case, &back, A3_2, Fact::QuestionnaireSentOn);
    steps.add(back);
    steps.add_some(help);
}

/// A2.1: ten weeks after the start, on the first day of the eleventh week, the questionnaire is sent.
fn sending(case: &Case<'_>, stops: &'static [Stop]) -> Draft {
    let expected = case.counters.after_weeks(SENDING);
    let because = case.because(Reason::new(A2_1, &[Fact::IncapacityStart, Fact::QuestionnaireSentOn]));
    let mut draft = Draft::new(A2_1, Actor::MedecinConseil, because).done_by(case, Fact::QuestionnaireSentOn);
    draft.from = Some(expected.day);
    draft.to = Some(expected.day);
    draft.stops = stops;
    draft.supposes = case.supposing(&stops::supposed_by_questionnaire(case));
    draft.counted(expected);
    draft
}

/// A2.3: a message is owed to a person to whom no questionnaire is sent for a situation of the list; the circular
/// owes none for another reason.
fn message(case: &Case<'_>) -> Option<Draft> {
    let withheld = case.facts.questionnaire_withheld == Some(YesNo::Yes);
    let listed = case.facts.medical_situations.as_ref().is_none_or(|list| !list.is_empty());
    let used: &'static [Fact] = &[Fact::MedicalSituations, Fact::QuestionnaireWithheld];
    let because = vec![Reason::new(A2_2, used), Reason::new(A2_3, used), Reason::new(S10, &[])];
    let mut draft = Draft { done: Done::No, ..Draft::new(A2_3, Actor::MedecinConseil, because) };
    draft.supposes = case.supposing(&[Fact::MedicalSituations]);
    draft.belongs_on = Some(case.counters.after_weeks(SENDING).day);
    (withheld && listed).then_some(draft)
}

/// A3.1: returned, duly completed, within two weeks of its sending (R2).
fn return_of_questionnaire(case: &Case<'_>, sending: &Draft) -> Draft {
    let sent = case.event(Fact::QuestionnaireSentOn);
    let because = case.because(Reason::new(A3_1, &[Fact::QuestionnaireSentOn, Fact::QuestionnaireReturnedOn]));
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
    draft.supposes = case.supposing(&stops::supposed_by_questionnaire(case));
    if said_not_sent && case.as_of > expected.day && !stopped {
        draft.waits = true;
        return draft;
    }
    draft = within_two_weeks(draft, expected.day);
    draft.counted(expected);
    // Past its last day it is open, never overdue: nobody said that the questionnaire was sent.
    draft.done = Done::NotSaid;
    draft.done_by = vec![Fact::QuestionnaireSentOn, Fact::QuestionnaireReturnedOn];
    draft
}

fn within_two_weeks(draft: Draft, sent: Day) -> Draft {
    Draft { from: Some(sent), to: Some(sent + RETURN), ..draft }
}
