//! F1 to F4: the formal AMI path, its four situations, suspension and restart, interviews and follow-ups.

use super::case::Case;
use super::conclude::Conclude;
use super::entry::{circ, computed, decree, said};
use super::list::Add;
use super::list::sort_by;
use super::shared::within_one_month;
use super::state::{Done, Draft};
use super::stops::{self, Stop};
use crate::assessment::{Actor, Ami, AmiSituation, Conclusion, ReadingUsed, Reason, Said};
use crate::calendar::{Day, Months};
use crate::facts::{Fact, YesNo};
use crate::source::EditionId::E2024;
use crate::source::RuleId::{
    self, F1_5, F1_6, F1_7, F1_8, F1A, F1B, F1C, F1D, F2_1, F2_2, F2_3, F2_4, F2_5, F2_6, F2_7, F3_1, F4_1,
};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(F1A, &[circ("IV, 4.1, situation A")]),
    computed(F1B, &[circ("IV, 4.1, situation B"), decree("art. 215quaterdecies")]),
    computed(F1C, &[circ("IV, 4.1, situation C")]),
    computed(F1D, &[circ("IV, 4.1, situation D")]),
    said(F1_5, &[circ("IV, 4.1, situations B et C")]),
    computed(F1_6, &[circ("IV, 4.1, situations B et C")]),
    computed(F1_7, &[circ("IV, 4.1, situations B et C")]),
    said(F1_8, &[circ("IV, 4.1")]),
    computed(F2_1, &[circ("IV, 4.2")]),
    said(F2_2, &[circ("IV, 4.2")]),
    said(F2_3, &[circ("IV, 4.2"), decree("art. 215sexiesdecies")]),
    said(F2_4, &[circ("IV, 4.2")]),
    said(F2_5, &[circ("IV, 4.2")]),
    said(F2_6, &[circ("IV, 4.2"), decree("art. 215sexiesdecies, al. 4")]),
    said(F2_7, &[decree("art. 215sexiesdecies, al. 5")]),
    computed(F3_1, &[circ("IV, 4.3")]),
    said(F4_1, &[circ("IV, 4.4")]),
    computed(F1D, &[decree("art. 215quaterdecies")]).of(E2024),
    computed(F1_7, &[decree("art. 215quaterdecies")]).of(E2024),
];

/// « tous les trois mois »
const EVERY_THREE_MONTHS: u8 = 3;

/// The steps of the path.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    path(case, stops::OF_AMI, steps);
}

/// The same under the text of 2024: another end of the suspension.
pub(crate) fn steps_2024(case: &Case<'_>, steps: &mut Vec<Draft>) {
    path(case, stops::OF_AMI_2024, steps);
}

fn path(case: &Case<'_>, stopped_by: &'static [Stop], steps: &mut Vec<Draft>) {
    if case.happened(Fact::DeclarationSignedOn) {
        steps.add(suspendable(case, first_interview(case), stopped_by));
    }
    if let Some(plan) = case.on(Fact::PlanEstablishedOn) {
        follow_ups(case, plan, stopped_by, steps);
    }
}

/// F2.1: the first follow-up interview within one month after the declaration is signed.
fn first_interview(case: &Case<'_>) -> Draft {
    let because = vec![Reason::new(F2_1, &[Fact::DeclarationSignedOn, Fact::FollowUpOn])];
    let draft = Draft::new(F2_1, Actor::Coordinator, because).done_by(case, Fact::FollowUpOn);
    within_one_month(case, draft, Fact::DeclarationSignedOn)
}

/// F1.6 may stop a step of the path, unless there is no employment contract.
fn suspendable(case: &Case<'_>, mut draft: Draft, stops: &'static [Stop]) -> Draft {
    draft.stops = stops;
    if case.facts.employment_contract != Some(YesNo::No) {
        draft.supposes = case.supposing(&[Fact::EmployerRequestNotifiedOn]);
    }
    draft
}

/// F3.1: the coordinator follows the plan up every three months, or at another frequency; counted from the plan (R29).
fn follow_ups(case: &Case<'_>, plan: Day, stopped_by: &'static [Stop], steps: &mut Vec<Draft>) {
    let every = case.facts.follow_up_months.map_or(EVERY_THREE_MONTHS, |months| months.0.max(1));
    let last = last_day_of_path(case);
    for k in 1u32.. {
        let months = Months(u32::from(every) * k);
        let day = plan + months;
        if last.is_some_and(|last| day > last) {
            return;
        }
        steps.add(suspendable(case, follow_up(plan, months), stopped_by));
        if day > case.as_of {
            return;
        }
    }
}

fn follow_up(plan: Day, months: Months) -> Draft {
    let because = vec![Reason::new(F3_1, &[Fact::PlanEstablishedOn, Fact::FollowUpMonths])];
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

/// The path as a whole.
pub(crate) fn answer(case: &Case<'_>) -> Ami {
    let of_2024 = case.trajectory(case.as_of) == E2024;
    let (situation, missing) = situation(case, if of_2024 { situation_d_2024(case) } else { situation_d(case) });
    let suspension = if of_2024 { Stop::SuspendedUntilCodexEnds } else { Stop::Suspended };
    let suspended = suspension.holds(case, case.as_of);
    let running = case.happened(Fact::DeclarationSignedOn);
    let mut said = Vec::new();
    if let Some((_, rule, facts)) = situation {
        said.add(Conclusion::DeclarationOfCommitment.because(&[Reason::new(rule, facts), Reason::new(F1_8, &[])]));
    }
    let with_contract = matches!(situation, Some((AmiSituation::B | AmiSituation::C, ..)));
    if with_contract {
        said.add(Conclusion::PreventionAdviserInformed.rule(F1_5, &[Fact::EmploymentContract]));
    }
    if suspended {
        let stop = suspension.reason(case);
        said.add(Conclusion::AmiSuspended.because(&[stop]).reading(ReadingId::R12));
    } else if restarts(case, of_2024) {
        let used: &'static [Fact] = if of_2024 {
            &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn]
        } else {
            &[Fact::EmployerRequestNotifiedOn, Fact::CodexEndedOn, Fact::DefinitivelyUnfit]
        };
        said.add(Conclusion::AmiRestarts.rule(F1_7, used));
    }
    if running {
        said.append(&mut content_of_plan(case));
    }
    Ami { situation: situation.map(|(situation, ..)| situation), missing, suspended, said }
}

fn restarts(case: &Case<'_>, of_2024: bool) -> bool {
    let ended = if of_2024 { stops::codex_ended } else { stops::restarted };
    case.happened_by(Fact::EmployerRequestNotifiedOn, case.as_of) && ended(case, case.as_of)
}

/// What F2 and F4 say of the plan, once the path runs.
fn content_of_plan(case: &Case<'_>) -> Vec<Said> {
    let mut said = vec![
        Conclusion::PlanContent.rule(F2_2, &[Fact::DeclarationSignedOn]),
        Conclusion::PlanMustBeOffered.rule(F2_7, &[]),
        Conclusion::OthersConsulted.rule(F2_3, &[]),
        Conclusion::TreatingDoctorTold.rule(F2_6, &[]),
        Conclusion::NoWorkBeforeApproval.rule(F2_5, &[]),
    ];
    if case.facts.programme_approved != Some(YesNo::Yes) {
        said.add(Conclusion::ProgrammeNeedsAgreement.rule(F2_4, &[Fact::ProgrammeApproved]));
    }
    said.add(Conclusion::ResultsEvaluated.rule(F4_1, &[]));
    said
}

type Situation = (AmiSituation, RuleId, &'static [Fact]);

/// The first of D, C, B, A that fits; where a deciding fact is not given, none and the facts that decide.
fn situation(case: &Case<'_>, d: (Situation, Vec<Met>)) -> (Option<Situation>, Vec<Fact>) {
    let mut missing = Vec::new();
    for (situation, mut conditions) in [d, situation_c(case), situation_b(case), situation_a(case)] {
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

/// F1.D: the CODEX path of a person unfit for the agreed work for good has definitively ended.
fn situation_d(case: &Case<'_>) -> (Situation, Vec<Met>) {
    let unfit = answer_is(case.facts.definitively_unfit, YesNo::Yes, Fact::DefinitivelyUnfit);
    let used = &[Fact::CodexEndedOn, Fact::DefinitivelyUnfit, Fact::Committed];
    ((AmiSituation::D, F1D, used), vec![event(case, Fact::CodexEndedOn), unfit])
}

/// F1.D of 2024: the CODEX path has definitively ended; that is enough.
fn situation_d_2024(case: &Case<'_>) -> (Situation, Vec<Met>) {
    ((AmiSituation::D, F1D, &[Fact::CodexEndedOn, Fact::Committed]), vec![event(case, Fact::CodexEndedOn)])
}

/// F1.C: with a contract, CODEX declined after the visit before resumption.
fn situation_c(case: &Case<'_>) -> (Situation, Vec<Met>) {
    let declined = answer_is(case.facts.codex_declined, YesNo::Yes, Fact::CodexDeclined);
    let used = &[Fact::EmploymentContract, Fact::VisitBeforeResumptionOn, Fact::CodexDeclined, Fact::Committed];
    let visited = event(case, Fact::VisitBeforeResumptionOn);
    ((AmiSituation::C, F1C, used), vec![contract(case, YesNo::Yes), visited, declined])
}

/// F1.B: with a contract, not referred to the prevention adviser.
fn situation_b(case: &Case<'_>) -> (Situation, Vec<Met>) {
    let referred = case.facts.referred_to_prevention_adviser;
    let not_referred = answer_is(referred, YesNo::No, Fact::ReferredToPreventionAdviser);
    let used = &[Fact::EmploymentContract, Fact::ReferredToPreventionAdviser, Fact::Committed];
    let conditions = vec![contract(case, YesNo::Yes), not_referred, contact_with_agreement(case)];
    ((AmiSituation::B, F1B, used), conditions)
}

/// F1.A: no contract.
fn situation_a(case: &Case<'_>) -> (Situation, Vec<Met>) {
    let conditions = vec![contract(case, YesNo::No), contact_with_agreement(case)];
    ((AmiSituation::A, F1A, &[Fact::EmploymentContract, Fact::Committed]), conditions)
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
