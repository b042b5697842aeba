//! What costs money now: an absence without justification told, and a reduction or suppression that runs. The act that ends
//! or prevents it: getting in touch with the reason, or being there on the new day.

use super::placed::{Given, Placed, Rank, days_left};
use crate::assessment::{
    Action, Actor, Appointment, Conclusion, Consequence, Next, Rate, Reason, ReductionSpan, State, When,
};
use crate::calendar::Day;
use crate::facts::{Outcome, Purpose};
use crate::rules::case::Case;
use crate::rules::history::{Entry, Ground, list_of};
use crate::rules::sanctions::{CONTACTS, Held, Ladder, at_stake, control, next_absence, of_span};
use crate::source::RuleId::{self, L4, L6, L7, L12, M4, S10};

/// Adds what runs. After the incapacity nothing does.
pub(super) fn add(given: &Given<'_>, placed: &mut Vec<Placed>) {
    if given.case.is_over() {
        return;
    }
    placed.extend(control_missed(given));
    for ladder in given.ladders {
        if let Some(item) = of_list(given, ladder)
            && !placed.iter().any(|other| is_same_appointment(&other.next, &item.next))
        {
            placed.push(item);
        }
    }
}

/// Whether both are about coming to one appointment.
fn is_same_appointment(one: &Next, other: &Next) -> bool {
    let meant = |next: &Next| (next.action == Action::Attend, next.appointment, next.to);
    one.action == Action::Attend && meant(one) == meant(other)
}

/// The absences of a list: the first is to be explained before a second follows; after the second getting in touch ends the
/// reduction, after the third the appointment itself.
fn of_list(given: &Given<'_>, ladder: &Ladder) -> Option<Placed> {
    if ladder.held != Held::No || ladder.absences.is_empty() {
        return None;
    }
    let of_list = |span: &&ReductionSpan| span.appointment == ladder.appointment && span.rule != L12;
    let Some(span) = given.reduction.spans.iter().filter(of_list).find(|span| span.running) else {
        return first_absence(given, ladder);
    };
    let new_day = fixed(given.case, ladder.appointment, |purpose| purpose != Some(Purpose::Control));
    match new_day.filter(|_| span.absence == Some(3)) {
        Some(day) => Some(attend(given.case, ladder.appointment, day, of_span(span))),
        None => Some(get_in_touch(
            given.case,
            ladder.appointment,
            span.rule,
            span.from,
            of_span(span),
            span.because.clone(),
        )),
    }
}

/// One absence counts and nothing is reduced yet: the reason is to be given in writing before a second follows.
fn first_absence(given: &Given<'_>, ladder: &Ladder) -> Option<Placed> {
    let case = given.case;
    let first = ladder.absence(1).filter(|_| ladder.counted() == 1)?;
    let costs = next_absence(case, ladder, case.as_of).filter(|next| next.rate != Rate::Nothing)?;
    if ladder.unclear_after(first).is_some() {
        return None;
    }
    let list = list_of(ladder.appointment);
    let (second, _) = ladder.rules();
    let (rule, reason) = if second == L7 { (L6, Some(Ground::of(L4, vec![list]))) } else { (second, None) };
    let because = [Ground::of(rule, vec![list])].into_iter().chain(reason).collect();
    Some(get_in_touch(case, ladder.appointment, rule, first, costs, case.reasons(because, first)))
}

/// L12: an examination was missed that puts the whole indemnity at stake, and the duty was not met since. A new day that is
/// fixed ends it.
fn control_missed(given: &Given<'_>) -> Option<Placed> {
    let case = given.case;
    let attended = case.appointments.entries(Appointment::Examination).iter();
    let attended = attended.filter(|entry| entry.outcome == Some(Outcome::Attended)).map(|entry| entry.date).max();
    // A physical contact that was held meets the duty too.
    let met = attended.max(CONTACTS.into_iter().filter_map(|contact| case.on(contact)).max());
    let missed = case.appointments.missed_examinations().filter(|entry| at_stake(case, **entry).is_some());
    let missed = missed.map(|entry| entry.date).find(|day| Some(*day) > met)?;
    let running = given.reduction.spans.iter().find(|span| span.rule == L12 && span.running);
    let costs = running.map(of_span).or_else(|| control(case, missed))?;
    if let Some(day) = fixed(case, Appointment::Examination, |_| true) {
        return Some(attend(case, Appointment::Examination, day, costs));
    }
    let said = given.reduction.said.iter().find(|said| Conclusion::WHOLE_INDEMNITY.contains(&said.code))?;
    let grounds = said.because.iter().map(|reason| Ground::of(reason.rule, reason.facts.to_vec())).collect();
    let because = case.reasons(grounds, missed);
    Some(get_in_touch(case, Appointment::Examination, L12, missed, costs, because))
}

/// The first appointment to come of a list, for one of the purposes.
fn fixed(case: &Case<'_>, of: Appointment, fits: impl Fn(Option<Purpose>) -> bool) -> Option<Day> {
    let entries = case.appointments.entries(of).iter();
    let to_come = |entry: &&Entry| entry.outcome == Some(Outcome::ToCome) && fits(entry.purpose);
    entries.filter(to_come).map(|entry| entry.date).min()
}

/// The right person to get in touch with (L17): of an examination the médecin-conseil, later or the team member who convened;
/// of the first contact the coordinator; of L15 the médecin-conseil, of L16 the insurer.
fn person(case: &Case<'_>, of: Appointment, missed: Day) -> Actor {
    match of {
        Appointment::Examination if case.in_force(M4, missed) => Actor::DoctorOrTeam,
        Appointment::Examination | Appointment::Occupational => Actor::MedecinConseil,
        Appointment::Contact => Actor::Coordinator,
        Appointment::Employment | Appointment::Registration => Actor::Mutuality,
    }
}

fn get_in_touch(
    case: &Case<'_>,
    of: Appointment,
    rule: RuleId,
    from: Day,
    costs: Consequence,
    because: Vec<Reason>,
) -> Placed {
    let next = Next {
        actor: Actor::Titulaire,
        action: Action::GetInTouch,
        rule,
        appointment: Some(of),
        with: Some(person(case, of, from)),
        step: None,
        from: Some(from),
        to: None,
        state: State::Due,
        when: When::Running,
        days_left: None,
        delay: None,
        stakes: vec![costs],
        because,
    };
    Placed { rank: Rank::Costs, day: Some(from), next }
}

/// The new day, which ends what runs.
fn attend(case: &Case<'_>, of: Appointment, day: Day, costs: Consequence) -> Placed {
    let because = vec![Ground::of(costs.rule, vec![list_of(of)]), Ground::new(S10, &[])];
    let next = Next {
        actor: Actor::Titulaire,
        action: Action::Attend,
        rule: costs.rule,
        appointment: Some(of),
        with: None,
        step: None,
        from: Some(day),
        to: Some(day),
        state: if day > case.as_of { State::Upcoming } else { State::Due },
        when: When::Running,
        days_left: days_left(case, Some(day)),
        delay: None,
        stakes: vec![costs],
        because: case.reasons(because, day),
    };
    Placed { rank: Rank::Costs, day: Some(day), next }
}
