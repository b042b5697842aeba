//! F1 to F4: the formal AMI path, suspension and restart, interviews and follow-ups.

mod situation;

use crate::assessment::{Actor, Ami, AmiSituation, Conclusion, ReadingUsed, Supposed};
use crate::calendar::{Day, Months};
use crate::facts::{Fact, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Ground, Sentence};
use crate::rules::step::{Done, Draft, Drafts, conditions, stops};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{F1_5, F1_7, F1_8, F2_1, F2_2, F2_3, F2_4, F2_5, F2_6, F2_7, F3_1, F4_1};
use crate::source::{ByEdition, ReadingId};
use situation::{Found, situation};

/// « tous les trois mois »
const EVERY_THREE_MONTHS: u8 = 3;
/// Of the follow-ups that lie behind, at most so many are listed: the last ones.
const MOST_LISTED: u32 = 40;

/// The steps of the path.
pub(super) fn draft(case: &Case<'_>, drafts: &mut Drafts<'_>) {
    if case.happened(Fact::DeclarationSignedOn) {
        drafts.add(suspendable(case, first_interview(case)));
    }
    if let Some(plan) = case.on(Fact::PlanEstablishedOn) {
        follow_ups(case, plan, drafts);
    }
}

/// F2.1: the first follow-up interview within one month after the declaration is signed.
fn first_interview(case: &Case<'_>) -> Draft {
    let because = vec![Ground::new(F2_1, &[Fact::DeclarationSignedOn, Fact::FollowUpOn])];
    let draft = Draft::new(F2_1, Actor::Coordinator, because).done_by(case, Fact::FollowUpOn);
    draft.within_one_month(case, Fact::DeclarationSignedOn)
}

/// F1.6 may stop a step of the path, unless there is no employment contract.
fn suspendable(case: &Case<'_>, mut draft: Draft) -> Draft {
    draft.stops = stops::OF_AMI.of(case.edition(F1_7, draft.edition_day(case.as_of)));
    if can_be_suspended(case) {
        draft.supposes = case.supposing(&[Fact::EmployerRequestNotifiedOn]);
    }
    draft
}

fn can_be_suspended(case: &Case<'_>) -> bool {
    case.facts.employment_contract != Some(YesNo::No)
}

/// F3.1: the coordinator follows the plan up every three months, or at another frequency; counted from the plan (R29).
fn follow_ups(case: &Case<'_>, plan: Day, drafts: &mut Drafts<'_>) {
    let every = frequency(case);
    let last = last_day_of_path(case);
    let (past, earlier) = past_follow_ups(case);
    for k in earlier + 1..=past + 1 {
        let months = Months(every * k);
        if last.is_none_or(|last| plan + months <= last) {
            drafts.add(suspendable(case, follow_up(plan, months)));
        }
    }
}

/// How many follow-ups lie behind, and how many of them are too many to be listed.
fn past_follow_ups(case: &Case<'_>) -> (u32, u32) {
    let Some(plan) = case.on(Fact::PlanEstablishedOn) else { return (0, 0) };
    let every = frequency(case);
    let last = last_day_of_path(case).map_or(case.as_of, |last| last.min(case.as_of));
    let mut past = 0;
    while plan + Months(every * (past + 1)) <= last {
        past += 1;
    }
    (past, past.saturating_sub(MOST_LISTED))
}

/// The months between two follow-ups.
fn frequency(case: &Case<'_>) -> u32 {
    u32::from(case.facts.follow_up_months.map_or(EVERY_THREE_MONTHS, |months| months.0.max(1)))
}

fn follow_up(plan: Day, months: Months) -> Draft {
    let because = vec![Ground::new(F3_1, &[Fact::PlanEstablishedOn, Fact::FollowUpMonths])];
    let day = plan + months;
    let mut draft = Draft::new(F3_1, Actor::Coordinator, because).reading(ReadingUsed::plain(ReadingId::R29));
    if plan.is_shortened_by(months) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R4));
    }
    Draft { from: Some(day), to: Some(day), done: Done::NotSaid, ..draft }
}

/// No follow-up after the path: its fixed last day, the eve of paid work or of the programme.
fn last_day_of_path(case: &Case<'_>) -> Option<Day> {
    // What happened on a day that is not known happened by the day of the answers.
    let on = |fact: Fact| case.on(fact).or(case.happened_sometime(fact).then_some(case.as_of));
    let programme = on(Fact::ProgrammeStartsOn).filter(|_| case.facts.programme_approved != Some(YesNo::No));
    let eves = [on(Fact::PaidWorkOn), programme].into_iter().flatten().map(Day::eve);
    on(Fact::PathLastDay).into_iter().chain(eves).min()
}

/// No path: none is computed.
pub(crate) fn none() -> Ami {
    Ami {
        situation: None,
        missing: Vec::new(),
        supposes: Vec::new(),
        earlier_follow_ups: 0,
        suspended: false,
        said: Vec::new(),
    }
}

/// Whether what ends the suspension happened by a day, and the facts that tell it.
type Restart = (fn(&Case<'_>, Day) -> bool, &'static [Fact]);

/// F1.7, as each edition has it.
const RESTART: ByEdition<Restart> = ByEdition {
    first: (
        conditions::codex_of_the_unfit_ended,
        &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn, Fact::DefinitivelyUnfit],
    ),
    later: &[(E2024, (conditions::codex_ended, &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn]))],
};

/// The path as a whole.
pub(crate) fn answer(case: &Case<'_>) -> Ami {
    let edition = case.edition(F1_7, case.as_of);
    let Found { situation, missing, supposes } = situation(case);
    let suspension = stops::OF_AMI.of(edition).iter().find(|stop| stop.holds(case, case.as_of));
    let mut said = Vec::new();
    if let Some((situation, facts)) = situation {
        let reasons = [Ground::new(situation.rule(), facts), Ground::new(F1_8, &[])];
        said.push(Conclusion::DeclarationOfCommitment.because(&reasons));
    }
    if matches!(situation, Some((AmiSituation::B | AmiSituation::C, ..))) {
        said.push(Conclusion::PreventionAdviserInformed.rule(F1_5, &[Fact::EmploymentContract]));
    }
    let (restarts, facts) = RESTART.of(edition);
    if let Some(stop) = suspension {
        said.push(Conclusion::AmiSuspended.because(&[stop.ground(case)]).reading(ReadingId::R12));
    } else if can_be_suspended(case)
        && case.happened_by(Fact::EmployerRequestNotifiedOn, case.as_of)
        && restarts(case, case.as_of)
    {
        said.push(Conclusion::AmiRestarts.rule(F1_7, facts));
    }
    if case.happened(Fact::DeclarationSignedOn) {
        said.append(&mut content_of_plan(case));
    }
    Ami {
        situation: situation.map(|(situation, ..)| situation),
        missing,
        supposes: supposes.into_iter().map(Supposed::Fact).collect(),
        earlier_follow_ups: past_follow_ups(case).1,
        suspended: suspension.is_some(),
        said: case.say(said, case.as_of),
    }
}

/// What F2 and F4 say of the plan, once the path runs.
fn content_of_plan(case: &Case<'_>) -> Vec<Sentence> {
    let mut said = vec![
        Conclusion::PlanContent.rule(F2_2, &[Fact::DeclarationSignedOn]),
        Conclusion::PlanMustBeOffered.rule(F2_7, &[]),
        Conclusion::OthersConsulted.rule(F2_3, &[]),
        Conclusion::TreatingDoctorTold.rule(F2_6, &[]),
        Conclusion::NoWorkBeforeApproval.rule(F2_5, &[]),
    ];
    if case.facts.programme_approved != Some(YesNo::Yes) {
        said.push(Conclusion::ProgrammeNeedsAgreement.rule(F2_4, &[Fact::ProgrammeApproved]));
    }
    said.push(Conclusion::ResultsEvaluated.rule(F4_1, &[]));
    said
}
