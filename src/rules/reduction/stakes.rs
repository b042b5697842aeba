//! What an appointment missed now would cost, under the text in force on its day.

use super::appointments::{Held, Ladder, codex_request};
use super::{Case, apply_on};
use crate::assessment::{Appointment, Rate, Stake, Until};
use crate::calendar::Day;
use crate::facts::YesNo;
use crate::rules::list::Add;
use crate::rules::shared::may_have_to_register;
use crate::source::RuleId::{self, L6, L7, L8, L12, L15, L16, N3};
use crate::source::{SANCTIONS_2026, Standing};

/// The stakes of all appointments that can still be asked of the person on the day of the answers.
pub(super) fn of(case: &Case<'_>, ladders: &[Ladder]) -> Vec<Stake> {
    let mut stakes = Vec::new();
    let day = case.as_of;
    if case.facts.incapacity_end.is_some_and(|end| end < day) {
        return stakes;
    }
    for ladder in ladders.iter().filter(|ladder| matches!(ladder.held, Held::No | Held::Maybe)) {
        of_ladder(case, ladder, day, &mut stakes);
    }
    if let Some(stake) = stake(case, Appointment::Examination, L12, Some(1), (Rate::Whole, Until::DutyMet)) {
        stakes.push(stake);
    }
    if may_have_to_register(case) {
        stakes.add_some(stake(case, Appointment::Registration, N3, None, (Rate::Tenth, Until::Registered)));
    }
    stakes
}

/// The next absence of a list and those after it, up to the third.
fn of_ladder(case: &Case<'_>, ladder: &Ladder, day: Day, stakes: &mut Vec<Stake>) {
    let new_law = day >= SANCTIONS_2026.day(day);
    let appointment = ladder.appointment;
    let (second, third, first, rate) = match appointment {
        Appointment::Examination | Appointment::Contact if !apply_on(case, day) => return,
        Appointment::Examination if new_law => (L7, L8, (L6, Until::Letter), Rate::Whole),
        Appointment::Contact if new_law => (L7, L8, (L6, Until::Letter), Rate::Tenth),
        Appointment::Examination | Appointment::Contact => (L7, L8, (L6, Until::Letter), Rate::Fortieth),
        Appointment::Occupational if codex_request(case) == Some(YesNo::Yes) => {
            (L15, L15, (L15, Until::Nothing), Rate::Whole)
        }
        Appointment::Employment => (L16, L16, (L16, Until::Nothing), Rate::Tenth),
        Appointment::Occupational | Appointment::Registration => return,
    };
    let absences = [
        stake(case, appointment, first.0, Some(1), (Rate::Nothing, first.1)),
        stake(case, appointment, second, Some(2), (rate, Until::Contact)),
        stake(case, appointment, third, Some(3), (rate, Until::Held)),
    ];
    for absence in absences.into_iter().skip(ladder.absences.len()) {
        stakes.add_some(absence);
    }
}

fn stake(
    case: &Case<'_>,
    appointment: Appointment,
    rule: RuleId,
    absence: Option<u8>,
    (rate, until): (Rate, Until),
) -> Option<Stake> {
    let Standing::In(edition) = Standing::of(rule, case.incapacity.start, case.as_of) else { return None };
    Some(Stake { appointment, absence, rule, edition, rate, until })
}
