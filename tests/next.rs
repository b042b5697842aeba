//! What holds of what comes next, whatever the facts.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

#[path = "support/draw.rs"]
mod draw;

use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use trat::calendar::{Day, Days};
use trat::facts::{self, Input};

/// Lists to which an appointment to come can be added.
const LISTS: [&str; 4] =
    ["examinationAppointments", "contactAppointments", "occupationalAppointments", "employmentAppointments"];

/// A drawn case, in half of the cases with appointments to come.
fn answer(drawn: &draw::Drawn, one_in: u8, to_come: &[(usize, i64, usize)]) -> Option<Value> {
    let mut facts = draw::facts(drawn, one_in);
    let as_of = day(&facts["asOf"]).expect("a day");
    for (list, days, purpose) in to_come {
        let mut entry = json!({"date": as_of + Days(*days), "outcome": "toCome"});
        let purposes = ["remainingCapacity", "alsoIncapacity", "control"];
        if let (0, Some(purpose)) = (list % 4, purposes.get(purpose % 4)) {
            entry["purpose"] = json!(purpose);
        }
        let entries = facts.entry(LISTS[list % 4]).or_insert_with(|| json!([]));
        entries.as_array_mut().expect("a list").push(entry);
    }
    let input: Input = serde_json::from_value(Value::Object(facts)).expect("any data is input");
    let facts = facts::read(&input).ok()?;
    Some(serde_json::to_value(trat::assess(&facts)).expect("answers are data"))
}

fn day(value: &Value) -> Option<Day> {
    value.as_str().and_then(|text| Day::parse(text).ok())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn to_come() -> impl Strategy<Value = Vec<(usize, i64, usize)>> {
    prop::collection::vec((0usize..4, 0i64..60, 0usize..4), 0..3)
}

/// Whether money is at stake.
fn costs(next: &Value) -> bool {
    list(&next["stakes"]).any(|stake| stake["rate"] != "0")
}

fn is_told(next: &Value) -> bool {
    next["action"] == "attend" && !next["appointment"].is_null()
}

/// The rank as the answer tells it: what runs, appointments told, what may be late, the rest, the right to ask.
fn rank(next: &Value) -> u8 {
    match next["when"].as_str() {
        Some("running") => 1,
        _ if is_told(next) => 2,
        Some("late") => 3,
        _ if next["action"] == "ask" => 6,
        _ => 4,
    }
}

/// Every list of reasons in which one stands twice.
fn repeated(value: &Value, at: &str, found: &mut Vec<String>) {
    for (key, part) in value.as_object().into_iter().flatten() {
        if key == "because" {
            let reasons: Vec<&Value> = list(part).collect();
            let again = |i: usize, reason: &&Value| reasons[..i].contains(reason);
            let letters = reasons.iter().filter(|reason| reason["rule"] == "S10").count();
            if letters > 1 || reasons.iter().enumerate().any(|(i, reason)| again(i, reason)) {
                found.push(format!("{at}: {part}"));
            }
        }
        repeated(part, &format!("{at}.{key}"), found);
    }
    for (i, part) in list(value).enumerate() {
        repeated(part, &format!("{at}[{i}]"), found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    /// What is to be done is a step that waits, an appointment told or a right: no step that is stopped, done or before, and
    /// no past one that nobody spoke of unless its own first day is known.
    #[test]
    fn nothing_that_is_over_is_to_be_done(drawn in draw::drawn(), one_in in 2u8..8, to_come in to_come()) {
        let answers = answer(&drawn, one_in, &to_come);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        let all = list(&answers["next"]["titulaire"]).chain(list(&answers["next"]["others"]));
        for next in all {
            prop_assert!(matches!(next["state"].as_str(), Some("open" | "upcoming" | "due" | "overdue")), "{next}");
            if next["action"] == "getInTouch" || next["action"] == "ask" || is_told(next) {
                continue;
            }
            let same = |step: &&Value| step["rule"] == next["rule"] && step["from"] == next["from"];
            // The proof of the second period has its own last day.
            let found = list(&answers["steps"]).filter(same).any(|step| next["rule"] == "N2" || step["state"] == next["state"] && step["to"] == next["to"]);
            prop_assert!(found, "{next}");
            let past = day(&next["to"]).is_some_and(|to| as_of > to.working_day_from());
            let is_asked = next["state"] == "open" && past;
            prop_assert!(!is_asked || next["when"] == "late" || next["when"] == "running", "{next}");
        }
    }

    /// The ranks follow one another. What runs costs money and goes first; what may be late costs none, for what costs money
    /// would run.
    #[test]
    fn what_costs_money_goes_first(drawn in draw::drawn(), one_in in 1u8..8, to_come in to_come()) {
        let answers = answer(&drawn, one_in, &to_come);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let mut before = 0;
        for next in list(&answers["next"]["titulaire"]) {
            prop_assert!(rank(next) >= before, "{next}");
            before = rank(next);
            prop_assert!(next["when"] != "running" || costs(next), "{next}");
            prop_assert!(next["when"] != "late" || !costs(next), "{next}");
        }
        let running = list(&answers["reduction"]["spans"]).any(|span| span["running"] == true);
        let first = list(&answers["next"]["titulaire"]).next();
        prop_assert!(!running || first.is_some_and(|next| next["when"] == "running"), "{:?}", first);
    }

    /// The days left are those to the last day; those of one rank that have a day of their own stand by it; nothing is
    /// listed twice; an appointment stands in place of its step.
    #[test]
    fn days_and_order_agree(drawn in draw::drawn(), one_in in 1u8..8, to_come in to_come()) {
        let answers = answer(&drawn, one_in, &to_come);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        let (mut seen, mut stood_for) = (BTreeSet::new(), Vec::new());
        let mut earlier: Option<(u8, Day)> = None;
        for next in list(&answers["next"]["titulaire"]) {
            let left = day(&next["to"]).map(|to| to.days_since(as_of));
            prop_assert_eq!(next["daysLeft"].as_i64(), left, "{}", next);
            let key = ["action", "rule", "appointment", "from", "to"].map(|key| next[key].to_string());
            prop_assert!(seen.insert(key), "twice: {next}");
            if is_told(next) {
                stood_for.push(next["step"].clone());
            } else {
                prop_assert!(next["action"] != "attend" || !stood_for.contains(&next["rule"]), "{next}");
            }
            let own = match rank(next) {
                1 => day(&next["from"]).or(day(&next["to"])),
                2 | 3 => day(&next["to"]),
                _ => None,
            };
            if let Some(own) = own {
                prop_assert!(earlier.is_none_or(|(rank_before, day)| rank_before < rank(next) || day <= own), "{next}");
                earlier = Some((rank(next), own));
            }
        }
    }

    /// The other parties stand one after the other, and what they owe costs the person nothing.
    #[test]
    fn others_stand_party_by_party(drawn in draw::drawn(), one_in in 2u8..8) {
        let answers = answer(&drawn, one_in, &[]);
        prop_assume!(answers.is_some());
        let parties = ["medecinConseil", "doctorOrTeam", "coordinator", "mutuality"];
        let place = |next: &Value| parties.iter().position(|party| next["actor"] == *party);
        let mut before = Some(0);
        for next in list(&answers.expect("answers")["next"]["others"]) {
            prop_assert!(place(next) >= before, "{next}");
            before = place(next);
            prop_assert!(list(&next["stakes"]).next().is_none() && next["delay"].is_null(), "{next}");
        }
    }

    /// No list of reasons says one thing twice.
    #[test]
    fn no_reason_is_given_twice(drawn in draw::drawn(), one_in in 1u8..8, to_come in to_come()) {
        let answers = answer(&drawn, one_in, &to_come);
        prop_assume!(answers.is_some());
        let mut found = Vec::new();
        repeated(&answers.expect("answers"), "", &mut found);
        prop_assert!(found.is_empty(), "{:#?}", found);
    }
}
