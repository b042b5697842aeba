//! Where a step stands: the states, in the order in which the first that fits is taken.

use super::case::Case;
use super::period::Counted;
use super::stops::Stop;
use crate::assessment::{Actor, ReadingUsed, Reason, Silence, State, Step, Supposed};
use crate::calendar::Day;
use crate::facts::{Event, Fact};
use crate::source::{EDITIONS, ReadingId, RuleId, Standing};

/// Whether the event that makes a step done happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// It happened; on this day where it is known.
    Yes(Option<Day>),
    /// Somebody said that it did not.
    No,
    /// Nobody said.
    NotSaid,
}

impl From<Option<Event>> for Done {
    fn from(event: Option<Event>) -> Done {
        match event {
            Some(Event::On(day)) => Done::Yes(Some(day)),
            Some(Event::DateUnknown) => Done::Yes(None),
            Some(Event::NotYet) => Done::No,
            None => Done::NotSaid,
        }
    }
}

/// A step before it is known where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub rule: RuleId,
    pub actor: Actor,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub done: Done,
    /// The facts that tell whether it is done.
    pub done_by: Vec<Fact>,
    /// What stops it beside the end of the incapacity.
    pub stops: &'static [Stop],
    /// Stopped together with another step, before anything else is asked (A3.1 with A2.1).
    pub stopped_with: Option<Stop>,
    /// What stops it after all others (the estimation's stop, where no category is known).
    pub stopped_last: Option<Stop>,
    /// It lies before the first edition together with another step.
    pub before_with: bool,
    /// It comes once another step is done; no day is known.
    pub waits: bool,
    /// Whether it comes, or when, hangs on something not known.
    pub open: bool,
    /// The facts it hangs on.
    pub missing: Vec<Fact>,
    pub supposes: Vec<Supposed>,
    pub projected_from: Option<RuleId>,
    pub readings: Vec<ReadingUsed>,
    pub because: Vec<Reason>,
}

impl Draft {
    #[inline(never)]
    pub fn new(rule: RuleId, actor: Actor, because: Vec<Reason>) -> Draft {
        Draft {
            rule,
            actor,
            from: None,
            to: None,
            done: Done::NotSaid,
            done_by: Vec::new(),
            stops: &[],
            stopped_with: None,
            stopped_last: None,
            before_with: false,
            waits: false,
            open: false,
            missing: Vec::new(),
            supposes: Vec::new(),
            projected_from: None,
            readings: Vec::new(),
            because,
        }
    }

    /// The event that makes it done.
    #[inline(never)]
    pub fn done_by(mut self, case: &Case<'_>, fact: Fact) -> Draft {
        self.done = Done::from(case.event(fact));
        self.done_by = vec![fact];
        self
    }

    /// Leaves it open for want of a fact.
    #[inline(never)]
    pub fn hangs_on(mut self, fact: Fact) -> Draft {
        self.open = true;
        self.missing.push(fact);
        self
    }

    #[inline(never)]
    pub fn reading(mut self, reading: ReadingUsed) -> Draft {
        self.readings.push(reading);
        self
    }

    /// The readings that a counted day rests on, each once.
    pub fn counted(&mut self, counted: Counted) {
        for (rests, reading) in [(counted.shortened, ReadingId::R4), (counted.shifted, ReadingId::R13)] {
            let reading = ReadingUsed::plain(reading);
            if rests && !self.readings.contains(&reading) {
                self.readings.push(reading);
            }
        }
    }

    /// Its last day, or the next working day where that is none (R5).
    pub fn last_day_in_time(&self) -> Option<Day> {
        self.to.map(Day::working_day_from)
    }

    /// The day on which stops are judged: the last day or `as_of`, the later; without a last day the first, likewise.
    fn judging_day(&self, as_of: Day) -> Day {
        self.to.or(self.from).map_or(as_of, |day| day.max(as_of))
    }

    /// The day whose edition the step belongs to.
    fn edition_day(&self, as_of: Day) -> Day {
        match (self.to, self.from, self.done) {
            (Some(to), ..) => to,
            (None, Some(from), Done::Yes(_)) => from,
            (None, Some(from), Done::No | Done::NotSaid) => from.max(as_of),
            (None, None, Done::Yes(Some(day))) => day,
            (None, None, _) => as_of,
        }
    }

    /// Whether its last day has passed. An event that comes after the last day leaves no time at all (R8).
    fn is_past(&self, as_of: Day) -> bool {
        let no_time = self.from.zip(self.to).is_some_and(|(from, to)| from > to);
        no_time || self.last_day_in_time().is_some_and(|last| as_of > last)
    }

    /// The first rule that stops it, on the judging day, then on its last day.
    pub fn stop(&self, case: &Case<'_>) -> Option<Stop> {
        let day = self.judging_day(case.as_of);
        let own = || [Stop::IncapacityEnded].into_iter().chain(self.stops.iter().copied());
        let on_last_day = || {
            let to = self.to?;
            self.stops.iter().copied().find(|stop| stop.stays() && stop.holds(case, to))
        };
        self.stopped_with
            .or_else(|| own().find(|stop| stop.holds(case, day)))
            .or_else(on_last_day)
            .or(self.stopped_last)
    }

    fn is_before(&self) -> bool {
        let first = EDITIONS.first().map(|edition| edition.from);
        self.before_with || self.to.zip(first).is_some_and(|(to, first)| to < first)
    }

    /// The state, and the rule that stops it where one does.
    fn state(&self, case: &Case<'_>, standing: Standing) -> (State, Option<Stop>) {
        let as_of = case.as_of;
        if standing == Standing::Outside {
            return (State::Outside, None);
        }
        if let Done::Yes(day) = self.done {
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
        let standing = Standing::of_trajectory(case.incapacity.start, self.edition_day(case.as_of));
        let (state, stop) = self.state(case, standing);
        let moved_to = self.last_day_in_time().filter(|moved| Some(*moved) != self.to);
        if let Some(moved) = moved_to {
            self.readings.push(ReadingUsed::or_else(ReadingId::R5, moved));
        }
        if state == State::Open && self.done == Done::NotSaid && self.is_past(case.as_of) {
            self.missing
                .extend(self.done_by.iter().filter(|fact| !self.missing.contains(fact)).copied().collect::<Vec<_>>());
        }
        if let Some(stop) = stop {
            self.because.push(stop.reason(case));
            self.readings.extend(stop.readings(case));
        }
        self.because.extend(reasons_of(state));
        // A silence that lasted is what makes its step done; what a fact might stop is idle once nothing can be stopped.
        let says_more = matches!(state, State::Open | State::Upcoming | State::Due | State::Overdue);
        Step {
            rule: self.rule,
            edition: match standing {
                Standing::In(edition) => Some(edition),
                Standing::Before | Standing::Outside => None,
            },
            actor: self.actor,
            from: self.from,
            to: self.to,
            moved_to,
            state,
            stopped_by: stop.map(Stop::rule),
            supposes: self.supposes.into_iter().filter(|supposed| says_more || *supposed == SILENCE).collect(),
            missing: if state == State::Open { self.missing } else { Vec::new() },
            projected_from: self.projected_from,
            readings: self.readings,
            because: self.because,
        }
    }
}

const SILENCE: Supposed = Supposed::Silence(Silence::NoReaction);

/// The rules behind a state itself; S10 stands beside every step that is not due.
fn reasons_of(state: State) -> Vec<Reason> {
    let letter = Reason::new(RuleId::S10, &[]);
    match state {
        State::Outside => vec![Reason::new(RuleId::S6, &[Fact::AsOf, Fact::IncapacityStart]), letter],
        State::Before => vec![Reason::new(RuleId::S4, &[Fact::IncapacityStart]), letter],
        State::Stopped => vec![letter],
        State::Done | State::DoneLate | State::Open | State::Upcoming | State::Due | State::Overdue => Vec::new(),
    }
}
