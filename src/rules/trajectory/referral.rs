//! A6: the médecin-conseil refers to the coordinator.

use super::estimation::{AFTER_SIX_MONTHS, ESTIMATION_MONTH};
use crate::assessment::{Actor, ReadingUsed};
use crate::facts::{Category, Fact};
use crate::rules::case::Case;
use crate::rules::history::{Four, Ground};
use crate::rules::step::{Draft, Drafts, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{self, A6_1, A6_2, A6_3};

/// The steps of the referral: category 4 at the first estimation, or given later. One given again after another category
/// counts from its own day.
pub(super) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    let Some(four) = case.four() else { return };
    let rule = match case.category() {
        Some(Category::Four) => Some(A6_1),
        Some(Category::One) => Some(A6_2),
        Some(Category::Three) => Some(A6_3),
        Some(Category::Two) | None => None,
    };
    if let Some(rule) = rule {
        drafts.add(referral(case, rule, four));
    }
    // A6.2 and A6.3 fall into A6.1 once they have ended.
    let at_any_moment = referral(case, A6_1, four);
    if rule != Some(A6_1) && case.has_ended(A6_2, at_any_moment.edition_day(case.as_of)) {
        drafts.add(at_any_moment);
    }
}

/// Category 4, at the first estimation or later: the referral follows, on no set day, unless the category is withdrawn first.
fn referral(case: &Case<'_>, rule: RuleId, four: Four) -> Draft {
    let facts: &'static [Fact] = match rule {
        A6_1 if four.at_first => &[Fact::Category, Fact::EstimatedOn, Fact::ReferredOn],
        A6_1 => &[Fact::Category, Fact::ReviewCategory, Fact::Reviews, Fact::ReferredOn],
        _ => &[Fact::Category, Fact::ReviewedOn, Fact::ReviewCategory, Fact::Reviews, Fact::ReferredOn],
    };
    let draft = Draft::new(rule, Actor::MedecinConseil, vec![Ground::new(rule, facts)]);
    // Given on a day that is not known, it belongs to the text under which the estimation had to be made.
    let belongs_on = Some(case.counters.last_of_month(ESTIMATION_MONTH).day);
    let draft = Draft { from: four.given, belongs_on, stops: stops::OF_REFERRAL, ..draft };
    let draft = draft.done_by(case, Fact::ReferredOn);
    // The text speaks of an examination after six months; an earlier one is taken as the same (R34).
    let early = four.given.unwrap_or(case.as_of) < case.counters.first_of_month(AFTER_SIX_MONTHS).day;
    if rule == A6_2 && early { draft.reading(ReadingUsed::plain(ReadingId::R34)) } else { draft }
}
