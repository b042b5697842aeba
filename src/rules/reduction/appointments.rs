//! How the two lists of appointments are read: which absences count, and when the appointment was held.

use super::{Case, standing};
use crate::assessment::{Appointment, AppointmentCount, NextAbsence, ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::{ContactAppointment, ExaminationAppointment, Fact, Outcome, Purpose};
use crate::source::RuleId::{L3, L6, L7, L8, L9};
use crate::source::{ReadingId, Standing};

/// One list of appointments, by date, up to the one that was held.
pub(crate) struct Ladder {
    /// Which appointment.
    pub appointment: Appointment,
    /// The unjustified absences that count.
    pub absences: Vec<Day>,
    /// The justified absences, which do not count (R10).
    pub justified: u8,
    /// The day the appointment was held.
    pub held: Option<Day>,
    /// Whether it was held on a day that is not known.
    pub held_sometime: bool,
    /// The first day planned for which an edition holds that is not built: it and what follows count for nothing here.
    pub outside: Option<Day>,
    /// All days with a known outcome, up to the one that was held.
    days: Vec<Day>,
    given: bool,
    /// Whether the outcome of an entry is not given.
    incomplete: bool,
}

impl Ladder {
    /// The lists of the examination and of the contact; they are counted apart (L9).
    pub fn both(case: &Case<'_>) -> Vec<Ladder> {
        vec![Ladder::of_examination(case), Ladder::of_contact(case)]
    }

    /// The examination of A4.3: absences from an examination for the remaining capacities alone; one for both, once
    /// attended, holds it too.
    fn of_examination(case: &Case<'_>) -> Ladder {
        let counts = |entry: &&ExaminationAppointment| match entry.purpose {
            Some(Purpose::RemainingCapacity) => true,
            Some(Purpose::AlsoIncapacity) => entry.outcome == Some(Outcome::Attended),
            Some(Purpose::Control) | None => false,
        };
        let given = &case.facts.examination_appointments;
        let entries = given.iter().flatten().filter(counts).map(|entry| (entry.date, entry.outcome));
        let mut ladder = Ladder::read(case, Appointment::Examination, entries.collect(), given.is_some());
        ladder.incomplete = given.iter().flatten().any(|entry| entry.outcome.is_none());
        ladder
    }

    /// The coordinator's first contact of parcours A; where no entry is attended, the event of that contact holds it.
    fn of_contact(case: &Case<'_>) -> Ladder {
        let given = &case.facts.contact_appointments;
        let mut entries: Vec<_> =
            given.iter().flatten().map(|entry: &ContactAppointment| (entry.date, entry.outcome)).collect();
        let attended = entries.iter().any(|(_, outcome)| *outcome == Some(Outcome::Attended));
        if let Some(day) = case.on(Fact::FirstContactOn).filter(|_| !attended) {
            entries.push((day, Some(Outcome::Attended)));
        }
        let mut ladder = Ladder::read(case, Appointment::Contact, entries, given.is_some());
        ladder.held_sometime = ladder.held.is_none() && case.happened_sometime(Fact::FirstContactOn);
        ladder
    }

    fn read(
        case: &Case<'_>,
        appointment: Appointment,
        mut entries: Vec<(Day, Option<Outcome>)>,
        given: bool,
    ) -> Ladder {
        entries.sort_by_key(|(day, outcome)| (*day, *outcome != Some(Outcome::Attended)));
        let mut ladder = Ladder {
            appointment,
            absences: Vec::new(),
            justified: 0,
            held: None,
            held_sometime: false,
            outside: None,
            days: Vec::new(),
            given,
            incomplete: false,
        };
        for (day, outcome) in entries {
            if standing(case, day) == Standing::Outside {
                ladder.outside = Some(day);
                break;
            }
            match outcome {
                // Without an outcome it counts for nothing, and is missing.
                None => {
                    ladder.incomplete = true;
                    continue;
                }
                Some(Outcome::AbsentUnjustified) => ladder.absences.push(day),
                Some(Outcome::AbsentJustified) => ladder.justified = ladder.justified.saturating_add(1),
                Some(Outcome::Attended) => ladder.held = Some(day),
                Some(Outcome::ToCome) => {}
            }
            ladder.days.push(day);
            if ladder.held.is_some() {
                break;
            }
        }
        ladder
    }

    /// The fact that holds the list.
    pub fn list(&self) -> Fact {
        match self.appointment {
            Appointment::Examination => Fact::ExaminationAppointments,
            Appointment::Contact => Fact::ContactAppointments,
        }
    }

    /// The day of the n-th unjustified absence, from 1.
    pub fn absence(&self, n: usize) -> Option<Day> {
        self.absences.get(n.checked_sub(1)?).copied()
    }

    /// The day of the entry after a day, whatever its outcome.
    pub fn after(&self, day: Day) -> Option<Day> {
        self.days.iter().copied().find(|later| *later > day)
    }

    /// What is counted, where the list is given.
    pub fn count(&self) -> Option<AppointmentCount> {
        let held = self.held.is_some() || self.held_sometime;
        let (next, rule) = match self.absences.len() {
            _ if held => (NextAbsence::NothingMore, L3),
            0 => (NextAbsence::Letter, L6),
            1 => (NextAbsence::ReducedUntilContact, L7),
            2 => (NextAbsence::ReducedUntilHeld, L8),
            _ => (NextAbsence::NothingMore, L8),
        };
        let justified = (self.justified > 0).then(|| ReadingUsed::plain(ReadingId::R10));
        self.given.then(|| AppointmentCount {
            appointment: self.appointment,
            unjustified: u8::try_from(self.absences.len()).unwrap_or(u8::MAX),
            justified: self.justified,
            held,
            next,
            missing: self.incomplete.then(|| self.list()).into_iter().collect(),
            readings: justified.into_iter().collect(),
            because: vec![Reason::new(L9, &[self.list()]), Reason::new(rule, &[self.list()])],
        })
    }
}
