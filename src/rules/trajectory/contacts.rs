//! M: the physical contacts (contacts physiques) of the fourth, seventh and eleventh month and in invalidity.

use super::base::Base;
use crate::assessment::{Actor, Appointment, ReadingUsed, State};
use crate::calendar::{Day, Months};
use crate::facts::{Category, ContactBy, Event, Fact, Outcome, YesNo};
use crate::rules::case::Case;
use crate::rules::history::Ground;
use crate::rules::step::{Done, Draft, Drafts, Stop, conditions, stops};
use crate::source::ReadingId;
use crate::source::RuleId::{M4, M7, M11, MI, Me};

/// « au plus tard le dernier jour du quatrième mois »
const FOURTH: u32 = 4;
/// « dans le courant du septième mois »
const SEVENTH: u32 = 7;
/// « dans le courant du onzième mois »
const ELEVENTH: u32 = 11;
/// « l'avant-dernier mois avant l'expiration »: from two months before the day after the last day …
const EXPIRY_FROM: Months = Months(2);
/// … to the eve of one month before it.
const EXPIRY_TO: Months = Months(1);
/// A contact held from three months before the day after the last day is that of this period.
const EARLIEST: Months = Months(3);

/// The steps of the contacts.
pub(super) fn draft(case: &Case<'_>, base: &Base, drafts: &mut Drafts<'_>) {
    drafts.add(contact_of_the_fourth_month(case));
    let seventh = contact_of_the_seventh_month(case, base);
    // Where the text of the seventh month's contact does not reach this person, or another rule stops it, none was held.
    let reached =
        |draft: &Draft| case.in_force(M7, draft.edition_day(case.as_of)) && draft.state(case).0 != State::Stopped;
    let eleventh = contact_of_the_eleventh_month(case, seventh.as_ref().is_some_and(reached));
    if let Some(seventh) = seventh {
        drafts.add(seventh);
    }
    drafts.add(eleventh);
    if let Some(contact) = contact_before_expiry(case) {
        drafts.add(contact);
    }
    if let Some(examination) = examination_of_presumed_end(case) {
        drafts.add(examination);
    }
}

/// M4: at the latest on the last day of the fourth month.
fn contact_of_the_fourth_month(case: &Case<'_>) -> Draft {
    let last = case.counters.last_of_month(FOURTH);
    let because = case.because(Ground::new(M4, &[Fact::IncapacityStart, Fact::Contact4On]));
    let mut draft = Draft::new(M4, Actor::DoctorOrTeam, because).done_by(case, Fact::Contact4On);
    draft.to = Some(last.day);
    draft.stops = stops::OF_CONTACT_4;
    draft.supposes = case.supposing(&[Fact::HospitalStays, Fact::ContactUnneeded]);
    draft.counted(last);
    draft
}

/// M7: in the course of the seventh month, for the categories that it is for.
fn contact_of_the_seventh_month(case: &Case<'_>, base: &Base) -> Option<Draft> {
    let (first, last) = (case.counters.first_of_month(SEVENTH), case.counters.last_of_month(SEVENTH));
    let used: &'static [Fact] = &[
        Fact::IncapacityStart,
        Fact::EstimatedOn,
        Fact::Category,
        Fact::ReviewCategory,
        Fact::Reviews,
        Fact::TakesPart,
        Fact::Contact7On,
    ];
    let mut draft = Draft::new(M7, Actor::DoctorOrTeam, case.because(Ground::new(M7, used)));
    draft = draft.done_by(case, Fact::Contact7On);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.stops = stops::OF_CONTACT_7;
    draft.supposes = case.supposing(&[Fact::HospitalStays, Fact::ContactUnneeded]);
    draft = draft.supposing(case, &[conditions::decision(case)]);
    draft.counted(first);
    draft.counted(last);
    let (category, given_on) = case.category_before(first.day);
    match (category, case.facts.takes_part) {
        (Some(Category::One | Category::Three), _) | (Some(Category::Four), Some(YesNo::No)) => {}
        (Some(Category::Two), _) | (Some(Category::Four), Some(YesNo::Yes)) => return None,
        (Some(Category::Four), None) => draft = draft.hangs_on(Fact::TakesPart),
        (None, _) if without_category(case, base) => {}
        // One given first after that day does not tell whether the contact was owed.
        (None, _) if case.category().is_some() => draft.open = true,
        (None, _) => draft = draft.hangs_on(Fact::Category),
    }
    if given_on.is_some_and(|day| !case.in_force(M7, day)) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R32));
    }
    Some(draft)
}

/// Whether the person has no category because a CODEX path in progress or authorised work stopped the estimation, on one of
/// the days on which it is judged: once stopped it stays.
fn without_category(case: &Case<'_>, Base { estimation, .. }: &Base) -> bool {
    let (State::Stopped, Some(stop)) = estimation.state(case) else { return false };
    let holds = |day: Day| {
        let codex = match stop {
            Stop::NoEstimation => case.happened_by(Fact::CodexAskedOn, day),
            _ => conditions::codex_runs(case, day),
        };
        codex || conditions::works(case, day)
    };
    matches!(stop, Stop::NoEstimation | Stop::NoEstimationNow) && estimation.judged(case).into_iter().any(holds)
}

/// M11: in the course of the eleventh month, for all; close to the pension age too (R25).
fn contact_of_the_eleventh_month(case: &Case<'_>, seventh: bool) -> Draft {
    let (first, last) = (case.counters.first_of_month(ELEVENTH), case.counters.last_of_month(ELEVENTH));
    let used: &'static [Fact] = &[Fact::IncapacityStart, Fact::Contact7On, Fact::Contact7By, Fact::Contact11On];
    // A team member only where the seventh month's contact was held, and by the médecin-conseil.
    let (actor, unknown) = match (case.event(Fact::Contact7On), case.facts.contact7_by) {
        (Some(Event::NotYet), _) | (_, Some(ContactBy::Team)) => (Actor::MedecinConseil, None),
        (None, _) if !seventh => (Actor::MedecinConseil, None),
        (None, _) => (Actor::DoctorOrTeam, Some(Fact::Contact7On)),
        (Some(_), Some(ContactBy::Doctor)) => (Actor::DoctorOrTeam, None),
        (Some(_), None) => (Actor::DoctorOrTeam, Some(Fact::Contact7By)),
    };
    let mut draft = Draft::new(M11, actor, case.because(Ground::new(M11, used)));
    draft = draft.done_by(case, Fact::Contact11On);
    draft.from = Some(first.day);
    draft.to = Some(last.day);
    draft.stops = stops::OF_LATER_CONTACT;
    draft.supposes = case.supposing(&[Fact::HospitalStays, Fact::FileSuffices]);
    if let Some(fact) = unknown {
        draft = draft.supposing(case, &[fact]);
    }
    draft.counted(first);
    draft.counted(last);
    if conditions::near_pension(case) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R25));
    }
    draft
}

/// MI: in invalidity, in the last month but one before the recognised period expires (R17).
fn contact_before_expiry(case: &Case<'_>) -> Option<Draft> {
    let in_invalidity = |until: &Day| *until >= case.incapacity.invalidity();
    let until = case.facts.invalidity_until.filter(in_invalidity)?;
    let expiry = until.next();
    let last = (expiry - EXPIRY_TO).eve();
    let by_team = case.facts.contact11_by == Some(ContactBy::Team);
    let actor = if by_team { Actor::MedecinConseil } else { Actor::DoctorOrTeam };
    let used: &'static [Fact] = &[Fact::InvalidityUntil, Fact::InvalidityContactOn, Fact::Contact11By];
    let mut draft = Draft::new(MI, actor, vec![Ground::new(MI, used)]).done_by(case, Fact::InvalidityContactOn);
    let first = expiry - EXPIRY_FROM;
    draft.from = Some(first);
    // One that lies before the month before the window was that of an earlier period: as not given.
    if case.on(Fact::InvalidityContactOn).is_some_and(|day| day < expiry - EARLIEST) {
        draft.done = Done::NotSaid;
    }
    draft.to = Some(last);
    draft.stops = stops::OF_LATER_CONTACT;
    draft.supposes = case.supposing(&[Fact::HospitalStays, Fact::FileSuffices, Fact::Contact11By]);
    // Where the period ends with a calendar month, counting by these months gives the same days: there is no other to tell.
    draft = draft.reading(ReadingUsed::plain(ReadingId::R17));
    if expiry.is_shortened_back_by(EXPIRY_FROM) || expiry.is_shortened_back_by(EXPIRY_TO) {
        draft = draft.reading(ReadingUsed::plain(ReadingId::R4));
    }
    Some(draft)
}

/// M.e: a team member presumed the end of the incapacity, so the médecin-conseil examines within one month.
fn examination_of_presumed_end(case: &Case<'_>) -> Option<Draft> {
    if !case.happened(Fact::EndPresumedOn) {
        return None;
    }
    let because = vec![Ground::new(Me, &[Fact::EndPresumedOn, Fact::ExaminationAppointments])];
    let mut draft = Draft::new(Me, Actor::MedecinConseil, because).within_one_month(case, Fact::EndPresumedOn);
    draft.done_by = vec![Fact::ExaminationAppointments];
    if let (Some(contact), Some(_)) = (case.on(Fact::EndPresumedOn), &case.facts.examination_appointments) {
        let entries = case.appointments.entries(Appointment::Examination);
        let after = || entries.iter().filter(|entry| entry.date > contact);
        let examined = after().find(|entry| entry.outcome == Some(Outcome::Attended)).map(|entry| entry.date);
        let not_said = after().any(|entry| entry.outcome.is_none());
        draft.done = match examined {
            Some(day) => Done::Yes(Some(day)),
            None if not_said => Done::NotSaid,
            None => Done::No,
        };
    }
    Some(draft)
}
