//! A draft: what the law asks for and when, before it is known where it stands.

use super::Stop;
use crate::assessment::{Actor, ReadingUsed, Silence, Supposed};
use crate::calendar::{Day, Months};
use crate::facts::{Event, Fact};
use crate::rules::case::Case;
use crate::rules::history::{Counted, Ground};
use crate::source::{ReadingId, RuleId};

/// « dans un délai d'un mois »: the last day is the same day of the next month (R14).
pub(crate) const ONE_MONTH: Months = Months(1);
/// What a step supposes that is done because nobody reacted (A7.6).
pub(crate) const SILENCE: Supposed = Supposed::Silence(Silence::NoReaction);

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
    /// The day whose edition it belongs to, where that is neither its last nor its first.
    pub belongs_on: Option<Day>,
    /// The day after authorised work, until which it rests (A7.3).
    pub rests_until: Option<Day>,
    /// It comes once another step is done; no day is known.
    pub waits: bool,
    /// Whether it comes, or when, hangs on something not known.
    pub open: bool,
    /// The facts it hangs on.
    pub missing: Vec<Fact>,
    pub supposes: Vec<Supposed>,
    pub projected_from: Option<RuleId>,
    pub readings: Vec<ReadingUsed>,
    pub because: Vec<Ground>,
}

impl Draft {
    pub fn new(rule: RuleId, actor: Actor, because: Vec<Ground>) -> Draft {
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
            belongs_on: None,
            rests_until: None,
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
    pub fn done_by(mut self, case: &Case<'_>, fact: Fact) -> Draft {
        self.done = Done::from(case.event(fact));
        self.done_by = vec![fact];
        self
    }

    /// Leaves it open for want of a fact.
    pub fn hangs_on(mut self, fact: Fact) -> Draft {
        self.open = true;
        self.missing.push(fact);
        self
    }

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

    /// From an event to a last day that does not hang on it. An event after the last day gives no first day: the text sets
    /// a last day alone, and the delay has no consequence for the person (R8).
    pub fn window(self, event: Option<Day>, to: Day) -> Draft {
        if event.is_some_and(|event| event > to) {
            return Draft { from: None, to: Some(to), ..self }.reading(ReadingUsed::plain(ReadingId::R8));
        }
        Draft { from: event, to: Some(to), ..self }
    }

    /// From an event to the same day of the next month; open while the event's day is not known.
    pub fn within_one_month(self, case: &Case<'_>, event: Fact) -> Draft {
        match case.on(event) {
            Some(day) => Draft { from: Some(day), to: Some(day + ONE_MONTH), ..self }.one_month_readings(day),
            None => self.hangs_on(event),
        }
    }

    /// The event's day is not counted (R14); a shorter month ends on its last day (R4).
    pub fn one_month_readings(self, event: Day) -> Draft {
        let draft = self.reading(ReadingUsed::or_else(ReadingId::R14, (event + ONE_MONTH).eve()));
        if event.is_shortened_by(ONE_MONTH) { draft.reading(ReadingUsed::plain(ReadingId::R4)) } else { draft }
    }

    /// Those of the facts that are not known are supposed not to stand in the way.
    pub fn supposing(mut self, case: &Case<'_>, facts: &[Fact]) -> Draft {
        self.supposes.append(&mut case.supposing(facts));
        self
    }

    /// The day whose edition the step belongs to: its last, else its first, else the day it was done, else `as_of`.
    pub fn edition_day(&self, as_of: Day) -> Day {
        let done = match self.done {
            Done::Yes(day) => day,
            Done::No | Done::NotSaid => None,
        };
        self.to.or(self.from).or(self.belongs_on).or(done).unwrap_or(as_of)
    }
}
