//! Places in the instruments, as lawyers cite them.

use super::Instrument;
use serde::Serialize;

/// A place in an instrument, as lawyers cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Pinpoint {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in the text's own headings: `III, 3.1, étape 2`, `art. 215decies, § 1er`.
    pub place: &'static str,
}
