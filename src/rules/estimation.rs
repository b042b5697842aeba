//! A4 and A5: the first estimation of the remaining capacities, the four categories and what each brings.

use super::case::Case;
use super::entry::{circ, computed, decree, said};
use super::list::Add;
use super::shared::{ESTIMATION_MONTH, waits_for_category};
use super::state::{Done, Draft};
use super::stops::{self, Stop};
use crate::assessment::{Actor, ReadingUsed, Reason};
use crate::facts::{Category, Event, ExaminationAppointment, Fact, Outcome, Purpose, YesNo};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{A4_1, A4_2, A4_3, A5_0, A5_1, A5_2, A5_3, A5_4, A5_5, A5_6, A5_7};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(A4_1, &[circ("III, 3.1, étape 4")]),
    computed(A4_2, &[circ("III, 3.1, étape 4")]),
    computed(A4_3, &[circ("III, 3.1, étape 4")]),
    said(A5_0, &[circ("III, 3.1, étape 5")]),
    said(A5_1, &[circ("III, 3.1, étape 5, catégorie 1")]),
    said(A5_2, &[circ("III, 3.1, étape 5, catégorie 2")]),
    said(A5_3, &[circ("III, 3.1, étape 5, catégorie 3")]),
    said(A5_4, &[circ("III, 3.1, étape 5, catégorie 4")]),
    computed(A5_5, &[circ("III, 3.1, étape 5, remarque 1")]),
    computed(A5_6, &[circ("III, 3.1, étape 5, remarque 2")]),
    said(A5_7, &[circ("III, 3.1, étape 5, remarque 3")]),
    computed(A4_1, &[decree("art. 215decies/2")]).of(E2024),
    computed(A4_2, &[decree("art. 215decies/2, al. 4")]).of(E2024),
    computed(A4_3, &[decree("art. 215decies/2, al. 1er")]).of(E2024),
    said(A5_2, &[decree("art. 215decies/2, al. 3"), decree("art. 215decies/3 à 215decies/5")]).of(E2024),
];

/// « après 6 mois »: from the first day of the seventh month.
const AFTER_SIX_MONTHS: u32 = 7;
/// « au plus tard au cours du septième mois »
const REEXAMINATION_MONTH: u32 = 7;

/// The steps of the estimation.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    steps.add(estimation(case, Actor::MedecinConseil, stops::OF_ESTIMATION));
    steps.add_some(examination(case, Actor::MedecinConseil, stops::OF_EXAMINATION));
    if matches!(case.category(), None | Some(Category::One)) {
        steps.add(waits_for_category(case, steps, after_six_months(case)));
    }
    if matches!(case.category(), None | Some(Category::Three)) {
        steps.add(waits_for_category(case, steps, seventh_month(case)));
    }
}

/// The same under the text of 2024: by médecin-conseil or team member; the contacts of [`super::contacts`] replace the
/// examinations of A5.5 and A5.6.
pub(crate) fn steps_2024(case: &Case<'_>, steps: &mut Vec<Draft>) {
    steps.add(estimation(case, Actor::DoctorOrTeam, stops::OF_ESTIMATION_2024));
    steps.add_some(examination(case, Actor::DoctorOrTeam, stops::OF_EXAMINATION_2024));
}

/// A4.1: in the course of the fourth month.
fn estimation(case: &Case<'_>, actor: Actor, stops: &'static [Stop]) -> Draft {
    let (first, last) = (case.counters.first_of_month(ESTIMATION_MONTH), case.counters.last_of_month(ESTIMATION_MONTH));
    let because = case.because(Reason::new(A4_1, &[Fact::IncapacityStart, Fact::EstimatedOn]));
    let mut draft = Draft::new(A4_1, actor, because).done_by(case, Fact::EstimatedOn);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.stops = stops;
    draft.supposes = case.supposing(&stops::supposed_by_estimation(case));
    draft.counted(first);
    draft.counted(last);
    draft
}

/// A4.3: the questionnaire proved impossible to complete, so the person is invited to an examination.
fn examination(case: &Case<'_>, actor: Actor, stops: &'static [Stop]) -> Option<Draft> {
    let impossible = case.facts.questionnaire_impossible == Some(YesNo::Yes);
    let (first, last) = (case.counters.first_of_month(ESTIMATION_MONTH), case.counters.last_of_month(ESTIMATION_MONTH));
    let because = case.because(Reason::new(A4_3, &[Fact::QuestionnaireImpossible, Fact::ExaminationAppointments]));
    let mut draft = Draft::new(A4_3, actor, because);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.done = examined(case);
    draft.done_by = vec![Fact::ExaminationAppointments];
    draft.stops = stops;
    draft.supposes = case.supposing(&stops::supposed_by_estimation(case));
    draft.supposes.append(&mut case.supposing(&[Fact::ExaminationInappropriate]));
    draft.counted(first);
    draft.counted(last);
    impossible.then_some(draft)
}

/// Whether the examination for the remaining capacities took place, alone or with one of the incapacity.
fn examined(case: &Case<'_>) -> Done {
    let Some(entries) = &case.facts.examination_appointments else { return Done::NotSaid };
    let for_capacities = |entry: &&ExaminationAppointment| {
        matches!(entry.purpose, Some(Purpose::RemainingCapacity | Purpose::AlsoIncapacity))
    };
    let attended = |entry: &&ExaminationAppointment| entry.outcome == Some(Outcome::Attended);
    let may_be = |entry: &ExaminationAppointment| match entry.purpose {
        Some(Purpose::Control) => false,
        Some(_) => entry.outcome.is_none(),
        None => matches!(entry.outcome, None | Some(Outcome::Attended)),
    };
    match entries.iter().filter(attended).filter(for_capacities).map(|entry| entry.date).min() {
        Some(day) => Done::Yes(Some(day)),
        None if entries.iter().any(may_be) => Done::NotSaid,
        None => Done::No,
    }
}

/// A5.5: category 1 and still recognised after six months, so an examination must follow.
fn after_six_months(case: &Case<'_>) -> Draft {
    let first = case.counters.first_of_month(AFTER_SIX_MONTHS);
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::Category, Fact::ReviewedOn];
    let mut draft = Draft::new(A5_5, Actor::MedecinConseil, case.because(Reason::new(A5_5, used)));
    draft.from = Some(first.day);
    draft.done_by = vec![Fact::ReviewedOn];
    draft.counted(first);
    draft.done = match case.event(Fact::ReviewedOn) {
        Some(Event::On(day)) if day >= first.day => Done::Yes(Some(day)),
        // A review before the six months leaves the examination after them still to come.
        Some(Event::On(_) | Event::NotYet | Event::DateUnknown) => Done::No,
        None => Done::NotSaid,
    };
    if case.happened_sometime(Fact::ReviewedOn) && case.as_of >= first.day {
        draft = draft.hangs_on(Fact::ReviewedOn);
    }
    draft
}

/// A5.6: category 3, so an examination must have taken place at the latest in the course of the seventh month.
fn seventh_month(case: &Case<'_>) -> Draft {
    let estimated = case.on(Fact::EstimatedOn);
    let expected = case.counters.first_of_month(ESTIMATION_MONTH);
    let last = case.counters.last_of_month(REEXAMINATION_MONTH);
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::EstimatedOn, Fact::Category, Fact::ReviewedOn];
    let mut draft = Draft::new(A5_6, Actor::MedecinConseil, case.because(Reason::new(A5_6, used)));
    draft = draft.done_by(case, Fact::ReviewedOn);
    draft.from = estimated.or(Some(expected.day));
    draft.to = Some(last.day);
    if estimated.is_none() {
        draft.counted(expected);
        draft.projected_from = Some(A4_1);
    }
    draft.counted(last);
    if estimated.is_some_and(|day| day > last.day) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R8));
    }
    draft
}
