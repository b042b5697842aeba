//! Whom the sanctions concern.

use crate::calendar::{Day, Days};
use crate::facts::{Fact, YesNo};
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

/// Whether CODEX was requested from 2026 on, by either side (L15); none where nothing is known of a request.
pub(crate) fn codex_request(case: &History<'_>) -> Option<YesNo> {
    let requests = [Fact::CodexAskedOn, Fact::EmployerRequestNotifiedOn];
    let of_2026 = |fact: &Fact| case.on(*fact).is_some_and(|day| case.in_force(N1, day));
    let unknown = |fact: &Fact| case.is_unknown(*fact) || case.happened_sometime(*fact);
    let employer = case.facts.employment_contract != Some(YesNo::No);
    match () {
        () if requests.iter().any(of_2026) => Some(YesNo::Yes),
        () if employer && requests.iter().all(unknown) => None,
        () => Some(YesNo::No),
    }
}

/// « quatorze jours » to register, the day of the letter counted: a letter of 1 June ends its period thirteen days later
/// at the earliest (R27).
const TO_REGISTER: Days = Days(14);
/// « dans les sept jours » after the period: the proof is sent by then.
pub(crate) const FOR_THE_PROOF: Days = Days(7);

/// The last day of a period to register, where its letter can be one of June 2026 or later (R27).
pub(crate) fn registration_period(to: Option<Day>) -> Option<Day> {
    to.filter(|to| *to >= (REGISTRATION_2026.day(*to) + TO_REGISTER).eve())
}
