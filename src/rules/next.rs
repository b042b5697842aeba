//! What comes next: for the person, and what each other party owes.

use super::case::Case;
use super::list::Add;
use super::reduction::{self, list_of};
use crate::assessment::{Action, Actor, Appointment, Conclusion, Next, NextSteps, Reason, Reduction, State, Step};
use crate::calendar::Day;
use crate::facts::{Outcome, Purpose};
use crate::source::RuleId::{
    self, A4_3, A7_1, A7_2, B4_1, B6_1, F2_1, L1, L2, L12, L15, L16, M4, M7, M11, MI, Me, S10,
};
use crate::source::Standing;

/// The next thing for each party.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step], reduction: &Reduction) -> NextSteps {
    let mut own = ahead(steps, Actor::Titulaire);
    own.add_some(appointment(case));
    let titulaire = fixed_examination(case, reduction)
        .or_else(|| get_in_touch(reduction))
        .or_else(|| examination_missed(case, reduction))
        .or_else(|| soonest(own))
        .or_else(|| soonest(summoned(case, steps)))
        .or_else(|| not_known(steps));
    let others = [Actor::MedecinConseil, Actor::DoctorOrTeam, Actor::Coordinator, Actor::Mutuality];
    let mut owed = Vec::new();
    for actor in others {
        owed.add_some(soonest(ahead(steps, actor)));
    }
    NextSteps { titulaire, others: owed }
}

/// While L7 runs, each day costs until the person gets in touch; while L8 runs, until the appointment is held.
fn get_in_touch(reduction: &Reduction) -> Option<Next> {
    // The heaviest first; of equal ones the earliest.
    let running = reduction.spans.iter().rev().filter(|span| span.running).max_by_key(|span| span.rate)?;
    Some(Next {
        actor: Actor::Titulaire,
        action: Action::GetInTouch,
        rule: running.rule,
        from: Some(running.from),
        to: None,
        state: State::Due,
        because: running.because.clone(),
    })
}

/// While the whole indemnity is suppressed, the examination that is already fixed ends it.
fn fixed_examination(case: &Case<'_>, reduction: &Reduction) -> Option<Next> {
    let suppressed = reduction.spans.iter().any(|span| span.running && span.rule == L12);
    let examinations = &case.facts.examination_appointments;
    let fixed = examinations.iter().flatten().any(|entry| entry.outcome == Some(Outcome::ToCome));
    appointment(case).filter(|next| suppressed && fixed && !matches!(next.rule, L2 | L15 | L16))
}

/// L12: an examination was missed that puts the whole indemnity at stake, and none was attended since.
fn examination_missed(case: &Case<'_>, reduction: &Reduction) -> Option<Next> {
    let at_stake = reduction.said.iter().find(|said| {
        matches!(
            said.code,
            Conclusion::WholeIndemnityAtStake
                | Conclusion::WholeIndemnityPossible
                | Conclusion::WholeIndemnitySuppressed
                | Conclusion::WhatDoesTheLetterSay
        )
    })?;
    let last = |outcome: Outcome| {
        let entries = case.facts.examination_appointments.iter().flatten();
        entries.filter(|entry| entry.outcome == Some(outcome)).map(|entry| entry.date).max()
    };
    let missed = last(Outcome::AbsentUnjustified);
    (missed > last(Outcome::Attended)).then(|| Next {
        actor: Actor::Titulaire,
        action: Action::GetInTouch,
        rule: L12,
        from: missed,
        to: None,
        state: State::Due,
        because: at_stake.because.clone(),
    })
}

/// A step of the person's own of which nobody said whether it happened.
fn not_known(steps: &[Step]) -> Option<Next> {
    let own = steps.iter().find(|step| step.actor == Actor::Titulaire && step.state == State::Open);
    own.map(|step| next(step, Action::Step))
}

/// Whether the step is overdue, due or ahead.
fn waits(step: &Step) -> bool {
    matches!(step.state, State::Overdue | State::Due | State::Upcoming)
}

/// The steps of a party that are due, overdue or ahead.
fn ahead(steps: &[Step], actor: Actor) -> Vec<Next> {
    let mut ahead = Vec::new();
    for step in steps {
        if step.actor == actor && waits(step) {
            ahead.add(next(step, Action::Step));
        }
    }
    ahead
}

/// Contacts that the person will be asked to come to; one that hangs on the category, while its window is open.
fn summoned(case: &Case<'_>, steps: &[Step]) -> Vec<Next> {
    let mut summoned = Vec::new();
    for step in steps {
        let contact = matches!(step.rule, A7_1 | A7_2 | B4_1 | B6_1 | F2_1 | A4_3 | M4 | M7 | M11 | MI | Me);
        let window = step.rule == M7 && step.state == State::Open;
        let now = step.from <= Some(case.as_of) && step.moved_to.or(step.to) >= Some(case.as_of);
        if contact && (waits(step) || window && now) {
            summoned.add(next(step, Action::Attend));
        }
    }
    summoned
}

fn next(step: &Step, action: Action) -> Next {
    Next {
        actor: if action == Action::Attend { Actor::Titulaire } else { step.actor },
        action,
        rule: step.rule,
        from: step.from,
        to: step.to,
        state: step.state,
        because: step.because.clone(),
    }
}

/// What can be done now before what lies ahead; then the earlier last day, the earlier first day.
fn soonest(candidates: Vec<Next>) -> Option<Next> {
    candidates.into_iter().min_by_key(|next| {
        let ahead = next.state == State::Upcoming;
        (ahead, next.to.or(next.from).unwrap_or(Day::LAST), next.from)
    })
}

/// The earliest appointment to come, of all lists.
fn appointment(case: &Case<'_>) -> Option<Next> {
    let mut entries: Vec<(Day, Appointment, Option<Purpose>)> = Vec::new();
    for entry in case.facts.examination_appointments.iter().flatten() {
        if entry.outcome == Some(Outcome::ToCome) {
            entries.push((entry.date, Appointment::Examination, entry.purpose));
        }
    }
    for appointment in [Appointment::Contact, Appointment::Occupational, Appointment::Employment] {
        for entry in case.facts.appointments(list_of(appointment)) {
            if entry.outcome == Some(Outcome::ToCome) {
                entries.push((entry.date, appointment, None));
            }
        }
    }
    let (day, appointment, purpose) = entries.into_iter().min_by_key(|(day, appointment, _)| (*day, *appointment))?;
    let reduced = reduction::apply_on(case, day);
    let rule = match (appointment, purpose) {
        (Appointment::Contact, _) if reduced => L2,
        (Appointment::Examination, Some(Purpose::RemainingCapacity)) if reduced => L1,
        (Appointment::Examination, _) => L12,
        (Appointment::Occupational, _) if holds(case, L15, day) => L15,
        (Appointment::Employment, _) if holds(case, L16, day) => L16,
        _ => S10,
    };
    Some(Next {
        actor: Actor::Titulaire,
        action: Action::Attend,
        rule,
        from: Some(day),
        to: Some(day),
        state: if day > case.as_of { State::Upcoming } else { State::Due },
        because: vec![Reason::of(rule, vec![list_of(appointment)]), Reason::new(S10, &[])],
    })
}

fn holds(case: &Case<'_>, rule: RuleId, day: Day) -> bool {
    matches!(Standing::of(rule, case.incapacity.start, day), Standing::In(_))
}
