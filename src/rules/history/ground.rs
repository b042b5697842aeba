//! Grounds: reasons while they are worked out, before a day dates them.

use crate::facts::Fact;
use crate::source::RuleId;
use std::borrow::Cow;

/// A rule and the facts it was applied to. Which edition of the rule that is hangs on the day of what it is a ground of:
/// `Ground::on` is the only way to a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ground {
    /// The rule.
    pub rule: RuleId,
    /// The facts.
    pub facts: Cow<'static, [Fact]>,
}

impl Ground {
    /// A rule and the facts it used.
    pub const fn new(rule: RuleId, facts: &'static [Fact]) -> Ground {
        Ground { rule, facts: Cow::Borrowed(facts) }
    }

    /// A rule and the facts it used, where they differ from case to case.
    pub const fn of(rule: RuleId, facts: Vec<Fact>) -> Ground {
        Ground { rule, facts: Cow::Owned(facts) }
    }
}
