//! The calendar against a naive one, over every day that can be given, and Easter against published dates.
#![allow(missing_docs, clippy::expect_used, clippy::panic, reason = "a test that fails panics")]

use trat::calendar::{Day, DayError, Days, Months, Weeks};

/// A day of the naive calendar: year, month, day of the month.
type Naive = (u32, u32, u32);

fn length(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(400) || year.is_multiple_of(4) && !year.is_multiple_of(100) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn text((year, month, day): Naive) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

fn next((year, month, day): Naive) -> Naive {
    match (month, day) {
        (12, 31) => (year + 1, 1, 1),
        _ if day == length(year, month) => (year, month + 1, 1),
        _ => (year, month, day + 1),
    }
}

fn months_on((year, month, day): Naive, months: u32) -> Naive {
    let (year, month) = (year + (month - 1 + months) / 12, (month - 1 + months) % 12 + 1);
    (year, month, day.min(length(year, month)))
}

fn every_day() -> impl Iterator<Item = (Naive, Day)> {
    let start = ((1990, 1, 1), Day::FIRST);
    std::iter::successors(Some(start), |(naive, day)| (*day < Day::LAST).then(|| (next(*naive), day.next())))
}

#[test]
fn days_follow_each_other_and_are_read_back() {
    let mut count = 0i64;
    for (naive, day) in every_day() {
        assert_eq!(day.to_string(), text(naive));
        assert_eq!(Day::parse(&text(naive)), Ok(day));
        assert_eq!(day.days_since(Day::FIRST), count);
        assert_eq!(day.next().eve(), day);
        count += 1;
    }
    assert_eq!(count, 76_701, "the days from 1990 to 2199");
}

#[test]
fn months_run_date_to_date_and_end_with_a_shorter_month() {
    for (naive, day) in every_day() {
        for months in (0..=13).chain([24]) {
            assert_eq!((day + Months(months)).to_string(), text(months_on(naive, months)), "{day} + {months} months");
        }
    }
}

#[test]
fn ten_weeks_are_seventy_days_two_weeks_fourteen() {
    let seventy: Vec<Day> = every_day().map(|(_, day)| day).collect();
    for pair in seventy.windows(71) {
        let (Some(first), Some(last)) = (pair.first(), pair.last()) else { panic!("seventy-one days") };
        assert_eq!(*first + Weeks(10), *last);
        assert_eq!(first.next() + Weeks(2), *first + Days(15));
    }
}

#[rustfmt::skip]
/// Easter Sundays as published (month, day), 1990 to 2050, by year.
const EASTER: [(u32, u32); 61] = [
    (4, 15), (3, 31), (4, 19), (4, 11), (4, 3), (4, 16), (4, 7), (3, 30), (4, 12), (4, 4),
    (4, 23), (4, 15), (3, 31), (4, 20), (4, 11), (3, 27), (4, 16), (4, 8), (3, 23), (4, 12),
    (4, 4), (4, 24), (4, 8), (3, 31), (4, 20), (4, 5), (3, 27), (4, 16), (4, 1), (4, 21),
    (4, 12), (4, 4), (4, 17), (4, 9), (3, 31), (4, 20), (4, 5), (3, 28), (4, 16), (4, 1),
    (4, 21), (4, 13), (3, 28), (4, 17), (4, 9), (3, 25), (4, 13), (4, 5), (4, 25), (4, 10),
    (4, 1), (4, 21), (4, 6), (3, 29), (4, 17), (4, 9), (3, 25), (4, 14), (4, 5), (4, 18),
    (4, 10),
];

#[test]
fn easter_is_where_it_was_published() {
    for (year, (month, day)) in (1990..).zip(EASTER) {
        assert_eq!(Day::easter(year), Day::of(year, month, day));
    }
    // Rare ones, later in the range.
    for (year, month, day) in [(2076, 4, 19), (2100, 3, 28), (2152, 4, 23), (2160, 3, 23), (2199, 4, 14)] {
        assert_eq!(Day::easter(year), Day::of(year, month, day));
    }
}

/// Ten public holidays a year, in 2023 as the federal service published them.
#[test]
fn public_holidays_of_2023() {
    #[rustfmt::skip]
    let published = [
        "2023-01-01", "2023-04-10", "2023-05-01", "2023-05-18", "2023-05-29", "2023-07-21", "2023-08-15", "2023-11-01",
        "2023-11-11", "2023-12-25",
    ];
    let found: Vec<String> = every_day()
        .map(|(_, day)| day)
        .filter(|day| day.year() == 2023 && day.is_public_holiday())
        .map(|day| day.to_string())
        .collect();
    assert_eq!(found, published);
}

#[test]
fn a_working_day_comes_within_five_days_and_none_before_it_is_one() {
    for (_, day) in every_day() {
        let moved = day.working_day_from();
        assert!(moved.is_working_day() && moved.days_since(day) <= 4, "{day} moves to {moved}");
        assert!((0..moved.days_since(day)).all(|n| !(day + Days(n)).is_working_day()));
    }
}

#[test]
fn a_last_day_before_easter_moves_past_easter_monday() {
    for day in ["2023-04-08", "2023-04-09", "2023-04-10"] {
        assert_eq!(Day::parse(day).expect("a day").working_day_from(), Day::of(2023, 4, 11));
    }
    assert_eq!(Day::of(2023, 4, 7).working_day_from(), Day::of(2023, 4, 7), "Good Friday is a working day");
    assert_eq!(Day::of(2024, 3, 30).working_day_from(), Day::of(2024, 4, 2));
    assert_eq!(Day::of(2023, 5, 18).working_day_from(), Day::of(2023, 5, 19), "Ascension");
    assert_eq!(Day::of(2023, 5, 27).working_day_from(), Day::of(2023, 5, 30), "Whit Monday");
}

#[test]
fn only_ten_strict_characters_are_a_day() {
    #[rustfmt::skip]
    let no_days = [
        "", "2023", "2023-1-1", " 2023- 2- 3", "2023-02-3 ", "2023-02-29", "2023-13-01", "2023-00-10", "2023-01-00", "+023-01-01",
        "2023/01/01", "01-01-2023", "2023-01-011", "２０２３-01-01", "2023-01-0１", "2023‐01‐01", "-2023-1-1",
    ];
    for text in no_days {
        assert_eq!(Day::parse(text), Err(DayError::NoSuchDay), "{text}");
    }
    assert_eq!(Day::parse("1989-12-31"), Err(DayError::OutOfRange));
    assert_eq!(Day::parse("1990-01-01"), Ok(Day::FIRST));
    assert_eq!(Day::parse("2199-12-31"), Ok(Day::LAST));
    assert_eq!(Day::parse("2200-01-01"), Err(DayError::OutOfRange));
    assert_eq!(Day::parse("9999-12-31"), Err(DayError::OutOfRange));
    assert_eq!(Day::parse("2024-02-29").map(|day| day.to_string()), Ok("2024-02-29".to_owned()));
}

/// The days written in the code are days: a slip would be the day before all others.
#[test]
fn days_in_the_code_exist() {
    let starts =
        ["2022-08-31", "2022-12-31", "2023-12-31", "2024-01-01"].map(|start| Day::parse(start).expect("a day"));
    for rule in trat::source::RuleId::ALL {
        for (start, own) in starts.iter().flat_map(|start| rule.editions().iter().map(move |own| (*start, own))) {
            let (from, until) = own.days(start);
            assert!(from > Day::FIRST && until.is_none_or(|until| until >= from), "{rule:?}");
        }
    }
    assert_eq!(trat::source::REDUCTION_STARTS.to_string(), "2023-01-01");
    assert_eq!(trat::source::LAST_CHECKED.to_string(), "2026-08-21");
}
