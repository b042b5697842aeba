//! A case: what happened, and the presumptions that certainly run.

use super::history::History;
use super::presumption;
use crate::assessment::Presumption;
use crate::calendar::OpenPeriod;
use crate::facts::Facts;
use std::ops::Deref;

/// All that the steps and sanctions of a case are worked out from. Its history is used as if it were its own.
pub(crate) struct Case<'a> {
    history: History<'a>,
    /// The presumptions of incapacity.
    pub presumption: Presumption,
    /// The spans in which the incapacity is certainly presumed (P2, P4, P8).
    pub presumed: Vec<OpenPeriod>,
}

impl<'a> Case<'a> {
    /// The case of the facts.
    pub fn new(facts: &'a Facts) -> Case<'a> {
        let history = History::new(facts);
        let presumption = presumption::answer(&history);
        let presumed = presumption::certain(&presumption);
        Case { history, presumption, presumed }
    }
}

impl<'a> Deref for Case<'a> {
    type Target = History<'a>;

    fn deref(&self) -> &History<'a> {
        &self.history
    }
}
