//! What is concluded beside steps, spans and amounts; warnings.

use super::{ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::Fact;
use serde::Serialize;
use tsify::Tsify;

/// A conclusion in words: its code names the sentence that people read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Said {
    /// Which sentence.
    pub code: Conclusion,
    /// A day the sentence speaks of.
    pub day: Option<Day>,
    /// The facts not given that leave it open.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// A sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Conclusion {
    /// Another scheme, with trajectories and sanctions of its own (S1).
    OtherScheme,
    /// Not recognised yet (S2).
    RecognitionPending,
    /// Refused or ended: the letter says how to contest it, and the time is short (S2).
    RefusedOrEnded,
    /// The incapacity ended on `day` (S3).
    IncapacityEnded,
    /// The day of the answers lies before the first edition, which starts on `day` (S4).
    BeforeFirstEdition,
    /// The whole case belongs to a later edition: it started on or after `day` (S6).
    CaseOfLaterEdition,
    /// From `day` on a later edition holds, and the day of the answers is not before it (S6).
    DayOfLaterEdition,
    /// Some steps fall on or after `day`, when a later edition holds (S6).
    StepsOfLaterEdition,
    /// Earlier periods and this one count as one since `day` (S7).
    PeriodsJoined,
    /// An earlier period does not count: the break was long enough (S7).
    PeriodNotJoined,
    /// The break was exactly fourteen days: some mutualities count it differently (R15).
    BreakOfFourteenDays,
    /// Primary incapacity; invalidity would start on `day` (S7).
    PrimaryIncapacity,
    /// Invalidity since `day` (S7).
    Invalidity,
    /// Maternity protection shifts the counters (S8).
    CountersShifted,
    /// A letter that summons or asks must be answered (S10).
    AnswerEveryLetter,
    /// Before the questionnaire the médecin-conseil may already narrow the case down (A1.2).
    NarrowedDown,
    /// A medical situation of the list is no exemption by itself (A2.2).
    PossiblyExempt,
    /// The completed questionnaire is examined (A3.3).
    QuestionnaireExamined,
    /// Refusing the questionnaire is not the same as being unable to complete it (L1, R31).
    RefusalIsNotImpossibility,
    /// The questionnaire could not be completed and an examination is not appropriate now (A4.3).
    ExaminationNotAppropriate,
    /// Category 1 (A5.1).
    Category1,
    /// Category 2 (A5.2).
    Category2,
    /// Category 3 (A5.3).
    Category3,
    /// Category 4 (A5.4).
    Category4,
    /// Category 4 after category 2: no rule of this edition refers.
    NoReferralAfterCategory2,
    /// The refusal of the AMI path must be notified (A5.7).
    RefusalToNotify,
    /// The category allows the AMI path that was asked for (A5.7).
    PathAllowed,
    /// Whether a refusal must be notified hangs on the category (A5.7).
    RefusalHangsOnCategory,
    /// With a contract, no direct referral to the prevention adviser (A6.4).
    NoDirectReferral,
    /// What happens at the first contact (A7.4).
    FirstContactContent,
    /// The ways after the first contact (A7.5).
    WaysAfterContact,
    /// The CODEX plan: have the day of receipt, `day`, confirmed in writing before starting (A7.6).
    ConfirmReceipt,
    /// An own request may be made at any time; an appointment is always made (B1.1).
    RequestAtAnyTime,
    /// The coordinator examines the request and informs the médecin-conseil (B1.2).
    RequestExamined,
    /// No new questionnaire is needed for the own request (B2.2).
    NoQuestionnaireForRequest,
    /// The text sets no limit for the contact (R1).
    NoLimitForContact,
    /// The actions were adapted after the refusal (B6.2).
    ActionsAdapted,
    /// This path ended; a new request stays possible (B6.2).
    PathEnded,
    /// The coordinator informs the prevention adviser that AMI starts (F1.5).
    PreventionAdviserInformed,
    /// AMI is suspended at the employer's request (F1.6).
    AmiSuspended,
    /// AMI starts again (F1.7).
    AmiRestarts,
    /// The declaration of commitment (F1.8).
    DeclarationOfCommitment,
    /// What the plan holds (F2.2).
    PlanContent,
    /// Who else may be consulted (F2.3).
    OthersConsulted,
    /// A programme needs the Commission supérieure's agreement (F2.4).
    ProgrammeNeedsAgreement,
    /// No work before the médecin-conseil's approval (F2.5).
    NoWorkBeforeApproval,
    /// The treating doctor is told, with consent (F2.6).
    TreatingDoctorTold,
    /// A plan must be offered (F2.7).
    PlanMustBeOffered,
    /// The coordinator evaluates the results (F4.1).
    ResultsEvaluated,
    /// The presumption protects the recognition, nothing else (P9).
    ProtectsRecognitionOnly,
    /// The list of presumptions is not exhaustive (P6).
    ListNotExhaustive,
    /// At most six months, neither extended nor suspended (P1).
    SixMonthsAtMost,
    /// With a contract, the AMI presumption supposes that a path at the employer did not succeed (P7).
    EmployerPathFirst,
    /// The CODEX presumption needs an employment contract (P2).
    CodexPresumptionNeedsContract,
    /// An AMI presumption from 2024 on belongs to a later edition (S6).
    PresumptionOutside,
    /// The two duties (L1, L2).
    Duties,
    /// Only absence at these two appointments counts under these rules; every other summons is L12 (L3).
    OnlyTheseTwo,
    /// The justification may be medical or not (L4).
    Justification,
    /// Invitation and registered letter must warn (L5).
    InvitationMustWarn,
    /// The decision comes by registered letter and can be contested (L10).
    DecisionByLetter,
    /// No reduction during maternity protection (L11).
    NotDuringMaternityProtection,
    /// An absence on a day of maternity protection: whether it counts is for the mutuality to say (L11).
    AbsenceDuringMaternityProtection,
    /// An examination missed that is not the one of A4.3: the whole indemnity is at stake (L12).
    WholeIndemnityAtStake,
    /// An examination for both: the texts do not settle it (R22).
    WholeIndemnityPossible,
    /// The purpose of the examination is not known: what does the letter say? (L12)
    WhatDoesTheLetterSay,
    /// Every other summons of the médecin-conseil: the indemnity is suppressed while it is not met (L12).
    OtherSummons,
    /// The incapacity started before 2023: these reductions do not apply, the examination is not free (L13).
    StartedBefore2023,
    /// The reduction of a case of a later edition is not computed (S6).
    ReductionOutside,
    /// An appointment planned from `day` on belongs to a later edition (S6).
    AppointmentOutside,
    /// Get in touch with the right person; keep proof (L17).
    ContactTheRightPerson,
    /// Without the warning the reduction is contestable (L17).
    ReductionContestable,
    /// Days under both appointments are reduced once (L9).
    OverlapOnce,
    /// The amount is indicative (L14).
    AmountIndicative,
    /// The coordinator's missions (K5).
    CoordinatorMissions,
    /// Part-time in the multidisciplinary team (K6).
    PartTimeInTeam,
    /// The conditions for a day from 2024 on belong to a later edition (S6).
    CoordinatorOutside,
}

/// Facts that contradict each other or are out of order. They are used as given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// What is odd.
    pub code: WarningCode,
    /// The facts concerned.
    pub facts: Vec<Fact>,
}

/// What is odd about facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum WarningCode {
    /// Said not to have happened, but another fact shows that it did.
    HappenedAfterAll,
    /// The first happened before the second, which comes before it in the law.
    OutOfOrder,
    /// The event lies before the incapacity.
    BeforeIncapacity,
    /// The questionnaire was withheld and sent.
    WithheldAndSent,
    /// The questionnaire was impossible to complete and returned.
    ImpossibleAndReturned,
    /// The appointment attended and the first contact are on different days.
    TwoFirstContacts,
    /// The contact after the second absence is dated before it; it counts as not given.
    ContactBeforeSecondAbsence,
    /// The contact after the second absence is dated after the appointment was held.
    ContactAfterHeld,
    /// Appointments after the one that was attended count for nothing.
    AppointmentAfterHeld,
    /// The recognition ended inside a presumption: ask for the decision.
    EndInsidePresumption,
    /// A step with an employer is given although there is no employment contract.
    CodexWithoutContract,
    /// A referral is given although no category 4 is.
    ReferralWithoutCategory4,
    /// The authorisation was granted and refused.
    GrantedAndRefused,
    /// The programme ends before it starts.
    ProgrammeEndsBeforeStart,
}
