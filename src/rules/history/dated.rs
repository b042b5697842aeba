//! From grounds and sentences to what is answered: a day dates them.

use super::ground::Ground;
use super::happened::History;
use super::sentence::Sentence;
use crate::assessment::{Reason, Said};
use crate::calendar::Day;

impl Ground {
    /// The reason, with the edition of the rule that holds for the case on the day.
    pub fn on(self, history: &History<'_>, day: Day) -> Reason {
        Reason::new(self.rule, self.facts, history.incapacity.start, day)
    }
}

impl History<'_> {
    /// The reasons of what belongs to the day, each once.
    pub fn reasons(&self, grounds: Vec<Ground>, day: Day) -> Vec<Reason> {
        let mut reasons = Vec::with_capacity(grounds.len());
        self.add_reasons(&mut reasons, grounds, day);
        reasons
    }

    /// Adds the reasons of what belongs to the day, but for those that are there.
    pub fn add_reasons(&self, reasons: &mut Vec<Reason>, grounds: Vec<Ground>, day: Day) {
        for ground in grounds {
            let reason = ground.on(self, day);
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }

    /// The sentences as they hold on the day.
    pub fn say(&self, sentences: Vec<Sentence>, day: Day) -> Vec<Said> {
        let mut said = Vec::with_capacity(sentences.len());
        for Sentence { code, day: spoken_of, missing, readings, grounds } in sentences {
            said.push(Said { code, day: spoken_of, missing, readings, because: self.reasons(grounds, day) });
        }
        said
    }

    /// The ground of where the period starts, where that is not what was entered; then the rule's own.
    pub fn because(&self, rule: Ground) -> Vec<Ground> {
        self.incapacity.ground().into_iter().chain([rule]).collect()
    }
}
