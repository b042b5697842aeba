//! The answers that others are worked out from.

use crate::assessment::{Ami, Presumption, Reduction, ScopeStatus, Step};
use crate::rules::case::Case;

/// A case with its steps, its presumption and its reduction.
pub(crate) struct Answers<'a> {
    pub case: &'a Case<'a>,
    pub status: ScopeStatus,
    pub steps: &'a [Step],
    pub presumption: &'a Presumption,
    pub reduction: &'a Reduction,
    pub ami: &'a Ami,
}
