//! K1 to K6: who may be a coordinator, and what a coordinator does.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, decree, said};
use super::list::kept;
use crate::assessment::{Conclusion, Condition, ConditionState, Coordinator, ReadingUsed, Reason, Said};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, Session, YesNo};
use crate::source::EditionId::{E2022, E2024};
use crate::source::RuleId::{K1, K2, K3, K4, K5, K6, S4};
use crate::source::{FIRST, ReadingId, RuleEntry, Standing};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(K1, &[circ("II, 2.1")]),
    computed(K2, &[circ("II, 2.1")]),
    computed(K3, &[circ("II, 2.1"), decree("art. 215octies, § 2, 3°")]),
    computed(K4, &[circ("II, 2.1")]),
    said(K5, &[circ("II, 2.2")]),
    said(K6, &[circ("VII")]),
    computed(K2, &[decree("art. 215octies, § 2, 2°")]).of(E2024),
    computed(K3, &[decree("art. 215octies, § 2, 3°")]).of(E2024),
];

/// « dans un délai de deux ans après son entrée en fonction »
const TIME_TO_PASS: Months = Months(24);
/// « dans les trois ans » of 2024
const TIME_TO_PASS_2024: Months = Months(36);
/// « deux intervisions par an » of 2024
const INTERVISIONS_2024: u8 = 2;
/// « au maximum quatre fois par an »
const SESSIONS_A_YEAR: u8 = 4;
/// « Une activité d'au moins 1h30 », in minutes.
const SHORTEST: u16 = 90;

/// The facts about a coordinator.
pub(crate) const FACTS: [Fact; 7] = [
    Fact::DiplomaLevelB,
    Fact::FunctionSince,
    Fact::TrainingFollowed,
    Fact::HalfOfPointsOn,
    Fact::ExaminationPassedOn,
    Fact::SessionsHeld,
    Fact::Sessions,
];

/// The conditions, where a fact about a coordinator is given.
pub(crate) fn answer(case: &Case<'_>) -> Option<Coordinator> {
    if !FACTS.iter().any(|fact| case.facts.has(*fact)) {
        return None;
    }
    let standing = Standing::of(K2, case.as_of, case.as_of);
    let (conditions, said) = match standing {
        Standing::In(E2022) => (vec![diploma(case), examination(case), intervision(case)], missions(K6_IN_FORCE)),
        Standing::In(_) | Standing::Ended => {
            (vec![diploma(case), training(case), intervisions_2024(case)], missions(K6_EARLIER))
        }
        Standing::Before => {
            let before = Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]);
            (Vec::new(), vec![before.on(FIRST.day(case.as_of))])
        }
    };
    Some(Coordinator { standing, conditions, said })
}

const K6_IN_FORCE: Conclusion = Conclusion::PartTimeInTeam;
const K6_EARLIER: Conclusion = Conclusion::PartTimeInTeamEarlier;

fn missions(part_time: Conclusion) -> Vec<Said> {
    vec![Conclusion::CoordinatorMissions.rule(K5, &[]), part_time.rule(K6, &[])]
}

fn condition(because: Vec<Reason>, rule: crate::source::RuleId, state: ConditionState) -> Condition {
    Condition {
        rule,
        edition: E2022,
        state,
        by: None,
        required: None,
        attended: None,
        missing: Vec::new(),
        readings: Vec::new(),
        because,
    }
}

/// K1: at least a diploma that gives access to level B.
fn diploma(case: &Case<'_>) -> Condition {
    let state = match case.facts.diploma_level_b {
        Some(YesNo::Yes) => ConditionState::Met,
        Some(YesNo::No) => ConditionState::NotMet,
        None => ConditionState::Open,
    };
    let missing = if state == ConditionState::Open { vec![Fact::DiplomaLevelB] } else { Vec::new() };
    Condition { missing, ..condition(vec![Reason::new(K1, &[Fact::DiplomaLevelB])], K1, state) }
}

/// K2: passed, or to be passed within two years after taking up the function.
fn examination(case: &Case<'_>) -> Condition {
    let by = case.facts.function_since.map(|since| since + TIME_TO_PASS);
    let in_time = by.is_none_or(|by| case.as_of <= by);
    let passed = case.event(Fact::ExaminationPassedOn);
    let state = match passed {
        Some(Event::On(day)) if by.is_some_and(|by| day > by) => ConditionState::MetLate,
        Some(Event::On(_) | Event::DateUnknown) => ConditionState::Met,
        Some(Event::NotYet) if by.is_none() => ConditionState::Open,
        Some(Event::NotYet) if in_time => ConditionState::NotYetMet,
        Some(Event::NotYet) => ConditionState::NotMet,
        None => ConditionState::Open,
    };
    // What is passed comes before when it had to be.
    let used: &'static [Fact] = &[Fact::ExaminationPassedOn, Fact::FunctionSince];
    let open = state == ConditionState::Open;
    let missing = kept(used, &|fact| open && case.is_unknown(fact));
    let because = vec![Reason::new(K2, &[Fact::FunctionSince, Fact::ExaminationPassedOn])];
    Condition { by, missing, ..condition(because, K2, state) }
}

/// K2 of 2024: the training followed and half of the points obtained, or both within three years after taking up the
/// function.
fn training(case: &Case<'_>) -> Condition {
    let by = case.facts.function_since.map(|since| since + TIME_TO_PASS_2024);
    let in_time = by.is_none_or(|by| case.as_of <= by);
    let (followed, points) = (case.facts.training_followed, case.event(Fact::HalfOfPointsOn));
    let not_yet = followed == Some(YesNo::No) || points == Some(Event::NotYet);
    let state = match (followed, points) {
        (Some(YesNo::Yes), Some(Event::On(day))) if by.is_some_and(|by| day > by) => ConditionState::MetLate,
        (Some(YesNo::Yes), Some(Event::On(_) | Event::DateUnknown)) => ConditionState::Met,
        _ if not_yet && by.is_none() => ConditionState::Open,
        _ if not_yet && in_time => ConditionState::NotYetMet,
        _ if not_yet => ConditionState::NotMet,
        _ => ConditionState::Open,
    };
    let used: &'static [Fact] = &[Fact::FunctionSince, Fact::TrainingFollowed, Fact::HalfOfPointsOn];
    let open = state == ConditionState::Open;
    let missing = kept(used, &|fact| open && case.is_unknown(fact));
    Condition { edition: E2024, by, missing, ..condition(vec![Reason::new(K2, used)], K2, state) }
}

/// K3 and K4 of 2024: two intervisions a calendar year after taking up the function.
fn intervisions_2024(case: &Case<'_>) -> Condition {
    let used: &'static [Fact] = &[Fact::FunctionSince, Fact::Sessions];
    let year = case.as_of.year();
    // Those before the function was taken up are not a coordinator's.
    let attended = case.facts.sessions.as_ref().map(|sessions| attended(sessions, year, case.facts.function_since));
    let state = match attended {
        Some(attended) if attended >= INTERVISIONS_2024 => ConditionState::Met,
        Some(_) if case.as_of < Day::of(year, 12, 31) => ConditionState::NotYetMet,
        Some(_) => ConditionState::NotMet,
        None => ConditionState::Open,
    };
    let missing = if attended.is_none() { vec![Fact::Sessions] } else { Vec::new() };
    let because = vec![Reason::new(K3, used), Reason::new(K4, &[Fact::Sessions])];
    let (by, required) = (Some(Day::of(year, 12, 31)), Some(INTERVISIONS_2024));
    Condition { edition: E2024, by, required, attended, missing, ..condition(because, K3, state) }
}

/// K3 and K4: once passed, half of the year's sessions, rounded up, of which at most four count (R9).
fn intervision(case: &Case<'_>) -> Condition {
    let used: &'static [Fact] = &[Fact::ExaminationPassedOn, Fact::SessionsHeld, Fact::Sessions];
    let because = vec![Reason::new(K3, used), Reason::new(K4, &[Fact::Sessions])];
    let year = case.as_of.year();
    let required = case.facts.sessions_held.map(|held| held.0.min(SESSIONS_A_YEAR).div_ceil(2));
    let attended = case.facts.sessions.as_ref().map(|sessions| attended(sessions, year, None));
    let state = match (case.event(Fact::ExaminationPassedOn), required, attended) {
        (Some(Event::NotYet), ..) => ConditionState::NotYetApplicable,
        (Some(_), Some(required), Some(attended)) if attended >= required => ConditionState::Met,
        (Some(_), Some(0), None) => ConditionState::Met,
        (Some(_), Some(_), Some(_)) if case.as_of < Day::of(year, 12, 31) => ConditionState::NotYetMet,
        (Some(_), Some(_), Some(_)) => ConditionState::NotMet,
        (None, ..) | (Some(_), None, _) | (Some(_), Some(_), None) => ConditionState::Open,
    };
    let missing = if state == ConditionState::Open { kept(used, &|fact| case.is_unknown(fact)) } else { Vec::new() };
    let readings = vec![ReadingUsed::plain(ReadingId::R9)];
    let by = Some(Day::of(year, 12, 31));
    Condition { by, required, attended, missing, readings, ..condition(because, K3, state) }
}

/// The sessions of a year that count: announced as counting, long enough, not before a day.
fn attended(sessions: &[Session], year: i32, since: Option<Day>) -> u8 {
    let mut attended = 0_u8;
    for session in sessions {
        let counts = session.minutes >= SHORTEST && session.announced_as_counting == YesNo::Yes;
        if counts && session.date.year() == year && since.is_none_or(|since| session.date >= since) {
            attended = attended.saturating_add(1);
        }
    }
    attended
}
