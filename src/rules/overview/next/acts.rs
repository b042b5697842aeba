//! Steps as things to do: the person's own acts, what the person is expected at, and what each other party owes.

use super::placed::{Given, Placed, Rank, is_past, is_registration, of_step, rank_of, when_to_come};
use crate::assessment::{Action, Actor, Appointment, Consequence, Next, State, Step, When};
use crate::calendar::{Day, Months};
use crate::facts::{AfterRefusal, Fact, Purpose};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::sanctions::{Held, control, has_steps, nothing_by_itself, of_appointment};
use crate::source::Makes;
use crate::source::RuleId::{self, A1_1, A3_1, A4_3, A7_1, A7_2, B1_1, B3_1, B4_1, B6_1, F2_1, L6};

/// The parties beside the person.
pub(super) const OTHERS: [Actor; 4] =
    [Actor::MedecinConseil, Actor::DoctorOrTeam, Actor::Coordinator, Actor::Mutuality];

/// From six months after its last day nobody waits for an act any more.
const WAITED_FOR: Months = Months(6);

/// The questionnaires: the act, the event that it waits for, and what overtakes it.
const QUESTIONNAIRES: [(RuleId, Fact, Fact); 2] = [
    (A3_1, Fact::QuestionnaireSentOn, Fact::EstimatedOn),
    (B3_1, Fact::RequestQuestionnaireSentOn, Fact::RequestContactOn),
];

/// Adds the person's steps: own acts, and what they are expected at, but for what an appointment told stands for.
pub(super) fn add(given: &Given<'_>, told: &[RuleId], placed: &mut Vec<Placed>) {
    for step in given.steps.iter().filter(|step| !is_registration(step)) {
        let item = if step.actor == Actor::Titulaire {
            own_act(given.case, step)
        } else if step.rule.makes().contains(&Makes::Attendance) && !told.contains(&step.rule) {
            expected_at(given, step, placed)
        } else {
            None
        };
        placed.extend(item);
    }
}

/// An own act: late, due or ahead, unless something overtook it.
fn own_act(case: &Case<'_>, step: &Step) -> Option<Placed> {
    let day = step.day().map_or(case.as_of, |day| day.max(case.as_of));
    let stakes = if step.rule == A1_1 { None } else { nothing_by_itself(case, day) };
    let next = |when: When| of_step(case, step, Action::Step, when, stakes);
    if is_late(case, step) {
        return (!is_overtaken(case, step)).then(|| Placed { rank: Rank::Late, day: step.to, next: next(When::Late) });
    }
    if came_sometime(case, step) {
        let due = || Placed { rank: Rank::CameSometime, day: None, next: next(When::Now) };
        return (!is_overtaken(case, step)).then(due);
    }
    let (rank, day) = rank_of(case, step)?;
    let when = if step.state == State::Upcoming { When::Ahead } else { When::Now };
    Some(Placed { rank, day, next: next(when) })
}

/// Whether an act may be late: it was not done by its last day, or nobody said, and it is known that it began.
fn is_late(case: &Case<'_>, step: &Step) -> bool {
    let waits = step.state == State::Overdue || step.state == State::Open && step.projected_from.is_none();
    waits && is_past(step, case.as_of)
}

/// Whether the questionnaire of parcours A may be late and nobody waits for it any more: the data stay owed (L1).
pub(crate) fn is_questionnaire_overtaken(case: &Case<'_>, steps: &[Step]) -> bool {
    steps.iter().any(|step| step.rule == A3_1 && is_late(case, step) && is_overtaken(case, step))
}

/// A questionnaire that came on a day not known and is not known to be back.
fn came_sometime(case: &Case<'_>, step: &Step) -> bool {
    let sent = QUESTIONNAIRES.iter().find(|(act, ..)| *act == step.rule).map(|(_, sent, _)| *sent);
    step.state == State::Open && sent.is_some_and(|sent| case.happened_sometime(sent))
}

/// Whether nobody waits for an act any more: what it was for took place, or its last day lies six months behind.
pub(super) fn is_overtaken(case: &Case<'_>, step: &Step) -> bool {
    let over = QUESTIONNAIRES.iter().any(|(act, _, by)| *act == step.rule && case.happened(*by));
    over || step.to.is_some_and(|to| case.as_of >= to + WAITED_FOR)
}

/// A step that another party holds and the person is expected at. The letter of a first absence is about a new day: it is
/// listed where what costs money now does not tell it.
fn expected_at(given: &Given<'_>, step: &Step, placed: &[Placed]) -> Option<Placed> {
    let case = given.case;
    if step.rule == L6 && placed.iter().any(|one| one.next.rule == L6 && one.next.from == step.from) {
        return None;
    }
    let (rank, day) = rank_of(case, step)?;
    let when = when_to_come(case, step.from, step.to);
    let on = step.day().map_or(case.as_of, |day| day.max(case.as_of));
    let next = of_step(case, step, Action::Attend, when, stakes(given, step, on));
    Some(Placed { rank, day, next })
}

/// What missing it would cost on the day.
fn stakes(given: &Given<'_>, step: &Step, day: Day) -> Option<Consequence> {
    let case = given.case;
    let of_list = |appointment: Appointment| {
        let ladder = given.ladders.iter().find(|ladder| ladder.appointment == appointment)?;
        of_appointment(case, ladder, day)
    };
    match step.rule {
        A7_1 | A7_2 => of_list(Appointment::Contact),
        A4_3 if has_steps(case, Some(Purpose::RemainingCapacity), day) => of_list(Appointment::Examination),
        L6 => {
            let meant =
                given.ladders.iter().find(|ladder| ladder.held == Held::No && ladder.absence(1) == step.from)?;
            of_appointment(case, meant, day)
        }
        B4_1 | B6_1 | F2_1 => nothing_by_itself(case, day),
        _ => control(case, day),
    }
}

/// B1.1: while nothing of parcours B runs, the person may ask for a first contact at any time during the incapacity.
pub(super) fn own_request(given: &Given<'_>) -> Option<Placed> {
    let case = given.case;
    let ended = case.happened(Fact::OwnPathEndedOn)
        || case.happened(Fact::NewContactOn)
        || case.facts.after_refusal == Some(AfterRefusal::Ended);
    if case.is_over() || case.happened(Fact::RequestOn) && !ended || !case.in_force(B1_1, case.as_of) {
        return None;
    }
    let next = Next {
        actor: Actor::Titulaire,
        action: Action::Ask,
        rule: B1_1,
        appointment: None,
        with: None,
        step: None,
        from: None,
        to: None,
        state: State::Due,
        when: When::Now,
        days_left: None,
        delay: None,
        stakes: nothing_by_itself(case, case.as_of).into_iter().collect(),
        because: case.reasons(vec![Ground::new(B1_1, &[Fact::RequestOn])], case.as_of),
    };
    Some(Placed { rank: Rank::Right, day: None, next })
}

/// What another party owes, or will owe: what is late, then due, then ahead, each by last day.
pub(super) fn of_another(given: &Given<'_>, actor: Actor) -> Vec<Placed> {
    let case = given.case;
    let mut placed = Vec::new();
    for step in given.steps.iter().filter(|step| step.actor == actor) {
        let Some((rank, _)) = rank_of(case, step) else { continue };
        let (rank, when) = match rank {
            _ if step.state == State::Overdue => (Rank::Late, When::Late),
            Rank::Due => (rank, When::Now),
            _ => (rank, When::Ahead),
        };
        placed.push(Placed { rank, day: step.day(), next: of_step(case, step, Action::Step, when, None) });
    }
    placed
}
