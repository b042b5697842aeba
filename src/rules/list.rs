//! Short lists: putting them in order, adding to them.

use crate::facts::Fact;

/// Sorts by a key, equal items keeping their order. Lists are short here (fifty items at most from outside), and each
/// kind of item sorted by the standard library would weigh several kilobytes in the module.
pub(crate) fn sort_by<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some([before, item]) = at.checked_sub(1).and_then(|before| list.get_mut(before..=at)) {
            if key(before) <= key(item) {
                break;
            }
            std::mem::swap(before, item);
            at -= 1;
        }
    }
}

/// Adds to a list. One function a type, called, not inlined: a copy at each place that adds would weigh several kilobytes.
pub(crate) trait Add<T> {
    /// An item at the end.
    fn add(&mut self, item: T);
    /// An item at the end, if there is one.
    fn add_some(&mut self, item: Option<T>);
}

impl<T> Add<T> for Vec<T> {
    #[inline(never)]
    fn add(&mut self, item: T) {
        self.push(item);
    }

    #[inline(never)]
    fn add_some(&mut self, item: Option<T>) {
        if let Some(item) = item {
            self.push(item);
        }
    }
}

/// Those of the facts that are kept.
pub(crate) fn kept(facts: &[Fact], keep: &dyn Fn(Fact) -> bool) -> Vec<Fact> {
    let mut kept = Vec::new();
    for fact in facts {
        if keep(*fact) {
            kept.push(*fact);
        }
    }
    kept
}
