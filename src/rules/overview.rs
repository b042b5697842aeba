//! What looks at all answers: scope, parcours, what comes next, what is missing, the days on which the law changed.

mod answers;
mod askable;
pub(crate) mod contact_modes;
pub(crate) mod first_contact_sheet;
pub(crate) mod missing;
pub(crate) mod next;
pub(crate) mod parcours;
pub(crate) mod scope;
pub(crate) mod seams;
pub(crate) mod sentences;
pub(crate) mod warnings;

pub(crate) use answers::Answers;
