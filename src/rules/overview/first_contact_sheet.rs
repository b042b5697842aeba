//! The sheet for the coordinator's first contact: what is known, what to explain, obtain and record, the ways after it.

use crate::assessment::{Annex, FirstContactSheet, Form, State, Step, WayOpen};
use crate::facts::{Fact, Way, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Ground, PathRequest};
use crate::rules::sanctions::{applies, may_have_to_register};
use crate::source::RuleId::{
    self, A5_0, A5_7, A6_4, A7_1, A7_2, A7_4, A7_5, B4_2, B6_1, F1_8, K5, L2, L3, L6, L7, L8, L12, L13, N1, N2, N3, P9,
};

/// The sheet of a case that is computed.
pub(crate) fn answer(case: &Case<'_>, steps: &[Step]) -> FirstContactSheet {
    let in_state = |states: &[State]| -> Vec<RuleId> {
        let mut rules = Vec::new();
        for step in steps {
            if states.contains(&step.state) {
                rules.push(step.rule);
            }
        }
        rules
    };
    let because = vec![
        Ground::new(A7_4, &[]),
        Ground::new(A7_5, &[Fact::EmploymentContract, Fact::WayChosen]),
        Ground::new(B4_2, &[]),
    ];
    FirstContactSheet {
        known: Fact::ALL.iter().copied().filter(|fact| case.facts.has(*fact)).collect(),
        done: in_state(&[State::Done]),
        late: in_state(&[State::DoneLate, State::Overdue]),
        explain: explain(case, steps),
        consent: vec![A7_4],
        record: vec![A7_4, K5],
        ways: ways(case),
        forms: forms(case),
        because: case.reasons(because, case.as_of),
    }
}

/// What to explain; the reduction only where it can follow from this contact (L2), never without L12 (L3).
fn explain(case: &Case<'_>, steps: &[Step]) -> Vec<RuleId> {
    let mut rules = vec![A7_4, K5, A5_0, A7_5];
    if case.facts.employment_contract == Some(YesNo::Yes) && case.in_force(A6_4, case.as_of) {
        rules.push(A6_4);
    }
    rules.push(P9);
    if case.in_force(N2, case.as_of) && may_have_to_register(case) {
        rules.extend_from_slice(&[N1, N2, N3]);
    }
    let of_parcours_a = steps.iter().any(|step| matches!(step.rule, A7_1 | A7_2));
    match applies(case) {
        true if of_parcours_a => rules.extend_from_slice(&[L2, L6, L7, L8, L3, L12]),
        true => rules.push(L12),
        false => rules.extend_from_slice(&[L13, L12]),
    }
    rules
}

/// A7.5: the ways that lead back to the employer need a contract; the others are open to all.
fn ways(case: &Case<'_>) -> Vec<WayOpen> {
    let way = |way: Way| {
        let at_employer = matches!(way, Way::Visit | Way::Codex);
        WayOpen {
            way,
            open: if at_employer { case.facts.employment_contract } else { Some(YesNo::Yes) },
            preferred: at_employer && case.facts.employment_contract == Some(YesNo::Yes),
            chosen: case.facts.way_chosen == Some(way),
        }
    };
    vec![way(Way::Visit), way(Way::Codex), way(Way::Ami), way(Way::Informal), way(Way::None)]
}

/// The forms annexed to the circular, as far as the case may need them.
fn forms(case: &Case<'_>) -> Vec<Form> {
    let form = |annex: Annex, rule: RuleId, needed: bool| needed.then_some(Form { annex, rule });
    let path_refused = matches!(case.path_request(), Some(PathRequest::Refused | PathRequest::Open(_)));
    let refused = case.facts.authorisation_granted == Some(YesNo::No);
    let wants_ami = matches!(case.facts.way_chosen, None | Some(Way::Ami));
    let mut forms = Vec::new();
    forms.extend(form(Annex::I, A5_7, path_refused));
    forms.extend(form(Annex::II, B6_1, refused));
    forms.extend(form(Annex::III, A7_4, true));
    forms.extend(form(Annex::IV, F1_8, wants_ami));
    forms
}
