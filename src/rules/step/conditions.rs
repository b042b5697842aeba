//! What the rules that stop a step ask: whether work, a path or a suspension runs on a day.

use crate::calendar::{Day, Months};
use crate::facts::{Fact, YesNo};
use crate::rules::case::Case;

/// The facts that could stop a step of the questionnaire and are not known.
pub(crate) fn supposed_by_questionnaire(case: &Case<'_>) -> Vec<Fact> {
    let mut facts = vec![Fact::QuestionnaireWithheld];
    facts.append(&mut supposed_by_estimation(case));
    facts
}

/// The facts that could stop the estimation: the decision on an own request counts once it is granted.
pub(crate) fn supposed_by_estimation(case: &Case<'_>) -> Vec<Fact> {
    vec![Fact::CodexAskedOn, Fact::AuthorisedWork, decision(case)]
}

/// The fact that tells whether a TRAT on own request is authorised: that it was decided, then how.
pub(crate) fn decision(case: &Case<'_>) -> Fact {
    if case.happened(Fact::AuthorisationOn) { Fact::AuthorisationGranted } else { Fact::AuthorisationOn }
}

/// Authorised work on the day (coordinated law, art. 100, § 2).
pub(crate) fn works(case: &Case<'_>, day: Day) -> bool {
    case.facts.authorised_work.iter().flatten().any(|period| period.holds(day))
}

/// The last day of the authorised work that goes on from the day without a gap; none where there is none on the day, or no
/// end of it is known.
pub(crate) fn works_until(case: &Case<'_>, day: Day) -> Option<Day> {
    let mut last = None;
    let mut on = day;
    while let Some(period) = case
        .facts
        .authorised_work
        .iter()
        .flatten()
        .filter(|period| period.holds(on))
        .max_by_key(|period| (period.to.is_none(), period.to))
    {
        let to = period.to?;
        last = Some(to);
        on = to.next();
    }
    last
}

/// Authorised work on every day from the first to the last.
pub(crate) fn works_through(case: &Case<'_>, first: Day, last: Day) -> bool {
    works(case, first) && works_until(case, first).is_none_or(|until| until >= last)
}

/// The day after the given one on which authorised work next begins: not that of a period which another one leads to.
pub(crate) fn work_begins_after(case: &Case<'_>, day: Day) -> Option<Day> {
    let begins = case.facts.authorised_work.iter().flatten().map(|period| period.from);
    begins.filter(|from| *from > day && !works(case, from.eve())).min()
}

/// A request alone is not enough: the médecin-conseil authorised the path by that day.
pub(crate) fn own_path(case: &Case<'_>, day: Day) -> bool {
    case.facts.authorisation_granted == Some(YesNo::Yes) && case.happened_by(Fact::AuthorisationOn, day)
}

/// B2.2: a questionnaire was completed during this incapacity and its answers need no update.
pub(crate) fn no_questionnaire_needed(case: &Case<'_>) -> bool {
    case.questionnaire_completed() == Some(YesNo::Yes) && case.facts.update_needed == Some(YesNo::No)
}

/// Whether the contact needs no questionnaire first (B2.2), while none was sent.
pub(crate) fn without_questionnaire(case: &Case<'_>) -> bool {
    no_questionnaire_needed(case) && !case.happened(Fact::RequestQuestionnaireSentOn)
}

/// F1.6: the employer asked for reintegration.
pub(crate) fn suspended(case: &Case<'_>, day: Day) -> bool {
    case.facts.employment_contract != Some(YesNo::No) && case.happened_by(Fact::EmployerRequestNotifiedOn, day)
}

/// F1.7 of 2022: the path of a person unfit for the agreed work for good has definitively ended.
pub(crate) fn codex_of_the_unfit_ended(case: &Case<'_>, day: Day) -> bool {
    case.facts.definitively_unfit == Some(YesNo::Yes) && codex_ended(case, day)
}

/// F1.7 of 2024: the CODEX path has definitively ended; that is enough.
pub(crate) fn codex_ended(case: &Case<'_>, day: Day) -> bool {
    case.happened_by(Fact::CodexEndedOn, day)
}

/// CODEX was asked by the day and has not ended by then; an end that is not given ends nothing.
pub(crate) fn codex_runs(case: &Case<'_>, day: Day) -> bool {
    case.happened_by(Fact::CodexAskedOn, day) && !codex_ended(case, day)
}

/// A TRAT on own request, authorised by the day, that has not ended by then.
pub(crate) fn own_path_runs(case: &Case<'_>, day: Day) -> bool {
    own_path(case, day) && !case.happened_by(Fact::OwnPathEndedOn, day)
}

/// How many months before the month of the pension age S9 begins.
const BEFORE_PENSION: Months = Months(5);

/// S9: the first day of incapacity from which it holds, where the pension age is given.
pub(crate) fn near_pension_from(case: &Case<'_>) -> Option<Day> {
    case.facts.pension_age_on.map(|day| day.first_of_month() - BEFORE_PENSION)
}

/// S9: the incapacity started on or after that day.
pub(crate) fn near_pension(case: &Case<'_>) -> bool {
    near_pension_from(case).is_some_and(|from| case.incapacity.start >= from)
}
