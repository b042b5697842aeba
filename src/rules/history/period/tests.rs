//! Month windows for every first day, and the shift by maternity protection against a count day by day.

use super::{Counters, Incapacity};
use crate::calendar::{Day, Days, Period, Weeks};
use crate::facts::Facts;

fn every_day() -> impl Iterator<Item = Day> {
    std::iter::successors(Some(Day::FIRST), |day| (*day < Day::LAST).then(|| day.next()))
}

#[test]
fn month_windows_tile_without_gap() {
    for start in every_day() {
        let counters = Counters::new(start, &[]);
        assert_eq!(counters.first_of_month(1).day, start);
        for n in 1..=12 {
            assert_eq!(
                counters.last_of_month(n).day.next(),
                counters.first_of_month(n + 1).day,
                "month {n} of {start}"
            );
        }
        assert_eq!(counters.after_weeks(Weeks(10)).day, start + Days(70));
    }
}

/// R13, by counting: the unprotected day that has as many unprotected days before it as the plain day has days.
fn counted_by_hand(start: Day, plain: Day, protection: &[Period]) -> Day {
    let unprotected = |day: Day| !protection.iter().any(|period| period.holds(day));
    let mut left = plain.days_since(start);
    let mut day = start;
    loop {
        if unprotected(day) {
            if left == 0 {
                return day;
            }
            left -= 1;
        }
        day = day.next();
    }
}

#[test]
fn maternity_protection_shifts_as_counted_day_by_day() {
    let start = Day::of(2023, 1, 1);
    for from in -20..260 {
        for length in [1, 15, 105] {
            let first = start + Days(from);
            let one = Period { from: first, to: first + Days(length - 1) };
            let two = Period { from: first + Days(length + 10), to: first + Days(length + 30) };
            for protection in [vec![one], vec![two, one], vec![one, Period { from: one.to, to: two.from }]] {
                let counters = Counters::new(start, &protection);
                for n in 1..=8 {
                    let plain = Counters::new(start, &[]);
                    let by_hand = |day: Day| counted_by_hand(start, day, &protection);
                    assert_eq!(counters.first_of_month(n).day, by_hand(plain.first_of_month(n).day));
                    assert_eq!(counters.last_of_month(n).day, by_hand(plain.last_of_month(n).day));
                }
            }
        }
    }
}

fn start_of(incapacity_start: Day, earlier: &[(Day, Day)]) -> Day {
    let mut facts = Facts::new(incapacity_start, incapacity_start);
    facts.earlier_periods = Some(earlier.iter().map(|(from, to)| Period { from: *from, to: *to }).collect());
    Incapacity::of(&facts).start
}

#[test]
fn the_order_and_the_overlap_of_earlier_periods_do_not_matter() {
    let first = (Day::of(2022, 1, 10), Day::of(2022, 2, 20));
    let touching = (Day::of(2022, 2, 21), Day::of(2022, 3, 1));
    let inside = (Day::of(2022, 1, 20), Day::of(2022, 1, 25));
    let start = Day::of(2022, 3, 15);
    assert_eq!(start_of(start, &[first, touching, inside]), first.0, "13 days lie between 1 and 15 March");
    assert_eq!(start_of(start, &[inside, touching, first]), first.0);
    assert_eq!(start_of(start.next(), &[first, touching, inside]), start.next(), "14 days");
}
