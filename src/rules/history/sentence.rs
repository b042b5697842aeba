//! Sentences: conclusions in words while they are worked out, each with its grounds.

use super::ground::Ground;
use crate::assessment::{Conclusion, ReadingUsed};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{ReadingId, RuleId};

/// A conclusion in words, before a day dates its grounds: `History::say` is the only way to what is answered.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    /// Which sentence.
    pub code: Conclusion,
    /// A day the sentence speaks of.
    pub day: Option<Day>,
    /// The facts not given that leave it open.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules it follows from, in order.
    pub grounds: Vec<Ground>,
}

/// Builds a sentence from its grounds: none is said without one.
pub(crate) trait Conclude {
    /// By one rule.
    fn rule(self, rule: RuleId, facts: &'static [Fact]) -> Sentence;
    /// By several rules, in order.
    fn because(self, grounds: &[Ground]) -> Sentence;
}

impl Conclude for Conclusion {
    fn rule(self, rule: RuleId, facts: &'static [Fact]) -> Sentence {
        self.because(&[Ground::new(rule, facts)])
    }

    fn because(self, grounds: &[Ground]) -> Sentence {
        Sentence { code: self, day: None, missing: Vec::new(), readings: Vec::new(), grounds: grounds.to_vec() }
    }
}

impl Sentence {
    /// Speaking of a day.
    pub fn on(mut self, day: Day) -> Sentence {
        self.day = Some(day);
        self
    }

    /// Resting on a reading.
    pub fn reading(mut self, reading: ReadingId) -> Sentence {
        self.readings.push(ReadingUsed::plain(reading));
        self
    }

    /// Left open by a fact.
    pub fn missing(mut self, fact: Fact) -> Sentence {
        self.missing.push(fact);
        self
    }
}
