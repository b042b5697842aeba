//! N: registration with the regional employment service (service régional de l'emploi), its two letters and its proof.

use super::case::Case;
use super::entry::{computed, coordinated, decree, said};
use super::list::Add;
use super::shared::{FOR_THE_PROOF, may_have_to_register, registration_period};
use super::state::Draft;
use crate::assessment::{Actor, ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::Fact;
use crate::source::EditionId::{E2026January, E2026June};
use crate::source::RuleId::{self, N1, N2, N3, N4, N5};
use crate::source::{ReadingId, RuleEntry};

pub(crate) const RULES: &[RuleEntry] = &[
    computed(N1, &[coordinated("art. 100, § 1er/4")]).of(E2026January),
    computed(N2, &[decree("art. 215octiesdecies, § 2/2")]).of(E2026June),
    computed(N3, &[decree("art. 215octiesdecies, § 2/2")]).of(E2026June),
    computed(N4, &[decree("art. 215octiesdecies, § 2/2")]).of(E2026June),
    said(N5, &[coordinated("art. 100, § 1er/4, al. 3, 1°"), coordinated("art. 134, § 2")]).of(E2026January),
];

/// The steps of the registration, once its rules hold.
pub(crate) fn steps(case: &Case<'_>, steps: &mut Vec<Draft>) {
    if !may_have_to_register(case) || !case.in_force(N2, case.as_of) {
        return;
    }
    if let Some(to) = registration_period(case.facts.registration_period_to) {
        let used: &'static [Fact] = &[Fact::RegistrationPeriodTo, Fact::RegisteredOn];
        steps.add(step(case, N1, to, used).done_by(case, Fact::RegisteredOn));
        let used: &'static [Fact] = &[Fact::RegistrationPeriodTo, Fact::ProofSentOn];
        steps.add(step(case, N2, to + FOR_THE_PROOF, used).done_by(case, Fact::ProofSentOn));
    }
    if let Some(to) = registration_period(case.facts.second_period_to) {
        let used: &'static [Fact] = &[Fact::SecondPeriodTo, Fact::RegisteredOn];
        steps.add(step(case, N3, to, used).done_by(case, Fact::RegisteredOn));
    }
}

fn step(case: &Case<'_>, rule: RuleId, to: Day, used: &'static [Fact]) -> Draft {
    let mut draft = Draft::new(rule, Actor::Titulaire, vec![Reason::new(rule, used)]);
    draft.to = Some(to);
    draft.supposes = case.supposing(&[Fact::EmploymentContract, Fact::WorkPotential]);
    draft.reading(ReadingUsed::plain(ReadingId::R27))
}
