//! Which fact a key names.

use super::Fact;

/// The fact that has this key outside Rust.
pub(super) fn fact_of(key: &str) -> Option<Fact> {
    let place = BY_KEY.binary_search_by_key(&(key.len(), key), |fact| (fact.text().len(), fact.text())).ok()?;
    BY_KEY.get(place).copied()
}

/// All facts, the shorter keys first and those of one length by the alphabet: most are told apart by their length.
///
/// Sorted while compiling.
#[allow(clippy::indexing_slicing, reason = "a wrong index in a constant stops the build")]
const BY_KEY: [Fact; Fact::ALL.len()] = {
    let mut sorted = [Fact::AsOf; Fact::ALL.len()];
    let mut n = 0;
    while n < sorted.len() {
        let mut place = n;
        while place > 0 && before(Fact::ALL[n].text(), sorted[place - 1].text()) {
            sorted[place] = sorted[place - 1];
            place -= 1;
        }
        sorted[place] = Fact::ALL[n];
        n += 1;
    }
    sorted
};

/// Whether a key stands before another in that order.
const fn before(key: &str, other: &str) -> bool {
    if key.len() == other.len() { less(key.as_bytes(), other.as_bytes()) } else { key.len() < other.len() }
}

/// As `<` has it, which cannot be asked while compiling.
const fn less(bytes: &[u8], other: &[u8]) -> bool {
    match (bytes, other) {
        (_, []) => false,
        ([], _) => true,
        ([a, bytes @ ..], [b, other @ ..]) => *a < *b || *a == *b && less(bytes, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_names_its_fact() {
        for fact in Fact::ALL {
            assert_eq!(fact_of(fact.text()), Some(*fact));
        }
        for unknown in ["", "as", "asOf ", "incapacity_start", "zzzz"] {
            assert_eq!(fact_of(unknown), None, "{unknown}");
        }
    }
}
