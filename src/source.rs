//! Where the law stands: the instruments, the pinpoints into them, the editions and whom they hold for, the rules.

#[macro_use]
mod table;
mod edition;
mod instrument;
mod pinpoint;
#[cfg(not(target_arch = "wasm32"))]
mod place;
mod provision;
mod reading;
mod rule;
mod rules;
mod standing;

pub use edition::*;
pub use instrument::{Act, Instrument, Publication};
#[cfg(not(target_arch = "wasm32"))]
pub use pinpoint::PLACE_WORDS;
pub use pinpoint::Pinpoint;
pub use provision::{Provision, WhyNot};
pub use reading::ReadingId;
pub use rule::{Fate, Makes, RuleEdition};
pub use rules::RuleId;
pub use standing::Standing;
