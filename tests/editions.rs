//! Which edition of a rule holds on a day: exactly one, or a name for what lies before and after.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

use std::collections::BTreeSet;
use trat::calendar::Day;
use trat::catalogue::catalogue;
use trat::source::{Known, RuleId, Standing};

/// What the law says, typed by hand: rules, and for each of their editions its first day by the start of the incapacity.
struct Row {
    rules: &'static str,
    /// The name of an edition, or `-` where the rule ends, and from which day: for starts before 2023, of 2023, from 2024.
    from: &'static [(&'static str, [&'static str; 3])],
}

const fn row(rules: &'static str, from: &'static [(&'static str, [&'static str; 3])]) -> Row {
    Row { rules, from }
}

const S6_GATE: [&str; 3] = ["2024-07-01", "2024-07-01", "2024-01-01"];
const ALL_2022: [&str; 3] = ["2022-09-01", "2022-09-01", "2022-09-01"];
const ALL_2023: [&str; 3] = ["2023-01-01", "2023-01-01", "2023-01-01"];
const ALL_2024: [&str; 3] = ["2024-01-01", "2024-01-01", "2024-01-01"];
const JANUARY: [&str; 3] = ["2026-01-01", "2026-01-01", "2026-01-01"];
const MARCH: [&str; 3] = ["2026-03-01", "2026-03-01", "2026-03-01"];
const JUNE: [&str; 3] = ["2026-06-01", "2026-06-01", "2026-06-01"];
const REDUCTION: [&str; 3] = ["2026-03-01", "2023-01-01", "2023-01-01"];
const REDUCTION_2024: [&str; 3] = ["2026-03-01", "2024-07-01", "2024-01-01"];

#[rustfmt::skip]
const LAW: &[Row] = &[
    row("A2.2 A2.4 A2.6 A4.1 A4.2 A4.3 A5.2 A6.1 A7.1 A7.2 F1.D F1.7", &[("2022", ALL_2022), ("2024", S6_GATE)]),
    row("A2.3 A5.5 A5.6 A6.2 A6.3 A2.M01 A2.M02 A2.M03 A2.M04 A2.M05 A2.M06 A2.M07 A2.M08 A2.M09 A2.M10 A2.M11 A2.M12 \
         A2.M13 A2.M14", &[("2022", ALL_2022), ("-", S6_GATE)]),
    row("S9 M4 M7 M11 MI M.x M.e M.r", &[("2024", S6_GATE)]),
    row("K2 K3 L12", &[("2022", ALL_2022), ("2024", ALL_2024)]),
    row("K6", &[("2022", ALL_2022), ("-", ALL_2024)]),
    row("P4 P5", &[("2022", ALL_2022), ("2024", ALL_2024), ("-", JANUARY)]),
    row("P2 P3 P7 P8", &[("2022", ALL_2022), ("-", JANUARY)]),
    row("S5 L13", &[("2022", ALL_2023), ("-", MARCH)]),
    row("L2 L3 L4 L6 L10 L11 L14 L17", &[("2022", REDUCTION)]),
    row("L1", &[("2022", REDUCTION), ("2024", REDUCTION_2024)]),
    row("L7", &[("2022", REDUCTION), ("2024", REDUCTION_2024), ("2026-03", MARCH)]),
    row("L5 L8 L9", &[("2022", REDUCTION), ("2026-03", MARCH)]),
    row("L15", &[("2026-03", MARCH)]),
    row("N1 N5", &[("2026-01", JANUARY)]),
    row("L16 N2 N3 N4", &[("2026-06", JUNE)]),
    row("S1 S2 S3 S4 S6 S7 S8 S10 A1.1 A1.2 A2.1 A2.5 A3.1 A3.2 A3.3 A5.0 A5.1 A5.3 A5.4 A5.7 A6.4 A7.3 A7.4 A7.5 A7.6 \
         B1.1 B1.2 B2.1 B2.2 B3.1 B3.2 B4.1 B4.2 B5.1 B6.1 B6.2 F1.A F1.B F1.C F1.5 F1.6 F1.8 F2.1 F2.2 F2.3 F2.4 F2.5 \
         F2.6 F2.7 F3.1 F4.1 C1 C2 C3 C4 C5 P1 P6 P9 K1 K4 K5", &[("2022", ALL_2022)]),
];

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The day before each seam, the day, the day after.
fn starts() -> Vec<Day> {
    let seams = [
        "2022-09-01",
        "2023-01-01",
        "2024-01-01",
        "2024-07-01",
        "2026-01-01",
        "2026-03-01",
        "2026-06-01",
        "2026-08-21",
    ];
    seams.into_iter().map(day).flat_map(|seam| [seam.eve(), seam, seam.next()]).collect()
}

fn rule(id: &str) -> RuleId {
    RuleId::ALL.iter().copied().find(|rule| rule.text() == id).expect("a rule")
}

#[test]
fn each_rule_has_exactly_one_edition_a_day() {
    let mut walked = BTreeSet::new();
    for Row { rules, from } in LAW {
        for id in rules.split_whitespace() {
            walked.insert(id);
            for start in starts() {
                walk(rule(id), from, start);
            }
        }
    }
    let all: BTreeSet<&str> = RuleId::ALL.iter().map(|rule| rule.text()).collect();
    assert_eq!(walked, all);
}

/// Every day of nine years, for one rule and one start.
fn walk(rule: RuleId, from: &[(&str, [&str; 3])], start: Day) {
    let group = if start < day("2023-01-01") { 0 } else { 1 + usize::from(start >= day("2024-01-01")) };
    let firsts: Vec<(&str, Day)> = from.iter().map(|(edition, days)| (*edition, day(days[group]))).collect();
    let mut on = day("2022-01-01");
    let last = day("2030-12-31");
    while on <= last {
        let expected = firsts.iter().rev().find(|(_, first)| on >= *first).map(|(edition, _)| *edition);
        let found = match Standing::of(rule, start, on) {
            Standing::Before => None,
            Standing::In(edition) => Some(edition.text()),
            Standing::Ended => Some("-"),
        };
        assert_eq!(found, expected, "{} for a start on {start}, on {on}", rule.text());
        let holding = rule.editions().iter().filter(|own| {
            let (from, until) = own.days(start);
            from <= on && until.is_none_or(|until| on < until)
        });
        assert_eq!(holding.count(), usize::from(matches!(found, Some(edition) if edition != "-")), "{rule:?} on {on}");
        on = on.next();
    }
}

#[test]
fn a_case_has_one_edition_a_day_and_time_does_not_run_back() {
    let editions: [(&str, [&str; 3]); 5] =
        [("2022", ALL_2022), ("2024", S6_GATE), ("2026-01", JANUARY), ("2026-03", MARCH), ("2026-06", JUNE)];
    for start in starts() {
        let group = if start < day("2024-01-01") { 0 } else { 2 };
        let mut on = day("2022-01-01");
        while on <= day("2030-12-31") {
            let expected = editions.iter().rev().find(|(_, days)| on >= day(days[group])).map(|(edition, _)| *edition);
            let found = match Standing::of_case(start, on) {
                Standing::In(edition) => Some(edition.text()),
                Standing::Before | Standing::Ended => None,
            };
            assert_eq!(found, expected, "for a start on {start}, on {on}");
            on = on.next();
        }
    }
}

#[test]
fn the_law_is_known_up_to_the_last_day_checked() {
    let known = [
        ("2022-08-31", Known::Before),
        ("2022-09-01", Known::Checked),
        ("2026-08-20", Known::Checked),
        ("2026-08-21", Known::Checked),
        ("2026-08-22", Known::AsKnown),
    ];
    for (on, expected) in known {
        assert_eq!(Known::on(day(on)), expected, "{on}");
    }
}

/// What the catalogue prints of two rules that hold at other times for other starts.
#[test]
fn the_catalogue_prints_the_days_for_each_group_of_starts() {
    let printed = |id: &str, edition: &str| -> Vec<String> {
        let rules = catalogue().rules;
        let found = rules.iter().find(|entry| entry.id.text() == id && entry.edition.text() == edition);
        let text = |day: Option<Day>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
        let validity = &found.expect("an entry").validity;
        validity
            .iter()
            .map(|days| format!("{}/{}: {}/{}", text(days.starts_from), text(days.starts_to), days.from, text(days.to)))
            .collect()
    };
    // A start of 2024 never meets the text that ended on the eve of it.
    assert_eq!(printed("A2.2", "2022"), ["…/2023-12-31: 2022-09-01/2024-06-30"]);
    assert_eq!(printed("A2.2", "2024"), ["…/2023-12-31: 2024-07-01/…", "2024-01-01/…: 2024-01-01/…"]);
    assert_eq!(printed("L7", "2022"), ["2023-01-01/2023-12-31: 2023-01-01/2024-06-30"]);
    assert_eq!(printed("N2", "2026-06"), ["…/…: 2026-06-01/…"]);
}
