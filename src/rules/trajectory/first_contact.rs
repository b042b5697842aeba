//! A7: the first contact of parcours A with the coordinator; the silence on a CODEX plan.

use super::base::Base;
use super::estimation::ESTIMATION_MONTH;
use crate::assessment::{Actor, ReadingUsed};
use crate::calendar::Weeks;
use crate::facts::{Category, Event, Fact};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Done, Draft, Drafts, SILENCE, Stop, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{A4_1, A6_2, A7_1, A7_2, A7_6, S10};

/// « au plus tard au cours du 6e mois »
const CONTACT_MONTH: u32 = 6;
/// « dans les trois semaines »: without a reaction to a CODEX plan by then, the médecin-conseil is supposed to agree.
const REACTION: Weeks = Weeks(3);

/// The steps of the first contact.
pub(super) fn draft(case: &Case<'_>, base: &Base, drafts: &mut Drafts<'_>) {
    match case.category() {
        Some(Category::Four) | None => drafts.add(base.waits_for_category(case, by_the_sixth_month(case))),
        Some(first) if case.happened(Fact::ReferredOn) => {
            let contact = within_a_month_of_the_referral(case);
            let by_any = case.has_ended(A6_2, contact.edition_day(case.as_of));
            if is_later_four(case, first, by_any) {
                drafts.add(contact);
            }
        }
        Some(_) => {}
    }
    if let Some(plan) = codex_plan(case) {
        drafts.add(plan);
    }
}

/// Whether category 4 was given after another one, so that a referral follows: at first by the examination of category 1
/// or 3 alone (A6.2, A6.3), once these have ended at any moment.
fn is_later_four(case: &Case<'_>, first: Category, by_any: bool) -> bool {
    match first {
        _ if by_any => case.later.iter().any(|(_, later)| *later == Category::Four),
        Category::One | Category::Three => case.review_category() == Some(Category::Four),
        Category::Two | Category::Four => false,
    }
}

/// A7.2: category 4 from the first estimation, so at the latest in the course of the sixth month.
fn by_the_sixth_month(case: &Case<'_>) -> Draft {
    let event = case.on(Fact::ReferredOn).or(case.on(Fact::EstimatedOn));
    let expected = case.counters.first_of_month(ESTIMATION_MONTH);
    let last = case.counters.last_of_month(CONTACT_MONTH);
    let used: &'static [Fact] =
        &[Fact::IncapacityStart, Fact::EstimatedOn, Fact::Category, Fact::ReferredOn, Fact::FirstContactOn];
    let mut draft = Draft::new(A7_2, Actor::Coordinator, case.because(Ground::new(A7_2, used)));
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
fn within_a_month_of_the_referral(case: &Case<'_>) -> Draft {
    let used: &'static [Fact] =
        &[Fact::Category, Fact::ReviewCategory, Fact::Reviews, Fact::ReferredOn, Fact::FirstContactOn];
    let draft = Draft::new(A7_1, Actor::Coordinator, vec![Ground::new(A7_1, used)]);
    contact(case, draft.within_one_month(case, Fact::ReferredOn))
}

/// What the two first contacts of parcours A share: A7.3 stops both.
fn contact(case: &Case<'_>, draft: Draft) -> Draft {
    let mut draft = draft.done_by(case, Fact::FirstContactOn);
    draft.stops = stops::OF_FIRST_CONTACT;
    draft = draft.supposing(case, &[Fact::AuthorisedWork]);
    let worked_then = draft.to.is_some_and(|to| case.as_of > to && Stop::WorkAtContact.holds(case, to));
    if worked_then && !Stop::WorkAtContact.holds(case, case.as_of) {
        draft.open = true;
        draft.because.push(Stop::WorkAtContact.ground(case));
        draft = draft.reading(ReadingUsed::plain(ReadingId::R28));
    }
    draft
}

/// A7.6: the médecin-conseil reacts to a CODEX plan within three weeks of its receipt, or is supposed to agree.
fn codex_plan(case: &Case<'_>) -> Option<Draft> {
    let because = vec![Ground::new(A7_6, &[Fact::CodexPlanReceivedOn])];
    let draft = Draft { done: Done::No, ..Draft::new(A7_6, Actor::MedecinConseil, because) };
    match case.event(Fact::CodexPlanReceivedOn)? {
        Event::NotYet => None,
        Event::DateUnknown => Some(draft.hangs_on(Fact::CodexPlanReceivedOn)),
        Event::On(day) => {
            let mut draft = Draft { from: Some(day), to: Some(day + REACTION), ..draft };
            if draft.last_day_in_time().is_some_and(|last| case.as_of > last) {
                draft.done = Done::Yes(None);
                draft.supposes.push(SILENCE);
                draft.because.push(Ground::new(S10, &[]));
            }
            Some(draft)
        }
    }
}
