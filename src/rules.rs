//! The law. Each room uses those before it: [`history`] (what happened), [`presumption`], [`case`], [`step`],
//! [`trajectory`], [`sanctions`], [`coordinator`], and [`overview`], which looks at all answers.
//!
//! Not modelled, with reasons: see the provisions of the catalogue.

mod case;
mod coordinator;
mod history;
mod overview;
mod presumption;
mod sanctions;
mod step;
mod trajectory;

use crate::assessment::{Actor, Assessment, Reason, Reduction, ScopeStatus, Step};
use crate::facts::{Fact, Facts};
use crate::source::RuleId;
use case::Case;
use history::Ground;
use overview::{
    Answers, contact_modes, first_contact_sheet, missing, next, parcours, scope, seams, sentences, warnings,
};
use sanctions::Ladder;
use step::{Done, Draft, Drafts};

/// All answers for the facts.
pub(crate) fn assess(facts: &Facts) -> Assessment {
    let case = Case::new(facts);
    match scope::status(&case) {
        ScopeStatus::Computed => everything(&case),
        status => nothing(&case, status),
    }
}

/// A1.1: the incapacity is declared to the médecin-conseil, and the recognition is awaited.
fn declaration(case: &Case<'_>) -> Draft {
    let because = vec![Ground::new(RuleId::A1_1, &[Fact::IncapacityStart, Fact::Recognised])];
    let from = Some(case.facts.incapacity_start);
    Draft { from, done: Done::No, ..Draft::new(RuleId::A1_1, Actor::Titulaire, because) }
}

/// A case in which the trajectory is computed.
fn everything(case: &Case<'_>) -> Assessment {
    let ladders = Ladder::all(case);
    let mut drafts = Drafts::new(case);
    trajectory::draft(case, &mut drafts);
    sanctions::draft(case, &ladders, &mut drafts);
    let steps = drafts.settle();
    let reduction = sanctions::answer(case, &ladders);
    let status = ScopeStatus::Computed;
    let (presumption, ami) = (&case.presumption, trajectory::ami(case));
    let answers = Answers { case, status, steps: &steps, presumption, reduction: &reduction, ami: &ami };
    let sending = Ground::new(RuleId::A2_1, &[]).on(case, case.as_of);
    let missing = missing::answer(&answers);
    Assessment {
        scope: scope::answer(case, &steps),
        seams: seams::answer(&answers),
        as_of: case.as_of,
        start: case.incapacity.start,
        months: case.counters.months(case.as_of),
        supposes: missing::supposed_once(case),
        parcours: parcours::parcours(case, &steps),
        questionnaire: parcours::questionnaire(case, &steps, sending),
        next: next::answer(case, status, &steps, &ladders, &reduction),
        said: sentences::answer(case, &steps),
        ami: ami.clone(),
        contact_modes: contact_modes::answer(case, &steps),
        first_contact_sheet: Some(first_contact_sheet::answer(case, &steps)),
        coordinator: coordinator::answer(case),
        remaining: missing::remaining(&missing),
        missing,
        irrelevant: missing::irrelevant(&answers),
        warnings: warnings::answer(case, &ladders),
        presumption: case.presumption.clone(),
        reduction,
        steps,
    }
}

/// A case of which nothing, or only the declaration, is computed.
fn nothing(case: &Case<'_>, status: ScopeStatus) -> Assessment {
    let scope = match status {
        ScopeStatus::OtherScheme => Ground::new(RuleId::S1, &[Fact::Scheme]),
        _ => Ground::new(RuleId::S2, &[Fact::Recognised]),
    };
    let scope: Reason = scope.on(case, case.as_of);
    let pending = status == ScopeStatus::RecognitionPending;
    let steps: Vec<Step> = pending.then(|| declaration(case).settle(case)).into_iter().collect();
    let reduction: Reduction = sanctions::none(vec![scope.clone()]);
    let presumption = presumption::none();
    let ami = trajectory::no_ami();
    let answers = Answers { case, status, steps: &steps, presumption: &presumption, reduction: &reduction, ami: &ami };
    let missing = missing::answer(&answers);
    Assessment {
        scope: scope::answer(case, &steps),
        seams: Vec::new(),
        as_of: case.as_of,
        start: if pending { case.incapacity.start } else { case.facts.incapacity_start },
        months: Vec::new(),
        supposes: missing::supposed_once(case),
        parcours: parcours::no_parcours(scope.clone()),
        questionnaire: parcours::questionnaire(case, &steps, scope),
        next: next::answer(case, status, &steps, &[], &reduction),
        said: Vec::new(),
        ami: ami.clone(),
        contact_modes: Vec::new(),
        first_contact_sheet: None,
        coordinator: coordinator::answer(case),
        remaining: missing::remaining(&missing),
        missing,
        irrelevant: missing::irrelevant(&answers),
        warnings: warnings::in_order(case.warnings.clone()),
        presumption,
        reduction,
        steps,
    }
}
