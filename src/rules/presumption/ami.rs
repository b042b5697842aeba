//! P4, P5 and P7: the presumption of the AMI path.

use super::span::{LAST_DAY, PAID_WORK, PROGRAMME, VOUCHER, VOUCHERS, capped, end, kept};
use super::{Case, in_edition, start, started_after_repeal};
use crate::assessment::{Conclusion, Presumption, PresumptionSpan, ReadingUsed, Reason, Supposed, Undetermined};
use crate::facts::{Fact, YesNo};
use crate::rules::conclude::Conclude;
use crate::rules::list::Add;
use crate::source::EditionId::E2024;
use crate::source::RuleId::{P1, P4, P5, P7};
use crate::source::{EVERYBODY_2024, LAW_2026, ReadingId};

/// P4, P5 and P7: the AMI presumption, of the edition that its start belongs to.
pub(super) fn ami(case: &Case<'_>, answer: &mut Presumption) {
    let plan_before_2024 = case.on(Fact::PlanEstablishedOn).is_some_and(|plan| plan < EVERYBODY_2024.day(plan));
    if plan_before_2024 {
        from_plan(case, answer);
    } else if case.happened(Fact::DeclarationSignedOn) {
        from_signature(case, answer);
    }
}

const OF_AMI: &[Fact] = &[Fact::PlanEstablishedOn, Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay];

/// P4 and P5 of 2022: from the day the AMI plan is established to the earliest of its ends.
fn from_plan(case: &Case<'_>, answer: &mut Presumption) {
    let because = vec![Reason::new(P4, OF_AMI), Reason::new(P5, &[Fact::PlanEstablishedOn]), Reason::new(P1, &[])];
    let Some(because) = after_employer(case, because, answer) else { return };
    let Some(first) = start(case, P4, Fact::PlanEstablishedOn, &because, answer) else { return };
    let span = capped(P4, P5, first, because);
    answer.spans.add_some(ended(case, span));
}

const OF_AMI_2024: &[Fact] =
    &[Fact::DeclarationSignedOn, Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay, Fact::FundVoucherOn];

/// P4 and P5 of 2024: from the day the declaration of commitment was signed; signed before 2024 with no plan then, from
/// the first day of 2024 with the same end (R16).
fn from_signature(case: &Case<'_>, answer: &mut Presumption) {
    let because =
        vec![Reason::new(P4, OF_AMI_2024), Reason::new(P5, &[Fact::DeclarationSignedOn]), Reason::new(P1, &[])];
    // Signed after the repeal it starts nothing, whatever the employer's path did.
    if let Some(signed) = case.on(Fact::DeclarationSignedOn).filter(|day| *day >= LAW_2026.day(*day)) {
        let _gone = in_edition(case, P4, signed, &because, answer);
        return;
    }
    let Some(because) = after_employer(case, because, answer) else { return };
    let Some(signed) = case.on(Fact::DeclarationSignedOn) else {
        if started_after_repeal(case) {
            return;
        }
        answer.undetermined.push(Undetermined { rule: P4, missing: vec![Fact::DeclarationSignedOn], because });
        return;
    };
    let first = EVERYBODY_2024.day(signed);
    if signed < first && case.happened_sometime(Fact::PlanEstablishedOn) {
        answer.undetermined.push(Undetermined { rule: P4, missing: vec![Fact::PlanEstablishedOn], because });
        return;
    }
    if signed < first && case.as_of < first {
        return;
    }
    let Some((_, edition)) = in_edition(case, P4, signed.max(first), &because, answer) else { return };
    let mut span = capped(P4, P5, (signed, edition), because);
    if signed < first {
        span.from = first;
        span.supposes = case.supposing(&[Fact::PlanEstablishedOn]);
        span.readings.push(ReadingUsed::plain(ReadingId::R16));
    }
    let voucher = case.on(Fact::FundVoucherOn).is_none_or(|day| day >= VOUCHERS);
    if voucher {
        end(case, &mut span, &VOUCHER);
    }
    if voucher && case.happened(Fact::FundVoucherOn) {
        answer.said.add(Conclusion::FundPresumption.rule(P4, &[Fact::FundVoucherOn]));
    }
    answer.spans.add_some(ended(case, span));
}

/// P7: with a contract, none where a path at the employer can still succeed; else the reasons, with it.
fn after_employer(case: &Case<'_>, mut because: Vec<Reason>, answer: &mut Presumption) -> Option<Vec<Reason>> {
    const USED: &[Fact] = &[Fact::EmploymentContract, Fact::EmployerPathFailed];
    let (contract, failed) = (case.facts.employment_contract, case.facts.employer_path_failed);
    if contract != Some(YesNo::No) {
        because.push(Reason::new(P7, USED));
    }
    if (contract, failed) == (Some(YesNo::Yes), Some(YesNo::No)) {
        answer.said.add(Conclusion::EmployerPathFirst.rule(P7, USED));
        return None;
    }
    Some(because)
}

/// An AMI span with what ends it: paid work, the programme, the path's fixed last day; the earliest counts (R33).
fn ended(case: &Case<'_>, mut span: PresumptionSpan) -> Option<PresumptionSpan> {
    span.supposes.append(&mut supposed_by_ami(case));
    end(case, &mut span, &PAID_WORK);
    if case.facts.programme_approved != Some(YesNo::No) {
        end(case, &mut span, &PROGRAMME);
        if case.happened(Fact::ProgrammeStartsOn) {
            span.supposes.append(&mut case.supposing(&[Fact::ProgrammeApproved]));
        }
    }
    end(case, &mut span, &LAST_DAY);
    let ends = [Fact::PaidWorkOn, Fact::ProgrammeStartsOn, Fact::PathLastDay, Fact::FundVoucherOn];
    let read = if span.edition == E2024 { 4 } else { 3 };
    if ends.iter().take(read).filter(|fact| case.happened(**fact)).count() > 1 {
        span.readings.push(ReadingUsed::plain(ReadingId::R33));
    }
    if case.happened(Fact::EmployerRequestNotifiedOn) && case.facts.employment_contract != Some(YesNo::No) {
        span.readings.push(ReadingUsed::plain(ReadingId::R12));
    }
    kept(case, span)
}

/// P7: with a contract, P4 supposes that a path at the employer could not start or did not succeed.
fn supposed_by_ami(case: &Case<'_>) -> Vec<Supposed> {
    match (case.facts.employment_contract, case.facts.employer_path_failed) {
        (Some(YesNo::No), _) | (_, Some(YesNo::Yes)) => Vec::new(),
        (_, Some(YesNo::No)) => case.supposing(&[Fact::EmploymentContract]),
        (_, None) => case.supposing(&[Fact::EmployerPathFailed]),
    }
}
