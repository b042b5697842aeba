//! A case: what happened, and the presumptions that certainly run.

use super::history::History;
use super::presumption;
use crate::assessment::Presumption;
use crate::calendar::{Day, OpenPeriod};
use crate::facts::{Fact, Facts};
use crate::order::sort_by;
use std::ops::Deref;

/// All that the steps and sanctions of a case are worked out from. Its history is used as if it were its own.
pub(crate) struct Case<'a> {
    history: History<'a>,
    /// The presumptions of incapacity.
    pub presumption: Presumption,
    /// The spans in which the incapacity is certainly presumed (P2, P4, P8).
    pub presumed: Vec<OpenPeriod>,
    /// The last days before something changed, in the order of time: a rule that stopped a step on any day between two
    /// others stopped it on one of these, if it no longer holds on the later.
    pub changes: Vec<Day>,
}

impl<'a> Case<'a> {
    /// The case of the facts.
    pub fn new(facts: &'a Facts) -> Case<'a> {
        let history = History::new(facts);
        let presumption = presumption::answer(&history);
        let presumed = presumption::certain(&presumption);
        let stays = facts.authorised_work.iter().chain(&facts.hospital_stays).flatten();
        let ends = stays.chain(&presumed).filter_map(|period| period.to);
        let eves = Fact::ALL.iter().filter_map(|fact| history.on(*fact)).map(Day::eve);
        let mut changes: Vec<Day> = ends.chain(eves).collect();
        sort_by(&mut changes, |day| *day);
        Case { history, presumption, presumed, changes }
    }
}

impl<'a> Deref for Case<'a> {
    type Target = History<'a>;

    fn deref(&self) -> &History<'a> {
        &self.history
    }
}
