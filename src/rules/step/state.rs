//! Where a step stands: the states, in the order in which the first that fits is taken.

use super::{Done, Draft, SILENCE, Stop};
use crate::assessment::{ReadingUsed, State, Step};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::source::{Known, ReadingId, RuleId, Standing};

impl Draft {
    /// The day on which stops are judged: the last day or `as_of`, the later; without a last day the first, likewise.
    fn judging_day(&self, as_of: Day) -> Day {
        self.to.or(self.from).map_or(as_of, |day| day.max(as_of))
    }

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

    /// Whether its last day has passed. An event that comes after the last day leaves no time at all (R8).
    fn is_past(&self, as_of: Day) -> bool {
        let no_time = self.from.zip(self.to).is_some_and(|(from, to)| from > to);
        no_time || self.last_day_in_time().is_some_and(|last| as_of > last)
    }

    /// The first rule that stops it, on the judging day, then on its last day.
    pub fn stop(&self, case: &Case<'_>) -> Option<Stop> {
        let day = self.judging_day(case.as_of);
        let on_last_day = |stop: &Stop| stop.stays() && self.to.is_some_and(|to| stop.holds(case, to));
        let first = self.stops.iter().copied().filter(|stop| stop.comes_first());
        let rest = self.stops.iter().copied().filter(|stop| !stop.comes_first());
        let ended = Some(Stop::IncapacityEnded).filter(|stop| stop.holds(case, day));
        let ended = ended.or_else(|| self.text_ended(case).then_some(Stop::TextEnded));
        let or_on_last_day = || first.clone().chain(rest.clone()).find(on_last_day);
        self.stopped_with
            .or_else(|| first.clone().find(|stop| stop.holds(case, day)))
            .or(ended)
            .or_else(|| rest.clone().find(|stop| stop.holds(case, day)))
            .or_else(or_on_last_day)
            .or(self.stopped_last)
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
            _ if self.waits => State::Upcoming,
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
            for fact in self.done_by {
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
            state,
            stopped_by: stop.map(Stop::rule),
            supposes: self.supposes,
            missing: if state == State::Open { self.missing } else { Vec::new() },
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
