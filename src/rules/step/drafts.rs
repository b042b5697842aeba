//! The drafts of a case: each is kept where a text has its rule on the day that it belongs to.

use super::Draft;
use crate::assessment::Step;
use crate::rules::case::Case;
use crate::source::Standing;

/// Collects the drafts of the subjects, in the order of the law.
pub(crate) struct Drafts<'a> {
    case: &'a Case<'a>,
    kept: Vec<Draft>,
}

impl<'a> Drafts<'a> {
    /// None yet.
    pub fn new(case: &'a Case<'a>) -> Drafts<'a> {
        Drafts { case, kept: Vec::new() }
    }

    /// Adds a draft, if a text has its rule on the day it belongs to. So a case that crosses a seam has the steps of both
    /// texts. A day before all texts is one of the first (S4).
    pub fn add(&mut self, draft: Draft) {
        let day = draft.edition_day(self.case.as_of);
        let is_there = match Standing::of(draft.rule, self.case.incapacity.start, day) {
            Standing::In(_) => true,
            Standing::Ended => false,
            Standing::Before => draft.rule.is_of_the_first_edition(),
        };
        if is_there {
            self.kept.push(draft);
        }
    }

    /// The steps, with where each stands.
    pub fn settle(self) -> Vec<Step> {
        self.kept.into_iter().map(|draft| draft.settle(self.case)).collect()
    }
}
