//! What comes next: for the person, and what each other party owes.

use super::case::Case;
use super::reduction;
use crate::assessment::{Action, Actor, Appointment, Conclusion, Next, NextSteps, Reason, Reduction, State, Step};
use crate::calendar::Day;
use crate::facts::{Fact, Outcome, Purpose};
use crate::source::RuleId::{A4_3, A7_1, A7_2, B4_1, B6_1, F2_1, L1, L2, L12, S10};
use crate::source::Standing;

/// The next thing for each party.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step], reduction: &Reduction) -> NextSteps {
    let mut own = ahead(steps, Actor::Titulaire);
    own.extend(appointment(case));
    let titulaire = get_in_touch(reduction)
        .or_else(|| examination_missed(case, reduction))
        .or_else(|| soonest(own))
        .or_else(|| soonest(summoned(steps)))
        .or_else(|| not_known(steps));
    let others = [Actor::MedecinConseil, Actor::Coordinator, Actor::Mutuality];
    NextSteps { titulaire, others: others.into_iter().filter_map(|actor| soonest(ahead(steps, actor))).collect() }
}

/// While L7 runs, each day costs until the person gets in touch; while L8 runs, until the appointment is held.
fn get_in_touch(reduction: &Reduction) -> Option<Next> {
    let running = reduction.spans.iter().find(|span| span.running)?;
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

/// L12: an examination was missed that puts the whole indemnity at stake, and none was attended since.
fn examination_missed(case: &Case<'_>, reduction: &Reduction) -> Option<Next> {
    let at_stake = reduction.said.iter().find(|said| {
        matches!(
            said.code,
            Conclusion::WholeIndemnityAtStake
                | Conclusion::WholeIndemnityPossible
                | Conclusion::ExaminationOfLaterEdition
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
    let own = steps.iter().filter(|step| step.actor == actor && waits(step));
    own.map(|step| next(step, Action::Step)).collect()
}

/// Contacts that the person will be asked to come to.
fn summoned(steps: &[Step]) -> Vec<Next> {
    let contact = |step: &&Step| matches!(step.rule, A7_1 | A7_2 | B4_1 | B6_1 | F2_1 | A4_3) && waits(step);
    steps.iter().filter(contact).map(|step| next(step, Action::Attend)).collect()
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

/// The earliest appointment to come, of either list.
fn appointment(case: &Case<'_>) -> Option<Next> {
    let examinations = case.facts.examination_appointments.iter().flatten();
    let contacts = case.facts.contact_appointments.iter().flatten();
    let to_come = examinations
        .filter(|entry| entry.outcome == Some(Outcome::ToCome))
        .map(|entry| (entry.date, Appointment::Examination, entry.purpose))
        .chain(
            contacts
                .filter(|entry| entry.outcome == Some(Outcome::ToCome))
                .map(|entry| (entry.date, Appointment::Contact, None)),
        );
    let (day, appointment, purpose) = to_come.min_by_key(|(day, appointment, _)| (*day, *appointment))?;
    let reduced = reduction::applies(case) == Some(true) && reduction::standing(case, day) != Standing::Outside;
    let (rule, list) = match (appointment, purpose) {
        (Appointment::Contact, _) => (if reduced { L2 } else { S10 }, Fact::ContactAppointments),
        (Appointment::Examination, Some(Purpose::RemainingCapacity)) if reduced => (L1, Fact::ExaminationAppointments),
        (Appointment::Examination, _) => (L12, Fact::ExaminationAppointments),
    };
    Some(Next {
        actor: Actor::Titulaire,
        action: Action::Attend,
        rule,
        from: Some(day),
        to: Some(day),
        state: if day > case.as_of { State::Upcoming } else { State::Due },
        because: vec![Reason::of(rule, vec![list]), Reason::new(S10, &[])],
    })
}
