//! What happened, and what follows from it before any rule of the trajectory is applied.

mod appointments;
mod categories;
mod dated;
mod ground;
mod happened;
mod period;
mod sentence;

pub(crate) use appointments::{Entry, list_of};
pub(crate) use categories::{Four, PathRequest};
pub(crate) use ground::Ground;
pub(crate) use happened::History;
pub(crate) use period::{Counted, merged};
pub(crate) use sentence::{Conclude, Sentence};
