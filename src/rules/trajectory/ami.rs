//! F1 to F4: the formal AMI path, its four situations, suspension and restart, interviews and follow-ups.

use crate::assessment::{Actor, Ami, AmiSituation, Conclusion, ReadingUsed};
use crate::calendar::{Day, Months};
use crate::facts::{Fact, YesNo};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::rules::history::{Conclude, Ground, Sentence};
use crate::rules::step::{Done, Draft, Drafts, stops};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{F1_5, F1_7, F1_8, F1D, F2_1, F2_2, F2_3, F2_4, F2_5, F2_6, F2_7, F3_1, F4_1};
use crate::source::{ByEdition, ReadingId};

/// « tous les trois mois »
const EVERY_THREE_MONTHS: u8 = 3;

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
    if case.facts.employment_contract != Some(YesNo::No) {
        draft.supposes = case.supposing(&[Fact::EmployerRequestNotifiedOn]);
    }
    draft
}

/// F3.1: the coordinator follows the plan up every three months, or at another frequency; counted from the plan (R29).
fn follow_ups(case: &Case<'_>, plan: Day, drafts: &mut Drafts<'_>) {
    let every = case.facts.follow_up_months.map_or(EVERY_THREE_MONTHS, |months| months.0.max(1));
    let last = last_day_of_path(case);
    for k in 1u32.. {
        let months = Months(u32::from(every) * k);
        let day = plan + months;
        if last.is_some_and(|last| day > last) {
            return;
        }
        drafts.add(suspendable(case, follow_up(plan, months)));
        if day > case.as_of {
            return;
        }
    }
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
    Ami { situation: None, missing: Vec::new(), suspended: false, said: Vec::new() }
}

/// Whether what ends the suspension happened by a day, and the facts that tell it.
type Restart = (fn(&Case<'_>, Day) -> bool, &'static [Fact]);

/// F1.7, as each edition has it.
const RESTART: ByEdition<Restart> = ByEdition {
    first: (
        stops::codex_of_the_unfit_ended,
        &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn, Fact::DefinitivelyUnfit],
    ),
    later: &[(E2024, (stops::codex_ended, &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn]))],
};

/// The path as a whole.
pub(crate) fn answer(case: &Case<'_>) -> Ami {
    let edition = case.edition(F1_7, case.as_of);
    let (situation, missing) = situation(case);
    let suspension = stops::OF_AMI.of(edition).iter().find(|stop| stop.holds(case, case.as_of));
    let mut said = Vec::new();
    if let Some((situation, facts)) = situation {
        let grounds = [Ground::new(situation.rule(), facts), Ground::new(F1_8, &[])];
        said.push(Conclusion::DeclarationOfCommitment.because(&grounds));
    }
    if matches!(situation, Some((AmiSituation::B | AmiSituation::C, ..))) {
        said.push(Conclusion::PreventionAdviserInformed.rule(F1_5, &[Fact::EmploymentContract]));
    }
    let (restarts, facts) = RESTART.of(edition);
    if let Some(stop) = suspension {
        said.push(Conclusion::AmiSuspended.because(&[stop.ground(case)]).reading(ReadingId::R12));
    } else if case.happened_by(Fact::EmployerRequestNotifiedOn, case.as_of) && restarts(case, case.as_of) {
        said.push(Conclusion::AmiRestarts.rule(F1_7, facts));
    }
    if case.happened(Fact::DeclarationSignedOn) {
        said.append(&mut content_of_plan(case));
    }
    Ami {
        situation: situation.map(|(situation, ..)| situation),
        missing,
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

type Situation = (AmiSituation, &'static [Fact]);

/// The first of D, C, B, A that fits; where a deciding fact is not given, none and the facts that decide.
fn situation(case: &Case<'_>) -> (Option<Situation>, Vec<Fact>) {
    let mut missing = Vec::new();
    let situation_d = SITUATION_D.of(case.edition(F1D, case.as_of));
    for (situation, mut conditions) in [situation_d(case), situation_c(case), situation_b(case), situation_a(case)] {
        conditions.push(answer_is(case.facts.committed, YesNo::Yes, Fact::Committed));
        if conditions.contains(&Met::No) {
            continue;
        }
        let mut unknown = hanging_on(conditions);
        if unknown.is_empty() && missing.is_empty() {
            return (Some(situation), Vec::new());
        }
        missing.append(&mut unknown);
    }
    sort_by(&mut missing, |fact| *fact);
    missing.dedup();
    (None, missing)
}

type Tested = (Situation, Vec<Met>);

/// F1.D, as each edition has it.
const SITUATION_D: ByEdition<fn(&Case<'_>) -> Tested> =
    ByEdition { first: situation_d, later: &[(E2024, situation_d_of_2024)] };

/// F1.D: the CODEX path of a person unfit for the agreed work for good has definitively ended.
fn situation_d(case: &Case<'_>) -> Tested {
    let unfit = answer_is(case.facts.definitively_unfit, YesNo::Yes, Fact::DefinitivelyUnfit);
    let used = &[Fact::CodexEndedOn, Fact::DefinitivelyUnfit, Fact::Committed];
    ((AmiSituation::D, used), vec![event(case, Fact::CodexEndedOn), unfit])
}

/// F1.D of 2024: the CODEX path has definitively ended; that is enough.
fn situation_d_of_2024(case: &Case<'_>) -> Tested {
    ((AmiSituation::D, &[Fact::CodexEndedOn, Fact::Committed]), vec![event(case, Fact::CodexEndedOn)])
}

/// F1.C: with a contract, CODEX declined after the visit before resumption.
fn situation_c(case: &Case<'_>) -> Tested {
    let declined = answer_is(case.facts.codex_declined, YesNo::Yes, Fact::CodexDeclined);
    let used = &[Fact::EmploymentContract, Fact::VisitBeforeResumptionOn, Fact::CodexDeclined, Fact::Committed];
    let visited = event(case, Fact::VisitBeforeResumptionOn);
    ((AmiSituation::C, used), vec![contract(case, YesNo::Yes), visited, declined])
}

/// F1.B: with a contract, not referred to the prevention adviser.
fn situation_b(case: &Case<'_>) -> Tested {
    let referred = case.facts.referred_to_prevention_adviser;
    let not_referred = answer_is(referred, YesNo::No, Fact::ReferredToPreventionAdviser);
    let used = &[Fact::EmploymentContract, Fact::ReferredToPreventionAdviser, Fact::Committed];
    let conditions = vec![contract(case, YesNo::Yes), not_referred, contact_with_agreement(case)];
    ((AmiSituation::B, used), conditions)
}

/// F1.A: no contract.
fn situation_a(case: &Case<'_>) -> Tested {
    let conditions = vec![contract(case, YesNo::No), contact_with_agreement(case)];
    ((AmiSituation::A, &[Fact::EmploymentContract, Fact::Committed]), conditions)
}

/// Whether a condition is met.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Met {
    Yes,
    No,
    HangsOn(Vec<Fact>),
}

/// The facts that conditions hang on.
fn hanging_on(conditions: Vec<Met>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for condition in conditions {
        if let Met::HangsOn(mut unknown) = condition {
            facts.append(&mut unknown);
        }
    }
    facts
}

fn answer_is(given: Option<YesNo>, wanted: YesNo, fact: Fact) -> Met {
    match given {
        Some(given) if given == wanted => Met::Yes,
        Some(_) => Met::No,
        None => Met::HangsOn(vec![fact]),
    }
}

fn contract(case: &Case<'_>, wanted: YesNo) -> Met {
    answer_is(case.facts.employment_contract, wanted, Fact::EmploymentContract)
}

fn event(case: &Case<'_>, fact: Fact) -> Met {
    if case.happened_by(fact, case.as_of) {
        Met::Yes
    } else if case.is_unknown(fact) {
        Met::HangsOn(vec![fact])
    } else {
        Met::No
    }
}

/// The contact of A and B: the first of parcours A, the first of parcours B with the médecin-conseil's agreement, or
/// the new contact of B6.1.
fn contact_with_agreement(case: &Case<'_>) -> Met {
    let of_request = match (case.happened(Fact::RequestContactOn), case.facts.authorisation_granted) {
        (true, Some(YesNo::Yes)) => Met::Yes,
        (true, None) => Met::HangsOn(vec![Fact::AuthorisationGranted]),
        (true, Some(YesNo::No)) => Met::No,
        (false, _) => event(case, Fact::RequestContactOn),
    };
    let contacts = [event(case, Fact::FirstContactOn), of_request, event(case, Fact::NewContactOn)];
    if contacts.contains(&Met::Yes) {
        return Met::Yes;
    }
    let unknown = hanging_on(contacts.into());
    if unknown.is_empty() { Met::No } else { Met::HangsOn(unknown) }
}
