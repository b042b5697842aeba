//! A6: the médecin-conseil refers to the coordinator.

use super::case::Case;
use super::entry::{circ, computed, decree, said};
use super::list::Add;
use super::shared::ESTIMATION_MONTH;
use super::state::Draft;
use crate::assessment::{Actor, Reason};
use crate::calendar::Day;
use crate::facts::{Category, Fact};
use crate::source::EditionId::E2024;
use crate::source::RuleEntry;
use crate::source::RuleId::{self, A6_1, A6_2, A6_3, A6_4};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(A6_1, &[circ("III, 3.1, étape 6, tiret 1")]),
    computed(A6_2, &[circ("III, 3.1, étape 6, tiret 2")]),
    computed(A6_3, &[circ("III, 3.1, étape 6, tiret 3")]),
    said(A6_4, &[circ("III, 3.1, étape 6, remarque")]),
    computed(A6_1, &[decree("art. 215undecies, § 1er")]).of(E2024),
];

/// The steps of the referral.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    let later = case.review_category() == Some(Category::Four);
    match case.category() {
        Some(Category::Four) => {
            steps.add(referral(case, A6_1, case.on(Fact::EstimatedOn), &[Fact::Category, Fact::EstimatedOn]));
        }
        Some(Category::One) if later => steps.add(referral(case, A6_2, case.on(Fact::ReviewedOn), LATER)),
        Some(Category::Three) if later => steps.add(referral(case, A6_3, case.on(Fact::ReviewedOn), LATER)),
        Some(Category::One | Category::Two | Category::Three) | None => {}
    }
}

/// The same under the text of 2024: whenever category 4 is given.
pub(crate) fn steps_2024(case: &Case<'_>, steps: &mut Vec<Draft>) {
    if case.category() == Some(Category::Four) {
        steps.add(referral(case, A6_1, case.on(Fact::EstimatedOn), &[Fact::Category, Fact::EstimatedOn]));
        return;
    }
    let four = case.later.iter().find(|(_, later)| *later == Category::Four);
    let still = case.latest_category() == Some(Category::Four) || case.happened(Fact::ReferredOn);
    if let Some((day, _)) = four.filter(|_| still) {
        steps.add(referral(case, A6_1, *day, &[Fact::Category, Fact::ReviewCategory, Fact::Reviews]));
    }
}

const LATER: &[Fact] = &[Fact::Category, Fact::ReviewedOn, Fact::ReviewCategory];

/// Category 4, at the first estimation or later: the referral follows, on no set day.
fn referral(case: &Case<'_>, rule: RuleId, from: Option<Day>, used: &[Fact]) -> Draft {
    let mut facts = used.to_vec();
    facts.push(Fact::ReferredOn);
    let draft = Draft::new(rule, Actor::MedecinConseil, vec![Reason::of(rule, facts)]);
    // Given on a day that is not known, it belongs to the text under which the estimation had to be made.
    let belongs_on = Some(case.counters.last_of_month(ESTIMATION_MONTH).day);
    Draft { from, belongs_on, ..draft }.done_by(case, Fact::ReferredOn)
}
