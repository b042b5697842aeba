//! Conclusions in words, each with its rule.

use crate::assessment::{Conclusion, ReadingUsed, Reason, Said};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{ReadingId, RuleId};

/// Builds a conclusion from its reasons: none is drawn without one.
pub(crate) trait Conclude {
    /// By one rule.
    fn rule(self, rule: RuleId, facts: &'static [Fact]) -> Said;
    /// By several rules, in order.
    fn because(self, reasons: &[Reason]) -> Said;
}

impl Conclude for Conclusion {
    #[inline(never)]
    fn rule(self, rule: RuleId, facts: &'static [Fact]) -> Said {
        self.because(&[Reason::new(rule, facts)])
    }

    #[inline(never)]
    fn because(self, reasons: &[Reason]) -> Said {
        Said { code: self, day: None, missing: Vec::new(), readings: Vec::new(), because: reasons.to_vec() }
    }
}

impl Said {
    /// Speaking of a day.
    #[inline(never)]
    pub(crate) fn on(mut self, day: Day) -> Said {
        self.day = Some(day);
        self
    }

    /// Resting on a reading.
    #[inline(never)]
    pub(crate) fn reading(mut self, reading: ReadingId) -> Said {
        self.readings.push(ReadingUsed::plain(reading));
        self
    }

    /// Left open by a fact.
    #[inline(never)]
    pub(crate) fn missing(mut self, fact: Fact) -> Said {
        self.missing.push(fact);
        self
    }
}
