//! A3.2 and B3.2: help with a questionnaire that did not come back in time.

use crate::assessment::{Actor, ReadingUsed};
use crate::facts::Fact;
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Done, Draft};
use crate::source::{ReadingId, RuleId};

/// A3.2 and B3.2: not received in time, so the coordinator is asked to contact the person and help.
pub(crate) fn help(case: &Case<'_>, back: &Draft, rule: RuleId, (sent, returned): (Fact, Fact)) -> Option<Draft> {
    let last = back.last_day_in_time().filter(|last| case.on(sent).is_some() && case.as_of > *last)?;
    let in_time = match back.done {
        Done::Yes(day) => day.is_none_or(|day| day <= last),
        Done::No | Done::NotSaid => false,
    };
    let because = vec![Ground::of(back.rule, vec![sent, returned]), Ground::of(rule, vec![returned])];
    let mut draft = Draft { from: Some(last.next()), ..Draft::new(rule, Actor::Coordinator, because) };
    draft = draft.done_by(case, returned).reading(ReadingUsed::plain(ReadingId::R2));
    if let Some(to) = back.to.filter(|to| *to != last) {
        draft = draft.reading(ReadingUsed::or_else(ReadingId::R5, to.next()));
    }
    if draft.done == Done::NotSaid {
        draft = draft.hangs_on(returned);
    }
    (!in_time).then_some(draft)
}
