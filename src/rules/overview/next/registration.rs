//! Registration with the employment service: a period that runs or has passed costs money as long as one is not registered,
//! or cannot show it; else its steps are acts like others.

use super::acts::is_overtaken;
use super::placed::{Given, Placed, Rank, days_left, is_past, of_step};
use crate::assessment::{Action, Appointment, Consequence, Rate, State, Step, When};
use crate::rules::case::Case;
use crate::rules::sanctions::{FOR_THE_PROOF, of_span, unproved, unregistered};
use crate::source::RuleId::{self, N1, N2, N3};

/// Adds its acts: once a second letter set a period, the days of the first no longer lead.
pub(super) fn add(given: &Given<'_>, placed: &mut Vec<Placed>) {
    let case = given.case;
    if case.is_over() {
        return;
    }
    let find = |rule: RuleId| given.steps.iter().find(|step| step.rule == rule);
    let costs = unregistered(case);
    let Some(second) = find(N3) else {
        placed.extend(find(N1).and_then(|step| act(case, step, costs.clone())));
        placed.extend(find(N2).and_then(|step| act(case, step, costs.or_else(|| unproved(case, false)))));
        return;
    };
    if let Some(span) = given.reduction.spans.iter().find(|span| span.rule == N3 && span.running) {
        placed.push(running(case, second, of_span(span)));
        return;
    }
    placed.extend(act(case, second, costs));
    let registered = matches!(second.state, State::Done | State::DoneLate);
    if let (true, Some(proof), Some(to)) = (registered, find(N2), second.to) {
        let mut proof = proof.clone();
        let last = to + FOR_THE_PROOF;
        let in_time = last.working_day_from();
        proof.to = Some(last);
        proof.moved_to = (in_time != last).then_some(in_time);
        proof.state = match proof.state {
            State::Overdue | State::Due | State::Open if case.as_of <= in_time => State::Due,
            State::Overdue | State::Due => State::Overdue,
            state => state,
        };
        placed.extend(act(case, &proof, unproved(case, true)));
    }
}

/// An act of the registration that is due, or may be late, unless it is overtaken.
fn act(case: &Case<'_>, step: &Step, costs: Option<Consequence>) -> Option<Placed> {
    let late = matches!(step.state, State::Overdue | State::Open) && is_past(step, case.as_of);
    if is_overtaken(case, step) || !(late || step.state == State::Due) {
        return None;
    }
    if costs.as_ref().is_some_and(|costs| costs.rate != Rate::Nothing) {
        return costs.map(|costs| running(case, step, costs));
    }
    let (rank, when) = if late { (Rank::Late, When::Late) } else { (Rank::Due, When::Now) };
    let mut next = of_step(case, step, Action::Step, when, costs);
    next.appointment = Some(Appointment::Registration);
    Some(Placed { rank, day: step.to, next })
}

fn running(case: &Case<'_>, step: &Step, costs: Consequence) -> Placed {
    let mut next = of_step(case, step, Action::Step, When::Running, Some(costs));
    next.appointment = Some(Appointment::Registration);
    next.days_left = days_left(case, step.to);
    Placed { rank: Rank::Costs, day: step.to, next }
}
