//! What an appointment missed now would cost, under the text in force on its day.

use super::appointments::{Held, Ladder};
use super::concerned::{CODEX_REQUESTS, apply_on, codex_request, may_have_to_register};
use super::registration::registered;
use super::span::rate;
use crate::assessment::{Appointment, Rate, Stake, Until};
use crate::calendar::Day;
use crate::facts::{Event, YesNo};
use crate::rules::case::Case;
use crate::source::RuleId::{self, L6, L7, L12, N3};
use crate::source::Standing;

/// The stakes of all appointments that can still be asked of the person on the day of the answers.
pub(super) fn of(case: &Case<'_>, ladders: &[Ladder]) -> Vec<Stake> {
    let mut stakes = Vec::new();
    let day = case.as_of;
    if case.is_over() {
        return stakes;
    }
    // The steps of art. 215octiesdecies are not applied in maternity protection (L11); the control duty is another text's.
    let protected = case.counters.protects(day);
    for ladder in ladders.iter().filter(|_| !protected).filter(|ladder| ladder.held == Held::No) {
        of_ladder(case, ladder, day, &mut stakes);
    }
    if let Some(stake) = stake(case, Appointment::Examination, L12, Some(1), (Rate::Whole, Until::DutyMet)) {
        stakes.push(stake);
    }
    let registered = matches!(registered(case), Some(Event::On(_) | Event::DateUnknown));
    let justified = case.facts.registration_justified == Some(YesNo::Yes);
    if may_have_to_register(case) && !registered && !justified && !protected {
        stakes.extend(stake(case, Appointment::Registration, N3, None, (Rate::TenPercent, Until::Registered)));
    }
    stakes
}

/// The next absence of a list and those after it, up to the third.
fn of_ladder(case: &Case<'_>, ladder: &Ladder, day: Day, stakes: &mut Vec<Stake>) {
    let appointment = ladder.appointment;
    let (second, third) = ladder.rules();
    // A letter after the first absence is modelled for the two appointments of L5 and L6 alone.
    let first = if second == L7 { (L6, Until::Letter) } else { (second, Until::Nothing) };
    let may_be_asked = match appointment {
        Appointment::Occupational => match codex_request(case) {
            Some(requested) => requested == YesNo::Yes,
            None => ladder.is_given() || CODEX_REQUESTS.into_iter().any(|fact| case.happened(fact)),
        },
        Appointment::Examination | Appointment::Contact => apply_on(case, day),
        Appointment::Employment | Appointment::Registration => true,
    };
    if !may_be_asked {
        return;
    }
    let rate = rate(case, appointment, day);
    let absences = [
        stake(case, appointment, first.0, Some(1), (Rate::Nothing, first.1)),
        stake(case, appointment, second, Some(2), (rate, Until::Contact)),
        stake(case, appointment, third, Some(3), (rate, Until::Held)),
    ];
    for absence in absences.into_iter().skip(ladder.counted()) {
        stakes.extend(absence);
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
