//! The table of contents of the law, in the law's order. Each subject has its file; what subjects share stands above
//! them: [`case`], [`period`], [`stops`], [`state`], [`shared`], [`conclude`], [`entry`]. What looks at all answers stands
//! below: [`scope`], [`parcours`], [`next`], [`sheet`], [`trajectory`], [`seams`], [`missing`], [`warnings`].
//!
//! Not modelled, with reasons: see the provisions of the catalogue.

mod ami;
mod case;
mod conclude;
mod contact_modes;
mod contacts;
mod coordinator;
mod entry;
mod estimation;
mod first_contact;
mod list;
mod missing;
mod next;
mod own_request;
mod parcours;
mod period;
mod presumption;
mod questionnaire;
mod reduction;
mod referral;
mod registration;
mod scope;
mod seams;
mod shared;
mod sheet;
mod state;
mod stops;
mod trajectory;
mod warnings;

use crate::assessment::{Actor, Assessment, Reason, Said, ScopeStatus, Step};
use crate::facts::{Fact, Facts};
use crate::source::{EditionId, RuleEntry, RuleId};
use case::Case;
pub(crate) use list::sort_by;
use state::{Done, Draft};

type Steps = fn(&Case<'_>, &mut Vec<Draft>);

/// The steps of a subject.
enum Subject {
    /// The text of 2024 has other steps, or other stops: what edition 2022 says, what edition 2024 says.
    Changed(Steps, Steps),
    /// Only the text of 2024 has them.
    Since2024(Steps),
    /// No change of the trajectory touches them.
    Same(Steps),
}

/// The subjects that make steps, in the order of the law.
const SUBJECTS: &[Subject] = &[
    Subject::Changed(questionnaire::steps, questionnaire::steps_2024),
    Subject::Changed(estimation::steps, estimation::steps_2024),
    Subject::Changed(referral::steps, referral::steps_2024),
    Subject::Changed(first_contact::steps, first_contact::steps_2024),
    Subject::Since2024(contacts::steps),
    Subject::Same(own_request::steps),
    Subject::Changed(ami::steps, ami::steps_2024),
    Subject::Same(reduction::steps),
    Subject::Same(registration::steps),
];

/// The entries of all subjects, in the order of the law.
pub(crate) const ENTRIES: &[&[RuleEntry]] = &[
    scope::RULES,
    trajectory::RULES,
    questionnaire::RULES,
    estimation::RULES,
    referral::RULES,
    first_contact::RULES,
    contacts::RULES,
    own_request::RULES,
    ami::RULES,
    contact_modes::RULES,
    presumption::RULES,
    reduction::RULES,
    registration::RULES,
    coordinator::RULES,
];

/// All answers for the facts.
pub(crate) fn assess(facts: &Facts) -> Assessment {
    let mut case = Case::new(facts);
    let status = scope::status(&case);
    let mut assessment = match status {
        ScopeStatus::OtherScheme => nothing(&case, status, Vec::new(), Reason::new(RuleId::S1, &[Fact::Scheme])),
        ScopeStatus::RefusedOrEnded => nothing(&case, status, Vec::new(), Reason::new(RuleId::S2, &[Fact::Recognised])),
        ScopeStatus::RecognitionPending => {
            let steps = vec![declaration(&case).settle(&case)];
            nothing(&case, status, steps, Reason::new(RuleId::S2, &[Fact::Recognised]))
        }
        ScopeStatus::Computed => everything(&mut case),
    };
    date(&mut assessment, &case);
    assessment
}

/// The steps of the case: each edition's subjects draft their own, and a draft is kept by the edition it belongs to (S6).
fn steps(case: &Case<'_>) -> Vec<Step> {
    let mut drafts = Vec::new();
    for subject in SUBJECTS {
        match subject {
            Subject::Changed(of_2022, of_2024) => {
                if case.trajectory(case.incapacity.start) == EditionId::E2022 {
                    draft(case, *of_2022, EditionId::E2022, &mut drafts);
                }
                draft(case, *of_2024, EditionId::E2024, &mut drafts);
            }
            Subject::Since2024(of_2024) => draft(case, *of_2024, EditionId::E2024, &mut drafts),
            Subject::Same(steps) => steps(case, &mut drafts),
        }
    }
    drafts.into_iter().map(|draft| draft.settle(case)).collect()
}

/// Drafts the steps of an edition beside those that are there, and keeps those that belong to it.
fn draft(case: &Case<'_>, steps: Steps, edition: EditionId, drafts: &mut Vec<Draft>) {
    let before = drafts.len();
    steps(case, drafts);
    let mut place = 0;
    drafts.retain(|draft| {
        place += 1;
        place <= before || draft.trajectory(case) == edition
    });
}

/// A1.1: the incapacity is declared to the médecin-conseil, and the recognition is awaited.
fn declaration(case: &Case<'_>) -> Draft {
    let because = vec![Reason::new(RuleId::A1_1, &[Fact::IncapacityStart, Fact::Recognised])];
    let from = Some(case.facts.incapacity_start);
    Draft { from, done: Done::No, ..Draft::new(RuleId::A1_1, Actor::Titulaire, because) }
}

fn everything(case: &mut Case<'_>) -> Assessment {
    let presumption = presumption::answer(case);
    case.presumed = presumption::certain(&presumption);
    let case = &*case;
    let steps = steps(case);
    let reduction = reduction::answer(case);
    let seams = seams::Answers { steps: &steps, presumption: &presumption, reduction: &reduction };
    let seams = seams::answer(case, &seams);
    let answers = missing::Answers {
        status: ScopeStatus::Computed,
        steps: &steps,
        presumption: &presumption,
        reduction: &reduction,
    };
    Assessment {
        scope: scope::answer(case, &steps),
        seams,
        as_of: case.as_of,
        start: case.incapacity.start,
        months: case.counters.months(case.as_of),
        supposes: missing::supposed_once(case),
        parcours: parcours::parcours(case, &steps),
        questionnaire: parcours::questionnaire(case, &steps, Reason::new(RuleId::A2_1, &[])),
        next: next::answer(case, &steps, &reduction),
        said: trajectory::conclusions(case, &steps),
        ami: ami::answer(case),
        contact_modes: contact_modes::answer(&steps),
        first_contact_sheet: Some(sheet::answer(case, &steps)),
        coordinator: coordinator::answer(case),
        missing: missing::answer(case, &answers),
        warnings: warnings::answer(case, &presumption),
        presumption,
        reduction,
        steps,
    }
}

/// A case of which nothing, or only the declaration, is computed.
fn nothing(case: &Case<'_>, status: ScopeStatus, steps: Vec<Step>, scope: Reason) -> Assessment {
    let presumption = presumption::none();
    let reduction = reduction::none(vec![scope.clone()]);
    let answers = missing::Answers { status, steps: &steps, presumption: &presumption, reduction: &reduction };
    Assessment {
        scope: scope::answer(case, &steps),
        seams: Vec::new(),
        as_of: case.as_of,
        start: if status == ScopeStatus::RecognitionPending {
            case.incapacity.start
        } else {
            case.facts.incapacity_start
        },
        months: Vec::new(),
        supposes: missing::supposed_once(case),
        parcours: parcours::no_parcours(scope.clone()),
        questionnaire: parcours::questionnaire(case, &steps, scope),
        next: next::answer(case, &steps, &reduction),
        said: Vec::new(),
        ami: ami::none(),
        contact_modes: Vec::new(),
        first_contact_sheet: None,
        coordinator: coordinator::answer(case),
        missing: missing::answer(case, &answers),
        warnings: case.warnings.clone(),
        presumption,
        reduction,
        steps,
    }
}

/// Names the edition of each reason: of a presumption the one in force on its first day, of what has no day of its own the
/// one in force on the day of the answers.
fn date(assessment: &mut Assessment, case: &Case<'_>) {
    let (start, on) = (case.incapacity.start, case.as_of);
    let date = |because: &mut Vec<Reason>| because.iter_mut().for_each(|reason| reason.date(start, on));
    let date_said = |said: &mut Vec<Said>| said.iter_mut().for_each(|said| date(&mut said.because));
    date_said(&mut assessment.scope.said);
    date_said(&mut assessment.said);
    date_said(&mut assessment.ami.said);
    date_said(&mut assessment.presumption.said);
    date_said(&mut assessment.reduction.said);
    date(&mut assessment.reduction.because);
    assessment.reduction.appointments.iter_mut().for_each(|count| date(&mut count.because));
    assessment.presumption.undetermined.iter_mut().for_each(|open| date(&mut open.because));
    let date_on = |because: &mut Vec<Reason>, from| because.iter_mut().for_each(|reason| reason.date(start, from));
    assessment.presumption.spans.iter_mut().for_each(|span| date_on(&mut span.because, span.from));
    assessment.presumption.outside.iter_mut().for_each(|span| date_on(&mut span.because, span.from));
    if let Some(coordinator) = &mut assessment.coordinator {
        date_said(&mut coordinator.said);
        coordinator.conditions.iter_mut().for_each(|condition| date(&mut condition.because));
    }
    if let Some(sheet) = &mut assessment.first_contact_sheet {
        date(&mut sheet.because);
    }
}
