//! S1 to S10: whether the case is computed, by which texts, from which day.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, coordinated, law, reading, said};
use super::list::Add;
use super::stops;
use crate::assessment::{Conclusion, Reason, Said, Scope, ScopeStatus, Step};
use crate::facts::{Fact, Recognised, Scheme};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{S1, S2, S3, S4, S5, S6, S7, S8, S9, S10};
use crate::source::{FIRST, Instrument, Known, LAST_CHECKED, Pinpoint, ReadingId, RuleEntry, Standing};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(S1, &[circ("titre, I, IV, 4.1")]),
    computed(S2, &[circ("III, 3.1, étape 1")]),
    computed(S3, &[circ("I")]),
    computed(S4, &[circ("titre")]),
    computed(S5, &[law("art. 4")]),
    computed(
        S6,
        &[
            Pinpoint { instrument: Instrument::RoyalDecreeJanuary2024, place: "art. 34" },
            Pinpoint { instrument: Instrument::RoyalDecreeNovember2023, place: "entrée en vigueur" },
        ],
    ),
    computed(S7, &[coordinated("art. 87 et 93")]),
    computed(S8, &[coordinated("art. 87, 93, 114 et 114bis"), reading("R13")]),
    computed(S9, &[Pinpoint { instrument: Instrument::RoyalDecreeApril2024, place: "avec effet au 1er janvier 2024" }])
        .of(E2024),
    said(S10, &[coordinated("art. 134, § 2")]),
];

/// Whether the trajectory is computed at all (S1, S2).
pub(crate) fn status(case: &Case<'_>) -> ScopeStatus {
    if case.facts.scheme == Some(Scheme::Other) {
        return ScopeStatus::OtherScheme;
    }
    match case.facts.recognised {
        Some(Recognised::RefusedOrEnded) => ScopeStatus::RefusedOrEnded,
        Some(Recognised::NotYet) => ScopeStatus::RecognitionPending,
        Some(Recognised::Yes) | None => ScopeStatus::Computed,
    }
}

/// The scope, with what must be said first.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step]) -> Scope {
    let status = status(case);
    let computed = status == ScopeStatus::Computed;
    let mut said = Vec::new();
    if !matches!(status, ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded) {
        said.add_some(known(case, steps));
    }
    said.append(&mut first(case, status));
    if computed {
        said.add_some(near_pension(case));
        said.append(&mut period(case));
    }
    said.add(Conclusion::AnswerEveryLetter.rule(S10, &[]));
    let standing = computed.then(|| Standing::of_case(case.incapacity.start, case.as_of));
    Scope { status, standing, law: Known::on(case.as_of), said }
}

fn first(case: &Case<'_>, status: ScopeStatus) -> Vec<Said> {
    let mut said = Vec::new();
    match status {
        ScopeStatus::OtherScheme => said.add(Conclusion::OtherScheme.rule(S1, &[Fact::Scheme])),
        ScopeStatus::RecognitionPending => said.add(Conclusion::RecognitionPending.rule(S2, &[Fact::Recognised])),
        ScopeStatus::RefusedOrEnded => said.add(Conclusion::RefusedOrEnded.rule(S2, &[Fact::Recognised])),
        ScopeStatus::Computed => {}
    }
    if let Some(end) = case.facts.incapacity_end.filter(|end| *end < case.as_of) {
        said.add(Conclusion::IncapacityEnded.rule(S3, &[Fact::IncapacityEnd]).on(end));
    }
    said
}

/// S4 and S6: a day before the first edition, or after the last one for which the texts were checked.
fn known(case: &Case<'_>, steps: &[Step]) -> Option<Said> {
    let later = steps.iter().any(|step| step.to.is_some_and(|to| to > LAST_CHECKED));
    match Known::on(case.as_of) {
        Known::Before => Some(Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]).on(FIRST.day(case.as_of))),
        Known::AsKnown => Some(Conclusion::AsKnownOn.rule(S6, &[Fact::AsOf]).on(LAST_CHECKED)),
        Known::Checked if later => Some(Conclusion::DaysAfterLastChecked.rule(S6, &[Fact::AsOf]).on(LAST_CHECKED)),
        Known::Checked => None,
    }
}

/// S9: so close to the pension age no questionnaire is sent.
fn near_pension(case: &Case<'_>) -> Option<Said> {
    let from = stops::near_pension_from(case)?;
    let holds = stops::near_pension(case) && case.trajectory(case.as_of) == E2024;
    holds.then(|| Conclusion::NearPensionAge.rule(S9, &[Fact::PensionAgeOn, Fact::IncapacityStart]).on(from))
}

/// S7 and S8: which periods count as one, where the year of primary incapacity ends, what maternity protection moves.
fn period(case: &Case<'_>) -> Vec<Said> {
    let incapacity = &case.incapacity;
    let mut said = Vec::new();
    let rule = |code: Conclusion| code.rule(S7, &[Fact::IncapacityStart, Fact::EarlierPeriods]);
    if incapacity.joined {
        said.add(rule(Conclusion::PeriodsJoined).on(incapacity.start).reading(ReadingId::R30));
    }
    if let Some(separate) = incapacity.separate {
        said.add(rule(Conclusion::PeriodNotJoined).on(separate.to));
    }
    if incapacity.break_of_fourteen {
        said.add(rule(Conclusion::BreakOfFourteenDays).reading(ReadingId::R15));
    }
    let ended = case.facts.incapacity_end.is_some_and(|end| end < case.as_of);
    let invalidity = incapacity.invalidity();
    let year = if case.as_of < invalidity { Conclusion::PrimaryIncapacity } else { Conclusion::Invalidity };
    if !ended {
        said.add(year.because(&case.because(Reason::new(S7, &[Fact::IncapacityStart]))).on(invalidity));
    }
    if case.facts.maternity_protection.as_ref().is_some_and(|periods| !periods.is_empty()) {
        said.add(Conclusion::CountersShifted.rule(S8, &[Fact::MaternityProtection]).reading(ReadingId::R13));
    }
    said
}
