//! A6: the médecin-conseil refers to the coordinator.

use super::estimation::ESTIMATION_MONTH;
use crate::assessment::Actor;
use crate::calendar::Day;
use crate::facts::{Category, Fact};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Draft, Drafts};
use crate::source::RuleId::{self, A6_1, A6_2, A6_3};

/// The steps of the referral: category 4 at the first estimation, or given later.
pub(super) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    let category = match case.category() {
        Some(Category::Four) => {
            drafts.add(referral(case, A6_1, case.on(Fact::EstimatedOn), &[Fact::Category, Fact::EstimatedOn]));
            return;
        }
        category => category,
    };
    let reviewed = (case.review_category() == Some(Category::Four)).then(|| case.on(Fact::ReviewedOn));
    match (category, reviewed) {
        (Some(Category::One), Some(day)) => drafts.add(referral(case, A6_2, day, LATER)),
        (Some(Category::Three), Some(day)) => drafts.add(referral(case, A6_3, day, LATER)),
        _ => {}
    }
    if let Some(later) = given_later(case)
        && case.has_ended(A6_2, later.edition_day(case.as_of))
    {
        drafts.add(later);
    }
}

/// A6.1 for a category 4 given later: A6.2 and A6.3 fall into it once they have ended.
fn given_later(case: &Case<'_>) -> Option<Draft> {
    let (day, _) = case.later.iter().find(|(_, later)| *later == Category::Four)?;
    let still = case.latest_category() == Some(Category::Four) || case.happened(Fact::ReferredOn);
    still.then(|| referral(case, A6_1, *day, &[Fact::Category, Fact::ReviewCategory, Fact::Reviews]))
}

const LATER: &[Fact] = &[Fact::Category, Fact::ReviewedOn, Fact::ReviewCategory];

/// Category 4, at the first estimation or later: the referral follows, on no set day.
fn referral(case: &Case<'_>, rule: RuleId, from: Option<Day>, used: &[Fact]) -> Draft {
    let mut facts = used.to_vec();
    facts.push(Fact::ReferredOn);
    let draft = Draft::new(rule, Actor::MedecinConseil, vec![Ground::of(rule, facts)]);
    // Given on a day that is not known, it belongs to the text under which the estimation had to be made.
    let belongs_on = Some(case.counters.last_of_month(ESTIMATION_MONTH).day);
    Draft { from, belongs_on, ..draft }.done_by(case, Fact::ReferredOn)
}
