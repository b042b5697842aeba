//! Appointments told: by day, each in place of the step that it is for.

use super::placed::{Given, Placed, Rank, days_left, is_open_ahead, last_day_in_time, when_to_come};
use crate::assessment::{Action, Actor, Appointment, Consequence, Next, State, Step};
use crate::calendar::{Day, Months};
use crate::facts::{Outcome, Purpose};
use crate::rules::history::{Entry, Ground, list_of};
use crate::rules::sanctions::{Held, Ladder, apply_on, control, has_steps, nothing_by_itself, of_appointment};
use crate::source::RuleId::{
    self, A4_3, A5_5, A5_6, A7_1, A7_2, L1, L2, L6, L7, L8, L12, L15, L16, M4, M7, M11, MI, Me, S10,
};

/// The appointments told, and the steps in place of which they are listed.
#[derive(Default)]
pub(super) struct Told {
    pub items: Vec<Placed>,
    pub stand_for: Vec<RuleId>,
}

/// The lists, in the order in which appointments of one day stand.
const LISTS: [Appointment; 4] =
    [Appointment::Examination, Appointment::Contact, Appointment::Occupational, Appointment::Employment];

/// The first contacts of parcours A.
const FIRST_CONTACTS: [RuleId; 2] = [A7_1, A7_2];

/// The examinations and physical contacts that the control duty of L12 covers.
const CONTROLS: [RuleId; 7] = [A5_5, A5_6, M4, M7, M11, MI, Me];

/// A step with a last day alone: a summons within the month before that day, or later, is taken to be for it.
const BEFORE_LAST_DAY: Months = Months(1);

/// All of them, but for those that end what costs money now.
pub(super) fn told(given: &Given<'_>, taken: &[Placed]) -> Told {
    let mut told = Told::default();
    // A new day that ends what runs stands for its step too.
    for one in taken {
        if let (Action::Attend, Some(appointment), Some(day)) = (one.next.action, one.next.appointment, one.next.to) {
            let entries = given.case.appointments.entries(appointment).iter();
            for entry in entries.filter(|entry| entry.date == day) {
                stands_for(given, appointment, *entry, &mut told.stand_for);
            }
        }
    }
    for appointment in LISTS {
        for entry in given.case.appointments.entries(appointment) {
            let is_taken = taken.iter().any(|one| {
                one.next.action == Action::Attend
                    && one.next.appointment == Some(appointment)
                    && one.next.to == Some(entry.date)
            });
            if entry.outcome == Some(Outcome::ToCome) && !is_taken {
                let step = stands_for(given, appointment, *entry, &mut told.stand_for);
                told.items.push(item(given, appointment, *entry, step));
            }
        }
    }
    told
}

/// The step that an appointment is for; notes every step in place of which it is listed.
fn stands_for<'a>(
    given: &Given<'a>,
    appointment: Appointment,
    entry: Entry,
    noted: &mut Vec<RuleId>,
) -> Option<&'a Step> {
    let find = |rules: &[RuleId]| {
        given
            .steps
            .iter()
            .find(|step| rules.contains(&step.rule) && (step.state.is_to_do() || step.state == State::Open))
    };
    let (first, second) = match (appointment, entry.purpose) {
        (Appointment::Contact, _) => (find(&FIRST_CONTACTS), None),
        (Appointment::Examination, Some(Purpose::RemainingCapacity)) => (find(&[A4_3]), None),
        (Appointment::Examination, Some(Purpose::AlsoIncapacity)) => {
            (control_on(given, entry.date, noted), find(&[A4_3]))
        }
        (Appointment::Examination, Some(Purpose::Control)) => (control_on(given, entry.date, noted), None),
        // Without a purpose it is not known which: no step is left out for it.
        _ => (None, None),
    };
    noted.extend(first.iter().chain(&second).map(|step| step.rule));
    first.or(second)
}

/// The control that a summons for the day is for: of those whose window holds the day the examination of M.e, else the one
/// that ends first; else the last one whose window is over by then.
fn control_on<'a>(given: &Given<'a>, day: Day, noted: &[RuleId]) -> Option<&'a Step> {
    let as_of = given.case.as_of;
    let waits = |step: &&Step| step.state.is_to_do() || is_open_ahead(step, as_of);
    let controls = given.steps.iter().filter(|step| CONTROLS.contains(&step.rule) && !noted.contains(&step.rule));
    let (mut held_in, mut over): (Option<&Step>, Option<&Step>) = (None, None);
    for step in controls.filter(waits) {
        let begun = step.from.or(step.to.map(|to| to - BEFORE_LAST_DAY)).is_some_and(|from| from <= day);
        let last = last_day_in_time(step);
        let ends = |other: &Step| last_day_in_time(other).unwrap_or(Day::LAST);
        let place = |other: &Step| (other.rule != Me, ends(other));
        if last.is_some_and(|last| last < day) {
            if over.is_none_or(|other| ends(other) < ends(step)) {
                over = Some(step);
            }
        } else if begun && held_in.is_none_or(|other| place(step) < place(other)) {
            held_in = Some(step);
        }
    }
    held_in.or(over)
}

fn item(given: &Given<'_>, appointment: Appointment, entry: Entry, step: Option<&Step>) -> Placed {
    let case = given.case;
    let day = entry.date;
    let ladder = given.ladders.iter().find(|ladder| ladder.appointment == appointment);
    let rule = rule(given, appointment, entry, step, ladder);
    let because = if rule == S10 { Vec::new() } else { vec![grounded(rule, appointment)] };
    let because = because.into_iter().chain([Ground::new(S10, &[])]).collect();
    let next = Next {
        actor: Actor::Titulaire,
        action: Action::Attend,
        rule,
        appointment: Some(appointment),
        with: None,
        step: step.map(|step| step.rule),
        from: Some(day),
        to: Some(day),
        state: if day > case.as_of { State::Upcoming } else { State::Due },
        when: when_to_come(case, Some(day), Some(day)),
        days_left: days_left(case, Some(day)),
        delay: delay(given, rule, step, ladder, day),
        stakes: stakes(given, appointment, entry, ladder).into_iter().collect(),
        because: case.reasons(because, day),
    };
    Placed { rank: Rank::Told, day: Some(day), next }
}

fn grounded(rule: RuleId, appointment: Appointment) -> Ground {
    Ground::of(rule, vec![list_of(appointment)])
}

/// The rule that speaks: that of the absences so far, or of the summons; else that of the step, or of the duty to come.
fn rule(
    given: &Given<'_>,
    appointment: Appointment,
    entry: Entry,
    step: Option<&Step>,
    ladder: Option<&Ladder>,
) -> RuleId {
    let (case, day) = (given.case, entry.date);
    let after_the_end = case.facts.incapacity_end.is_some_and(|end| day > end);
    let absences = ladder.filter(|ladder| ladder.held == Held::No).map_or(0, Ladder::counted);
    let by_steps = |duty: RuleId| match absences {
        0 => step.map_or(duty, |step| step.rule),
        1 => L6,
        2 => L7,
        _ => L8,
    };
    match appointment {
        _ if after_the_end => S10,
        Appointment::Contact if apply_on(case, day) => by_steps(L2),
        Appointment::Contact => step.map_or(S10, |step| step.rule),
        Appointment::Examination if has_steps(case, entry.purpose, day) => by_steps(L1),
        Appointment::Examination if case.in_force(L12, day) => L12,
        Appointment::Occupational if case.in_force(L15, day) => L15,
        Appointment::Employment if case.in_force(L16, day) => L16,
        _ => S10,
    }
}

/// Whose delay it is where the appointment lies after the last day of what it is for: after a first absence that of the new
/// date, else that of the step. After further absences no text sets a last day.
fn delay(given: &Given<'_>, rule: RuleId, step: Option<&Step>, ladder: Option<&Ladder>, day: Day) -> Option<Actor> {
    let first = ladder.and_then(|ladder| ladder.absence(1));
    let meant = match rule {
        L6 => given.steps.iter().find(|step| step.rule == L6 && step.from == first),
        L7 | L8 => None,
        _ => step,
    };
    let late = |step: &&Step| last_day_in_time(step).is_some_and(|last| day > last);
    meant.filter(late).map(|step| step.actor)
}

/// What missing it would cost.
fn stakes(given: &Given<'_>, appointment: Appointment, entry: Entry, ladder: Option<&Ladder>) -> Option<Consequence> {
    let (case, day) = (given.case, entry.date);
    if case.facts.incapacity_end.is_some_and(|end| day > end) {
        return None;
    }
    match appointment {
        Appointment::Examination if !has_steps(case, entry.purpose, day) => control(case, day),
        _ => match ladder {
            Some(ladder) => of_appointment(case, ladder, day),
            None => nothing_by_itself(case, day),
        },
    }
}
