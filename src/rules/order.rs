//! Putting short lists in order.

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
