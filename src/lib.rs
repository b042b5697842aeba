//! Where a person on sick leave in Belgium stands in the *Trajet Retour Au Travail* (TRAT), with the rule and the
//! article behind each answer.
//!
//! The way of a fact: data from outside become [`Facts`] once ([`facts::read`]), [`assess`] applies the rules, and one
//! [`Assessment`] comes back. The core has no clock, no input or output, and nothing it keeps.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`calendar`] | days, weeks and months as the law counts them, working days |
//! | [`source`] | instruments, pinpoints, editions, the ids of rules and readings |
//! | [`facts`] | what can be known of a case, and reading it in |
//! | [`assessment`] | what is answered |
//! | `rules` | the law, one file a subject |
//! | [`catalogue`] | the rules, readings and paragraphs as data |
//!
//! ```
//! use trat::calendar::Day;
//! use trat::facts::Facts;
//!
//! let facts = Facts::new(Day::of(2023, 1, 20), Day::of(2023, 1, 10));
//! let answers = trat::assess(&facts);
//! assert_eq!(answers.steps[0].rule.text(), "A2.1");
//! assert_eq!(answers.steps[0].from, Some(Day::of(2023, 3, 21)));
//! ```

#[macro_use]
mod names;
pub mod assessment;
pub mod calendar;
pub mod catalogue;
pub mod facts;
mod order;
mod rules;
pub mod source;
#[cfg(target_arch = "wasm32")]
mod wasm;

/// The Rust lines of the README are tested like those above.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use assessment::Assessment;
pub use facts::{Fact, Facts, Rejected};

/// All answers for the facts, for the day that they name.
#[must_use]
pub fn assess(facts: &Facts) -> Assessment {
    rules::assess(facts)
}
