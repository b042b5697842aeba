//! Putting short lists in order.

/// Sorts by a key; equal items keep their order.
///
/// Lists are short here (fifty items at most from outside). Each kind of item that the standard library sorts weighs four
/// kilobytes in the module, nine kinds together a tenth of it.
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
