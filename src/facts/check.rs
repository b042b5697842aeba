//! What no single fact can tell: days that lie the wrong way round.

use super::place::{At, Errors};
use super::{ErrorCode, Event, Fact, Facts, Outcome};
use crate::calendar::{Day, OpenPeriod, Period};

impl Fact {
    /// Whether it is an event that can be planned, and so may lie after the day of the answers.
    #[must_use]
    pub const fn can_be_planned(self) -> bool {
        matches!(
            self,
            Fact::CodexResumedOn
                | Fact::PaidWorkOn
                | Fact::ProgrammeStartsOn
                | Fact::PathLastDay
                | Fact::ProgrammeEndsOn
                | Fact::OwnPathEndedOn
                | Fact::FundVoucherOn
        )
    }
}

/// The checks between facts. A required day that could not be read is compared with nothing.
pub(super) fn across(facts: &Facts, errors: &mut Errors) {
    let as_of = (!errors.concern(Fact::AsOf)).then_some(facts.as_of);
    let start = (!errors.concern(Fact::IncapacityStart)).then_some(facts.incapacity_start);
    around_the_incapacity(facts, as_of, start, errors);
    periods(facts, errors);
    returns(facts, errors);
    if let Some(as_of) = as_of {
        not_after(facts, as_of, errors);
    }
    categories(facts, errors);
    let examinations = facts.examination_appointments.iter().flatten().map(|entry| (entry.date, entry.outcome));
    appointments(Fact::ExaminationAppointments, &examinations.collect::<Vec<_>>(), as_of, errors);
    for fact in [Fact::ContactAppointments, Fact::OccupationalAppointments, Fact::EmploymentAppointments] {
        let entries: Vec<_> = facts.appointments(fact).iter().map(|entry| (entry.date, entry.outcome)).collect();
        appointments(fact, &entries, as_of, errors);
    }
}

fn around_the_incapacity(facts: &Facts, as_of: Option<Day>, start: Option<Day>, errors: &mut Errors) {
    let Some(start) = start else { return };
    if let Some(as_of) = as_of.filter(|as_of| *as_of < start) {
        errors.add_day(&At::fact(Fact::AsOf), ErrorCode::BeforeIncapacityStart, as_of);
    }
    if let Some(end) = facts.incapacity_end.filter(|end| *end < start) {
        errors.add_day(&At::fact(Fact::IncapacityEnd), ErrorCode::BeforeIncapacityStart, end);
    }
    for (i, period) in facts.earlier_periods.iter().flatten().enumerate() {
        if period.to >= start {
            let at = At::fact(Fact::EarlierPeriods).item(errors.place(Fact::EarlierPeriods, i)).part("to");
            errors.add_day(&at, ErrorCode::NotEarlier, period.to);
        }
    }
}

fn periods(facts: &Facts, errors: &mut Errors) {
    let closed = |period: &Period| OpenPeriod { from: period.from, to: Some(period.to) };
    let earlier = facts.earlier_periods.iter().flatten().map(closed);
    ends_before_start(Fact::EarlierPeriods, earlier, errors);
    let protection = facts.maternity_protection.iter().flatten().map(closed);
    ends_before_start(Fact::MaternityProtection, protection, errors);
    ends_before_start(Fact::AuthorisedWork, facts.authorised_work.iter().flatten().copied(), errors);
    ends_before_start(Fact::HospitalStays, facts.hospital_stays.iter().flatten().copied(), errors);
}

fn ends_before_start(fact: Fact, periods: impl Iterator<Item = OpenPeriod>, errors: &mut Errors) {
    for (i, period) in periods.enumerate() {
        if let Some(to) = period.to.filter(|to| *to < period.from) {
            let at = At::fact(fact).item(errors.place(fact, i)).part("to");
            errors.add_day(&at, ErrorCode::EndsBeforeStart, to);
        }
    }
}

fn returns(facts: &Facts, errors: &mut Errors) {
    let pairs = [
        (facts.questionnaire_sent_on, Fact::QuestionnaireReturnedOn, facts.questionnaire_returned_on),
        (
            facts.request_questionnaire_sent_on,
            Fact::RequestQuestionnaireReturnedOn,
            facts.request_questionnaire_returned_on,
        ),
    ];
    for (sent, fact, returned) in pairs {
        if let (Some(Event::On(sent)), Some(Event::On(returned))) = (sent, returned)
            && returned < sent
        {
            errors.add_day(&At::fact(fact), ErrorCode::ReturnedBeforeSent, returned);
        }
    }
}

/// What happened cannot lie after the day of the answers.
fn not_after(facts: &Facts, as_of: Day, errors: &mut Errors) {
    for fact in Fact::ALL.iter().filter(|fact| !fact.can_be_planned()) {
        if let Some(Event::On(day)) = facts.event(*fact)
            && day > as_of
        {
            errors.add_day(&At::fact(*fact), ErrorCode::AfterAsOf, day);
        }
    }
    if let Some(since) = facts.function_since.filter(|since| *since > as_of) {
        errors.add_day(&At::fact(Fact::FunctionSince), ErrorCode::AfterAsOf, since);
    }
    let sessions = facts.sessions.iter().flatten().map(|session| session.date);
    let reviews = facts.reviews.iter().flatten().map(|review| review.date);
    dates_after(Fact::Sessions, &sessions.collect::<Vec<_>>(), as_of, errors);
    dates_after(Fact::Reviews, &reviews.collect::<Vec<_>>(), as_of, errors);
}

fn dates_after(fact: Fact, dates: &[Day], as_of: Day, errors: &mut Errors) {
    for (i, date) in dates.iter().copied().enumerate() {
        if date > as_of {
            let at = At::fact(fact).item(errors.place(fact, i)).part("date");
            errors.add_day(&at, ErrorCode::AfterAsOf, date);
        }
    }
}

/// Two later categories of one day: which came last could not be told. The pair of edition 2022 reads as the first entry.
fn categories(facts: &Facts, errors: &mut Errors) {
    let mut days: Vec<Day> = match (facts.review_category, facts.reviewed_on) {
        (Some(_), Some(Event::On(day))) => vec![day],
        _ => Vec::new(),
    };
    for (i, review) in facts.reviews.iter().flatten().enumerate() {
        if days.contains(&review.date) {
            let at = At::fact(Fact::Reviews).item(errors.place(Fact::Reviews, i)).part("date");
            errors.add_day(&at, ErrorCode::TwoOnOneDay, review.date);
        }
        days.push(review.date);
    }
}

fn appointments(fact: Fact, entries: &[(Day, Option<Outcome>)], as_of: Option<Day>, errors: &mut Errors) {
    for (i, (date, outcome)) in entries.iter().copied().enumerate() {
        let at = At::fact(fact).item(errors.place(fact, i)).part("date");
        if entries.iter().take(i).any(|(earlier, _)| *earlier == date) {
            errors.add_day(&at, ErrorCode::TwoOnOneDay, date);
        }
        let Some(as_of) = as_of else { continue };
        match outcome {
            Some(Outcome::ToCome) if date < as_of => errors.add_day(&at, ErrorCode::ToComeInThePast, date),
            Some(Outcome::Attended | Outcome::AbsentJustified | Outcome::AbsentUnjustified) if date > as_of => {
                errors.add_day(&at, ErrorCode::AfterAsOf, date);
            }
            _ => {}
        }
    }
}
