//! The rules that stop a step, and when they hold.

use super::conditions::{
    codex_ended, codex_of_the_unfit_ended, codex_runs, near_pension, no_questionnaire_needed, own_path, own_path_runs,
    suspended, works,
};
use crate::assessment::ReadingUsed;
use crate::calendar::Day;
use crate::facts::{Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Ground, History};
use crate::source::EditionId::E2024;
use crate::source::{ByEdition, ReadingId, RuleId};

/// A rule that stops a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// S3: the incapacity has ended.
    IncapacityEnded,
    /// A2.2: the médecin-conseil decided not to send the questionnaire.
    Withheld,
    /// A2.4: the prevention adviser was asked to start a CODEX path.
    CodexAsked,
    /// A2.5: authorised work.
    AuthorisedWork,
    /// A2.6: a TRAT started at the person's request, authorised.
    OwnPath,
    /// A4.2: one of the three before, for the first estimation.
    NoEstimation,
    /// A4.3: an examination is not appropriate either.
    NotAppropriate,
    /// A7.3: authorised work, for the first contact.
    WorkAtContact,
    /// B2.2: no questionnaire is needed for the own request.
    NoQuestionnaireNeeded,
    /// F1.6: the AMI path is suspended at the employer's request.
    Suspended,
    /// S6: the text has changed, and the step is no longer in it.
    TextEnded,
    /// S9: the incapacity started close to the pension age.
    NearPension,
    /// A2.4 of 2024: a CODEX path is in progress.
    CodexRuns,
    /// A2.6 of 2024: a TRAT on own request, authorised, is in progress.
    OwnPathRuns,
    /// A4.2 of 2024: CODEX in progress, authorised work, own TRAT in progress.
    NoEstimationNow,
    /// M.x: the incapacity is presumed: hospital stay, or a presumption that runs.
    Presumed,
    /// M.x: the contact is not needed, given the severity.
    ContactUnneeded,
    /// M.x, the contact of the seventh month: a TRAT on own request is in progress.
    OwnPathInstead,
    /// M.x: the médecin-conseil decides from the file alone.
    FileSuffices,
    /// F1.6 with F1.7 of 2024: suspended until CODEX has definitively ended.
    SuspendedUntilCodexEnds,
    /// B4.1: the contact that the questionnaire of parcours B prepares was held.
    RequestContactHeld,
    /// A6.1: the category 4 was withdrawn before the referral.
    FourWithdrawn,
    /// A6.1, for the contact of the sixth month: so was the category 4 of the first estimation.
    FirstFourWithdrawn,
}

type Stops = &'static [Stop];

/// What stops the questionnaire of parcours A (A2.4), in the order in which the first is named.
pub(crate) const OF_QUESTIONNAIRE: ByEdition<Stops> = ByEdition {
    first: &[Stop::Withheld, Stop::CodexAsked, Stop::AuthorisedWork, Stop::OwnPath],
    later: &[(E2024, &[Stop::NearPension, Stop::Withheld, Stop::CodexRuns, Stop::AuthorisedWork, Stop::OwnPathRuns])],
};
/// What stops the first estimation (A4.2).
pub(crate) const OF_ESTIMATION: ByEdition<Stops> =
    ByEdition { first: &[Stop::NoEstimation], later: &[(E2024, &[Stop::NearPension, Stop::NoEstimationNow])] };
/// What stops the examination, later the physical contact, of A4.3.
pub(crate) const OF_EXAMINATION: ByEdition<Stops> = ByEdition {
    first: &[Stop::NoEstimation, Stop::NotAppropriate],
    later: &[(E2024, &[Stop::NearPension, Stop::NoEstimationNow, Stop::NotAppropriate])],
};
/// What suspends the AMI path, until F1.7.
pub(crate) const OF_AMI: ByEdition<Stops> =
    ByEdition { first: &[Stop::Suspended], later: &[(E2024, &[Stop::SuspendedUntilCodexEnds])] };
/// What stops the referral.
pub(crate) const OF_REFERRAL: Stops = &[Stop::FourWithdrawn];
/// What stops the first contact within a month of the referral: authorised work.
pub(crate) const OF_FIRST_CONTACT: Stops = &[Stop::WorkAtContact];
/// What stops the first contact of the sixth month, where authorised work does …
pub(crate) const OF_CONTACT_6: Stops = &[Stop::WorkAtContact, Stop::FirstFourWithdrawn];
/// … and where it only lets it rest.
pub(crate) const OF_RESTING_CONTACT_6: Stops = &[Stop::FirstFourWithdrawn];
/// What stops the questionnaire of parcours B.
pub(crate) const OF_REQUEST_QUESTIONNAIRE: Stops = &[Stop::NoQuestionnaireNeeded, Stop::RequestContactHeld];
/// What stops the physical contact of the fourth month.
pub(crate) const OF_CONTACT_4: Stops = &[Stop::NearPension, Stop::Presumed, Stop::ContactUnneeded];
/// What stops the physical contact of the seventh month.
pub(crate) const OF_CONTACT_7: Stops =
    &[Stop::NearPension, Stop::Presumed, Stop::ContactUnneeded, Stop::OwnPathInstead];
/// What stops the physical contacts of the eleventh month and in invalidity.
pub(crate) const OF_LATER_CONTACT: Stops = &[Stop::Presumed, Stop::FileSuffices];

impl Stop {
    /// The rule.
    pub fn rule(self) -> RuleId {
        match self {
            Stop::IncapacityEnded => RuleId::S3,
            Stop::Withheld => RuleId::A2_2,
            Stop::CodexAsked | Stop::CodexRuns => RuleId::A2_4,
            Stop::AuthorisedWork => RuleId::A2_5,
            Stop::OwnPath | Stop::OwnPathRuns => RuleId::A2_6,
            Stop::NoEstimation | Stop::NoEstimationNow => RuleId::A4_2,
            Stop::NotAppropriate => RuleId::A4_3,
            Stop::WorkAtContact => RuleId::A7_3,
            Stop::NoQuestionnaireNeeded => RuleId::B2_2,
            Stop::RequestContactHeld => RuleId::B4_1,
            Stop::Suspended | Stop::SuspendedUntilCodexEnds => RuleId::F1_6,
            Stop::TextEnded => RuleId::S6,
            Stop::NearPension => RuleId::S9,
            Stop::Presumed | Stop::ContactUnneeded | Stop::OwnPathInstead | Stop::FileSuffices => RuleId::Mx,
            Stop::FourWithdrawn | Stop::FirstFourWithdrawn => RuleId::A6_1,
        }
    }

    /// Whether it is named before the end of the incapacity.
    pub fn comes_first(self) -> bool {
        matches!(self.rule(), RuleId::S9 | RuleId::Mx)
    }

    /// Whether it stops a step on the day.
    pub fn holds(self, case: &Case<'_>, day: Day) -> bool {
        match self {
            Stop::IncapacityEnded => case.facts.incapacity_end.is_some_and(|end| day > end),
            Stop::Withheld => case.facts.questionnaire_withheld == Some(YesNo::Yes),
            Stop::CodexAsked => case.happened_by(Fact::CodexAskedOn, day),
            Stop::AuthorisedWork | Stop::WorkAtContact => works(case, day),
            Stop::OwnPath => own_path(case, day),
            Stop::NoEstimation => case.happened_by(Fact::CodexAskedOn, day) || works(case, day) || own_path(case, day),
            Stop::NotAppropriate => case.facts.examination_inappropriate == Some(YesNo::Yes),
            Stop::NoQuestionnaireNeeded => no_questionnaire_needed(case),
            Stop::RequestContactHeld => case.happened_by(Fact::RequestContactOn, day),
            Stop::Suspended => suspended(case, day) && !codex_of_the_unfit_ended(case, day),
            Stop::SuspendedUntilCodexEnds => suspended(case, day) && !codex_ended(case, day),
            Stop::TextEnded => false,
            Stop::NearPension => near_pension(case),
            Stop::CodexRuns => codex_runs(case, day),
            Stop::OwnPathRuns | Stop::OwnPathInstead => own_path_runs(case, day),
            Stop::NoEstimationNow => codex_runs(case, day) || works(case, day) || own_path_runs(case, day),
            Stop::Presumed => {
                let stays = case.facts.hospital_stays.iter().flatten();
                stays.chain(&case.presumed).any(|period| period.holds(day))
            }
            Stop::ContactUnneeded => case.facts.contact_unneeded == Some(YesNo::Yes),
            Stop::FileSuffices => case.facts.file_suffices == Some(YesNo::Yes),
            Stop::FourWithdrawn => case.four_withdrawn(day),
            Stop::FirstFourWithdrawn => case.first_four_withdrawn(day),
        }
    }

    /// The facts that it uses.
    fn used(self) -> &'static [Fact] {
        match self {
            Stop::IncapacityEnded => &[Fact::IncapacityEnd],
            Stop::Withheld => &[Fact::QuestionnaireWithheld],
            Stop::CodexAsked => &[Fact::CodexAskedOn],
            Stop::AuthorisedWork | Stop::WorkAtContact => &[Fact::AuthorisedWork],
            Stop::OwnPath => &[Fact::AuthorisationOn, Fact::AuthorisationGranted],
            Stop::NoEstimation => {
                &[Fact::CodexAskedOn, Fact::AuthorisedWork, Fact::AuthorisationOn, Fact::AuthorisationGranted]
            }
            Stop::NotAppropriate => &[Fact::ExaminationInappropriate],
            Stop::NoQuestionnaireNeeded => {
                &[Fact::RequestQuestionnaireCompleted, Fact::QuestionnaireReturnedOn, Fact::UpdateNeeded]
            }
            Stop::RequestContactHeld => &[Fact::RequestContactOn],
            Stop::Suspended => &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn, Fact::DefinitivelyUnfit],
            Stop::SuspendedUntilCodexEnds => &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn],
            Stop::TextEnded => &[Fact::AsOf, Fact::IncapacityStart],
            Stop::NearPension => &[Fact::PensionAgeOn],
            Stop::CodexRuns => &[Fact::CodexAskedOn, Fact::CodexEndedOn],
            Stop::OwnPathRuns | Stop::OwnPathInstead => OWN_PATH,
            Stop::NoEstimationNow => &[
                Fact::CodexAskedOn,
                Fact::CodexEndedOn,
                Fact::AuthorisedWork,
                Fact::AuthorisationOn,
                Fact::AuthorisationGranted,
                Fact::OwnPathEndedOn,
            ],
            Stop::Presumed => &[
                Fact::HospitalStays,
                Fact::CodexPlanSignedOn,
                Fact::DeclarationSignedOn,
                Fact::PlanEstablishedOn,
                Fact::ProgrammeStartsOn,
            ],
            Stop::ContactUnneeded => &[Fact::ContactUnneeded],
            Stop::FileSuffices => &[Fact::FileSuffices],
            Stop::FourWithdrawn | Stop::FirstFourWithdrawn => {
                &[Fact::Category, Fact::ReviewedOn, Fact::ReviewCategory, Fact::Reviews]
            }
        }
    }

    /// The rule and the facts it used.
    pub fn ground(self, case: &History<'_>) -> Ground {
        Ground::of(self.rule(), self.used().iter().copied().filter(|fact| !case.is_unknown(*fact)).collect())
    }

    /// The events on days not known by which it may have held before `as_of`: whether it did is not known.
    pub fn unknown_days(self, case: &Case<'_>) -> Vec<Fact> {
        if !self.holds(case, case.as_of) {
            return Vec::new();
        }
        self.used().iter().copied().filter(|fact| case.happened_sometime(*fact)).collect()
    }

    /// The reading it rests on: a CODEX path that has ended still counts as asked (R7).
    pub fn reading(self, case: &Case<'_>) -> Option<ReadingUsed> {
        let by_codex = match self {
            Stop::CodexAsked => true,
            Stop::NoEstimation => case.happened(Fact::CodexAskedOn),
            _ => false,
        };
        (by_codex && case.happened(Fact::CodexEndedOn)).then(|| ReadingUsed::plain(ReadingId::R7))
    }
}

const OWN_PATH: &[Fact] = &[Fact::AuthorisationOn, Fact::AuthorisationGranted, Fact::OwnPathEndedOn];
