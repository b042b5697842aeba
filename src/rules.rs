//! The table of contents of the law, in the law's order. Each subject has its file; what subjects share stands above
//! them: [`case`], [`period`], [`stops`], [`state`], [`shared`], [`conclude`], [`entry`]. What looks at all answers stands
//! below: [`scope`], [`parcours`], [`next`], [`sheet`], [`trajectory`], [`missing`], [`warnings`].
//!
//! Not modelled, with reasons: see the provisions of the catalogue.

mod ami;
mod case;
mod conclude;
mod contact_modes;
mod coordinator;
mod entry;
mod estimation;
mod first_contact;
mod missing;
mod next;
mod order;
mod own_request;
mod parcours;
mod period;
mod presumption;
mod questionnaire;
mod reduction;
mod referral;
mod scope;
mod shared;
mod sheet;
mod state;
mod stops;
mod trajectory;
mod warnings;

use crate::assessment::{Actor, Assessment, Conclusion, Reason, Said, ScopeStatus, Step};
use crate::facts::{Fact, Facts};
use crate::source::{EDITIONS, EditionId, RuleEntry, RuleId};
use case::Case;
use state::{Done, Draft};

/// The steps of a subject under one edition.
type Subject = fn(&Case<'_>, &mut Vec<Draft>);

/// The subjects that make steps, in the order of the law, each with its edition.
const SUBJECTS: &[(EditionId, Subject)] = &[
    (EditionId::E2022, questionnaire::steps),
    (EditionId::E2022, estimation::steps),
    (EditionId::E2022, referral::steps),
    (EditionId::E2022, first_contact::steps),
    (EditionId::E2022, own_request::steps),
    (EditionId::E2022, ami::steps),
    (EditionId::E2022, reduction::steps),
];

/// The entries of all subjects, in the order of the law.
pub(crate) const ENTRIES: &[&[RuleEntry]] = &[
    scope::RULES,
    trajectory::RULES,
    questionnaire::RULES,
    estimation::RULES,
    referral::RULES,
    first_contact::RULES,
    own_request::RULES,
    ami::RULES,
    contact_modes::RULES,
    presumption::RULES,
    reduction::RULES,
    coordinator::RULES,
];

/// All answers for the facts.
pub(crate) fn assess(facts: &Facts) -> Assessment {
    let case = Case::new(facts);
    let status = scope::status(&case);
    let steps = steps(&case, status);
    match status {
        ScopeStatus::OtherScheme => nothing(&case, status, steps, Reason::new(RuleId::S1, &[Fact::Scheme])),
        ScopeStatus::RecognitionPending | ScopeStatus::RefusedOrEnded => {
            nothing(&case, status, steps, Reason::new(RuleId::S2, &[Fact::Recognised]))
        }
        ScopeStatus::Computed | ScopeStatus::Outside => everything(&case, status, steps),
    }
}

/// The steps of the case. Each edition's subjects draft their own; a step is that of the edition it belongs to.
fn steps(case: &Case<'_>, status: ScopeStatus) -> Vec<Step> {
    let mut steps = Vec::new();
    match status {
        ScopeStatus::OtherScheme | ScopeStatus::RefusedOrEnded => {}
        ScopeStatus::RecognitionPending => steps.push(declaration(case).settle(case)),
        ScopeStatus::Computed | ScopeStatus::Outside => {
            for edition in EDITIONS {
                let mut drafts = Vec::new();
                for (_, draft) in SUBJECTS.iter().filter(|(of, _)| *of == edition.id) {
                    draft(case, &mut drafts);
                }
                let settled = drafts.into_iter().map(|draft| draft.settle(case));
                steps.extend(settled.filter(|step| step.edition.is_none_or(|of| of == edition.id)));
            }
        }
    }
    steps
}

/// A1.1: the incapacity is declared to the médecin-conseil, and the recognition is awaited.
fn declaration(case: &Case<'_>) -> Draft {
    let because = vec![Reason::new(RuleId::A1_1, &[Fact::IncapacityStart, Fact::Recognised])];
    let from = Some(case.facts.incapacity_start);
    Draft { from, done: Done::No, ..Draft::new(RuleId::A1_1, Actor::Titulaire, because) }
}

fn everything(case: &Case<'_>, status: ScopeStatus, steps: Vec<Step>) -> Assessment {
    // On a day of an edition that is not built nothing of this one is shown as if it held (S6).
    let holds = status == ScopeStatus::Computed;
    let ami = if holds { ami::answer(case) } else { ami::none() };
    let presumption = presumption::answer(case, holds);
    let reduction = reduction::answer(case, holds);
    let coordinator = coordinator::answer(case);
    let of_presumption = presumption.said.iter().filter(|said| said.code == Conclusion::PresumptionOutside);
    let of_coordinator = coordinator.iter().flat_map(|coordinator| coordinator.said.iter());
    let of_coordinator = of_coordinator.filter(|said| said.code == Conclusion::CoordinatorOutside);
    let outside: Vec<Said> = of_presumption.chain(of_coordinator).cloned().collect();
    let answers = missing::Answers { status, steps: &steps, presumption: &presumption, reduction: &reduction };
    Assessment {
        scope: scope::answer(case, &steps, &outside),
        as_of: case.as_of,
        start: case.incapacity.start,
        supposes: missing::supposed_once(case),
        parcours: parcours::parcours(case, &steps),
        questionnaire: parcours::questionnaire(case, &steps, Reason::new(RuleId::A2_1, &[])),
        next: next::answer(case, if holds { &steps } else { &[] }, &reduction),
        said: if holds { trajectory::conclusions(case, &steps) } else { Vec::new() },
        contact_modes: if holds { contact_modes::answer(&steps) } else { Vec::new() },
        first_contact_sheet: holds.then(|| sheet::answer(case, &steps)),
        coordinator,
        missing: missing::answer(case, &answers),
        warnings: warnings::answer(case, &presumption),
        ami,
        presumption,
        reduction,
        steps,
    }
}

/// A case of which nothing, or only the declaration, is computed.
fn nothing(case: &Case<'_>, status: ScopeStatus, steps: Vec<Step>, scope: Reason) -> Assessment {
    let ami = ami::none();
    let presumption = presumption::none();
    let reduction = reduction::none(vec![scope.clone()]);
    let answers = missing::Answers { status, steps: &steps, presumption: &presumption, reduction: &reduction };
    Assessment {
        scope: scope::answer(case, &steps, &[]),
        as_of: case.as_of,
        start: if status == ScopeStatus::RecognitionPending {
            case.incapacity.start
        } else {
            case.facts.incapacity_start
        },
        supposes: missing::supposed_once(case),
        parcours: parcours::no_parcours(scope.clone()),
        questionnaire: parcours::questionnaire(case, &steps, scope),
        next: next::answer(case, &steps, &reduction),
        said: Vec::new(),
        contact_modes: Vec::new(),
        first_contact_sheet: None,
        coordinator: coordinator::answer(case),
        missing: missing::answer(case, &answers),
        warnings: case.warnings.clone(),
        ami,
        presumption,
        reduction,
        steps,
    }
}
