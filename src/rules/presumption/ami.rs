//! P4, P5 and P7: the presumption of the AMI path.

use super::span::{Capped, capped, ended, ends_of, voucher_counts};
use super::start::{Beginning, in_edition, start, started_after_repeal};
use crate::assessment::{Conclusion, Presumption, PresumptionSpan, ReadingUsed, Supposed, Undetermined};
use crate::facts::{Fact, YesNo};
use crate::rules::history::{Conclude, Ground, History};
use crate::source::RuleId::{P1, P4, P5, P7};
use crate::source::{EVERYBODY_2024, ReadingId};

/// The AMI presumption, at most six months.
const AMI: Capped = Capped { rule: P4, cap: P5 };

/// P4, P5 and P7: the AMI presumption, of the edition that its start belongs to.
pub(super) fn ami(history: &History<'_>, answer: &mut Presumption) {
    let sometime = history.happened_sometime(Fact::PlanEstablishedOn);
    let planned = history.on(Fact::PlanEstablishedOn).or(sometime.then(|| history.latest(Fact::PlanEstablishedOn)));
    let from_the_plan = planned.is_some_and(|plan| !history.has_changed(P4, plan));
    if from_the_plan {
        from_plan(history, answer);
    } else if history.happened(Fact::DeclarationSignedOn) {
        from_signature(history, answer);
    }
}

const OF_AMI: &[Fact] = &[Fact::PlanEstablishedOn, Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay];

/// P4 and P5 of 2022: from the day the AMI plan is established to the earliest of its ends.
fn from_plan(history: &History<'_>, answer: &mut Presumption) {
    let because = vec![Ground::new(P4, OF_AMI), Ground::new(P5, &[Fact::PlanEstablishedOn]), Ground::new(P1, &[])];
    let Some(because) = after_employer(history, because, answer) else { return };
    let Some(first) = start(history, P4, Fact::PlanEstablishedOn, &because, answer) else { return };
    let span = capped(history, AMI, first, because);
    answer.spans.extend(bounded(history, span));
}

const OF_AMI_2024: &[Fact] =
    &[Fact::DeclarationSignedOn, Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay, Fact::FundVoucherOn];

/// P4 and P5 of 2024: from the day the declaration of commitment was signed; signed before 2024 with no plan then, from
/// the first day of 2024 with the same end (R16).
fn from_signature(history: &History<'_>, answer: &mut Presumption) {
    let because =
        vec![Ground::new(P4, OF_AMI_2024), Ground::new(P5, &[Fact::DeclarationSignedOn]), Ground::new(P1, &[])];
    // Signed after the repeal it starts nothing, whatever the employer's path did.
    if let Some(signed) = history.on(Fact::DeclarationSignedOn).filter(|day| history.has_ended(P4, *day)) {
        let _gone = in_edition(history, P4, signed, &because, answer);
        return;
    }
    let Some(because) = after_employer(history, because, answer) else { return };
    let first = EVERYBODY_2024.day(history.as_of);
    let Some(signed) = history.on(Fact::DeclarationSignedOn) else {
        // Signed before 2024 it starts nothing until then.
        let too_early = history.as_of < first;
        if !too_early && !started_after_repeal(history) {
            answer.undetermined.push(open(history, Fact::DeclarationSignedOn, because));
        }
        return;
    };
    if signed < first && history.happened_sometime(Fact::PlanEstablishedOn) {
        answer.undetermined.push(open(history, Fact::PlanEstablishedOn, because));
        return;
    }
    if signed < first && history.as_of < first {
        return;
    }
    let Some(beginning) = in_edition(history, P4, signed.max(first), &because, answer) else { return };
    let mut span = capped(history, AMI, Beginning { counted_from: signed, ..beginning }, because);
    if signed < first {
        span.supposes = history.supposing(&[Fact::PlanEstablishedOn]);
        span.readings.push(ReadingUsed::plain(ReadingId::R16));
    }
    if voucher_counts(history) && history.happened(Fact::FundVoucherOn) {
        let sentence = Conclusion::FundPresumption.rule(P4, &[Fact::FundVoucherOn]);
        answer.said.append(&mut history.say(vec![sentence], history.as_of));
    }
    answer.spans.extend(bounded(history, span));
}

/// The AMI presumption that hangs on the day of an event.
fn open(history: &History<'_>, missing: Fact, because: Vec<Ground>) -> Undetermined {
    Undetermined { rule: P4, missing: vec![missing], because: history.reasons(because, history.as_of) }
}

/// P7: with a contract, none where a path at the employer can still succeed; else the reasons, with it.
fn after_employer(history: &History<'_>, mut because: Vec<Ground>, answer: &mut Presumption) -> Option<Vec<Ground>> {
    const USED: &[Fact] = &[Fact::EmploymentContract, Fact::EmployerPathFailed];
    let (contract, failed) = (history.facts.employment_contract, history.facts.employer_path_failed);
    if contract != Some(YesNo::No) {
        because.push(Ground::new(P7, USED));
    }
    if (contract, failed) == (Some(YesNo::Yes), Some(YesNo::No)) {
        let sentence = Conclusion::EmployerPathFirst.rule(P7, USED);
        answer.said.append(&mut history.say(vec![sentence], history.as_of));
        return None;
    }
    Some(because)
}

/// An AMI span with what ends it: paid work, the programme, the path's fixed last day; the earliest counts (R33).
fn bounded(history: &History<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
    span.supposes.append(&mut supposed_by_ami(history));
    let ends = ends_of(history, P4, span.edition);
    let happened = |fact: Fact| ends.iter().any(|end| end.fact == fact) && history.happened(fact);
    let several = ends.iter().filter(|end| happened(end.fact)).count() > 1;
    let mut span = ended(history, span)?;
    if happened(Fact::ProgrammeStartsOn) {
        span.supposes.append(&mut history.supposing(&[Fact::ProgrammeApproved]));
    }
    if several {
        span.readings.push(ReadingUsed::plain(ReadingId::R33));
    }
    if history.happened(Fact::EmployerRequestNotifiedOn) && history.facts.employment_contract != Some(YesNo::No) {
        span.readings.push(ReadingUsed::plain(ReadingId::R12));
    }
    Some(span)
}

/// P7: with a contract, P4 supposes that a path at the employer could not start or did not succeed.
fn supposed_by_ami(history: &History<'_>) -> Vec<Supposed> {
    match (history.facts.employment_contract, history.facts.employer_path_failed) {
        (Some(YesNo::No), _) | (_, Some(YesNo::Yes)) => Vec::new(),
        (_, Some(YesNo::No)) => history.supposing(&[Fact::EmploymentContract]),
        (_, None) => history.supposing(&[Fact::EmployerPathFailed]),
    }
}
