//! Where a presumption begins: on a known day on which an edition has its rule; else why there is none.

use crate::assessment::{OutsideSpan, Presumption, Undetermined};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::rules::history::{Ground, History};
use crate::source::RuleId::{self, P4};
use crate::source::{EditionId, Standing};

/// The first day of a span, the day its six months are counted from, and the edition that it belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    pub from: Day,
    pub counted_from: Day,
    pub edition: EditionId,
}

/// The first day, where it is known and an edition has the rule; else why there is no span.
pub(super) fn start(
    history: &History<'_>,
    rule: RuleId,
    fact: Fact,
    because: &[Ground],
    answer: &mut Presumption,
) -> Option<Beginning> {
    let Some(from) = history.on(fact) else {
        if !started_after_repeal(history) {
            let because = history.reasons(because.to_vec(), history.as_of);
            answer.undetermined.push(Undetermined { rule, missing: vec![fact], because });
        }
        return None;
    };
    in_edition(history, rule, from, because, answer)
}

/// Whether the incapacity started after the repeal: whatever happened in it starts no presumption.
pub(super) fn started_after_repeal(history: &History<'_>) -> bool {
    history.has_ended(P4, history.incapacity.start)
}

/// The first day with the edition that has the rule; else the presumption is named as outside.
pub(super) fn in_edition(
    history: &History<'_>,
    rule: RuleId,
    from: Day,
    because: &[Ground],
    answer: &mut Presumption,
) -> Option<Beginning> {
    match Standing::of(rule, history.incapacity.start, from) {
        Standing::In(edition) => Some(Beginning { from, counted_from: from, edition }),
        standing @ (Standing::Before | Standing::Ended) => {
            let because = history.reasons(because.to_vec(), from);
            answer.outside.push(OutsideSpan { rule, from, standing, because });
            None
        }
    }
}
