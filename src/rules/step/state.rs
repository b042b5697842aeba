//! Where a step stands: the states, in the order in which the first that fits is taken.

use super::{Done, Draft, SILENCE, Stop};
use crate::assessment::{ReadingUsed, State, Step};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::source::{Known, ReadingId, RuleId, Standing};

impl Draft {
    /// Whether the text that it belongs to has changed since: a step without a last day goes no further then (S6).
    fn text_ended(&self, case: &Case<'_>) -> bool {
        let (start, day) = (case.incapacity.start, self.edition_day(case.as_of));
        let now = Standing::of(self.rule, start, case.as_of.max(day));
        let ended = match now {
            Standing::Before => false,
            Standing::In(edition) => edition != self.rule.edition(start, day),
            Standing::Ended => true,
        };
        self.to.is_none() && ended
    }

    /// Whether its last day has passed (R5).
    fn is_past(&self, as_of: Day) -> bool {
        self.last_day_in_time().is_some_and(|last| as_of > last)
    }

    /// The days on which stops are judged, in the order in which the one that holds is named: the last day alone, for a
    /// fact that came later says nothing about that day. Where it has passed and somebody said that nothing happened, `as_of`,
    /// the last day, and the latest days between on which something changed. Without a last day `as_of`, or the first day
    /// where that is later.
    pub fn judged(&self, case: &Case<'_>) -> Vec<Day> {
        let as_of = case.as_of;
        let Some(to) = self.to else { return vec![self.from.map_or(as_of, |from| from.max(as_of))] };
        if self.done != Done::No || !self.is_past(as_of) || to >= as_of {
            return vec![to];
        }
        let mut days = vec![as_of, to];
        days.extend(case.changes.iter().rev().filter(|day| to < **day && **day < as_of));
        days
    }

    /// The first rule that stops it.
    pub fn stop(&self, case: &Case<'_>) -> Option<Stop> {
        let judged = self.judged(case);
        let by = |stops: &dyn Fn(Stop) -> bool| {
            let holds = |day: &Day| self.stops.iter().copied().find(|stop| stops(*stop) && stop.holds(case, *day));
            judged.iter().find_map(|day| holds(day).map(|stop| (stop, *day)))
        };
        let (first, rest) = (by(&Stop::comes_first), by(&|stop| !stop.comes_first()));
        let found = first.or(rest);
        let text_ended = || self.text_ended(case).then_some(Stop::TextEnded);
        self.stopped_with
            .or_else(|| self.ended(case, found).then_some(Stop::IncapacityEnded))
            .or_else(|| found.map(|(stop, _)| stop))
            .or_else(text_ended)
            .or(self.stopped_last)
    }

    /// S3: after the end of the incapacity nothing is due any more, unless another rule had stopped the step by then.
    fn ended(&self, case: &Case<'_>, by_another: Option<(Stop, Day)>) -> bool {
        let day = self.to.or(self.from).map_or(case.as_of, |day| day.max(case.as_of));
        let after = |end: Day| day > end && by_another.is_none_or(|(_, judged)| judged > end);
        case.facts.incapacity_end.is_some_and(after)
    }

    fn is_before(&self) -> bool {
        self.before_with || self.to.is_some_and(|to| Known::on(to) == Known::Before)
    }

    /// The state, and the rule that stops it where one does.
    pub fn state(&self, case: &Case<'_>) -> (State, Option<Stop>) {
        let as_of = case.as_of;
        // What is done once its text has ended was not done under it (S6).
        let under_its_text = |day: Day| Standing::of(self.rule, case.incapacity.start, day) != Standing::Ended;
        if let Done::Yes(day) = self.done
            && (self.to.is_some() || day.is_none_or(under_its_text))
        {
            let late = day.zip(self.last_day_in_time()).is_some_and(|(day, last)| day > last);
            return (if late { State::DoneLate } else { State::Done }, None);
        }
        if self.is_before() {
            return (State::Before, None);
        }
        if let Some(stop) = self.stop(case) {
            return (State::Stopped, Some(stop));
        }
        let state = match self.done {
            _ if self.open => State::Open,
            _ if self.waits || self.rests_until.is_some() => State::Upcoming,
            Done::NotSaid if self.is_past(as_of) => State::Open,
            _ if self.is_past(as_of) => State::Overdue,
            _ if self.from.is_some_and(|from| as_of < from) => State::Upcoming,
            _ => State::Due,
        };
        (state, None)
    }

    /// The step, with where it stands and why.
    pub fn settle(mut self, case: &Case<'_>) -> Step {
        let (start, on) = (case.incapacity.start, self.edition_day(case.as_of));
        let (state, stop) = self.state(case);
        let moved_to = self.last_day_in_time().filter(|moved| Some(*moved) != self.to);
        if let Some(moved) = moved_to {
            self.readings.push(ReadingUsed::or_else(ReadingId::R5, moved));
        }
        if state == State::Open && self.done == Done::NotSaid && self.is_past(case.as_of) {
            let days = self.stops.iter().flat_map(|stop| stop.unknown_days(case));
            for fact in self.done_by.iter().copied().chain(days) {
                if !self.missing.contains(&fact) {
                    self.missing.push(fact);
                }
            }
        }
        if let Some(stop) = stop {
            self.because.push(stop.ground(case));
            self.readings.extend(stop.reading(case));
        }
        self.because.append(&mut grounds_of(state));
        // A silence that lasted is what makes its step done; what a fact might stop is idle once nothing can be stopped.
        let says_more = state == State::Open || state.is_to_do();
        if !says_more {
            self.supposes.retain(|supposed| *supposed == SILENCE);
        }
        Step {
            rule: self.rule,
            edition: match Standing::of(self.rule, start, on) {
                Standing::In(edition) => Some(edition),
                Standing::Before | Standing::Ended => None,
            },
            actor: self.actor,
            from: self.from,
            to: self.to,
            moved_to,
            rests_until: self.rests_until.filter(|_| matches!(state, State::Open | State::Upcoming)),
            state,
            stopped_by: stop.map(Stop::rule),
            supposes: self.supposes,
            missing: if state == State::Open { self.missing } else { Vec::new() },
            done_by: self.done_by,
            projected_from: self.projected_from,
            readings: self.readings,
            because: case.reasons(self.because, on),
        }
    }
}

/// The rules behind a state itself; S10 stands beside every step that is stopped or lies before the first edition.
fn grounds_of(state: State) -> Vec<Ground> {
    let letter = Ground::new(RuleId::S10, &[]);
    match state {
        State::Before => vec![Ground::new(RuleId::S4, &[Fact::IncapacityStart]), letter],
        State::Stopped => vec![letter],
        State::Done | State::DoneLate | State::Open | State::Upcoming | State::Due | State::Overdue => Vec::new(),
    }
}
