//! Where the law stands: the instruments, the pinpoints into them, the editions and whom they hold for.

use crate::calendar::Day;
use serde::Serialize;
use tsify::Tsify;

names! {
    /// A text that rules are taken from.
    pub enum Instrument {
        /// INAMI circular O.A. 2022/383 – 407/22 of 17 November 2022.
        Circular = "circular",
        /// Law of 25 September 2022 (2022033623).
        Law2022 = "law2022",
        /// Law coordinated on 14 July 1994 on compulsory health care and indemnity insurance.
        CoordinatedLaw = "coordinatedLaw",
        /// Royal decree of 3 July 1996 that carries the coordinated law out.
        RoyalDecree1996 = "royalDecree1996",
        /// Royal decree of 15 January 2024, art. 34: which cases its edition holds for.
        RoyalDecreeJanuary2024 = "royalDecreeJanuary2024",
        /// Royal decree of 23 November 2023: the presumption and the coordinator's conditions from 2024.
        RoyalDecreeNovember2023 = "royalDecreeNovember2023",
        /// The project's own reading, numbered among the readings.
        Reading = "reading",
    }
}

/// A place in an instrument, as lawyers cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
pub struct Pinpoint {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in the text's own headings: `III, 3.1, étape 2`, `art. 215decies, § 1er`.
    pub place: &'static str,
}

names! {
    /// An edition of the law: a set of instruments that hold together, from a day, for certain cases.
    pub enum EditionId {
        /// In force from 2022-09-01; the reduction from 2023-01-01.
        E2022 = "2022",
    }
}

/// What an edition is made of and from when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Edition {
    /// Its name.
    pub id: EditionId,
    /// The instruments it is made of.
    pub instruments: &'static [Instrument],
    /// First day it holds for.
    pub from: Day,
    /// Last day it holds for a case whose primary incapacity started before the next edition, both included.
    pub to: Day,
    /// Last first day of a primary incapacity that it holds for.
    pub starts_until: Day,
}

/// Edition 2022.
pub const EDITION_2022: Edition = Edition {
    id: EditionId::E2022,
    instruments: &[Instrument::Circular, Instrument::Law2022, Instrument::CoordinatedLaw, Instrument::RoyalDecree1996],
    from: Day::of(2022, 9, 1),
    to: Day::of(2024, 6, 30),
    starts_until: Day::of(2023, 12, 31),
};

/// The editions that are built, in the order of time.
pub const EDITIONS: &[Edition] = &[EDITION_2022];

/// First day of primary incapacity from which the reduction exists (law of 25 September 2022, art. 4).
pub const REDUCTION_STARTS: Day = Day::of(2023, 1, 1);

/// From this day the conditions for coordinators and the AMI presumption are those of the next edition, for everybody.
pub const CONDITIONS_CHANGE: Day = Day::of(2024, 1, 1);
/// The day before: the last one for which they are those of edition 2022.
pub const CONDITIONS_UNTIL: Day = Day::of(2023, 12, 31);

/// What holds on a day for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Standing {
    /// The day lies before the first edition: earlier rules applied (S4).
    Before,
    /// This edition holds.
    In(EditionId),
    /// The day belongs to an edition that is not built (S6).
    Outside,
}

impl Standing {
    /// The edition for the steps, the CODEX presumption and the appointments of a case whose primary incapacity
    /// started on `start`, on the day `on` (S4, S6).
    #[must_use]
    pub fn of_trajectory(start: Day, on: Day) -> Standing {
        EDITIONS
            .iter()
            .find(|edition| start <= edition.starts_until && (edition.from..=edition.to).contains(&on))
            .map_or_else(|| Standing::uncovered(start, on), |edition| Standing::In(edition.id))
    }

    /// The edition for an AMI presumption that starts on `on` (S6: P4 and P5 change on 2024-01-01 for everybody).
    #[must_use]
    pub fn of_ami_presumption(start: Day, on: Day) -> Standing {
        if on < CONDITIONS_CHANGE { Standing::of_trajectory(start, on) } else { Standing::Outside }
    }

    /// The edition for the conditions of a coordinator on the day `on` (S6: K changes on 2024-01-01).
    #[must_use]
    pub fn of_coordinator(on: Day) -> Standing {
        Standing::of_ami_presumption(on, on)
    }

    fn uncovered(start: Day, on: Day) -> Standing {
        match EDITIONS.first() {
            Some(first) if on < first.from && start <= first.starts_until => Standing::Before,
            _ => Standing::Outside,
        }
    }
}

names! {
    /// A rule: what one sentence of the law decides. The id is stable.
    #[allow(missing_docs, reason = "each id is described by its entry in the catalogue")]
    pub enum RuleId {
    S1 = "S1", S2 = "S2", S3 = "S3", S4 = "S4", S5 = "S5", S6 = "S6", S7 = "S7", S8 = "S8", S10 = "S10",
    A1_1 = "A1.1", A1_2 = "A1.2",
    A2_1 = "A2.1", A2_2 = "A2.2", A2_3 = "A2.3", A2_4 = "A2.4", A2_5 = "A2.5", A2_6 = "A2.6",
    A2M01 = "A2.M01", A2M02 = "A2.M02", A2M03 = "A2.M03", A2M04 = "A2.M04", A2M05 = "A2.M05", A2M06 = "A2.M06",
    A2M07 = "A2.M07", A2M08 = "A2.M08", A2M09 = "A2.M09", A2M10 = "A2.M10", A2M11 = "A2.M11", A2M12 = "A2.M12",
    A2M13 = "A2.M13", A2M14 = "A2.M14",
    A3_1 = "A3.1", A3_2 = "A3.2", A3_3 = "A3.3",
    A4_1 = "A4.1", A4_2 = "A4.2", A4_3 = "A4.3",
    A5_0 = "A5.0", A5_1 = "A5.1", A5_2 = "A5.2", A5_3 = "A5.3", A5_4 = "A5.4", A5_5 = "A5.5", A5_6 = "A5.6", A5_7 = "A5.7",
    A6_1 = "A6.1", A6_2 = "A6.2", A6_3 = "A6.3", A6_4 = "A6.4",
    A7_1 = "A7.1", A7_2 = "A7.2", A7_3 = "A7.3", A7_4 = "A7.4", A7_5 = "A7.5", A7_6 = "A7.6",
    B1_1 = "B1.1", B1_2 = "B1.2", B2_1 = "B2.1", B2_2 = "B2.2", B3_1 = "B3.1", B3_2 = "B3.2",
    B4_1 = "B4.1", B4_2 = "B4.2", B5_1 = "B5.1", B6_1 = "B6.1", B6_2 = "B6.2",
    F1A = "F1.A", F1B = "F1.B", F1C = "F1.C", F1D = "F1.D", F1_5 = "F1.5", F1_6 = "F1.6", F1_7 = "F1.7", F1_8 = "F1.8",
    F2_1 = "F2.1", F2_2 = "F2.2", F2_3 = "F2.3", F2_4 = "F2.4", F2_5 = "F2.5", F2_6 = "F2.6", F2_7 = "F2.7",
    F3_1 = "F3.1", F4_1 = "F4.1",
    C1 = "C1", C2 = "C2", C3 = "C3", C4 = "C4", C5 = "C5",
    P1 = "P1", P2 = "P2", P3 = "P3", P4 = "P4", P5 = "P5", P6 = "P6", P7 = "P7", P8 = "P8", P9 = "P9",
    L1 = "L1", L2 = "L2", L3 = "L3", L4 = "L4", L5 = "L5", L6 = "L6", L7 = "L7", L8 = "L8", L9 = "L9", L10 = "L10",
    L11 = "L11", L12 = "L12", L13 = "L13", L14 = "L14", L17 = "L17",
    K1 = "K1", K2 = "K2", K3 = "K3", K4 = "K4", K5 = "K5", K6 = "K6",
    }
}

names! {
    /// A reading: what was taken where a text is silent or can be read two ways. Every answer that uses it says so.
    #[allow(missing_docs, reason = "each id is described by its entry in the catalogue")]
    pub enum ReadingId {
    R1 = "R1", R2 = "R2", R3 = "R3", R4 = "R4", R5 = "R5", R6 = "R6", R7 = "R7", R8 = "R8", R9 = "R9", R10 = "R10",
    R11 = "R11", R12 = "R12", R13 = "R13", R14 = "R14", R15 = "R15", R22 = "R22", R28 = "R28", R29 = "R29", R30 = "R30",
    R31 = "R31", R33 = "R33",
    }
}

/// A rule's entry in the catalogue, one an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct RuleEntry {
    /// The rule.
    pub id: RuleId,
    /// The edition.
    pub edition: EditionId,
    /// Where it stands.
    pub sources: &'static [Pinpoint],
    /// First day it holds for.
    pub from: Day,
    /// Last day it holds for, included; none while no end is known.
    pub to: Option<Day>,
    /// What the core does with it.
    pub fate: Fate,
}

/// What the core does with a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It decides a day, a state, a stop, a span, an amount or an exemption.
    Computed,
    /// It is said where it applies; nothing is counted from it.
    Said,
}

/// A paragraph of an instrument and what became of it here: the rules that model it, or why none does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct Provision {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in its own headings.
    pub place: &'static str,
    /// Its first words, in the French of the text. The tests look for them there; the module does without.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip)]
    pub opening: &'static str,
    /// The rules that model it.
    pub rules: &'static [RuleId],
    /// Why it is not modelled, where no rule models it.
    pub why_not: Option<WhyNot>,
}

names! {
    /// Why a paragraph is not modelled.
    pub enum WhyNot {
        /// It tells where texts were published, or what is repealed.
        Publication = "publication",
        /// It defines or describes, and decides nothing.
        Description = "description",
        /// It states a purpose.
        Purpose = "purpose",
        /// It gives examples.
        Example = "example",
        /// It organises activities inside INAMI or the mutuality.
        InternalOrganisation = "internalOrganisation",
        /// It empowers the King; the royal decree is what is modelled.
        Empowerment = "empowerment",
        /// It changes the words of another article, which is what is modelled.
        Amendment = "amendment",
        /// It points to a form that is not published.
        FormNotPublished = "formNotPublished",
    }
}
