//! K1 to K6: who may be a coordinator, and what a coordinator does.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, decree, said};
use crate::assessment::{Conclusion, Condition, ConditionState, Coordinator, ReadingUsed, Reason, Said};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact, Session, YesNo};
use crate::source::RuleId::{K1, K2, K3, K4, K5, K6, S4, S6};
use crate::source::{CONDITIONS_CHANGE, CONDITIONS_UNTIL, EDITIONS, ReadingId, RuleEntry, Standing};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(K1, &[circ("II, 2.1")]).until(CONDITIONS_UNTIL),
    computed(K2, &[circ("II, 2.1")]).until(CONDITIONS_UNTIL),
    computed(K3, &[circ("II, 2.1"), decree("art. 215octies, § 2, 3°")]).until(CONDITIONS_UNTIL),
    computed(K4, &[circ("II, 2.1")]).until(CONDITIONS_UNTIL),
    said(K5, &[circ("II, 2.2")]).until(CONDITIONS_UNTIL),
    said(K6, &[circ("VII")]).until(CONDITIONS_UNTIL),
];

/// « dans un délai de deux ans après son entrée en fonction »
const TIME_TO_PASS: Months = Months(24);
/// « au maximum quatre fois par an »
const SESSIONS_A_YEAR: u8 = 4;
/// « Une activité d'au moins 1h30 », in minutes.
const SHORTEST: u16 = 90;

/// The facts about a coordinator.
pub(crate) const FACTS: [Fact; 5] =
    [Fact::DiplomaLevelB, Fact::FunctionSince, Fact::ExaminationPassedOn, Fact::SessionsHeld, Fact::Sessions];

/// The conditions, where a fact about a coordinator is given.
pub(crate) fn answer(case: &Case<'_>) -> Option<Coordinator> {
    if !FACTS.iter().any(|fact| case.facts.has(*fact)) {
        return None;
    }
    let standing = Standing::of_coordinator(case.as_of);
    let (conditions, said) = match standing {
        Standing::In(_) => (vec![diploma(case), examination(case), intervision(case)], missions()),
        Standing::Before | Standing::Outside => {
            let outside = Conclusion::CoordinatorOutside.rule(S6, &[Fact::AsOf]).on(CONDITIONS_CHANGE);
            let before = Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]);
            let before = EDITIONS.first().map(|first| before.on(first.from));
            let said = if standing == Standing::Outside { Some(outside) } else { before };
            (Vec::new(), said.into_iter().collect())
        }
    };
    Some(Coordinator { standing, conditions, said })
}

fn missions() -> Vec<Said> {
    vec![Conclusion::CoordinatorMissions.rule(K5, &[]), Conclusion::PartTimeInTeam.rule(K6, &[])]
}

fn condition(because: Vec<Reason>, rule: crate::source::RuleId, state: ConditionState) -> Condition {
    Condition {
        rule,
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
    let asked = [(passed.is_none(), Fact::ExaminationPassedOn), (by.is_none(), Fact::FunctionSince)];
    let open = state == ConditionState::Open;
    let missing = asked.into_iter().filter(|(unknown, _)| open && *unknown).map(|(_, fact)| fact).collect();
    let because = vec![Reason::new(K2, &[Fact::FunctionSince, Fact::ExaminationPassedOn])];
    Condition { by, missing, ..condition(because, K2, state) }
}

/// K3 and K4: once passed, half of the year's sessions, rounded up, of which at most four count (R9).
fn intervision(case: &Case<'_>) -> Condition {
    let used: &'static [Fact] = &[Fact::ExaminationPassedOn, Fact::SessionsHeld, Fact::Sessions];
    let because = vec![Reason::new(K3, used), Reason::new(K4, &[Fact::Sessions])];
    let year = case.as_of.year();
    let required = case.facts.sessions_held.map(|held| held.0.min(SESSIONS_A_YEAR).div_ceil(2));
    let attended = case.facts.sessions.as_ref().map(|sessions| attended(sessions, year));
    let state = match (case.event(Fact::ExaminationPassedOn), required, attended) {
        (Some(Event::NotYet), ..) => ConditionState::NotYetApplicable,
        (Some(_), Some(required), Some(attended)) if attended >= required => ConditionState::Met,
        (Some(_), Some(0), None) => ConditionState::Met,
        (Some(_), Some(_), Some(_)) if case.as_of < Day::of(year, 12, 31) => ConditionState::NotYetMet,
        (Some(_), Some(_), Some(_)) => ConditionState::NotMet,
        (None, ..) | (Some(_), None, _) | (Some(_), Some(_), None) => ConditionState::Open,
    };
    let missing = if state == ConditionState::Open {
        used.iter().filter(|fact| case.is_unknown(**fact)).copied().collect()
    } else {
        Vec::new()
    };
    let readings = vec![ReadingUsed::plain(ReadingId::R9)];
    let by = Some(Day::of(year, 12, 31));
    Condition { by, required, attended, missing, readings, ..condition(because, K3, state) }
}

/// The sessions of a year that count: announced as counting, and long enough.
fn attended(sessions: &[Session], year: i32) -> u8 {
    let counts = |session: &&Session| {
        session.date.year() == year && session.minutes >= SHORTEST && session.announced_as_counting == YesNo::Yes
    };
    u8::try_from(sessions.iter().filter(counts).count()).unwrap_or(u8::MAX)
}
