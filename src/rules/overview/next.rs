//! What comes next, ranked: for the person, and for each other party.

mod acts;
mod appointments;
mod costs;
mod placed;
mod registration;

use crate::assessment::{Next, NextSteps, Reduction, ScopeStatus, Step};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::sanctions::Ladder;
use placed::{Given, Placed};

pub(crate) use acts::is_questionnaire_overtaken;

/// The ranked lists. Where the trajectory is not computed, only what its steps ask is listed.
pub(crate) fn answer(
    case: &Case<'_>,
    status: ScopeStatus,
    steps: &[Step],
    ladders: &[Ladder],
    reduction: &Reduction,
) -> NextSteps {
    let given = Given { case, steps, ladders, reduction };
    let mut own = Vec::new();
    let mut told = appointments::Told::default();
    if status == ScopeStatus::Computed {
        costs::add(&given, &mut own);
        registration::add(&given, &mut own);
        told = appointments::told(&given, &own);
        own.extend(acts::own_request(&given));
    }
    acts::add(&given, &told.stand_for, &mut own);
    own.append(&mut told.items);
    let mut others = Vec::new();
    for actor in acts::OTHERS {
        others.append(&mut in_order(acts::of_another(&given, actor)));
    }
    NextSteps { titulaire: in_order(own), others }
}

/// By rank, and in each by its own day, what has none last.
fn in_order(mut placed: Vec<Placed>) -> Vec<Next> {
    sort_by(&mut placed, |one| (one.rank, one.day.is_none(), one.day));
    placed.into_iter().map(|one| one.next).collect()
}
