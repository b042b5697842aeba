//! What can be known of a case. A fact that is not given is unknown, never "no".
//!
//! The table below is the one place where a fact is named: the field of [`Facts`], the id [`Fact`], the key outside Rust
//! (camelCase) and the rules that read it.

mod check;
mod error;
mod input;
mod kinds;
mod parse;
mod read;

pub use error::{ErrorCode, InputError, Rejected};
pub use input::Input;
#[cfg(target_arch = "wasm32")]
pub(crate) use input::{DEPTH, KEPT};
pub use kinds::*;
pub use read::read;

use crate::calendar::{Day, OpenPeriod, Period};
#[allow(clippy::enum_glob_use, reason = "the table below names most of the rules")]
use crate::source::RuleId::{self, *};
use parse::Kind;
use read::Reader;
use serde::Serialize;
use tsify::Tsify;

macro_rules! facts {
    (required: $($(#[doc = $rdoc:literal])+ $rvariant:ident $rfield:ident $rkey:literal: $rty:ty => [$($rrule:ident)*];)+
     optional: $($(#[doc = $doc:literal])+ $variant:ident $field:ident $key:literal: $ty:ty => [$($rule:ident)*];)+) => {
        /// What is known of a case. Only `as_of` and `incapacity_start` must be given.
        #[derive(Clone, Debug, PartialEq, Serialize, Tsify)]
        #[serde(rename_all = "camelCase")]
        pub struct Facts {
            $($(#[doc = $rdoc])+ pub $rfield: $rty,)+
            $($(#[doc = $doc])+ #[tsify(optional)] pub $field: Option<$ty>,)+
        }

        names! {
            /// The name of a fact, in the order of the table below. Its text is the key it has outside Rust.
            pub enum Fact {
                $($(#[doc = $rdoc])+ $rvariant = $rkey,)+
                $($(#[doc = $doc])+ $variant = $key,)+
            }
        }

        impl Fact {
            /// Its name in `snake_case`, as the field of [`Facts`].
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Fact::$rvariant => stringify!($rfield),)+
                    $(Fact::$variant => stringify!($field),)+
                }
            }

            /// The rules that read the fact.
            #[must_use]
            pub const fn read_by(self) -> &'static [RuleId] {
                match self {
                    $(Fact::$rvariant => &[$($rrule),*],)+
                    $(Fact::$variant => &[$($rule),*],)+
                }
            }
        }

        impl Facts {
            /// A case of which only the two days that must be given are known.
            #[must_use]
            pub fn new(as_of: Day, incapacity_start: Day) -> Facts {
                Facts { as_of, incapacity_start, $($field: None,)+ }
            }

            /// The event of that name; none where it is not given, or no event.
            #[must_use]
            pub fn event(&self, fact: Fact) -> Option<Event> {
                match fact {
                    $(Fact::$rvariant => None,)+
                    $(Fact::$variant => self.$field.as_ref().and_then(Kind::event),)+
                }
            }

            /// Reads each fact by its name. A required day that cannot be read is among the reader's errors.
            fn read_each(reader: &mut Reader<'_>) -> Facts {
                Facts {
                    $($rfield: reader.required(Fact::$rvariant).unwrap_or(Day::FIRST),)+
                    $($field: reader.optional(Fact::$variant),)+
                }
            }

            /// Whether the fact is given.
            #[must_use]
            pub fn has(&self, fact: Fact) -> bool {
                match fact {
                    $(Fact::$rvariant => true,)+
                    $(Fact::$variant => self.$field.is_some(),)+
                }
            }
        }
    };
}

facts! {
    required:
    /// The day the answers are for ("today").
    AsOf as_of "asOf": Day => [S4 S6];
    /// First day of this incapacity (incapacité de travail) as the mutuality recognised it.
    IncapacityStart incapacity_start "incapacityStart": Day => [S4 S5 S6 S7 A1_1 A2_1 A4_1 A5_5 A5_6 A7_2 L3 L12 L13];
    optional:
    /// The insurance scheme.
    Scheme scheme "scheme": Scheme => [S1];
    /// Whether the incapacity is recognised.
    Recognised recognised "recognised": Recognised => [S2 A1_1 A1_2];
    /// Last day of the incapacity, if it ended.
    IncapacityEnd incapacity_end "incapacityEnd": Day => [S3 P1];
    /// Earlier periods of incapacity, each ending before `incapacity_start`.
    EarlierPeriods earlier_periods "earlierPeriods": Vec<Period> => [S5 S7 L13];
    /// Periods of maternity protection (protection de la maternité).
    MaternityProtection maternity_protection "maternityProtection": Vec<Period> => [S8 L11];
    /// Whether there is an employment contract (contrat de travail).
    EmploymentContract employment_contract "employmentContract": YesNo => [A6_4 A7_5 F1A F1B F1C F1_5 F1_6 P2 P7];
    /// Medical situations of the list.
    MedicalSituations medical_situations "medicalSituations": Vec<MedicalSituation> => [A2_2 A2_3 A2M01 A2M02 A2M03 A2M04 A2M05 A2M06 A2M07 A2M08 A2M09 A2M10 A2M11 A2M12 A2M13 A2M14];
    /// Whether the médecin-conseil decided not to send the questionnaire.
    QuestionnaireWithheld questionnaire_withheld "questionnaireWithheld": YesNo => [A2_2 A2_3];
    /// The prevention adviser was asked to start a CODEX path.
    CodexAskedOn codex_asked_on "codexAskedOn": Event => [A2_4 A4_2];
    /// The person signed the CODEX reintegration plan.
    CodexPlanSignedOn codex_plan_signed_on "codexPlanSignedOn": Event => [S4 S6 P2 P3];
    /// The CODEX plan reached the médecin-conseil.
    CodexPlanReceivedOn codex_plan_received_on "codexPlanReceivedOn": Event => [A7_6];
    /// Work resumed at that employer under the CODEX plan.
    CodexResumedOn codex_resumed_on "codexResumedOn": Event => [P2];
    /// The CODEX path ended for good.
    CodexEndedOn codex_ended_on "codexEndedOn": Event => [A2_4 F1D F1_6 F1_7];
    /// Unfit for the agreed work for good (définitivement inapte).
    DefinitivelyUnfit definitively_unfit "definitivelyUnfit": YesNo => [F1D F1_6 F1_7];
    /// The prevention adviser told the médecin-conseil that the employer asked for reintegration.
    EmployerRequestNotifiedOn employer_request_notified_on "employerRequestNotifiedOn": Event => [F1_6 F1_7];
    /// Periods of authorised work (travail autorisé, art. 100, § 2).
    AuthorisedWork authorised_work "authorisedWork": Vec<OpenPeriod> => [A2_5 A4_2 A7_3];
    /// The questionnaire of parcours A was sent.
    QuestionnaireSentOn questionnaire_sent_on "questionnaireSentOn": Event => [A2_1 A3_1 A3_2];
    /// The questionnaire of parcours A was received back, duly completed.
    QuestionnaireReturnedOn questionnaire_returned_on "questionnaireReturnedOn": Event => [A3_1 A3_2 A3_3 B2_2 L1];
    /// Whether completing the questionnaire proved impossible in spite of help.
    QuestionnaireImpossible questionnaire_impossible "questionnaireImpossible": YesNo => [A4_3 L1];
    /// Whether the medical information shows that an examination is not appropriate either.
    ExaminationInappropriate examination_inappropriate "examinationInappropriate": YesNo => [A4_3];
    /// The first estimation of the remaining capacities (capacités restantes).
    EstimatedOn estimated_on "estimatedOn": Event => [A4_1 A5_6 A6_1 A7_2];
    /// The category given at the first estimation.
    Category category "category": Category => [A5_0 A5_1 A5_2 A5_3 A5_4 A5_5 A5_6 A5_7 A6_1 A6_2 A6_3 A7_1 A7_2];
    /// The later examination or re-evaluation.
    ReviewedOn reviewed_on "reviewedOn": Event => [A5_5 A5_6 A6_2 A6_3];
    /// The category given at the later examination.
    ReviewCategory review_category "reviewCategory": Category => [A5_7 A6_1 A6_2 A6_3 A7_1];
    /// The person asked the médecin-conseil for an AMI path at an examination.
    PathRequestOn path_request_on "pathRequestOn": Event => [A5_7];
    /// The médecin-conseil referred the person to the coordinator.
    ReferredOn referred_on "referredOn": Event => [A6_1 A6_2 A6_3 A7_1 A7_2];
    /// The first contact of parcours A was held.
    FirstContactOn first_contact_on "firstContactOn": Event => [A7_1 A7_2 L8];
    /// The way taken after the first contact.
    WayChosen way_chosen "wayChosen": Way => [A7_5];
    /// Appointments for an examination by the médecin-conseil.
    ExaminationAppointments examination_appointments "examinationAppointments": Vec<ExaminationAppointment> => [S6 A4_3 L3 L4 L6 L7 L8 L9 L12 L13 L17];
    /// Appointments for the first contact of parcours A.
    ContactAppointments contact_appointments "contactAppointments": Vec<ContactAppointment> => [S6 A7_1 A7_2 L2 L3 L4 L6 L7 L8 L9 L17];
    /// Whether the invitation to the examination and the registered letter warned of the reduction.
    ExaminationWarned examination_warned "examinationWarned": YesNo => [L5 L17];
    /// Whether the invitation to the contact and the registered letter warned of the reduction.
    ContactWarned contact_warned "contactWarned": YesNo => [L5 L17];
    /// The person got in touch with the médecin-conseil after the second absence.
    ExaminationContactedOn examination_contacted_on "examinationContactedOn": Event => [L7 L17];
    /// The person got in touch with the coordinator after the second absence.
    ContactContactedOn contact_contacted_on "contactContactedOn": Event => [L7 L17];
    /// The person asked the coordinator for a first contact (parcours B).
    RequestOn request_on "requestOn": Event => [B1_1 B1_2 B2_1 B4_1 B4_2];
    /// Whether a questionnaire was already completed during this incapacity.
    RequestQuestionnaireCompleted request_questionnaire_completed "requestQuestionnaireCompleted": YesNo => [B2_2];
    /// Whether an update of its answers is judged necessary.
    UpdateNeeded update_needed "updateNeeded": YesNo => [B2_2];
    /// The questionnaire of parcours B was sent.
    RequestQuestionnaireSentOn request_questionnaire_sent_on "requestQuestionnaireSentOn": Event => [B2_1 B3_1 B3_2];
    /// The questionnaire of parcours B was received back, duly completed.
    RequestQuestionnaireReturnedOn request_questionnaire_returned_on "requestQuestionnaireReturnedOn": Event => [B3_1 B3_2 B4_1];
    /// The first contact of parcours B was held.
    RequestContactOn request_contact_on "requestContactOn": Event => [B4_1 B5_1 B6_1];
    /// The médecin-conseil decided on the authorisation to start a TRAT.
    AuthorisationOn authorisation_on "authorisationOn": Event => [A2_6 A4_2 B5_1 B6_1];
    /// Whether it was granted.
    AuthorisationGranted authorisation_granted "authorisationGranted": YesNo => [A2_6 A4_2 B6_1];
    /// The new contact after a refusal was held.
    NewContactOn new_contact_on "newContactOn": Event => [B6_1];
    /// What became of the path after the refusal.
    AfterRefusal after_refusal "afterRefusal": AfterRefusal => [B6_2];
    /// Whether the person committed to have suitable actions examined.
    Committed committed "committed": YesNo => [F1A F1B F1C F1D];
    /// Whether the person was referred to the prevention adviser.
    ReferredToPreventionAdviser referred_to_prevention_adviser "referredToPreventionAdviser": YesNo => [F1B];
    /// The visit before resumption took place.
    VisitBeforeResumptionOn visit_before_resumption_on "visitBeforeResumptionOn": Event => [F1C];
    /// Whether the person decided after it not to ask for a CODEX path.
    CodexDeclined codex_declined "codexDeclined": YesNo => [F1C];
    /// The declaration of commitment (déclaration positive d'engagement) was signed.
    DeclarationSignedOn declaration_signed_on "declarationSignedOn": Event => [F1_8 F2_1 F2_2];
    /// The first follow-up interview (entretien de suivi) was held.
    FollowUpOn follow_up_on "followUpOn": Event => [F2_1];
    /// The AMI reintegration plan was established.
    PlanEstablishedOn plan_established_on "planEstablishedOn": Event => [S6 F3_1 P4 P5];
    /// Every how many months the plan is followed up, 1 to 24; three where not given.
    FollowUpMonths follow_up_months "followUpMonths": FollowUpMonths => [F3_1];
    /// Paid work is resumed.
    PaidWorkOn paid_work_on "paidWorkOn": Event => [F3_1 P4];
    /// The rehabilitation programme (réadaptation professionnelle) starts.
    ProgrammeStartsOn programme_starts_on "programmeStartsOn": Event => [S6 F3_1 P4 P8];
    /// Last day of the AMI path, as the coordinator fixed it.
    PathLastDay path_last_day "pathLastDay": Event => [F3_1 P4];
    /// Whether the Commission supérieure approved the programme.
    ProgrammeApproved programme_approved "programmeApproved": YesNo => [F2_4 P4 P8];
    /// Last day of the programme.
    ProgrammeEndsOn programme_ends_on "programmeEndsOn": Event => [P8];
    /// Whether a path at the employer could not start or did not succeed.
    EmployerPathFailed employer_path_failed "employerPathFailed": YesNo => [P7];
    /// The gross daily amount of the indemnity in euros, 0 to 9999.99, at most two decimals.
    DailyAmount daily_amount "dailyAmount": DailyAmount => [L14];
    /// Coordinator: whether the diploma gives access to level B.
    DiplomaLevelB diploma_level_b "diplomaLevelB": YesNo => [K1];
    /// Coordinator: the day the function was taken up.
    FunctionSince function_since "functionSince": Day => [K2];
    /// Coordinator: the examination was passed.
    ExaminationPassedOn examination_passed_on "examinationPassedOn": Event => [K2 K3];
    /// Coordinator: how many intervision sessions INAMI held this year, 0 to 99.
    SessionsHeld sessions_held "sessionsHeld": SessionCount => [K3];
    /// Coordinator: the sessions taken part in.
    Sessions sessions "sessions": Vec<Session> => [K3 K4];
}
