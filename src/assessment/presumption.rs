//! The answers about the AMI path and the presumption of incapacity.

use super::{ReadingUsed, Reason, Said, Supposed};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::{EditionId, RuleId, Standing};
use serde::Serialize;

/// The formal path of socio-professional reintegration (trajet AMI).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Ami {
    /// The situation it starts from; none where none is reached, or not yet known.
    pub situation: Option<AmiSituation>,
    /// The facts that decide the situation and are not given.
    pub missing: Vec<Fact>,
    /// What the situation supposes: facts that are not given and could make it another one, or none.
    pub supposes: Vec<Supposed>,
    /// How many follow-ups (F3.1) came before those that are listed.
    pub earlier_follow_ups: u32,
    /// Whether the path is suspended at the employer's request, as far as is known.
    pub suspended: bool,
    /// What must be said of the path.
    pub said: Vec<Said>,
}

/// The situations the AMI path starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum AmiSituation {
    /// No employment contract.
    A,
    /// With a contract, not referred to the prevention adviser.
    B,
    /// With a contract, CODEX declined after the visit before resumption.
    C,
    /// CODEX has definitively ended; under the text of 2022 that of a person unfit for the agreed work.
    D,
}

impl AmiSituation {
    /// All of them.
    pub const ALL: [AmiSituation; 4] = [AmiSituation::A, AmiSituation::B, AmiSituation::C, AmiSituation::D];

    /// The rule of the situation.
    #[must_use]
    pub const fn rule(self) -> RuleId {
        match self {
            AmiSituation::A => RuleId::F1A,
            AmiSituation::B => RuleId::F1B,
            AmiSituation::C => RuleId::F1C,
            AmiSituation::D => RuleId::F1D,
        }
    }
}

/// The presumption of incapacity (présomption légale d'incapacité de travail).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Presumption {
    /// Whether the day of the answers is covered.
    pub covered: Coverage,
    /// The days from `as_of` to the last day covered, both included; none where not covered or no last day is known.
    pub days_left: Option<i64>,
    /// The spans, in the order P2, P4, P8.
    pub spans: Vec<PresumptionSpan>,
    /// Presumptions that hang on facts not known.
    pub undetermined: Vec<Undetermined>,
    /// Presumptions whose first day lies before or after the editions that have them.
    pub outside: Vec<OutsideSpan>,
    /// What must be said of the presumption.
    pub said: Vec<Said>,
}

/// Whether a day is covered by the presumptions that are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Coverage {
    /// Covered.
    Yes,
    /// Not by these presumptions; the text's list is not exhaustive (P6).
    NotByThese,
    /// Hangs on facts not known, or on earlier rules.
    NotSaid,
}

/// A span of presumption, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct PresumptionSpan {
    /// P2, P4 or P8.
    pub rule: RuleId,
    /// The edition it belongs to.
    pub edition: EditionId,
    /// First day.
    pub from: Day,
    /// Last day, included; none where no end is set or its day is not known.
    pub to: Option<Day>,
    /// What ended it or will end it.
    pub ended_by: Option<Ending>,
    /// What is supposed.
    pub supposes: Vec<Supposed>,
    /// The facts not known that leave its end open.
    pub missing: Vec<Fact>,
    /// The readings it rests on.
    pub readings: Vec<ReadingUsed>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// What ends a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// The rule that ends it.
    pub rule: RuleId,
    /// The fact that ends it; none where time alone does.
    pub fact: Option<Fact>,
}

/// A presumption that hangs on facts not known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Undetermined {
    /// P2, P4 or P8.
    pub rule: RuleId,
    /// The facts it hangs on.
    pub missing: Vec<Fact>,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}

/// A presumption whose first day lies before or after the editions that have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OutsideSpan {
    /// P2, P4 or P8.
    pub rule: RuleId,
    /// The day it would start.
    pub from: Day,
    /// Why it is not computed.
    pub standing: Standing,
    /// The rules applied, in order.
    pub because: Vec<Reason>,
}
