//! The rules that stop a step, and when they hold.

use super::case::Case;
use crate::assessment::{ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::{Fact, YesNo};
use crate::source::{ReadingId, RuleId};

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
}

/// What stops the questionnaire of parcours A, in the order in which the first is named.
pub(crate) const OF_QUESTIONNAIRE: &[Stop] = &[Stop::Withheld, Stop::CodexAsked, Stop::AuthorisedWork, Stop::OwnPath];
/// What stops the first estimation.
pub(crate) const OF_ESTIMATION: &[Stop] = &[Stop::NoEstimation];
/// What stops the examination of A4.3.
pub(crate) const OF_EXAMINATION: &[Stop] = &[Stop::NoEstimation, Stop::NotAppropriate];
/// What stops the first contact of parcours A.
pub(crate) const OF_FIRST_CONTACT: &[Stop] = &[Stop::WorkAtContact];
/// What stops the questionnaire of parcours B.
pub(crate) const OF_REQUEST_QUESTIONNAIRE: &[Stop] = &[Stop::NoQuestionnaireNeeded];
/// What stops the follow-up of the AMI path.
pub(crate) const OF_AMI: &[Stop] = &[Stop::Suspended];

impl Stop {
    /// The rule.
    pub fn rule(self) -> RuleId {
        match self {
            Stop::IncapacityEnded => RuleId::S3,
            Stop::Withheld => RuleId::A2_2,
            Stop::CodexAsked => RuleId::A2_4,
            Stop::AuthorisedWork => RuleId::A2_5,
            Stop::OwnPath => RuleId::A2_6,
            Stop::NoEstimation => RuleId::A4_2,
            Stop::NotAppropriate => RuleId::A4_3,
            Stop::WorkAtContact => RuleId::A7_3,
            Stop::NoQuestionnaireNeeded => RuleId::B2_2,
            Stop::Suspended => RuleId::F1_6,
        }
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
            Stop::Suspended => suspended(case, day),
        }
    }

    /// Whether a step stopped on its last day stays stopped when the rule no longer holds.
    pub fn stays(self) -> bool {
        match self {
            Stop::Withheld | Stop::CodexAsked | Stop::AuthorisedWork | Stop::OwnPath | Stop::NoEstimation => true,
            Stop::IncapacityEnded
            | Stop::NotAppropriate
            | Stop::WorkAtContact
            | Stop::NoQuestionnaireNeeded
            | Stop::Suspended => false,
        }
    }

    /// The rule and the facts it used.
    pub fn reason(self, case: &Case<'_>) -> Reason {
        let used: &[Fact] = match self {
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
            Stop::Suspended => &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn, Fact::DefinitivelyUnfit],
        };
        let known = used.iter().filter(|fact| !case.is_unknown(**fact)).copied().collect();
        Reason { rule: self.rule(), facts: known }
    }

    /// The readings it rests on: a CODEX path that has ended still counts as asked (R7).
    pub fn readings(self, case: &Case<'_>) -> Option<ReadingUsed> {
        let by_codex = match self {
            Stop::CodexAsked => true,
            Stop::NoEstimation => case.happened(Fact::CodexAskedOn),
            _ => false,
        };
        (by_codex && case.happened(Fact::CodexEndedOn)).then(|| ReadingUsed::plain(ReadingId::R7))
    }
}

/// The facts that could stop a step of the questionnaire and are not known.
pub(crate) fn supposed_by_questionnaire(case: &Case<'_>) -> Vec<Fact> {
    let mut facts = vec![Fact::QuestionnaireWithheld];
    facts.extend(supposed_by_estimation(case));
    facts
}

/// The facts that could stop the estimation: the decision on an own request counts once it is granted.
pub(crate) fn supposed_by_estimation(case: &Case<'_>) -> Vec<Fact> {
    let decided = case.happened(Fact::AuthorisationOn);
    let decision = if decided { Fact::AuthorisationGranted } else { Fact::AuthorisationOn };
    vec![Fact::CodexAskedOn, Fact::AuthorisedWork, decision]
}

/// Authorised work on the day (coordinated law, art. 100, § 2).
fn works(case: &Case<'_>, day: Day) -> bool {
    case.facts.authorised_work.iter().flatten().any(|period| period.holds(day))
}

/// A request alone is not enough: the médecin-conseil authorised the path by that day.
fn own_path(case: &Case<'_>, day: Day) -> bool {
    case.facts.authorisation_granted == Some(YesNo::Yes) && case.happened_by(Fact::AuthorisationOn, day)
}

/// B2.2: a questionnaire was completed during this incapacity and its answers need no update.
pub(crate) fn no_questionnaire_needed(case: &Case<'_>) -> bool {
    case.questionnaire_completed() == Some(YesNo::Yes) && case.facts.update_needed == Some(YesNo::No)
}

/// Whether the contact needs no questionnaire first (B2.2), while none was sent.
pub(crate) fn without_questionnaire(case: &Case<'_>) -> bool {
    no_questionnaire_needed(case) && !case.happened(Fact::RequestQuestionnaireSentOn)
}

/// F1.6: the employer asked for reintegration; F1.7: the path of a person unfit for good has since ended.
fn suspended(case: &Case<'_>, day: Day) -> bool {
    case.facts.employment_contract != Some(YesNo::No)
        && case.happened_by(Fact::EmployerRequestNotifiedOn, day)
        && !restarted(case, day)
}

/// F1.7: the path of a person unfit for the agreed work for good has definitively ended.
pub(crate) fn restarted(case: &Case<'_>, day: Day) -> bool {
    case.facts.definitively_unfit == Some(YesNo::Yes) && case.happened_by(Fact::CodexEndedOn, day)
}
