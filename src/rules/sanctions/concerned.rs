//! Whom the sanctions concern.

use crate::calendar::{Day, Days};
use crate::facts::{Event, Fact, YesNo};
use crate::rules::history::History;
use crate::source::RuleId::{L6, N1};
use crate::source::{REDUCTION_STARTS, REGISTRATION_2026};

/// Whether the steps of reduction apply to the case on the day of the answers (S5; from the sanctions of 2026 on to all).
pub(crate) fn applies(case: &History<'_>) -> bool {
    apply_on(case, case.as_of.max(REDUCTION_STARTS))
}

/// Whether they apply to an appointment planned for the day.
pub(crate) fn apply_on(case: &History<'_>, day: Day) -> bool {
    case.in_force(L6, day)
}

/// The registration and the employment service concern only persons without an employment contract and with sufficient
/// work potential; whoever may be one, as far as is known (L16, N2).
pub(crate) fn may_have_to_register(case: &History<'_>) -> bool {
    case.facts.employment_contract != Some(YesNo::Yes) && case.facts.work_potential != Some(YesNo::No)
}

/// The requests of CODEX, by either side, that the occupational doctor's contact may follow (L15).
pub(super) const CODEX_REQUESTS: [Fact; 2] = [Fact::CodexAskedOn, Fact::EmployerRequestNotifiedOn];

/// Whether CODEX was requested from 2026 on, by either side (L15); none where that is not known of one of the requests, and
/// of neither that it was.
pub(crate) fn codex_request(case: &History<'_>) -> Option<YesNo> {
    let requests = CODEX_REQUESTS.map(|fact| requested_from_2026(case, fact));
    let employer = case.facts.employment_contract != Some(YesNo::No);
    match () {
        () if requests.contains(&Some(YesNo::Yes)) => Some(YesNo::Yes),
        () if employer && requests.contains(&None) => None,
        () => Some(YesNo::No),
    }
}

/// Whether the request was made from 2026 on; one on an unknown day lies on or before the day of what shows it.
fn requested_from_2026(case: &History<'_>, request: Fact) -> Option<YesNo> {
    let shown_by: &[Fact] = match request {
        Fact::CodexAskedOn => &[Fact::CodexPlanSignedOn, Fact::CodexPlanReceivedOn, Fact::CodexEndedOn],
        _ => &[],
    };
    let before = |fact: &Fact| case.on(*fact).is_some_and(|day| !case.in_force(N1, day));
    match case.event(request) {
        Some(Event::On(day)) if case.in_force(N1, day) => Some(YesNo::Yes),
        Some(Event::On(_) | Event::NotYet) => Some(YesNo::No),
        Some(Event::DateUnknown) => shown_by.iter().any(before).then_some(YesNo::No),
        None => None,
    }
}

/// « quatorze jours » to register, the day of the letter counted: a letter of 1 June ends its period thirteen days later
/// at the earliest (R27).
const TO_REGISTER: Days = Days(14);
/// Within fourteen days following the referral to the coordinator: what the law itself says of registering (N1, R36).
pub(super) const TO_REGISTER_BY_LAW: Days = Days(14);
/// « dans les sept jours » after the period: the proof is sent by then.
pub(crate) const FOR_THE_PROOF: Days = Days(7);

/// The last day to send the proof of registration, as the person is told it (N2); it is not moved (R5).
pub(super) fn proof_by(period_to: Day) -> Day {
    period_to + FOR_THE_PROOF
}

/// Whether a proof sent on the day is in time: late it is only after the next working day, where that last day is none (R5).
pub(super) fn proof_is_in_time(period_to: Day, sent: Day) -> bool {
    sent <= proof_by(period_to).working_day_from()
}

/// The last day of a period to register, where its letter can be one of June 2026 or later (R27).
pub(crate) fn registration_period(to: Option<Day>) -> Option<Day> {
    to.filter(|to| *to >= (REGISTRATION_2026.day(*to) + TO_REGISTER).eve())
}
