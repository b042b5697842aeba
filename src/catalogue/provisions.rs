//! The texts paragraph by paragraph, each with its fate: the rules that model it, or why none does.
//!
//! A rule that no text carries and a paragraph that was overlooked are both errors of law. With every paragraph
//! listed in the order of its text, neither can hide: `tests/provisions.rs` walks through the texts in `law/` and
//! stops at the first paragraph that is not here.
//!
//! A heading has its bare place (`III, 3.1, étape 2`); what stands under it is numbered after it: `al.` for an
//! unnumbered paragraph, `remarque`, `tiret` for a bullet, `sous-tiret` for a bullet under a bullet, `1)` and `a)` as
//! printed, `ligne` for a row of the table.

mod circular_a;
mod circular_ami;
mod circular_b;
mod circular_rest;
mod circular_start;
mod later;
mod law;
mod other;
mod row;

use crate::source::Provision;

/// The provisions in the order of the texts: the circular, the law, then the places cited in the other instruments.
pub const TEXTS: &[&[Provision]] = &[
    circular_start::PROVISIONS,
    circular_a::PROVISIONS,
    circular_b::PROVISIONS,
    circular_ami::PROVISIONS,
    circular_rest::PROVISIONS,
    law::PROVISIONS,
    other::PROVISIONS,
    later::PROVISIONS,
];

/// Every provision, in the order of the texts.
pub fn provisions() -> impl Iterator<Item = &'static Provision> {
    TEXTS.iter().copied().flatten()
}
