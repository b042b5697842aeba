//! F1.A to F1.D: the four situations that the AMI path starts from.

use crate::assessment::AmiSituation;
use crate::facts::{Event, Fact, YesNo};
use crate::order::sort_by;
use crate::rules::case::Case;
use crate::source::ByEdition;
use crate::source::EditionId::E2024;
use crate::source::RuleId::F1D;

/// A situation and the facts that show it.
pub(super) type Situation = (AmiSituation, &'static [Fact]);

/// The situation, or the facts that decide which; and what it supposes.
#[derive(Default)]
pub(super) struct Found {
    pub situation: Option<Situation>,
    pub missing: Vec<Fact>,
    pub supposes: Vec<Fact>,
}

/// The first of D, C, B, A whose facts are all given and fit. Else, once the person committed at a contact that was held,
/// A without a contract, and B with one. What is not given of a situation before it, or of its own, is supposed.
pub(super) fn situation(case: &Case<'_>) -> Found {
    let situation_d = SITUATION_D.of(case.edition(F1D, case.as_of));
    let (mut unknown, mut deciding): (Vec<Fact>, Option<Vec<Fact>>) = (Vec::new(), None);
    for (situation, mut conditions) in [situation_d(case), situation_c(case), situation_b(case), situation_a(case)] {
        conditions.push(answer_is(case.facts.committed, YesNo::Yes, Fact::Committed));
        if conditions.contains(&Met::No) {
            continue;
        }
        let own = hanging_on(conditions);
        let (supposable, decides): (Vec<Fact>, Vec<Fact>) = own.into_iter().partition(|fact| is_supposable(*fact));
        unknown.extend(&supposable);
        if decides.is_empty() {
            return Found { situation: Some(situation), missing: Vec::new(), supposes: in_order(unknown) };
        }
        unknown.extend(&decides);
        // Once a contact was held the rest is supposed: whether one committed, and has a contract, decides.
        let at_contact = matches!(situation.0, AmiSituation::A | AmiSituation::B);
        if at_contact && decides.iter().all(|fact| matches!(fact, Fact::Committed | Fact::EmploymentContract)) {
            deciding.get_or_insert_default().extend(decides);
        }
    }
    Found { missing: in_order(deciding.unwrap_or(unknown)), ..Found::default() }
}

/// What A and B suppose of themselves: no referral, and the médecin-conseil's agreement after a contact of parcours B.
fn is_supposable(fact: Fact) -> bool {
    matches!(fact, Fact::ReferredToPreventionAdviser | Fact::AuthorisationGranted)
}

/// Each once, in the order of the facts.
fn in_order(mut facts: Vec<Fact>) -> Vec<Fact> {
    sort_by(&mut facts, |fact| *fact);
    facts.dedup();
    facts
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
/// the new contact of B6.1. Once the one of parcours B was held, the agreement alone is asked.
fn contact_with_agreement(case: &Case<'_>) -> Met {
    let undecided = case.event(Fact::AuthorisationOn) == Some(Event::NotYet);
    let of_request = match (case.happened(Fact::RequestContactOn), case.facts.authorisation_granted) {
        (true, Some(YesNo::Yes)) => Met::Yes,
        (true, None) if !undecided => Met::HangsOn(vec![Fact::AuthorisationGranted]),
        (true, _) => Met::No,
        (false, _) => event(case, Fact::RequestContactOn),
    };
    let contacts = [event(case, Fact::FirstContactOn), of_request, event(case, Fact::NewContactOn)];
    if contacts.contains(&Met::Yes) {
        return Met::Yes;
    }
    let unknown = hanging_on(contacts.into());
    if unknown.contains(&Fact::AuthorisationGranted) {
        return Met::HangsOn(vec![Fact::AuthorisationGranted]);
    }
    if unknown.is_empty() { Met::No } else { Met::HangsOn(unknown) }
}
