//! S7 and S8: which periods of incapacity count as one, and how weeks and months are counted from its first day.

use super::ground::Ground;
use crate::calendar::{Day, Days, Months, Period, Weeks};
use crate::facts::{Fact, Facts};
use crate::order::sort_by;
use crate::source::RuleId;

/// The period of incapacity that counts (période d'incapacité de travail).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Incapacity {
    /// `D`: its first day.
    pub start: Day,
    /// Whether an earlier period belongs to it.
    pub joined: bool,
    /// The earlier period before it that does not belong to it.
    pub separate: Option<Period>,
    /// Whether exactly fourteen days lie between that period and this one (R15).
    pub break_of_fourteen: bool,
}

/// « moins de quatorze jours »: a relapse (rechute) after a shorter break goes on with the same primary incapacity.
const RELAPSE: Days = Days(14);
/// « moins de trois mois »: a relapse in invalidity after a shorter break goes on with it.
const RELAPSE_IN_INVALIDITY: Months = Months(3);
/// « un an »: the first year is primary incapacity (incapacité primaire); what follows is invalidity.
const PRIMARY: Months = Months(12);

impl Incapacity {
    /// S7, going forward from the earliest period (coordinated law, art. 87 and 93).
    pub fn of(facts: &Facts) -> Incapacity {
        let this = Period { from: facts.incapacity_start, to: facts.incapacity_start };
        let mut periods = merged(facts.earlier_periods.clone().unwrap_or_default());
        periods.push(this);
        let mut periods = periods.into_iter();
        let mut current = periods.next().unwrap_or(this);
        let mut separate = None;
        for next in periods {
            if continues(current, next.from) {
                current.to = next.to;
            } else {
                separate = Some(current);
                current = next;
            }
        }
        Incapacity {
            start: current.from,
            joined: current.from < facts.incapacity_start,
            separate,
            break_of_fourteen: separate.is_some_and(|earlier| break_between(earlier, current.from) == RELAPSE),
        }
    }

    /// First day of invalidity, if the incapacity lasts.
    pub fn invalidity(&self) -> Day {
        self.start + PRIMARY
    }

    /// The ground of where the period starts, where that is not what was entered.
    pub fn ground(&self) -> Option<Ground> {
        self.joined.then(|| Ground::new(RuleId::S7, &[Fact::IncapacityStart, Fact::EarlierPeriods]))
    }
}

/// The days strictly between a period and a later day.
fn break_between(earlier: Period, next: Day) -> Days {
    Days(next.days_since(earlier.to) - 1)
}

/// Whether an incapacity that starts on `next` continues the period before it.
fn continues(earlier: Period, next: Day) -> bool {
    let reached_invalidity = earlier.to >= earlier.from + PRIMARY;
    break_between(earlier, next) < RELAPSE || reached_invalidity && next < earlier.to.next() + RELAPSE_IN_INVALIDITY
}

/// Periods by first day; touching or overlapping ones become one.
pub(crate) fn merged(mut sorted: Vec<Period>) -> Vec<Period> {
    sort_by(&mut sorted, |period| period.from);
    let mut merged: Vec<Period> = Vec::with_capacity(sorted.len());
    for period in sorted {
        match merged.last_mut() {
            Some(last) if period.from <= last.to.next() => last.to = last.to.max(period.to),
            _ => merged.push(period),
        }
    }
    merged
}

/// S8: weeks and months counted from the first day of the incapacity, days of maternity protection left out (R13).
#[derive(Clone, Debug)]
pub(crate) struct Counters {
    start: Day,
    protection: Vec<Period>,
}

/// More months than lie between the first and the last day there is.
const MOST_MONTHS: u32 = 210 * 12;

/// A day counted from the first day of the incapacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counted {
    /// The day.
    pub day: Day,
    /// Whether maternity protection moved it (R13).
    pub shifted: bool,
    /// Whether a month without that day shortened it (R4).
    pub shortened: bool,
}

impl Counters {
    /// Counters from `start`; days of protection before it do not matter.
    pub fn new(start: Day, protection: &[Period]) -> Counters {
        let mut from_start = Vec::new();
        for period in protection {
            if period.to >= start {
                from_start.push(Period { from: period.from.max(start), to: period.to });
            }
        }
        Counters { start, protection: merged(from_start) }
    }

    /// The first day after a number of weeks: after ten weeks is the first day of the eleventh.
    pub fn after_weeks(&self, weeks: Weeks) -> Counted {
        self.counted(self.start + weeks, false)
    }

    /// The first day of the n-th month; after six months is the first day of the seventh.
    pub fn first_of_month(&self, n: u32) -> Counted {
        let months = Months(n.saturating_sub(1));
        self.counted(self.start + months, self.start.is_shortened_by(months))
    }

    /// The first days of the months from the second on: through the first year, or up to `on`.
    pub fn months(&self, on: Day) -> Vec<Day> {
        let mut months = Vec::new();
        for n in 2..=MOST_MONTHS {
            let first = self.first_of_month(n).day;
            if n > 13 && first > on {
                break;
            }
            months.push(first);
        }
        months
    }

    /// The last day of the n-th month: the eve of the same day n months on.
    pub fn last_of_month(&self, n: u32) -> Counted {
        let months = Months(n);
        self.counted((self.start + months).eve(), self.start.is_shortened_by(months))
    }

    /// The periods of protection from the start on, in order, none touching another.
    pub fn protection(&self) -> &[Period] {
        &self.protection
    }

    /// Whether the day lies in maternity protection.
    pub fn protects(&self, day: Day) -> bool {
        self.protection.iter().any(|period| period.holds(day))
    }

    /// The unprotected day that has as many unprotected days before it, from the start, as `plain` has days.
    fn counted(&self, plain: Day, shortened: bool) -> Counted {
        let mut day = plain;
        for period in &self.protection {
            if period.from <= day {
                day = day + Days(period.days());
            }
        }
        Counted { day, shifted: day != plain, shortened }
    }
}

#[cfg(test)]
mod tests;
