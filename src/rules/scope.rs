//! S1 to S10: whether the case is computed, by which texts, from which day.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, coordinated, law, reading, said};
use crate::assessment::{Conclusion, Reason, Said, Scope, ScopeStatus, Step};
use crate::facts::{Fact, Recognised, Scheme};
use crate::source::RuleId::{S1, S2, S3, S4, S5, S6, S7, S8, S10};
use crate::source::{EDITIONS, Instrument, Pinpoint, REDUCTION_STARTS, ReadingId, RuleEntry, Standing};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(S1, &[circ("titre, I, IV, 4.1")]),
    computed(S2, &[circ("III, 3.1, étape 1")]),
    computed(S3, &[circ("I")]),
    computed(S4, &[circ("titre")]),
    computed(S5, &[law("art. 4")]).from(REDUCTION_STARTS),
    computed(
        S6,
        &[
            Pinpoint { instrument: Instrument::RoyalDecreeJanuary2024, place: "art. 34" },
            Pinpoint { instrument: Instrument::RoyalDecreeNovember2023, place: "entrée en vigueur" },
        ],
    )
    .without_end(),
    computed(S7, &[coordinated("art. 87 et 93")]).without_end(),
    computed(S8, &[coordinated("art. 87, 93, 114 et 114bis"), reading("R13")]).without_end(),
    said(S10, &[coordinated("art. 134, § 2")]).without_end(),
];

/// Whether the trajectory is computed at all (S1, S2, S6).
pub(crate) fn status(case: &Case<'_>) -> ScopeStatus {
    if case.facts.scheme == Some(Scheme::Other) {
        return ScopeStatus::OtherScheme;
    }
    match case.facts.recognised {
        Some(Recognised::RefusedOrEnded) => ScopeStatus::RefusedOrEnded,
        Some(Recognised::NotYet) => ScopeStatus::RecognitionPending,
        Some(Recognised::Yes) | None if standing(case) == Standing::Outside => ScopeStatus::Outside,
        Some(Recognised::Yes) | None => ScopeStatus::Computed,
    }
}

/// What holds for the case on the day of the answers.
fn standing(case: &Case<'_>) -> Standing {
    Standing::of_trajectory(case.incapacity.start, case.as_of)
}

/// Whether the whole case belongs to a later edition.
fn is_later_case(case: &Case<'_>) -> bool {
    EDITIONS.iter().all(|edition| case.incapacity.start > edition.starts_until)
}

/// The scope, with what must be said first; `outside` is what else belongs to a later edition.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step], outside: &[Said]) -> Scope {
    let status = status(case);
    let mut said = Vec::new();
    if !matches!(status, ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded) {
        said.extend(editions(case, steps));
        said.extend(outside.iter().cloned());
    }
    said.extend(first(case, status));
    if matches!(status, ScopeStatus::Computed | ScopeStatus::Outside) {
        said.extend(period(case));
    }
    said.push(Conclusion::AnswerEveryLetter.rule(S10, &[]));
    let standing = matches!(status, ScopeStatus::Computed | ScopeStatus::Outside).then(|| standing(case));
    Scope { status, standing, said }
}

fn first(case: &Case<'_>, status: ScopeStatus) -> Vec<Said> {
    let mut said = Vec::new();
    match status {
        ScopeStatus::OtherScheme => said.push(Conclusion::OtherScheme.rule(S1, &[Fact::Scheme])),
        ScopeStatus::RecognitionPending => said.push(Conclusion::RecognitionPending.rule(S2, &[Fact::Recognised])),
        ScopeStatus::RefusedOrEnded => said.push(Conclusion::RefusedOrEnded.rule(S2, &[Fact::Recognised])),
        ScopeStatus::Computed | ScopeStatus::Outside => {}
    }
    if let Some(end) = case.facts.incapacity_end.filter(|end| *end < case.as_of) {
        said.push(Conclusion::IncapacityEnded.rule(S3, &[Fact::IncapacityEnd]).on(end));
    }
    said
}

/// S4 and S6: what of the case or of the day no edition covers.
fn editions(case: &Case<'_>, steps: &[Step]) -> Option<Said> {
    let edition = EDITIONS.last()?;
    let first = EDITIONS.first()?;
    let used: &'static [Fact] = &[Fact::AsOf, Fact::IncapacityStart];
    let reasons = case.because(Reason::new(S6, used));
    if is_later_case(case) {
        return Some(Conclusion::CaseOfLaterEdition.because(&reasons).on(edition.starts_until.next()));
    }
    if case.as_of > edition.to {
        return Some(Conclusion::DayOfLaterEdition.because(&reasons).on(edition.to.next()));
    }
    if case.as_of < first.from {
        return Some(Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]).on(first.from));
    }
    let some_outside = steps.iter().any(|step| step.state == crate::assessment::State::Outside);
    some_outside.then(|| Conclusion::StepsOfLaterEdition.because(&reasons).on(edition.to.next()))
}

/// S7 and S8: which periods count as one, where the year of primary incapacity ends, what maternity protection moves.
fn period(case: &Case<'_>) -> Vec<Said> {
    let incapacity = &case.incapacity;
    let mut said = Vec::new();
    let rule = |code: Conclusion| code.rule(S7, &[Fact::IncapacityStart, Fact::EarlierPeriods]);
    if incapacity.joined {
        said.push(rule(Conclusion::PeriodsJoined).on(incapacity.start).reading(ReadingId::R30));
    }
    if let Some(separate) = incapacity.separate {
        said.push(rule(Conclusion::PeriodNotJoined).on(separate.to));
    }
    if incapacity.break_of_fourteen {
        said.push(rule(Conclusion::BreakOfFourteenDays).reading(ReadingId::R15));
    }
    let ended = case.facts.incapacity_end.is_some_and(|end| end < case.as_of);
    let invalidity = incapacity.invalidity();
    let year = if case.as_of < invalidity { Conclusion::PrimaryIncapacity } else { Conclusion::Invalidity };
    if !ended {
        said.push(year.because(&case.because(Reason::new(S7, &[Fact::IncapacityStart]))).on(invalidity));
    }
    if case.facts.maternity_protection.as_ref().is_some_and(|periods| !periods.is_empty()) {
        said.push(Conclusion::CountersShifted.rule(S8, &[Fact::MaternityProtection]).reading(ReadingId::R13));
    }
    said
}
