//! Warnings beside the answers.

use crate::facts::Fact;
use serde::Serialize;

/// Facts that contradict each other or are out of order. They are used as given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// What is odd.
    pub code: WarningCode,
    /// The facts concerned.
    pub facts: Vec<Fact>,
}

names! {
    /// What is odd about facts.
    pub enum WarningCode {
        /// Said not to have happened, but another fact shows that it did.
        HappenedAfterAll = "happenedAfterAll",
        /// The first happened before the second, which comes before it in the law.
        OutOfOrder = "outOfOrder",
        /// The event lies before the incapacity.
        BeforeIncapacity = "beforeIncapacity",
        /// The questionnaire was withheld and sent.
        WithheldAndSent = "withheldAndSent",
        /// The questionnaire was impossible to complete and returned.
        ImpossibleAndReturned = "impossibleAndReturned",
        /// The appointment attended and the first contact are on different days.
        TwoFirstContacts = "twoFirstContacts",
        /// The contact after the second absence is dated before it; it counts as not given.
        ContactBeforeSecondAbsence = "contactBeforeSecondAbsence",
        /// The contact after the second absence is dated after the appointment was held.
        ContactAfterHeld = "contactAfterHeld",
        /// Appointments after the one that was attended count for nothing.
        AppointmentAfterHeld = "appointmentAfterHeld",
        /// The recognition ended inside a presumption: ask for the decision.
        EndInsidePresumption = "endInsidePresumption",
        /// The event lies after the incapacity ended.
        AfterIncapacity = "afterIncapacity",
        /// A step with an employer is given although there is no employment contract.
        CodexWithoutContract = "codexWithoutContract",
        /// A referral is given although no category 4 is.
        ReferralWithoutCategory4 = "referralWithoutCategory4",
        /// The authorisation was granted and refused.
        GrantedAndRefused = "grantedAndRefused",
        /// The programme ends before it starts.
        ProgrammeEndsBeforeStart = "programmeEndsBeforeStart",
    }
}
