//! How the lists of appointments are read: which absences count, and when the appointment was held.

use super::concerned::{apply_on, codex_request, may_have_to_register};
use crate::assessment::{Appointment, AppointmentCount, NextAbsence, ReadingUsed};
use crate::calendar::Day;
use crate::facts::{Fact, Outcome, Purpose, YesNo};
use crate::rules::case::Case;
use crate::rules::history::{Entry, Ground, list_of};
use crate::source::ReadingId;
use crate::source::RuleId::{self, L6, L7, L8, L9, L15, L16, L17};

/// Whether an appointment was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// Not as far as is known.
    No,
    /// On this day.
    On(Day),
    /// On a day that is not known.
    Sometime,
}

/// One list of appointments, by date, up to the one that was held.
pub(crate) struct Ladder {
    /// Which appointment.
    pub appointment: Appointment,
    /// The unjustified absences that count.
    pub absences: Vec<Day>,
    /// The justified absences, which do not count (R10).
    pub justified: u8,
    /// Whether a justified absence that came before all others counts as the first: open (R26).
    pub justified_first: bool,
    /// Whether the appointment was held.
    pub held: Held,
    /// An absence or appointment that lies before the day on which the rules of its list begin (R27).
    pub before: Option<Day>,
    /// All days with a known outcome, up to the one that was held.
    days: Vec<Day>,
    /// The examinations attended, up to the one that was held, whose purpose is not given: each may have been it.
    unclear: Vec<Day>,
    given: bool,
    /// Whether the outcome or the purpose of an entry is not given.
    incomplete: bool,
}

impl Ladder {
    /// The lists that concern the case; they are counted apart (L9).
    pub fn all(case: &Case<'_>) -> Vec<Ladder> {
        let mut all = vec![Ladder::of_examination(case), Ladder::of_contact(case)];
        if codex_request(case) != Some(YesNo::No) {
            all.push(Ladder::of_list(case, Appointment::Occupational));
        }
        if may_have_to_register(case) {
            all.push(Ladder::of_list(case, Appointment::Employment));
        }
        all
    }

    /// The examination of A4.3: absences from an examination for the remaining capacities alone; one for both, once
    /// attended, holds it too.
    fn of_examination(case: &Case<'_>) -> Ladder {
        let counts = |entry: &&Entry| match entry.purpose {
            Some(Purpose::RemainingCapacity) => true,
            Some(Purpose::AlsoIncapacity) => entry.outcome == Some(Outcome::Attended),
            Some(Purpose::Control) | None => false,
        };
        let all = case.appointments.entries(Appointment::Examination);
        let asked = all.iter().any(|entry| entry.purpose == Some(Purpose::RemainingCapacity));
        let mut ladder = Ladder::read(case, Appointment::Examination, all.iter().filter(counts), asked);
        ladder.incomplete = all.iter().any(|entry| entry.outcome.is_none() || entry.purpose.is_none());
        let held = ladder.held;
        let unclear = |entry: &&Entry| {
            entry.outcome == Some(Outcome::Attended)
                && entry.purpose.is_none()
                && apply_on(case, entry.date)
                && !matches!(held, Held::On(day) if entry.date > day)
        };
        ladder.unclear = all.iter().filter(unclear).map(|entry| entry.date).collect();
        ladder
    }

    /// The coordinator's first contact of parcours A.
    fn of_contact(case: &Case<'_>) -> Ladder {
        let mut ladder = Ladder::of_list(case, Appointment::Contact);
        if ladder.held == Held::No && case.happened_sometime(Fact::FirstContactOn) {
            ladder.held = Held::Sometime;
        }
        ladder
    }

    /// A list whose absences all count.
    fn of_list(case: &Case<'_>, appointment: Appointment) -> Ladder {
        let entries = case.appointments.entries(appointment).iter();
        Ladder::read(case, appointment, entries, case.facts.has(list_of(appointment)))
    }

    fn read<'e>(
        case: &Case<'_>,
        appointment: Appointment,
        entries: impl Iterator<Item = &'e Entry>,
        given: bool,
    ) -> Ladder {
        let mut ladder = Ladder {
            appointment,
            absences: Vec::new(),
            justified: 0,
            justified_first: false,
            held: Held::No,
            before: None,
            days: Vec::new(),
            unclear: Vec::new(),
            given,
            incomplete: false,
        };
        let (second, _) = ladder.rules();
        for Entry { date: day, outcome, .. } in entries.copied() {
            // An absence counts only where the rules applied to this person on that day (S5, R19, R27).
            if !case.in_force(second, day) {
                ladder.before = ladder.before.or(Some(day));
                continue;
            }
            match outcome {
                // Without an outcome it counts for nothing, and is missing.
                None => {
                    ladder.incomplete = true;
                    continue;
                }
                Some(Outcome::AbsentUnjustified) => ladder.absences.push(day),
                Some(Outcome::AbsentJustified) => {
                    let first = ladder.absences.is_empty() && ladder.justified == 0;
                    ladder.justified_first |= first && matches!(second, L15 | L16);
                    ladder.justified = ladder.justified.saturating_add(1);
                }
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

    /// The rules of the second and of the third absence.
    pub fn rules(&self) -> (RuleId, RuleId) {
        match self.appointment {
            Appointment::Occupational => (L15, L15),
            Appointment::Employment => (L16, L16),
            Appointment::Examination | Appointment::Contact | Appointment::Registration => (L7, L8),
        }
    }

    /// The event of getting in touch after the second absence with the right person.
    pub fn contacted(&self) -> Fact {
        match self.appointment {
            Appointment::Contact => Fact::ContactContactedOn,
            Appointment::Occupational => Fact::OccupationalContactedOn,
            Appointment::Employment => Fact::EmploymentContactedOn,
            Appointment::Examination | Appointment::Registration => Fact::ExaminationContactedOn,
        }
    }

    /// The day of the n-th unjustified absence, from 1.
    pub fn absence(&self, n: usize) -> Option<Day> {
        self.absences.get(n.checked_sub(1)?).copied()
    }

    /// The same where a justified first absence is counted too (R26).
    pub fn absence_at_most(&self, n: usize) -> Option<Day> {
        self.absence(n - usize::from(self.justified_first).min(n))
    }

    /// The day of the entry after a day, whatever its outcome.
    pub fn after(&self, day: Day) -> Option<Day> {
        self.days.iter().copied().find(|later| *later > day)
    }

    /// The day of the first examination after a day that was attended and whose purpose is not given.
    pub fn unclear_after(&self, day: Day) -> Option<Day> {
        self.unclear.iter().copied().find(|later| *later > day)
    }

    /// Whether it may have been held before a day, by an examination attended whose purpose is not given.
    pub fn may_have_been_held_before(&self, day: Day) -> bool {
        self.unclear.iter().any(|earlier| *earlier < day)
    }

    /// Whether the list is given.
    pub fn is_given(&self) -> bool {
        self.given
    }

    /// How many absences count, a justified first one among them where that is open (R26).
    pub fn counted(&self) -> usize {
        self.absences.len() + usize::from(self.justified_first)
    }

    /// What is counted, where the list is given.
    pub fn count(&self, case: &Case<'_>, days: u32) -> Option<AppointmentCount> {
        let held = matches!(self.held, Held::On(_) | Held::Sometime);
        let (second, third) = self.rules();
        let (next, rule) = match self.counted() {
            _ if held => (NextAbsence::NothingMore, L17),
            0 if second == L7 => (NextAbsence::Letter, L6),
            0 => (NextAbsence::Nothing, second),
            1 => (NextAbsence::ReducedUntilContact, second),
            2 => (NextAbsence::ReducedUntilHeld, third),
            _ => (NextAbsence::NothingMore, third),
        };
        let counted = if second == L7 { L9 } else { second };
        let mut because = vec![Ground::of(counted, vec![list_of(self.appointment)])];
        because.extend((rule != counted).then(|| Ground::of(rule, vec![list_of(self.appointment)])));
        let reading = if self.justified_first { ReadingId::R26 } else { ReadingId::R10 };
        let readings = if self.justified > 0 { vec![ReadingUsed::plain(reading)] } else { Vec::new() };
        self.given.then(|| AppointmentCount {
            appointment: self.appointment,
            unjustified: u8::try_from(self.absences.len()).unwrap_or(u8::MAX),
            justified: self.justified,
            held,
            next,
            days,
            missing: if self.incomplete { vec![list_of(self.appointment)] } else { Vec::new() },
            readings,
            because: case.reasons(because, case.as_of),
        })
    }
}
