//! K1 to K6: who may be a coordinator, and what a coordinator does.

use super::history::{Conclude, Ground, History, Sentence};
use crate::assessment::{Conclusion, Condition, ConditionState, Coordinator, ReadingUsed};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, Session, YesNo};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{self, K1, K2, K3, K4, K5, K6, S4};
use crate::source::{ByEdition, FIRST, ReadingId, Standing};

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

/// « au moins la moitié des moments d'intervisions »: half of the sessions held, rounded up (R9).
const fn half(sessions: u8) -> u8 {
    sessions.div_ceil(2)
}

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

type Test = fn(&History<'_>) -> Condition;

/// How K2 is tested.
const EXAMINATION: ByEdition<Test> = ByEdition { first: examination, later: &[(E2024, training)] };
/// How K3 is tested.
const INTERVISION: ByEdition<Test> = ByEdition { first: intervision, later: &[(E2024, intervisions_of_2024)] };

/// The conditions, where a fact about a coordinator is given.
pub(crate) fn answer(case: &History<'_>) -> Option<Coordinator> {
    if !FACTS.iter().any(|fact| case.facts.has(*fact)) {
        return None;
    }
    let standing = Standing::of(K2, case.as_of, case.as_of);
    let mut conditions = Vec::new();
    let mut said = Vec::new();
    if standing == Standing::Before {
        said.push(Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]).on(FIRST.day(case.as_of)));
    } else {
        let examination = EXAMINATION.of(case.edition(K2, case.as_of));
        let intervision = INTERVISION.of(case.edition(K3, case.as_of));
        conditions.extend([diploma(case), examination(case), intervision(case)]);
        said = missions(case);
    }
    Some(Coordinator { standing, conditions, said: case.say(said, case.as_of) })
}

/// K5 and K6; K6 is not repeated in the texts of 2024, and shown as the earlier one.
fn missions(case: &History<'_>) -> Vec<Sentence> {
    let ended = case.has_ended(K6, case.as_of);
    let part_time = if ended { Conclusion::PartTimeInTeamEarlier } else { Conclusion::PartTimeInTeam };
    vec![Conclusion::CoordinatorMissions.rule(K5, &[]), part_time.rule(K6, &[])]
}

fn condition(case: &History<'_>, because: Vec<Ground>, rule: RuleId, state: ConditionState) -> Condition {
    Condition {
        rule,
        edition: case.edition(rule, case.as_of),
        state,
        by: None,
        required: None,
        attended: None,
        missing: Vec::new(),
        readings: Vec::new(),
        because: case.reasons(because, case.as_of),
    }
}

/// K1: at least a diploma that gives access to level B.
fn diploma(case: &History<'_>) -> Condition {
    let state = match case.facts.diploma_level_b {
        Some(YesNo::Yes) => ConditionState::Met,
        Some(YesNo::No) => ConditionState::NotMet,
        None => ConditionState::Open,
    };
    let missing = if state == ConditionState::Open { vec![Fact::DiplomaLevelB] } else { Vec::new() };
    Condition { missing, ..condition(case, vec![Ground::new(K1, &[Fact::DiplomaLevelB])], K1, state) }
}

/// K2: passed, or to be passed within two years after taking up the function.
fn examination(case: &History<'_>) -> Condition {
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
    let missing = if open { case.unknown_of(used) } else { Vec::new() };
    let because = vec![Ground::new(K2, &[Fact::FunctionSince, Fact::ExaminationPassedOn])];
    Condition { by, missing, ..condition(case, because, K2, state) }
}

/// K2 of 2024: the training followed and half of the points obtained, or both within three years after taking up the
/// function.
fn training(case: &History<'_>) -> Condition {
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
    let missing = if open { case.unknown_of(used) } else { Vec::new() };
    Condition { by, missing, ..condition(case, vec![Ground::new(K2, used)], K2, state) }
}

/// K3 and K4 of 2024: two intervisions a calendar year after taking up the function.
fn intervisions_of_2024(case: &History<'_>) -> Condition {
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
    let because = vec![Ground::new(K3, used), Ground::new(K4, &[Fact::Sessions])];
    let (by, required) = (Some(Day::of(year, 12, 31)), Some(INTERVISIONS_2024));
    Condition { by, required, attended, missing, ..condition(case, because, K3, state) }
}

/// K3 and K4: once passed, half of the year's sessions, rounded up, of which at most four count (R9).
fn intervision(case: &History<'_>) -> Condition {
    let used: &'static [Fact] = &[Fact::ExaminationPassedOn, Fact::SessionsHeld, Fact::Sessions];
    let because = vec![Ground::new(K3, used), Ground::new(K4, &[Fact::Sessions])];
    let year = case.as_of.year();
    let required = case.facts.sessions_held.map(|held| half(held.0.min(SESSIONS_A_YEAR)));
    let attended = case.facts.sessions.as_ref().map(|sessions| attended(sessions, year, None));
    let state = match (case.event(Fact::ExaminationPassedOn), required, attended) {
        (Some(Event::NotYet), ..) => ConditionState::NotYetApplicable,
        (Some(_), Some(required), Some(attended)) if attended >= required => ConditionState::Met,
        (Some(_), Some(0), None) => ConditionState::Met,
        (Some(_), Some(_), Some(_)) if case.as_of < Day::of(year, 12, 31) => ConditionState::NotYetMet,
        (Some(_), Some(_), Some(_)) => ConditionState::NotMet,
        (None, ..) | (Some(_), None, _) | (Some(_), Some(_), None) => ConditionState::Open,
    };
    let missing = if state == ConditionState::Open { case.unknown_of(used) } else { Vec::new() };
    let readings = vec![ReadingUsed::plain(ReadingId::R9)];
    let by = Some(Day::of(year, 12, 31));
    Condition { by, required, attended, missing, readings, ..condition(case, because, K3, state) }
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
