//! A7: the first contact of parcours A with the coordinator; the silence on a CODEX plan.

use super::base::Base;
use super::estimation::ESTIMATION_MONTH;
use crate::assessment::{Actor, ReadingUsed};
use crate::calendar::{Day, Weeks};
use crate::facts::{Category, Event, Fact};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Done, Draft, Drafts, SILENCE, Stop, conditions, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{A4_1, A6_2, A7_1, A7_2, A7_6, S10};

/// « au plus tard au cours du 6e mois »
const CONTACT_MONTH: u32 = 6;
/// « dans les trois semaines »: without a reaction to a CODEX plan by then, the médecin-conseil is supposed to agree.
const REACTION: Weeks = Weeks(3);

/// The steps of the first contact.
pub(super) fn draft(case: &Case<'_>, base: &Base, drafts: &mut Drafts<'_>) {
    let first = case.category();
    if matches!(first, Some(Category::Four) | None) {
        drafts.add(base.waits_for_category(case, by_the_sixth_month(case)));
    }
    if let Some(first) = first.filter(|_| case.happened(Fact::ReferredOn)) {
        let contact = within_a_month_of_the_referral(case);
        let by_any = case.has_ended(A6_2, contact.edition_day(case.as_of));
        if is_later_four(case, first, by_any) {
            drafts.add(contact);
        }
    }
    if let Some(plan) = codex_plan(case) {
        drafts.add(plan);
    }
}

/// Whether category 4 was given after another one, so that a referral follows: at first none after category 2 (A6.2, A6.3),
/// once these have ended after any.
fn is_later_four(case: &Case<'_>, first: Category, by_any: bool) -> bool {
    case.four().is_some_and(|four| !four.at_first) && (by_any || first != Category::Two)
}

/// A7.2: category 4 from the first estimation, so at the latest in the course of the sixth month.
fn by_the_sixth_month(case: &Case<'_>) -> Draft {
    let event = case.on(Fact::ReferredOn).or(case.on(Fact::EstimatedOn));
    let expected = case.counters.first_of_month(ESTIMATION_MONTH);
    let last = case.counters.last_of_month(CONTACT_MONTH);
    let used: &'static [Fact] =
        &[Fact::IncapacityStart, Fact::EstimatedOn, Fact::Category, Fact::ReferredOn, Fact::FirstContactOn];
    let mut draft = Draft::new(A7_2, Actor::Coordinator, case.because(Ground::new(A7_2, used)));
    draft = draft.window(event.or(Some(expected.day)), last.day);
    if event.is_none() {
        draft.counted(expected);
        draft.projected_from = Some(A4_1);
    }
    // Category 4 on a day that is not known may have been given after the last day.
    if event.is_none() && case.category().is_some() && case.as_of > last.day {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R8));
    }
    draft.counted(last);
    draft.stops = stops::OF_RESTING_CONTACT_6;
    contact(case, draft, stops::OF_CONTACT_6)
}

/// A7.1: category 4 only later, so within one month after the referral.
fn within_a_month_of_the_referral(case: &Case<'_>) -> Draft {
    let used: &'static [Fact] =
        &[Fact::Category, Fact::ReviewCategory, Fact::Reviews, Fact::ReferredOn, Fact::FirstContactOn];
    let draft = Draft::new(A7_1, Actor::Coordinator, vec![Ground::new(A7_1, used)]);
    contact(case, draft.within_one_month(case, Fact::ReferredOn), stops::OF_FIRST_CONTACT)
}

/// What the two first contacts of parcours A share: authorised work (A7.3), and what stops them where it does.
fn contact(case: &Case<'_>, draft: Draft, by_work: &'static [Stop]) -> Draft {
    let draft = draft.done_by(case, Fact::FirstContactOn).supposing(case, &[Fact::AuthorisedWork]);
    match draft.to {
        Some(to) if case.as_of <= to => before_the_last_day(case, draft, to, by_work),
        Some(to) if conditions::works(case, to) && !conditions::works(case, case.as_of) => {
            // Work that covered the last day and has ended: the text sets no new limit (R28).
            let mut draft = Draft { open: true, ..draft };
            draft.because.push(Stop::WorkAtContact.ground(case));
            draft.reading(ReadingUsed::plain(ReadingId::R28))
        }
        Some(_) | None => Draft { stops: by_work, ..draft },
    }
}

/// While the last day has not passed: work on every day left stops the contact; work that ends before rests it until the
/// day after; work that begins later leaves it, and the contact must be held before.
fn before_the_last_day(case: &Case<'_>, mut draft: Draft, to: Day, by_work: &'static [Stop]) -> Draft {
    let first = draft.from.map_or(case.as_of, |from| from.max(case.as_of));
    if conditions::works_through(case, first, to) {
        return Draft { stops: by_work, ..draft };
    }
    let rests_until = conditions::works_until(case, case.as_of).map(Day::next);
    draft.rests_until = rests_until.filter(|day| draft.from.is_none_or(|from| *day > from));
    if draft.rests_until.is_some() {
        draft.because.push(Stop::WorkAtContact.ground(case));
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
