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

names! {
    /// A sentence.
    pub enum Conclusion {
        /// Another scheme, with trajectories and sanctions of its own (S1).
        OtherScheme = "otherScheme",
        /// Not recognised yet (S2).
        RecognitionPending = "recognitionPending",
        /// Refused or ended: the letter says how to contest it, and the time is short (S2).
        RefusedOrEnded = "refusedOrEnded",
        /// The incapacity ended on `day` (S3).
        IncapacityEnded = "incapacityEnded",
        /// The day of the answers lies before the first edition, which starts on `day` (S4).
        BeforeFirstEdition = "beforeFirstEdition",
        /// The whole case belongs to a later edition: it started on or after `day` (S6).
        CaseOfLaterEdition = "caseOfLaterEdition",
        /// From `day` on a later edition holds, and the day of the answers is not before it (S6).
        DayOfLaterEdition = "dayOfLaterEdition",
        /// Some steps fall on or after `day`, when a later edition holds (S6).
        StepsOfLaterEdition = "stepsOfLaterEdition",
        /// Earlier periods and this one count as one since `day` (S7).
        PeriodsJoined = "periodsJoined",
        /// An earlier period does not count: the break was long enough (S7).
        PeriodNotJoined = "periodNotJoined",
        /// The break was exactly fourteen days: some mutualities count it differently (R15).
        BreakOfFourteenDays = "breakOfFourteenDays",
        /// Primary incapacity; invalidity would start on `day` (S7).
        PrimaryIncapacity = "primaryIncapacity",
        /// Invalidity since `day` (S7).
        Invalidity = "invalidity",
        /// Maternity protection shifts the counters (S8).
        CountersShifted = "countersShifted",
        /// A letter that summons or asks must be answered (S10).
        AnswerEveryLetter = "answerEveryLetter",
        /// Before the questionnaire the médecin-conseil may already narrow the case down (A1.2).
        NarrowedDown = "narrowedDown",
        /// A medical situation of the list is no exemption by itself (A2.2).
        PossiblyExempt = "possiblyExempt",
        /// The completed questionnaire is examined (A3.3).
        QuestionnaireExamined = "questionnaireExamined",
        /// Refusing the questionnaire is not the same as being unable to complete it (L1, R31).
        RefusalIsNotImpossibility = "refusalIsNotImpossibility",
        /// The questionnaire could not be completed and an examination is not appropriate now (A4.3).
        ExaminationNotAppropriate = "examinationNotAppropriate",
        /// Category 1 (A5.1).
        Category1 = "category1",
        /// Category 2 (A5.2).
        Category2 = "category2",
        /// Category 3 (A5.3).
        Category3 = "category3",
        /// Category 4 (A5.4).
        Category4 = "category4",
        /// Category 4 after category 2: no rule of this edition refers.
        NoReferralAfterCategory2 = "noReferralAfterCategory2",
        /// The refusal of the AMI path must be notified (A5.7).
        RefusalToNotify = "refusalToNotify",
        /// The category allows the AMI path that was asked for (A5.7).
        PathAllowed = "pathAllowed",
        /// Whether a refusal must be notified hangs on the category (A5.7).
        RefusalHangsOnCategory = "refusalHangsOnCategory",
        /// With a contract, no direct referral to the prevention adviser (A6.4).
        NoDirectReferral = "noDirectReferral",
        /// What happens at the first contact (A7.4).
        FirstContactContent = "firstContactContent",
        /// The ways after the first contact (A7.5).
        WaysAfterContact = "waysAfterContact",
        /// The CODEX plan: have the day of receipt, `day`, confirmed in writing before starting (A7.6).
        ConfirmReceipt = "confirmReceipt",
        /// An own request may be made at any time; an appointment is always made (B1.1).
        RequestAtAnyTime = "requestAtAnyTime",
        /// The coordinator examines the request and informs the médecin-conseil (B1.2).
        RequestExamined = "requestExamined",
        /// No new questionnaire is needed for the own request (B2.2).
        NoQuestionnaireForRequest = "noQuestionnaireForRequest",
        /// The text sets no limit for the contact (R1).
        NoLimitForContact = "noLimitForContact",
        /// The actions were adapted after the refusal (B6.2).
        ActionsAdapted = "actionsAdapted",
        /// This path ended; a new request stays possible (B6.2).
        PathEnded = "pathEnded",
        /// The coordinator informs the prevention adviser that AMI starts (F1.5).
        PreventionAdviserInformed = "preventionAdviserInformed",
        /// AMI is suspended at the employer's request (F1.6).
        AmiSuspended = "amiSuspended",
        /// AMI starts again (F1.7).
        AmiRestarts = "amiRestarts",
        /// The declaration of commitment (F1.8).
        DeclarationOfCommitment = "declarationOfCommitment",
        /// What the plan holds (F2.2).
        PlanContent = "planContent",
        /// Who else may be consulted (F2.3).
        OthersConsulted = "othersConsulted",
        /// A programme needs the Commission supérieure's agreement (F2.4).
        ProgrammeNeedsAgreement = "programmeNeedsAgreement",
        /// No work before the médecin-conseil's approval (F2.5).
        NoWorkBeforeApproval = "noWorkBeforeApproval",
        /// The treating doctor is told, with consent (F2.6).
        TreatingDoctorTold = "treatingDoctorTold",
        /// A plan must be offered (F2.7).
        PlanMustBeOffered = "planMustBeOffered",
        /// The coordinator evaluates the results (F4.1).
        ResultsEvaluated = "resultsEvaluated",
        /// The presumption protects the recognition, nothing else (P9).
        ProtectsRecognitionOnly = "protectsRecognitionOnly",
        /// The list of presumptions is not exhaustive (P6).
        ListNotExhaustive = "listNotExhaustive",
        /// At most six months, neither extended nor suspended (P1).
        SixMonthsAtMost = "sixMonthsAtMost",
        /// With a contract, the AMI presumption supposes that a path at the employer did not succeed (P7).
        EmployerPathFirst = "employerPathFirst",
        /// The CODEX presumption needs an employment contract (P2).
        CodexPresumptionNeedsContract = "codexPresumptionNeedsContract",
        /// A presumption that starts from `day` on belongs to a later edition (S6).
        PresumptionOutside = "presumptionOutside",
        /// A presumption that starts before `day` belongs to earlier rules (S4).
        PresumptionBefore = "presumptionBefore",
        /// The two duties (L1, L2).
        Duties = "duties",
        /// Only absence at these two appointments counts under these rules; every other summons is L12 (L3).
        OnlyTheseTwo = "onlyTheseTwo",
        /// The justification may be medical or not (L4).
        Justification = "justification",
        /// Invitation and registered letter must warn (L5).
        InvitationMustWarn = "invitationMustWarn",
        /// The decision comes by registered letter and can be contested (L10).
        DecisionByLetter = "decisionByLetter",
        /// No reduction during maternity protection (L11).
        NotDuringMaternityProtection = "notDuringMaternityProtection",
        /// An absence on a day of maternity protection: whether it counts is for the mutuality to say (L11).
        AbsenceDuringMaternityProtection = "absenceDuringMaternityProtection",
        /// An examination missed that is not the one of A4.3: the whole indemnity is at stake (L12).
        WholeIndemnityAtStake = "wholeIndemnityAtStake",
        /// An examination for both: the texts do not settle it (R22).
        WholeIndemnityPossible = "wholeIndemnityPossible",
        /// An examination for both, planned from `day` on, belongs to a later edition: one absence may be enough (S6, L12).
        ExaminationOfLaterEdition = "examinationOfLaterEdition",
        /// The purpose of the examination is not known: what does the letter say? (L12)
        WhatDoesTheLetterSay = "whatDoesTheLetterSay",
        /// Every other summons of the médecin-conseil: the indemnity is suppressed while it is not met (L12).
        OtherSummons = "otherSummons",
        /// The incapacity started before 2023: these reductions do not apply, the examination is not free (L13).
        StartedBefore2023 = "startedBefore2023",
        /// The reduction of a case of a later edition is not computed (S6).
        ReductionOutside = "reductionOutside",
        /// An appointment planned from `day` on belongs to a later edition (S6).
        AppointmentOutside = "appointmentOutside",
        /// Get in touch with the right person; keep proof (L17).
        ContactTheRightPerson = "contactTheRightPerson",
        /// Without the warning the reduction is contestable (L17).
        ReductionContestable = "reductionContestable",
        /// Days under both appointments are reduced once (L9).
        OverlapOnce = "overlapOnce",
        /// The amount is indicative (L14).
        AmountIndicative = "amountIndicative",
        /// The coordinator's missions (K5).
        CoordinatorMissions = "coordinatorMissions",
        /// Part-time in the multidisciplinary team (K6).
        PartTimeInTeam = "partTimeInTeam",
        /// The conditions for a day from 2024 on belong to a later edition (S6).
        CoordinatorOutside = "coordinatorOutside",
    }
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
