//! How the two lists of appointments are read: which absences count, and when the appointment was held.

use super::{Case, standing};
use crate::assessment::{Appointment, AppointmentCount, NextAbsence, ReadingUsed, Reason};
use crate::calendar::Day;
use crate::facts::{ContactAppointment, ExaminationAppointment, Fact, Outcome, Purpose};
use crate::rules::order::sort_by;
use crate::source::RuleId::{L6, L7, L8, L9, L17, S6};
use crate::source::{ReadingId, Standing};

/// Whether an appointment was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// Not as far as is known.
    No,
    /// On this day.
    On(Day),
    /// On a day that is not known.
    Sometime,
    /// Perhaps: an examination was attended whose purpose is not given.
    Maybe,
}

/// One list of appointments, by date, up to the one that was held.
pub(crate) struct Ladder {
    /// Which appointment.
    pub appointment: Appointment,
    /// The unjustified absences that count.
    pub absences: Vec<Day>,
    /// The justified absences, which do not count (R10).
    pub justified: u8,
    /// Whether the appointment was held.
    pub held: Held,
    /// The first day planned for which an edition holds that is not built: it and what follows count for nothing here.
    pub outside: Option<Day>,
    /// All days with a known outcome, up to the one that was held.
    days: Vec<Day>,
    given: bool,
    /// Whether the outcome or the purpose of an entry is not given.
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
        let all = || given.iter().flatten();
        let asked = all().any(|entry| entry.purpose == Some(Purpose::RemainingCapacity));
        let mut ladder = Ladder::read(case, Appointment::Examination, entries.collect(), asked);
        ladder.incomplete = all().any(|entry| entry.outcome.is_none() || entry.purpose.is_none());
        let attended = |entry: &ExaminationAppointment| entry.outcome == Some(Outcome::Attended);
        if ladder.held == Held::No && all().any(|entry| attended(entry) && entry.purpose.is_none()) {
            ladder.held = Held::Maybe;
        }
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
        if ladder.held == Held::No && case.happened_sometime(Fact::FirstContactOn) {
            ladder.held = Held::Sometime;
        }
        ladder
    }

    fn read(
        case: &Case<'_>,
        appointment: Appointment,
        mut entries: Vec<(Day, Option<Outcome>)>,
        given: bool,
    ) -> Ladder {
        sort_by(&mut entries, |(day, outcome)| (*day, *outcome != Some(Outcome::Attended)));
        let mut ladder = Ladder {
            appointment,
            absences: Vec::new(),
            justified: 0,
            held: Held::No,
            outside: None,
            days: Vec::new(),
            given,
            incomplete: false,
        };
        for (day, outcome) in entries {
            match standing(case, day) {
                // The duties are those of a person recognised as incapable: before the incapacity there were none.
                _ if day < case.incapacity.start => continue,
                Standing::Before => continue,
                Standing::In(_) => {}
                Standing::Outside => {
                    ladder.outside = Some(day);
                    break;
                }
            }
            match outcome {
                // Without an outcome it counts for nothing, and is missing.
                None => {
                    ladder.incomplete = true;
                    continue;
                }
                Some(Outcome::AbsentUnjustified) => ladder.absences.push(day),
                Some(Outcome::AbsentJustified) => ladder.justified = ladder.justified.saturating_add(1),
                Some(Outcome::Attended) => ladder.held = Held::On(day),
                Some(Outcome::ToCome) => {}
            }
            ladder.days.push(day);
            if ladder.held != Held::No {
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
    pub fn count(&self, holds: bool, days: u32) -> Option<AppointmentCount> {
        let held = matches!(self.held, Held::On(_) | Held::Sometime);
        let (next, rule) = match self.absences.len() {
            _ if held => (NextAbsence::NothingMore, L17),
            _ if !holds => (NextAbsence::Outside, S6),
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
            days,
            missing: self.incomplete.then(|| self.list()).into_iter().collect(),
            readings: justified.into_iter().collect(),
            because: vec![Reason::of(L9, vec![self.list()]), Reason::of(rule, vec![self.list()])],
        })
    }
}
