//! The two steps that others hang on: the sending of the questionnaire (A2.1) and the first estimation (A4.1).

use crate::assessment::State;
use crate::facts::Fact;
use crate::rules::case::Case;
use crate::rules::step::{Draft, conditions};

/// Drafts that every case has, each as the text that it belongs to has it.
pub(crate) struct Base {
    /// A2.1.
    pub sending: Draft,
    /// A4.1.
    pub estimation: Draft,
}

impl Base {
    pub fn new(sending: Draft, estimation: Draft) -> Base {
        Base { sending, estimation }
    }

    /// A step that comes with a category: while none is known it is open, and what stops the estimation stops it too.
    pub fn waits_for_category(&self, case: &Case<'_>, draft: Draft) -> Draft {
        if case.category().is_some() {
            return draft;
        }
        let mut draft = draft.hangs_on(Fact::Category);
        draft.stopped_last = match self.estimation.state(case) {
            (State::Stopped, stop) => stop,
            _ => None,
        };
        if !case.happened(Fact::EstimatedOn) {
            let mut supposed = case.supposing(&conditions::supposed_by_estimation(case));
            draft.supposes.retain(|already| !supposed.contains(already));
            draft.supposes.append(&mut supposed);
        }
        draft
    }
}
