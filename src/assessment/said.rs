//! What is concluded beside steps, spans and amounts.

use super::{ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::Fact;
use serde::Serialize;

/// A conclusion in words: its code names the sentence that people read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
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
        /// The day of the answers lies after the last one checked, `day` (S6).
        AsKnownOn = "asKnownOn",
        /// Some days given lie after the last one checked, `day` (S6).
        DaysAfterLastChecked = "daysAfterLastChecked",
        /// The incapacity started on or after `day`, so close to the pension age that no questionnaire is sent (S9).
        NearPensionAge = "nearPensionAge",
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
        /// The severity decides; the list of situations is the earlier one (A2.2).
        SeverityDecides = "severityDecides",
        /// The earlier circular owed a message; the later texts do not repeat it (A2.3).
        CircularMessage = "circularMessage",
        /// The completed questionnaire is examined (A3.3).
        QuestionnaireExamined = "questionnaireExamined",
        /// Refusing the questionnaire is not the same as being unable to complete it (L1, R31).
        RefusalIsNotImpossibility = "refusalIsNotImpossibility",
        /// The questionnaire was not back in time and nobody waits for it any more: the data stay owed (L1).
        DataStayOwed = "dataStayOwed",
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
        /// Category 4 after category 2: the text of 2022 refers nobody then.
        NoReferralAfterCategory2 = "noReferralAfterCategory2",
        /// Category 2 given by a team member must be validated by the médecin-conseil (A5.2).
        DoctorValidatesCategory2 = "doctorValidatesCategory2",
        /// A stay in hospital: the contact does not take place, unless the stop of work is presumed not to result from the illness (M.x).
        HospitalStay = "hospitalStay",
        /// After the contact a new estimation and category follow (M.r).
        NewEstimation = "newEstimation",
        /// No new estimation now: another path is in progress (M.r).
        NoNewEstimation = "noNewEstimation",
        /// A team member presumed that the incapacity has ended, so the médecin-conseil examines (M.e).
        TeamPresumesEnd = "teamPresumesEnd",
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
        /// A step is no longer in the text; the later contacts come instead (S6).
        NoLongerInText = "noLongerInText",
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
        /// From `day` on no presumption starts any more.
        NoPresumptionStarts = "noPresumptionStarts",
        /// What happened on `day` starts no presumption: taking part no longer protects the recognition by itself.
        PresumptionGone = "presumptionGone",
        /// The repeal was published after `day`: it is retroactive, so contestable.
        RepealRetroactive = "repealRetroactive",
        /// A voucher of the Fonds Retour au Travail brings a presumption of its own, which is not computed.
        FundPresumption = "fundPresumption",
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
        /// The purpose of the examination is not known: what does the letter say? (L12)
        WhatDoesTheLetterSay = "whatDoesTheLetterSay",
        /// Every other summons of the médecin-conseil: the indemnity is suppressed while it is not met (L12).
        OtherSummons = "otherSummons",
        /// The incapacity started before 2023: these reductions do not apply, the examination is not free (L13).
        StartedBefore2023 = "startedBefore2023",
        /// One unjustified absence suppresses the whole indemnity until the duty is met (L12, R24).
        WholeIndemnitySuppressed = "wholeIndemnitySuppressed",
        /// From `day` on the sanctions apply whatever the start of the incapacity (R23).
        SanctionsForAll = "sanctionsForAll",
        /// Absences of January and February 2026: the 2.5 % has lost its express basis (R18).
        JanuaryFebruary2026 = "januaryFebruary2026",
        /// The letter warned of less: the heavier sanction is contestable (R19).
        HeavierSanctionContestable = "heavierSanctionContestable",
        /// Days under two sanctions: not regulated (R20).
        TwoSanctions = "twoSanctions",
        /// There is no cap any more (L9).
        NoCap = "noCap",
        /// Absence from the occupational doctor's contact (L15).
        OccupationalDoctor = "occupationalDoctor",
        /// Absence from the employment service's adviser (L16).
        EmploymentService = "employmentService",
        /// Whether a justified first absence counts is open (R26).
        JustifiedFirstAbsence = "justifiedFirstAbsence",
        /// Absences and letters before `day` do not count (R27).
        AbsencesBeforeCount = "absencesBeforeCount",
        /// The duties since 2026 (N1).
        Duties2026 = "duties2026",
        /// Register at once: it is a legal duty within fourteen days following the referral (N1, N2, R36).
        RegisterAtOnce = "registerAtOnce",
        /// Those fourteen days end on `day` (N1, R36).
        RegisterWithin = "registerWithin",
        /// No proof in time: a second letter (N3).
        SecondLetter = "secondLetter",
        /// Registered in time: nothing is reduced (N3, N4).
        RegisteredInTime = "registeredInTime",
        /// Late proof only presumes that one did not register (N4).
        LateProof = "lateProof",
        /// The basis in law of the reduction for not registering is in doubt, and one must not count on the doubt (R21).
        RegistrationBasisInDoubt = "registrationBasisInDoubt",
        /// Not registered, and summoned for it: absence suppresses the indemnity (N5).
        SummonedForRegistration = "summonedForRegistration",
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
        /// Part-time in the multidisciplinary team: a text of edition 2022 that is not repeated (K6).
        PartTimeInTeamEarlier = "partTimeInTeamEarlier",
        /// Change: one absence from a contact for both suppresses the indemnity (L12).
        SeamControl = "seamControl",
        /// Change: the AMI presumption runs from the signature of the declaration (P4).
        SeamPresumptionFromSignature = "seamPresumptionFromSignature",
        /// Change: physical contacts in the fourth, seventh and eleventh month and in invalidity (M4, M7, M11, MI).
        SeamContacts = "seamContacts",
        /// Change: severity decides, and only a path still in progress stops the questionnaire (A2.2, A2.4, A2.6).
        SeamQuestionnaire = "seamQuestionnaire",
        /// Change: the referral follows whenever category 4 is given (A6.1).
        SeamReferral = "seamReferral",
        /// Change: the examinations of A5.5 and A5.6 are no longer in the text (M7).
        SeamExaminationsEnd = "seamExaminationsEnd",
        /// Change: no presumption starts any more (P2, P4, P8).
        SeamNoPresumption = "seamNoPresumption",
        /// Change: the presumption that runs goes on to its own end.
        SeamRunningGoesOn = "seamRunningGoesOn",
        /// Change: the duties are rewritten (N1).
        SeamDuties = "seamDuties",
        /// Change: the sanctions are heavier (L7, L8).
        SeamSanctions = "seamSanctions",
        /// Change: the sanctions hold whatever the start of the incapacity (L7, L8, R23).
        SeamForAll = "seamForAll",
        /// Change: the occupational doctor's contact (L15).
        SeamOccupational = "seamOccupational",
        /// Change: registration with the employment service, and contacts there (N2, L16).
        SeamRegistration = "seamRegistration",
    }
}

impl Conclusion {
    /// Those that say that the whole indemnity is, or may be, at stake (L12).
    pub const WHOLE_INDEMNITY: [Conclusion; 4] = [
        Conclusion::WhatDoesTheLetterSay,
        Conclusion::WholeIndemnitySuppressed,
        Conclusion::WholeIndemnityAtStake,
        Conclusion::WholeIndemnityPossible,
    ];
}
