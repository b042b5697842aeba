//! A7: the first contact of parcours A with the coordinator; the silence on a CODEX plan.

use super::case::Case;
use super::entry::{circ, computed, decree, said};
use super::list::Add;
use super::shared::{ESTIMATION_MONTH, waits_for_category, within_one_month};
use super::state::{Done, Draft};
use super::stops::{self, Stop};
use crate::assessment::{Actor, ReadingUsed, Reason, Silence, Supposed};
use crate::calendar::Weeks;
use crate::facts::{Category, Event, Fact};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{A4_1, A7_1, A7_2, A7_3, A7_4, A7_5, A7_6, S10};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(A7_1, &[circ("III, 3.1, étape 7")]),
    computed(A7_2, &[circ("III, 3.1, étape 7")]),
    computed(A7_3, &[circ("III, 3.1, étape 7, remarque")]),
    said(A7_4, &[circ("III, 3.1, étape 7")]),
    said(A7_5, &[circ("III, 3.1, étape 7"), circ("I"), decree("art. 215nonies")]),
    computed(A7_6, &[decree("art. 215undecies, § 3")]),
    computed(A7_1, &[decree("art. 215undecies, § 2, 2°")]).of(E2024),
    computed(A7_2, &[decree("art. 215undecies, § 2, 1°")]).of(E2024),
];

/// « au plus tard au cours du 6e mois »
const CONTACT_MONTH: u32 = 6;
/// Three weeks of silence on a CODEX plan.
const SILENCE: Weeks = Weeks(3);

/// The steps of the first contact.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    let later = case.review_category() == Some(Category::Four);
    match case.category() {
        Some(Category::Four) | None => steps.add(waits_for_category(case, steps, by_the_sixth_month(case))),
        Some(Category::One | Category::Three) if later && case.happened(Fact::ReferredOn) => {
            steps.add(within_a_month(case));
        }
        Some(Category::One | Category::Two | Category::Three) => {}
    }
    steps.add_some(codex_plan(case));
}

/// The same under the text of 2024: category 4 may be given at any moment.
pub(crate) fn steps_2024(case: &Case<'_>, steps: &mut Vec<Draft>) {
    let later = case.later.iter().any(|(_, later)| *later == Category::Four);
    match case.category() {
        Some(Category::Four) | None => steps.add(waits_for_category(case, steps, by_the_sixth_month(case))),
        Some(_) if later && case.happened(Fact::ReferredOn) => steps.add(within_a_month(case)),
        Some(_) => {}
    }
    steps.add_some(codex_plan(case));
}

/// A7.2: category 4 from the first estimation, so at the latest in the course of the sixth month.
fn by_the_sixth_month(case: &Case<'_>) -> Draft {
    let event = case.on(Fact::ReferredOn).or(case.on(Fact::EstimatedOn));
    let expected = case.counters.first_of_month(ESTIMATION_MONTH);
    let last = case.counters.last_of_month(CONTACT_MONTH);
    let used: &'static [Fact] =
        &[Fact::IncapacityStart, Fact::EstimatedOn, Fact::Category, Fact::ReferredOn, Fact::FirstContactOn];
    let mut draft = Draft::new(A7_2, Actor::Coordinator, case.because(Reason::new(A7_2, used)));
    draft.from = event.or(Some(expected.day));
    draft.to = Some(last.day);
    if event.is_none() {
        draft.counted(expected);
        draft.projected_from = Some(A4_1);
    }
    let unknown_and_over = event.is_none() && case.category().is_some() && case.as_of > last.day;
    if unknown_and_over || event.is_some_and(|day| day > last.day) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R8));
    }
    draft.counted(last);
    contact(case, draft)
}

/// A7.1: category 4 only later, so within one month after the referral.
fn within_a_month(case: &Case<'_>) -> Draft {
    let used: &'static [Fact] =
        &[Fact::Category, Fact::ReviewCategory, Fact::Reviews, Fact::ReferredOn, Fact::FirstContactOn];
    let draft = Draft::new(A7_1, Actor::Coordinator, vec![Reason::new(A7_1, used)]);
    contact(case, within_one_month(case, draft, Fact::ReferredOn))
}

/// What the two first contacts of parcours A share: A7.3 stops both.
fn contact(case: &Case<'_>, draft: Draft) -> Draft {
    let mut draft = draft.done_by(case, Fact::FirstContactOn);
    draft.stops = stops::OF_FIRST_CONTACT;
    draft.supposes.append(&mut case.supposing(&[Fact::AuthorisedWork]));
    let worked_then = draft.to.is_some_and(|to| case.as_of > to && Stop::WorkAtContact.holds(case, to));
    if worked_then && !Stop::WorkAtContact.holds(case, case.as_of) {
        draft.open = true;
        draft.because.push(Stop::WorkAtContact.reason(case));
        draft = draft.reading(ReadingUsed::plain(ReadingId::R28));
    }
    draft
}

/// A7.6: the médecin-conseil reacts to a CODEX plan within three weeks of its receipt, or is supposed to agree.
fn codex_plan(case: &Case<'_>) -> Option<Draft> {
    let because = vec![Reason::new(A7_6, &[Fact::CodexPlanReceivedOn])];
    let draft = Draft { done: Done::No, ..Draft::new(A7_6, Actor::MedecinConseil, because) };
    match case.event(Fact::CodexPlanReceivedOn)? {
        Event::NotYet => None,
        Event::DateUnknown => Some(draft.hangs_on(Fact::CodexPlanReceivedOn)),
        Event::On(day) => {
            let mut draft = Draft { from: Some(day), to: Some(day + SILENCE), ..draft };
            if draft.last_day_in_time().is_some_and(|last| case.as_of > last) {
                draft.done = Done::Yes(None);
                draft.supposes.push(Supposed::Silence(Silence::NoReaction));
                draft.because.push(Reason::new(S10, &[]));
            }
            Some(draft)
        }
    }
}
