//! The lists of appointments, read once: in the order of time, the first contact among its own.

use crate::assessment::Appointment;
use crate::calendar::Day;
use crate::facts::{ContactAppointment, Event, Fact, Facts, Outcome, Purpose};
use crate::order::sort_by;

/// An entry of a list of appointments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The day it was planned for.
    pub date: Day,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// What an examination is for, as the letter says; none in other lists.
    pub purpose: Option<Purpose>,
}

/// The lists during the incapacity, each by date; of one day, what was attended first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Appointments {
    examination: Vec<Entry>,
    contact: Vec<Entry>,
    occupational: Vec<Entry>,
    employment: Vec<Entry>,
}

impl Appointments {
    /// The lists of the facts, from the first day of the incapacity on: the duties are those of a person recognised as
    /// incapable, and what lies before counts for nothing. An attended entry of the contacts is the first contact of
    /// parcours A; where none is, the event of that contact is an attended entry.
    pub fn of(facts: &Facts, start: Day) -> Appointments {
        let examinations = facts.examination_appointments.iter().flatten();
        let examinations =
            examinations.map(|entry| Entry { date: entry.date, outcome: entry.outcome, purpose: entry.purpose });
        let from_start = |mut entries: Vec<Entry>| {
            entries.retain(|entry| entry.date >= start);
            by_date(entries)
        };
        let mut contact = from_start(entries(facts, Fact::ContactAppointments));
        if let (None, Some(Event::On(date))) = (attended(&contact), facts.first_contact_on) {
            contact.push(Entry { date, outcome: Some(Outcome::Attended), purpose: None });
        }
        Appointments {
            examination: from_start(examinations.collect()),
            contact: from_start(contact),
            occupational: from_start(entries(facts, Fact::OccupationalAppointments)),
            employment: from_start(entries(facts, Fact::EmploymentAppointments)),
        }
    }

    /// The entries of an appointment; a registration has none.
    pub fn entries(&self, appointment: Appointment) -> &[Entry] {
        match appointment {
            Appointment::Examination => &self.examination,
            Appointment::Contact => &self.contact,
            Appointment::Occupational => &self.occupational,
            Appointment::Employment => &self.employment,
            Appointment::Registration => &[],
        }
    }

    /// The examinations that were missed without justification.
    pub fn missed_examinations(&self) -> impl Iterator<Item = &Entry> {
        self.examination.iter().filter(|entry| entry.outcome == Some(Outcome::AbsentUnjustified))
    }

    /// The day of the first contact of parcours A that was attended.
    pub fn first_contact(&self) -> Option<Day> {
        attended(&self.contact)
    }
}

/// The fact that holds the list of an appointment.
pub(crate) fn list_of(appointment: Appointment) -> Fact {
    match appointment {
        Appointment::Contact => Fact::ContactAppointments,
        Appointment::Occupational => Fact::OccupationalAppointments,
        Appointment::Employment => Fact::EmploymentAppointments,
        Appointment::Examination | Appointment::Registration => Fact::ExaminationAppointments,
    }
}

fn entries(facts: &Facts, list: Fact) -> Vec<Entry> {
    let entry = |one: &ContactAppointment| Entry { date: one.date, outcome: one.outcome, purpose: None };
    facts.appointments(list).iter().map(entry).collect()
}

fn attended(entries: &[Entry]) -> Option<Day> {
    entries.iter().filter(|entry| entry.outcome == Some(Outcome::Attended)).map(|entry| entry.date).min()
}

fn by_date(mut entries: Vec<Entry>) -> Vec<Entry> {
    sort_by(&mut entries, |entry| (entry.date, entry.outcome != Some(Outcome::Attended)));
    entries
}
