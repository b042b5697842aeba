//! S1 to S10: whether the case is computed, by which texts, from which day.

use crate::assessment::{Conclusion, Scope, ScopeStatus, Step};
use crate::facts::{Fact, Recognised, Scheme};
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Ground, Sentence};
use crate::rules::step::conditions;
use crate::source::RuleId::{N1, S1, S2, S3, S4, S6, S7, S8, S9, S10};
use crate::source::{Capacity, FIRST, Known, LAST_CHECKED, ReadingId, Standing};

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
        said.extend(known(case, steps));
    }
    said.append(&mut first(case, status));
    if computed {
        said.extend(near_pension(case));
        said.append(&mut period(case));
        said.extend(case.in_force(N1, case.as_of).then(|| Conclusion::LawNotRead.rule(N1, &[])));
    }
    said.push(Conclusion::AnswerEveryLetter.rule(S10, &[]));
    let standing = computed.then(|| Standing::of_case(case.incapacity.start, case.as_of));
    let last = steps.iter().filter_map(|step| step.to.or(step.from)).max().unwrap_or(case.as_of);
    let capacity = Capacity::on(last.max(case.as_of));
    Scope { status, standing, law: Known::on(case.as_of), capacity, said: case.say(said, case.as_of) }
}

fn first(case: &Case<'_>, status: ScopeStatus) -> Vec<Sentence> {
    let mut said = Vec::new();
    match status {
        ScopeStatus::OtherScheme => said.push(Conclusion::OtherScheme.rule(S1, &[Fact::Scheme])),
        ScopeStatus::RecognitionPending => said.push(Conclusion::RecognitionPending.rule(S2, &[Fact::Recognised])),
        ScopeStatus::RefusedOrEnded => said.push(Conclusion::RefusedOrEnded.rule(S2, &[Fact::Recognised])),
        ScopeStatus::Computed => {}
    }
    if let Some(end) = case.facts.incapacity_end.filter(|end| *end < case.as_of) {
        said.push(Conclusion::IncapacityEnded.rule(S3, &[Fact::IncapacityEnd]).on(end));
    }
    said
}

/// S4 and S6: a day before the first edition, or after the last one for which the texts were checked.
fn known(case: &Case<'_>, steps: &[Step]) -> Option<Sentence> {
    let later = steps.iter().any(|step| step.to.is_some_and(|to| to > LAST_CHECKED));
    match Known::on(case.as_of) {
        Known::Before => Some(Conclusion::BeforeFirstEdition.rule(S4, &[Fact::AsOf]).on(FIRST.day(case.as_of))),
        Known::AsKnown => Some(Conclusion::AsKnownOn.rule(S6, &[Fact::AsOf]).on(LAST_CHECKED)),
        Known::Checked if later => Some(Conclusion::DaysAfterLastChecked.rule(S6, &[Fact::AsOf]).on(LAST_CHECKED)),
        Known::Checked => None,
    }
}

/// S9: so close to the pension age no questionnaire is sent.
fn near_pension(case: &Case<'_>) -> Option<Sentence> {
    let from = conditions::near_pension_from(case)?;
    let holds = conditions::near_pension(case) && case.in_force(S9, case.as_of);
    holds.then(|| Conclusion::NearPensionAge.rule(S9, &[Fact::PensionAgeOn, Fact::IncapacityStart]).on(from))
}

/// S7 and S8: which periods count as one, where the year of primary incapacity ends, what maternity protection moves.
fn period(case: &Case<'_>) -> Vec<Sentence> {
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
    let invalidity = incapacity.invalidity();
    let year = if case.as_of < invalidity { Conclusion::PrimaryIncapacity } else { Conclusion::Invalidity };
    if !case.is_over() {
        said.push(year.because(&case.because(Ground::new(S7, &[Fact::IncapacityStart]))).on(invalidity));
    }
    if case.facts.maternity_protection.as_ref().is_some_and(|periods| !periods.is_empty()) {
        said.push(Conclusion::CountersShifted.rule(S8, &[Fact::MaternityProtection]).reading(ReadingId::R13));
    }
    said
}
