//! What a thing not done would cost, under the text in force on its day.

use super::appointments::{Held, Ladder};
use super::concerned::{CODEX_REQUESTS, apply_on, codex_request, may_have_to_register};
use super::registration::registered;
use super::span::rate;
use crate::assessment::{Appointment, Consequence, Rate, ReductionSpan, Stake, Until};
use crate::calendar::Day;
use crate::facts::{Event, Purpose, YesNo};
use crate::rules::case::Case;
use crate::source::RuleId::{self, L3, L6, L7, L11, L12, L13, L17, N3, N4};
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
        let absences = absences(case, ladder, day).into_iter().flatten().skip(ladder.counted()).flatten();
        stakes.extend(absences.map(|absence| stake(ladder.appointment, &absence)));
    }
    stakes.extend(control(case, day).map(|suppressed| stake(Appointment::Examination, &suppressed)));
    stakes.extend(unregistered(case).map(|reduced| stake(Appointment::Registration, &reduced)));
    stakes
}

fn stake(appointment: Appointment, what: &Consequence) -> Stake {
    let Consequence { absence, rule, edition, rate, until } = *what;
    Stake { appointment, absence, rule, edition, rate, until }
}

/// What a rule brings, as it holds for the case on the day; none where no text has the rule then.
fn consequence(
    case: &Case<'_>,
    rule: RuleId,
    absence: Option<u8>,
    (rate, until): (Rate, Until),
    day: Day,
) -> Option<Consequence> {
    let Standing::In(edition) = Standing::of(rule, case.incapacity.start, day) else { return None };
    Some(Consequence { absence, rule, edition, rate, until })
}

fn nothing(case: &Case<'_>, rule: RuleId, day: Day) -> Option<Consequence> {
    consequence(case, rule, None, (Rate::Nothing, Until::Nothing), day)
}

/// The first, the second and the third absence of a list; none where its rules do not concern the person on the day.
fn absences(case: &Case<'_>, ladder: &Ladder, day: Day) -> Option<[Option<Consequence>; 3]> {
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
    let rate = rate(case, appointment, day);
    may_be_asked.then(|| {
        [
            consequence(case, first.0, Some(1), (Rate::Nothing, first.1), day),
            consequence(case, second, Some(2), (rate, Until::Contact), day),
            consequence(case, third, Some(3), (rate, Until::Held), day),
        ]
    })
}

/// What the next absence without justification from an appointment of the list would cost on the day.
pub(crate) fn next_absence(case: &Case<'_>, ladder: &Ladder, day: Day) -> Option<Consequence> {
    if ladder.held != Held::No {
        return nothing(case, L17, day);
    }
    match absences(case, ladder, day) {
        Some([first, second, third]) => match ladder.counted() {
            0 => first,
            1 => second,
            _ => third,
        },
        None => nothing_by_itself(case, day),
    }
}

/// What missing the appointment on the day would cost: in maternity protection the steps of reduction are not applied.
pub(crate) fn of_appointment(case: &Case<'_>, ladder: &Ladder, day: Day) -> Option<Consequence> {
    let protected = case.counters.protects(day).then(|| nothing(case, L11, day));
    protected.flatten().or_else(|| next_absence(case, ladder, day))
}

/// Whether an examination of the purpose, planned for the day, has the milder steps of L6 to L8; every other one is L12's.
pub(crate) fn has_steps(case: &Case<'_>, purpose: Option<Purpose>, day: Day) -> bool {
    purpose == Some(Purpose::RemainingCapacity) && apply_on(case, day)
}

/// L12: every other summons; the whole indemnity, from the first absence on.
pub(crate) fn control(case: &Case<'_>, day: Day) -> Option<Consequence> {
    consequence(case, L12, Some(1), (Rate::Whole, Until::DutyMet), day)
}

/// L3: what no text sanctions starts no reduction by itself; for a start before 2023 none of these rules does (L13).
pub(crate) fn nothing_by_itself(case: &Case<'_>, day: Day) -> Option<Consequence> {
    nothing(case, L3, day).or_else(|| nothing(case, L13, day))
}

/// N3: not registered, once the period of the second letter is over; none where that cannot follow any more.
pub(crate) fn unregistered(case: &Case<'_>) -> Option<Consequence> {
    let registered = matches!(registered(case), Some(Event::On(_) | Event::DateUnknown));
    let justified = case.facts.registration_justified == Some(YesNo::Yes);
    let day = case.as_of;
    let may_follow = may_have_to_register(case) && !registered && !justified && !case.counters.protects(day);
    may_follow.then(|| consequence(case, N3, None, (Rate::TenPercent, Until::Registered), day)).flatten()
}

/// The proof of a registration is not sent: after the first letter a second one comes (N3); after the second it is presumed
/// that one did not register, until the contrary is shown (N4).
pub(crate) fn unproved(case: &Case<'_>, second_letter: bool) -> Option<Consequence> {
    let day = case.as_of;
    let justified = case.facts.registration_justified == Some(YesNo::Yes);
    match second_letter {
        _ if justified || case.counters.protects(day) => nothing(case, N3, day),
        true => consequence(case, N4, None, (Rate::TenPercent, Until::Shown), day),
        false => consequence(case, N3, None, (Rate::Nothing, Until::Letter), day),
    }
}

/// What a span takes, and what ends it.
pub(crate) fn of_span(span: &ReductionSpan) -> Consequence {
    let until = match (span.rule, span.absence) {
        (N3, _) => Until::Registered,
        (L12, _) => Until::DutyMet,
        (_, Some(3)) => Until::Held,
        _ => Until::Contact,
    };
    Consequence { absence: span.absence, rule: span.rule, edition: span.edition, rate: span.rate, until }
}
