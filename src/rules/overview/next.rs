//! What comes next: for the person, and what each other party owes.

use crate::assessment::{Action, Actor, Appointment, Conclusion, Next, NextSteps, Reduction, State, Step};
use crate::calendar::Day;
use crate::facts::{Outcome, Purpose};
use crate::rules::case::Case;
use crate::rules::history::{Entry, Ground, list_of};
use crate::rules::sanctions::{CONTACTS, FOR_THE_PROOF, apply_on, at_stake};
use crate::source::Makes;
use crate::source::RuleId::{L1, L2, L12, L15, L16, M7, N1, N2, N3, S10};

/// The next thing for each party.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step], reduction: &Reduction) -> NextSteps {
    let mut own = ahead(steps, Actor::Titulaire);
    to_register(case, steps, &mut own);
    own.extend(soonest(case, fixed(case, None)));
    let titulaire = what_ends_a_reduction(case, steps, reduction)
        .or_else(|| examination_missed(case, reduction))
        .or_else(|| soonest(case, own))
        .or_else(|| soonest(case, summoned(case, steps)))
        .or_else(|| not_known(steps));
    let others = [Actor::MedecinConseil, Actor::DoctorOrTeam, Actor::Coordinator, Actor::Mutuality];
    let mut owed = Vec::new();
    for actor in others {
        owed.extend(soonest(case, ahead(steps, actor)));
    }
    NextSteps { titulaire, others: owed }
}

/// While a reduction runs, each day costs: until the appointment that is fixed is held, until the person gets in touch, or
/// until they register.
fn what_ends_a_reduction(case: &Case<'_>, steps: &[Step], reduction: &Reduction) -> Option<Next> {
    // The heaviest first; of equal ones the earliest.
    let running = reduction.spans.iter().rev().filter(|span| span.running).max_by_key(|span| span.rate)?;
    if running.rule == N3 {
        return steps.iter().find(|step| step.rule == N3).map(|step| next(step, Action::Step));
    }
    // After the second absence it is getting in touch that ends it; else the appointment itself.
    let until_held = running.absence != Some(2);
    let fixed = soonest(case, fixed(case, Some(running.appointment))).filter(|_| until_held);
    fixed.or_else(|| {
        Some(Next {
            actor: Actor::Titulaire,
            action: Action::GetInTouch,
            rule: running.rule,
            from: Some(running.from),
            to: None,
            state: State::Due,
            because: running.because.clone(),
        })
    })
}

/// Once a second letter set a period, the days of the first no longer lead: registration by the end of the second, then
/// its proof within seven days.
fn to_register(case: &Case<'_>, steps: &[Step], own: &mut Vec<Next>) {
    let Some(second) = steps.iter().find(|step| step.rule == N3) else { return };
    own.retain(|next| !matches!(next.rule, N1 | N2));
    let proof = steps.iter().find(|step| step.rule == N2 && step.state.is_to_do());
    let registered = matches!(second.state, State::Done | State::DoneLate);
    if let (true, Some(proof), Some(to)) = (registered, proof, second.to) {
        let last = (to + FOR_THE_PROOF).working_day_from();
        let state = if case.as_of > last { State::Overdue } else { State::Due };
        own.push(Next { to: Some(to + FOR_THE_PROOF), state, ..next(proof, Action::Step) });
    }
}

/// L12: an examination was missed that puts the whole indemnity at stake, and none was attended since.
fn examination_missed(case: &Case<'_>, reduction: &Reduction) -> Option<Next> {
    let said = reduction.said.iter().find(|said| Conclusion::WHOLE_INDEMNITY.contains(&said.code))?;
    let missed = case.appointments.missed_examinations().filter(|entry| at_stake(case, **entry).is_some());
    let missed = missed.map(|entry| entry.date).max();
    let attended = case.appointments.entries(Appointment::Examination).iter();
    let attended = attended.filter(|entry| entry.outcome == Some(Outcome::Attended)).map(|entry| entry.date).max();
    // A physical contact that was held meets the duty too.
    let held = CONTACTS.into_iter().filter_map(|contact| case.on(contact)).max();
    let missed = missed.filter(|day| Some(*day) > attended.max(held))?;
    let grounds = said.because.iter().map(|reason| Ground::of(reason.rule, reason.facts.to_vec())).collect();
    Some(Next {
        actor: Actor::Titulaire,
        action: Action::GetInTouch,
        rule: L12,
        from: Some(missed),
        to: None,
        state: State::Due,
        because: case.reasons(grounds, missed),
    })
}

/// A step of the person's own of which nobody said whether it happened.
fn not_known(steps: &[Step]) -> Option<Next> {
    let own = steps.iter().find(|step| step.actor == Actor::Titulaire && step.state == State::Open);
    own.map(|step| next(step, Action::Step))
}

/// The steps of a party that are due, overdue or ahead.
fn ahead(steps: &[Step], actor: Actor) -> Vec<Next> {
    let mut ahead = Vec::new();
    for step in steps {
        if step.actor == actor && step.state.is_to_do() {
            ahead.push(next(step, Action::Step));
        }
    }
    ahead
}

/// Contacts that the person will be asked to come to; the one that hangs on the category too, until its window is over.
fn summoned(case: &Case<'_>, steps: &[Step]) -> Vec<Next> {
    let mut summoned = Vec::new();
    for step in steps {
        let attended = step.rule.makes().contains(&Makes::Attendance);
        let hangs = step.rule == M7 && step.state == State::Open;
        let over = step.moved_to.or(step.to) < Some(case.as_of);
        if attended && (step.state.is_to_do() || hangs && !over) {
            summoned.push(next(step, Action::Attend));
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
fn soonest(case: &Case<'_>, candidates: Vec<Next>) -> Option<Next> {
    candidates.into_iter().min_by_key(|next| {
        let ahead = next.state == State::Upcoming || next.from > Some(case.as_of);
        (ahead, next.to.or(next.from).unwrap_or(Day::LAST), next.from)
    })
}

/// The appointments to come, of one list or of all.
fn fixed(case: &Case<'_>, of: Option<Appointment>) -> Vec<Next> {
    let all = [Appointment::Examination, Appointment::Contact, Appointment::Occupational, Appointment::Employment];
    let mut fixed = Vec::new();
    for appointment in all.into_iter().filter(|appointment| of.is_none_or(|of| of == *appointment)) {
        let entries = case.appointments.entries(appointment).iter().copied();
        for entry in entries.filter(|entry| entry.outcome == Some(Outcome::ToCome)) {
            fixed.push(attendance(case, appointment, entry));
        }
    }
    fixed
}

/// An appointment to come, with the rule that makes coming to it a duty.
fn attendance(case: &Case<'_>, appointment: Appointment, entry: Entry) -> Next {
    let day = entry.date;
    let reduced = apply_on(case, day);
    let rule = match (appointment, entry.purpose) {
        (Appointment::Contact, _) if reduced => L2,
        (Appointment::Examination, Some(Purpose::RemainingCapacity)) if reduced => L1,
        (Appointment::Examination, _) => L12,
        (Appointment::Occupational, _) if case.in_force(L15, day) => L15,
        (Appointment::Employment, _) if case.in_force(L16, day) => L16,
        _ => S10,
    };
    let because = vec![Ground::of(rule, vec![list_of(appointment)]), Ground::new(S10, &[])];
    Next {
        actor: Actor::Titulaire,
        action: Action::Attend,
        rule,
        from: Some(day),
        to: Some(day),
        state: if day > case.as_of { State::Upcoming } else { State::Due },
        because: case.reasons(because, day),
    }
}
