//! The trajectory: its steps, subject by subject, in the order of the law.

mod ami;
mod base;
mod contacts;
mod estimation;
mod first_contact;
mod help;
mod own_request;
mod questionnaire;
mod referral;

pub(crate) use ami::{answer as ami, none as no_ami};

use super::case::Case;
use super::step::Drafts;
use base::Base;

/// The steps of the trajectory.
pub(crate) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    let base = Base::new(questionnaire::sending(case), estimation::estimation(case));
    questionnaire::draft(case, &base, drafts);
    estimation::draft(case, &base, drafts);
    referral::draft(case, drafts);
    first_contact::draft(case, &base, drafts);
    contacts::draft(case, &base, drafts);
    own_request::draft(case, drafts);
    ami::draft(case, drafts);
}
