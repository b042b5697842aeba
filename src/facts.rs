//! What can be known of a case. A fact that is not given is unknown, never "no".
//!
//! The table in `facts/known.rs` is the one place where a fact is named.

#[macro_use]
mod table;
mod check;
mod error;
mod input;
mod keys;
mod kinds;
mod known;
mod parse;
mod place;
mod read;

pub use error::{ErrorCode, InputError, Rejected};
pub use input::Input;
#[cfg(target_arch = "wasm32")]
pub(crate) use input::{DEPTH, KEPT};
pub use kinds::*;
pub use known::{Fact, Facts};
pub use read::read;
