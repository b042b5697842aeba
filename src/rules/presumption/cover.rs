//! What the spans cover together, and presumptions one after the other (R35).

use super::span::{last_possible, limit, may_hold};
use crate::assessment::{Coverage, Presumption, PresumptionSpan, ReadingUsed};
use crate::calendar::Day;
use crate::order::sort_by;
use crate::rules::history::History;
use crate::source::RuleId::P8;
use crate::source::{ReadingId, Standing};

/// Whether the day of the answers is covered, and how many days are left to the end of the cover without a gap, that day
/// included; none where no last day is known.
pub(super) fn coverage(history: &History<'_>, answer: &Presumption) -> (Coverage, Option<i64>) {
    let as_of = history.as_of;
    let certain = || answer.spans.iter().filter(|span| span.missing.is_empty());
    let (mut last, mut open_end) = (as_of.eve(), false);
    // Spans stand in the order of the rules, not of time: each round may join the next to what is covered so far.
    for span in answer.spans.iter().flat_map(|_| certain()) {
        if span.from <= last.next() {
            open_end |= span.to.is_none();
            last = span.to.map_or(last, |to| last.max(to));
        }
    }
    if open_end || last >= as_of {
        return (Coverage::Yes, (!open_end).then(|| last.next().days_since(as_of)));
    }
    let may_be_held =
        |span: &&PresumptionSpan| span.from <= as_of && last_possible(history, span).is_none_or(|last| as_of <= last);
    let open = answer.spans.iter().filter(|span| !span.missing.is_empty()).any(|span| may_be_held(&span));
    let undetermined = answer.undetermined.iter().any(|open| may_hold(history, open));
    let earlier = answer.outside.iter().any(|span| span.standing == Standing::Before);
    (if open || undetermined || earlier { Coverage::NotSaid } else { Coverage::NotByThese }, None)
}

/// R35: of two presumptions of six months one after the other without a gap, the later bears the reading that counts them
/// together, with the last day under it.
pub(super) fn in_a_row(history: &History<'_>, spans: &mut [PresumptionSpan]) {
    let mut limited: Vec<(Day, Day, &mut PresumptionSpan)> = Vec::new();
    for span in spans.iter_mut().filter(|span| span.rule != P8) {
        limited.extend(limit(history, span).map(|limit| (span.from, limit, span)));
    }
    sort_by(&mut limited, |(from, limit, _)| (*from, *limit));
    if let [(_, together, earlier), (from, _, later)] = limited.as_mut_slice() {
        let follows = last_possible(history, earlier).is_some_and(|last| *from <= last.next());
        if follows && last_possible(history, later).is_some_and(|last| *together < last) {
            later.readings.push(ReadingUsed::or_else(ReadingId::R35, *together));
        }
    }
}
