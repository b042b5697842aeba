//! Days, weeks and months as the law counts them; Belgian working days.
//!
//! A [`Day`] is a civil day without time or zone. Spans of time are types ([`Days`], [`Weeks`], [`Months`]), added to a
//! day with `+`. The law's windows are closed: both ends belong to them.

use chrono::{Datelike, Months as ChronoMonths, NaiveDate, TimeDelta, Weekday};
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::{Add, Sub};

/// A civil day, without time of day or time zone.
///
/// A day that comes from outside lies between [`Day::FIRST`] and [`Day::LAST`], both included; what is counted from it
/// may lie later. Outside Rust it is the text `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(type = "string"))]
pub struct Day(NaiveDate);

/// Why a text is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// Not of the form `YYYY-MM-DD`, or no such day in the calendar.
    NoSuchDay,
    /// A day before [`Day::FIRST`] or after [`Day::LAST`].
    OutOfRange,
}

impl Day {
    /// The first day that can be given: 1990-01-01.
    pub const FIRST: Day = Day::of(1990, 1, 1);
    /// The last day that can be given: 2199-12-31.
    pub const LAST: Day = Day::of(2199, 12, 31);

    /// The day of a year (1000–9999), a month (1–12) and a day of the month, for days written in the code.
    ///
    /// A date that does not exist gives the day before all others: it cannot pass for a day of the law.
    #[must_use]
    pub const fn of(year: i32, month: u32, day: u32) -> Day {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) if 1000 <= year && year <= 9999 => Day(date),
            _ => Day(NaiveDate::MIN),
        }
    }

    /// Reads the text `YYYY-MM-DD`: ten characters, digits and hyphens alone.
    ///
    /// # Errors
    ///
    /// [`DayError::NoSuchDay`] for another form or a day that does not exist, [`DayError::OutOfRange`] for a day outside
    /// [`Day::FIRST`] … [`Day::LAST`].
    pub fn parse(text: &str) -> Result<Day, DayError> {
        let number = |range: std::ops::Range<usize>| {
            let part = text.get(range)?;
            part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?
        };
        let hyphens = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let parts = (number(0..4), number(5..7), number(8..10));
        let (10, true, (Some(year), Some(month), Some(day))) = (text.len(), hyphens, parts) else {
            return Err(DayError::NoSuchDay);
        };
        let year = i32::try_from(year).map_err(|_| DayError::NoSuchDay)?;
        let day = NaiveDate::from_ymd_opt(year, month, day).map(Day).ok_or(DayError::NoSuchDay)?;
        if (Day::FIRST..=Day::LAST).contains(&day) { Ok(day) } else { Err(DayError::OutOfRange) }
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day before: `until the eve of`.
    #[must_use]
    pub fn eve(self) -> Day {
        self - Days(1)
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Day {
        self + Days(1)
    }

    /// The days from `earlier` to this day, the first counted and the last not; negative when `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Day) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// Whether the day is a Sunday, on which no indemnity is paid.
    #[must_use]
    pub fn is_sunday(self) -> bool {
        self.0.weekday() == Weekday::Sun
    }

    /// Whether the day is neither a Saturday, nor a Sunday, nor a Belgian public holiday.
    #[must_use]
    pub fn is_working_day(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun) && !self.is_public_holiday()
    }

    /// The day itself if it is a working day, else the next working day (Civil Code art. 1.7, § 4).
    #[must_use]
    pub fn working_day_from(self) -> Day {
        let mut day = self;
        while !day.is_working_day() {
            day = day.next();
        }
        day
    }

    /// Whether the day is one of the ten Belgian public holidays (royal decree of 18 April 1974, art. 1).
    #[must_use]
    pub fn is_public_holiday(self) -> bool {
        let fixed = matches!((self.0.month(), self.0.day()), (1 | 5 | 11, 1) | (7, 21) | (8, 15) | (11, 11) | (12, 25));
        fixed || matches!(self.days_since(Day::easter(self.year())), 1 | 39 | 50)
    }

    /// Easter Sunday of a year of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8).
    #[must_use]
    pub fn easter(year: i32) -> Day {
        let golden = year % 19;
        let (century, of_century) = (year / 100, year % 100);
        let skipped_leap_days = century - century / 4;
        let moon_correction = (8 * century + 13) / 25;
        let epact = (19 * golden + skipped_leap_days - moon_correction + 15) % 30;
        let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
        let late = (golden + 11 * epact + 22 * weekday) / 451;
        let from_march = epact + weekday - 7 * late + 114;
        Day::of(year, (from_march / 31).unsigned_abs(), (from_march % 31 + 1).unsigned_abs())
    }
}

/// A number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days(pub i64);

/// A number of weeks of seven days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks(pub u8);

/// A number of calendar months, from date to date: the same day of the later month or, where that month has no such
/// day, its last day (reading R4). Always count from the original day: twice one month is not two months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(pub u32);

impl Add<Days> for Day {
    type Output = Day;
    fn add(self, days: Days) -> Day {
        let date = TimeDelta::try_days(days.0).and_then(|delta| self.0.checked_add_signed(delta));
        Day(date.unwrap_or(NaiveDate::MAX))
    }
}

impl Sub<Days> for Day {
    type Output = Day;
    fn sub(self, days: Days) -> Day {
        let date = TimeDelta::try_days(days.0).and_then(|delta| self.0.checked_sub_signed(delta));
        Day(date.unwrap_or(NaiveDate::MIN))
    }
}

impl Add<Weeks> for Day {
    type Output = Day;
    fn add(self, weeks: Weeks) -> Day {
        self + Days(7 * i64::from(weeks.0))
    }
}

impl Add<Months> for Day {
    type Output = Day;
    fn add(self, months: Months) -> Day {
        Day(self.0.checked_add_months(ChronoMonths::new(months.0)).unwrap_or(NaiveDate::MAX))
    }
}

impl Sub<Months> for Day {
    type Output = Day;
    fn sub(self, months: Months) -> Day {
        Day(self.0.checked_sub_months(ChronoMonths::new(months.0)).unwrap_or(NaiveDate::MIN))
    }
}

impl Day {
    /// The first day of its calendar month.
    #[must_use]
    pub fn first_of_month(self) -> Day {
        self - Days(i64::from(self.0.day()) - 1)
    }

    /// Whether going back `months` falls back to the last day of a shorter month (reading R4).
    #[must_use]
    pub fn is_shortened_back_by(self, months: Months) -> bool {
        (self - months).0.day() != self.0.day()
    }

    /// Whether adding `months` falls back to the last day of a shorter month, so that reading R4 changes the date.
    #[must_use]
    pub fn is_shortened_by(self, months: Months) -> bool {
        (self + months).0.day() != self.0.day()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A period of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
}

impl Period {
    /// Whether the period holds the day.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// How many of its days are not Sundays: those on which an indemnity is paid.
    #[must_use]
    pub fn paid_days(&self) -> u32 {
        let days = self.days();
        let sundays = (days + i64::from(self.from.0.weekday().num_days_from_monday())) / 7;
        u32::try_from((days - sundays).max(0)).unwrap_or(u32::MAX)
    }

    /// How many days it has; none where it ends before it starts.
    #[must_use]
    pub fn days(&self) -> i64 {
        self.to.next().days_since(self.from).max(0)
    }
}

/// A period of days that may still go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct OpenPeriod {
    /// First day.
    pub from: Day,
    /// Last day, included; none while it goes on.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub to: Option<Day>,
}

impl OpenPeriod {
    /// Whether the period holds the day.
    #[must_use]
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}
