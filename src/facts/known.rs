//! The one table of facts: the field of [`Facts`], the id [`Fact`], the key outside Rust (camelCase) and the rules that read it.

use super::kinds::{
    AfterRefusal, Category, ContactAppointment, ContactBy, DailyAmount, Event, ExaminationAppointment, FollowUpMonths,
    MedicalSituation, Recognised, Review, Scheme, Session, SessionCount, Way, YesNo,
};
use crate::calendar::{Day, OpenPeriod, Period};
#[allow(clippy::enum_glob_use, reason = "the table below names most of the rules")]
use crate::source::RuleId::{self, *};
use serde::Serialize;
use std::any::Any;

/// Gives each fact that the input holds, in the kind that the table says.
pub(super) trait Give<T> {
    /// The fact; none where it is not given or cannot be read.
    fn give(&mut self, fact: Fact) -> Option<T>;
}

/// The event that a value is; none where its kind is another.
pub(super) fn event_in<T: Any>(value: Option<&T>) -> Option<Event> {
    value.and_then(|value| (value as &dyn Any).downcast_ref()).copied()
}

facts! {
    required:
    /// The day the answers are for ("today").
    AsOf as_of "asOf": Day => [S4 S6 P2 P4 P8];
    /// First day of this incapacity (incapacité de travail) as the mutuality recognised it.
    IncapacityStart incapacity_start "incapacityStart": Day => [S4 S5 S6 S7 A1_1 A2_1 A4_1 A5_5 A5_6 A7_2 L3 L12 L13 M4 M7 M11 S9];
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
    /// The day the legal pension age (âge légal de la pension) is reached.
    PensionAgeOn pension_age_on "pensionAgeOn": Day => [S9];
    /// Stays in hospital (hospitalisation).
    HospitalStays hospital_stays "hospitalStays": Vec<OpenPeriod> => [Mx];
    /// Whether there is an employment contract (contrat de travail).
    EmploymentContract employment_contract "employmentContract": YesNo => [A6_4 A7_5 F1A F1B F1C F1_5 F1_6 P2 P7 N1];
    /// Whether the work potential (potentiel de travail) is sufficient, as the mutuality says.
    WorkPotential work_potential "workPotential": YesNo => [N1 N2 N3 L16];
    /// Medical situations of the list.
    MedicalSituations medical_situations "medicalSituations": Vec<MedicalSituation> => [A2_2 A2_3 A2M01 A2M02 A2M03 A2M04 A2M05 A2M06 A2M07 A2M08 A2M09 A2M10 A2M11 A2M12 A2M13 A2M14];
    /// Whether the médecin-conseil decided not to send the questionnaire.
    QuestionnaireWithheld questionnaire_withheld "questionnaireWithheld": YesNo => [A2_2 A2_3];
    /// The prevention adviser was asked to start a CODEX path.
    CodexAskedOn codex_asked_on "codexAskedOn": Event => [A2_4 A4_2 L15];
    /// The person signed the CODEX reintegration plan.
    CodexPlanSignedOn codex_plan_signed_on "codexPlanSignedOn": Event => [S4 P2 P3 Mx];
    /// The CODEX plan reached the médecin-conseil.
    CodexPlanReceivedOn codex_plan_received_on "codexPlanReceivedOn": Event => [A7_6];
    /// Work resumed at that employer under the CODEX plan.
    CodexResumedOn codex_resumed_on "codexResumedOn": Event => [P2];
    /// The CODEX path ended for good.
    CodexEndedOn codex_ended_on "codexEndedOn": Event => [A2_4 F1D F1_6 F1_7 A4_2];
    /// Unfit for the agreed work for good (définitivement inapte).
    DefinitivelyUnfit definitively_unfit "definitivelyUnfit": YesNo => [F1D F1_6 F1_7];
    /// The prevention adviser told the médecin-conseil that the employer asked for reintegration.
    EmployerRequestNotifiedOn employer_request_notified_on "employerRequestNotifiedOn": Event => [F1_6 F1_7 L15];
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
    EstimatedOn estimated_on "estimatedOn": Event => [A4_1 A5_6 A5_7 A6_1 A7_2 M7];
    /// The category given at the first estimation.
    Category category "category": Category => [A5_0 A5_1 A5_2 A5_3 A5_4 A5_5 A5_6 A5_7 A6_1 A6_2 A6_3 A7_1 A7_2 M7];
    /// The later examination or re-evaluation.
    ReviewedOn reviewed_on "reviewedOn": Event => [A5_5 A5_6 A5_7 A6_1 A6_2 A6_3];
    /// The category given at the later examination.
    ReviewCategory review_category "reviewCategory": Category => [A5_0 A5_1 A5_2 A5_3 A5_4 A5_7 A6_1 A6_2 A6_3 A7_1 M7];
    /// Later categories, each with its day.
    Reviews reviews "reviews": Vec<Review> => [A5_0 A5_1 A5_2 A5_3 A5_4 A5_5 A5_6 A5_7 A6_1 A6_2 A6_3 A7_1 M7];
    /// The physical contact of the fourth month was held.
    Contact4On contact4_on "contact4On": Event => [M4];
    /// Who held it.
    Contact4By contact4_by "contact4By": ContactBy => [M4 A5_2];
    /// Whether the médecin-conseil finds the contact of the fourth or seventh month unneeded, given the severity.
    ContactUnneeded contact_unneeded "contactUnneeded": YesNo => [Mx];
    /// The physical contact of the seventh month was held.
    Contact7On contact7_on "contact7On": Event => [M7 M11 Mr];
    /// Who held it.
    Contact7By contact7_by "contact7By": ContactBy => [M7 M11 A5_2];
    /// Whether the person takes part in a TRAT.
    TakesPart takes_part "takesPart": YesNo => [M7];
    /// The physical contact of the eleventh month was held.
    Contact11On contact11_on "contact11On": Event => [M11 Mr];
    /// Who held it.
    Contact11By contact11_by "contact11By": ContactBy => [M11 MI A5_2];
    /// Last day of the recognised period of invalidity (période d'invalidité reconnue).
    InvalidityUntil invalidity_until "invalidityUntil": Day => [MI];
    /// The physical contact before that period expires was held.
    InvalidityContactOn invalidity_contact_on "invalidityContactOn": Event => [MI Mr];
    /// Who held it.
    InvalidityContactBy invalidity_contact_by "invalidityContactBy": ContactBy => [MI A5_2];
    /// Whether the médecin-conseil decides from the file alone, without that contact.
    FileSuffices file_suffices "fileSuffices": YesNo => [Mx];
    /// After a contact a team member presumed that the incapacity has ended.
    EndPresumedOn end_presumed_on "endPresumedOn": Event => [Me];
    /// The person asked the médecin-conseil for an AMI path at an examination.
    PathRequestOn path_request_on "pathRequestOn": Event => [A5_7];
    /// The médecin-conseil referred the person to the coordinator.
    ReferredOn referred_on "referredOn": Event => [A6_1 A6_2 A6_3 A7_1 A7_2 N1];
    /// The first contact of parcours A was held.
    FirstContactOn first_contact_on "firstContactOn": Event => [A7_1 A7_2 L8];
    /// The way taken after the first contact.
    WayChosen way_chosen "wayChosen": Way => [A7_5];
    /// Appointments for an examination by the médecin-conseil.
    ExaminationAppointments examination_appointments "examinationAppointments": Vec<ExaminationAppointment> => [A4_3 L3 L4 L6 L7 L8 L9 L12 L13 L17 Me N5];
    /// Appointments for the first contact of parcours A.
    ContactAppointments contact_appointments "contactAppointments": Vec<ContactAppointment> => [A7_1 A7_2 L2 L3 L4 L6 L7 L8 L9 L17];
    /// Whether the invitation to the examination and the registered letter warned of the reduction.
    ExaminationWarned examination_warned "examinationWarned": YesNo => [L5 L17];
    /// Whether the invitation to the contact and the registered letter warned of the reduction.
    ContactWarned contact_warned "contactWarned": YesNo => [L5 L17];
    /// The person got in touch with the médecin-conseil after the second absence.
    ExaminationContactedOn examination_contacted_on "examinationContactedOn": Event => [L7 L17];
    /// The person got in touch with the coordinator after the second absence.
    ContactContactedOn contact_contacted_on "contactContactedOn": Event => [L7 L17];
    /// Appointments with the occupational doctor (conseiller en prévention-médecin du travail) after a CODEX request.
    OccupationalAppointments occupational_appointments "occupationalAppointments": Vec<ContactAppointment> => [L15 L17];
    /// The person got in touch with the médecin-conseil after the second absence there.
    OccupationalContactedOn occupational_contacted_on "occupationalContactedOn": Event => [L15 L17];
    /// The contact of the code of well-being at work, art. I.4-82/1, § 2, was held.
    OccupationalOtherContactOn occupational_other_contact_on "occupationalOtherContactOn": Event => [L15];
    /// Appointments with the adviser of the employment service (service de l'emploi).
    EmploymentAppointments employment_appointments "employmentAppointments": Vec<ContactAppointment> => [L16 L17];
    /// The person got in touch with the insurer after the second absence there.
    EmploymentContactedOn employment_contacted_on "employmentContactedOn": Event => [L16 L17];
    /// Last day to register that the first letter names.
    RegistrationPeriodTo registration_period_to "registrationPeriodTo": Day => [N1 N2];
    /// Last day to register that the second letter names.
    SecondPeriodTo second_period_to "secondPeriodTo": Day => [N3 N4];
    /// The person registered with the regional employment service.
    RegisteredOn registered_on "registeredOn": Event => [N1 N3 N4 N5];
    /// The proof of it was sent to the insurer.
    ProofSentOn proof_sent_on "proofSentOn": Event => [N2 N3 N4];
    /// Whether there is a valid justification for not having registered.
    RegistrationJustified registration_justified "registrationJustified": YesNo => [N3];
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
    AuthorisationOn authorisation_on "authorisationOn": Event => [A2_6 A4_2 B5_1 B6_1 Mx];
    /// Whether it was granted.
    AuthorisationGranted authorisation_granted "authorisationGranted": YesNo => [A2_6 A4_2 B6_1 Mx];
    /// The path on own request ended.
    OwnPathEndedOn own_path_ended_on "ownPathEndedOn": Event => [A2_6 A4_2 Mx Mr];
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
    DeclarationSignedOn declaration_signed_on "declarationSignedOn": Event => [F1_8 F2_1 F2_2 Mx P4 P5];
    /// The first follow-up interview (entretien de suivi) was held.
    FollowUpOn follow_up_on "followUpOn": Event => [F2_1];
    /// The AMI reintegration plan was established.
    PlanEstablishedOn plan_established_on "planEstablishedOn": Event => [F3_1 P4 P5 Mx S4];
    /// Every how many months the plan is followed up, 1 to 24; three where not given.
    FollowUpMonths follow_up_months "followUpMonths": FollowUpMonths => [F3_1];
    /// Paid work is resumed.
    PaidWorkOn paid_work_on "paidWorkOn": Event => [F3_1 P4];
    /// The rehabilitation programme (réadaptation professionnelle) starts.
    ProgrammeStartsOn programme_starts_on "programmeStartsOn": Event => [F3_1 P4 P8 Mx S4];
    /// Last day of the AMI path, as the coordinator fixed it.
    PathLastDay path_last_day "pathLastDay": Event => [F3_1 P4];
    /// A voucher of the Fonds Retour au Travail begins.
    FundVoucherOn fund_voucher_on "fundVoucherOn": Event => [P4];
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
    FunctionSince function_since "functionSince": Day => [K2 K3];
    /// Coordinator: whether the training "Disability Management" was followed.
    TrainingFollowed training_followed "trainingFollowed": YesNo => [K2];
    /// Coordinator: at least half of the points in the examination were obtained.
    HalfOfPointsOn half_of_points_on "halfOfPointsOn": Event => [K2];
    /// Coordinator: the examination was passed.
    ExaminationPassedOn examination_passed_on "examinationPassedOn": Event => [K2 K3];
    /// Coordinator: how many intervision sessions INAMI held this year, 0 to 99.
    SessionsHeld sessions_held "sessionsHeld": SessionCount => [K3];
    /// Coordinator: the sessions taken part in.
    Sessions sessions "sessions": Vec<Session> => [K3 K4];
}
