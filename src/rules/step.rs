//! Steps: a draft of what the law asks for and when, the states in which it may stand, and what stops it.

pub(crate) mod conditions;
mod draft;
mod drafts;
mod state;
pub(crate) mod stops;

pub(crate) use draft::{Done, Draft, ONE_MONTH, SILENCE};
pub(crate) use drafts::Drafts;
pub(crate) use stops::Stop;
