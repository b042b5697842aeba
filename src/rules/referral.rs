//! A6: the médecin-conseil refers to the coordinator.

use super::case::Case;
use super::entry::{circ, computed, said};
use super::state::Draft;
use crate::assessment::{Actor, Reason};
use crate::calendar::Day;
use crate::facts::{Category, Fact};
use crate::source::RuleEntry;
use crate::source::RuleId::{self, A6_1, A6_2, A6_3, A6_4};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(A6_1, &[circ("III, 3.1, étape 6, tiret 1")]),
    computed(A6_2, &[circ("III, 3.1, étape 6, tiret 2")]),
    computed(A6_3, &[circ("III, 3.1, étape 6, tiret 3")]),
    said(A6_4, &[circ("III, 3.1, étape 6, remarque")]),
];

/// The steps of the referral.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    let later = case.facts.review_category == Some(Category::Four);
    match case.category() {
        Some(Category::Four) => {
            steps.push(referral(case, A6_1, case.on(Fact::EstimatedOn), &[Fact::Category, Fact::EstimatedOn]));
        }
        Some(Category::One) if later => steps.push(referral(case, A6_2, case.on(Fact::ReviewedOn), LATER)),
        Some(Category::Three) if later => steps.push(referral(case, A6_3, case.on(Fact::ReviewedOn), LATER)),
        Some(Category::One | Category::Two | Category::Three) | None => {}
    }
}

const LATER: &[Fact] = &[Fact::Category, Fact::ReviewedOn, Fact::ReviewCategory];

/// Category 4, at the first estimation or later: the referral follows, on no set day.
fn referral(case: &Case<'_>, rule: RuleId, from: Option<Day>, used: &[Fact]) -> Draft {
    let facts: Vec<Fact> = used.iter().copied().chain([Fact::ReferredOn]).collect();
    let draft = Draft::new(rule, Actor::MedecinConseil, vec![Reason::of(rule, facts)]);
    Draft { from, ..draft }.done_by(case, Fact::ReferredOn)
}
