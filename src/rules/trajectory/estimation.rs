//! A4 and A5: the first estimation of the remaining capacities, the four categories and what each brings.

use super::base::Base;
use crate::assessment::{Actor, Appointment};
use crate::facts::{Category, Event, Fact, Outcome, Purpose, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Entry, Ground};
use crate::rules::step::{Done, Draft, Drafts, conditions, stops};
use crate::source::ByEdition;
use crate::source::EditionId::E2024;
use crate::source::RuleId::{A4_1, A4_2, A4_3, A5_5, A5_6};

/// « dans le courant du quatrième mois »: the month of the estimation, from which later steps are expected.
pub(crate) const ESTIMATION_MONTH: u32 = 4;
/// « après 6 mois »: from the first day of the seventh month.
pub(crate) const AFTER_SIX_MONTHS: u32 = 7;
/// « au plus tard au cours du septième mois »
const REEXAMINATION_MONTH: u32 = 7;
/// Who estimates; later a team member may.
const ACTOR: ByEdition<Actor> = ByEdition { first: Actor::MedecinConseil, later: &[(E2024, Actor::DoctorOrTeam)] };

/// The steps of the estimation; the physical contacts of 2024 replace the examinations of A5.5 and A5.6.
pub(super) fn draft(case: &Case<'_>, base: &Base, drafts: &mut Drafts<'_>) {
    drafts.add(base.estimation.clone());
    if case.facts.questionnaire_impossible == Some(YesNo::Yes) {
        drafts.add(examination(case));
    }
    if matches!(case.category(), None | Some(Category::One)) {
        drafts.add(base.waits_for_category(case, examination_after_six_months(case)));
    }
    if matches!(case.category(), None | Some(Category::Three)) {
        drafts.add(base.waits_for_category(case, examination_by_the_seventh_month(case)));
    }
}

/// A4.1: in the course of the fourth month.
pub(super) fn estimation(case: &Case<'_>) -> Draft {
    let (first, last) = (case.counters.first_of_month(ESTIMATION_MONTH), case.counters.last_of_month(ESTIMATION_MONTH));
    let because = case.because(Ground::new(A4_1, &[Fact::IncapacityStart, Fact::EstimatedOn]));
    let mut draft = Draft::new(A4_1, ACTOR.of(case.edition(A4_1, last.day)), because).done_by(case, Fact::EstimatedOn);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.stops = stops::OF_ESTIMATION.of(case.edition(A4_2, last.day));
    draft.supposes = case.supposing(&conditions::supposed_by_estimation(case));
    draft.counted(first);
    draft.counted(last);
    draft
}

/// A4.3: the questionnaire proved impossible to complete, so the person is invited to an examination.
fn examination(case: &Case<'_>) -> Draft {
    let (first, last) = (case.counters.first_of_month(ESTIMATION_MONTH), case.counters.last_of_month(ESTIMATION_MONTH));
    let because = case.because(Ground::new(A4_3, &[Fact::QuestionnaireImpossible, Fact::ExaminationAppointments]));
    let mut draft = Draft::new(A4_3, ACTOR.of(case.edition(A4_1, last.day)), because);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.done = examined(case);
    draft.done_by = vec![Fact::ExaminationAppointments];
    draft.stops = stops::OF_EXAMINATION.of(case.edition(A4_2, last.day));
    draft.supposes = case.supposing(&conditions::supposed_by_estimation(case));
    draft.supposes.append(&mut case.supposing(&[Fact::ExaminationInappropriate]));
    draft.counted(first);
    draft.counted(last);
    draft
}

/// Whether the examination for the remaining capacities took place, alone or with one of the incapacity.
fn examined(case: &Case<'_>) -> Done {
    if case.facts.examination_appointments.is_none() {
        return Done::NotSaid;
    }
    let entries = case.appointments.entries(Appointment::Examination);
    let for_capacities =
        |entry: &&Entry| matches!(entry.purpose, Some(Purpose::RemainingCapacity | Purpose::AlsoIncapacity));
    let attended = |entry: &&Entry| entry.outcome == Some(Outcome::Attended);
    let may_be = |entry: &Entry| match entry.purpose {
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
fn examination_after_six_months(case: &Case<'_>) -> Draft {
    let first = case.counters.first_of_month(AFTER_SIX_MONTHS);
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::Category, Fact::ReviewedOn, Fact::Reviews];
    let mut draft = Draft::new(A5_5, Actor::MedecinConseil, case.because(Ground::new(A5_5, used)));
    draft.from = Some(first.day);
    draft.done_by = vec![Fact::ReviewedOn];
    draft.counted(first);
    // A review before the six months leaves the examination after them still to come.
    draft.done = match (case.review_days().filter(|day| *day >= first.day).min(), case.event(Fact::ReviewedOn)) {
        (Some(day), _) => Done::Yes(Some(day)),
        (None, Some(Event::On(_) | Event::NotYet | Event::DateUnknown)) => Done::No,
        (None, None) => Done::NotSaid,
    };
    if draft.done == Done::No && case.happened_sometime(Fact::ReviewedOn) && case.as_of >= first.day {
        draft = draft.hangs_on(Fact::ReviewedOn);
    }
    draft
}

/// A5.6: category 3, so an examination must have taken place at the latest in the course of the seventh month.
fn examination_by_the_seventh_month(case: &Case<'_>) -> Draft {
    let estimated = case.on(Fact::EstimatedOn);
    let expected = case.counters.first_of_month(ESTIMATION_MONTH);
    let last = case.counters.last_of_month(REEXAMINATION_MONTH);
    let used: &'static [Fact] =
        &[Fact::IncapacityStart, Fact::EstimatedOn, Fact::Category, Fact::ReviewedOn, Fact::Reviews];
    let mut draft = Draft::new(A5_6, Actor::MedecinConseil, case.because(Ground::new(A5_6, used)));
    draft = draft.done_by(case, Fact::ReviewedOn);
    // Of several examinations the first counts; one on a day that is not known may have come before it.
    let first = case.review_days().min().filter(|day| *day <= last.day || !case.happened_sometime(Fact::ReviewedOn));
    draft.done = first.map_or(draft.done, |day| Done::Yes(Some(day)));
    draft = draft.window(estimated.or(Some(expected.day)), last.day);
    if estimated.is_none() {
        draft.counted(expected);
        draft.projected_from = Some(A4_1);
    }
    draft.counted(last);
    draft
}
