//! What holds for every case, whatever its facts.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

#[path = "support/anything.rs"]
mod anything;
#[path = "support/draw.rs"]
mod draw;
#[allow(dead_code, reason = "the case files are matched elsewhere")]
mod support;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use trat::calendar::{Day, Days, Months};
use trat::facts::{self, Fact, Input};

fn day(value: &Value) -> Option<Day> {
    value.as_str().and_then(|text| Day::parse(text).ok())
}

fn list<'a>(answer: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    answer[key].as_array().into_iter().flatten()
}

/// The answers for the facts, unless they are rejected.
fn answer(facts: &Map<String, Value>) -> Option<Value> {
    let answer = support::answers(&Value::Object(facts.clone()));
    answer.get("errors").is_none().then_some(answer)
}

/// What a fact that nothing hangs on may not change.
fn core_of(answer: &Value) -> Value {
    let pick = |item: &Value, keys: &[&str]| {
        Value::Object(keys.iter().map(|key| ((*key).to_owned(), item[*key].clone())).collect())
    };
    let steps: Vec<Value> = list(answer, "steps")
        .map(|step| pick(step, &["rule", "from", "to", "movedTo", "state", "stoppedBy"]))
        .collect();
    let spans: Vec<Value> =
        list(&answer["presumption"], "spans").map(|span| pick(span, &["rule", "from", "to"])).collect();
    let reduction = pick(&answer["reduction"], &["applies", "days", "perDay", "total", "otherTotal"]);
    let reduced: Vec<Value> = list(&answer["reduction"], "spans")
        .map(|span| {
            pick(span, &["appointment", "absence", "from", "to", "running", "rate", "otherRate", "days", "amount"])
        })
        .collect();
    json!([answer["start"], steps, spans, reduction, reduced])
}

/// The cents of an amount with two decimals.
fn in_cents(amount: &str) -> u64 {
    amount.replace('.', "").parse().expect("digits")
}

/// Every object that gives reasons gives at least one.
fn without_reasons(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if map.get("because").is_some_and(|because| because.as_array().is_none_or(Vec::is_empty)) {
                found.push(at.to_owned());
            }
            for (key, value) in map {
                without_reasons(value, &format!("{at}.{key}"), found);
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                without_reasons(item, &format!("{at}[{i}]"), found);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    /// Any input gives an answer or errors, never a panic.
    #[test]
    fn any_input_is_answered(input in anything::anything()) {
        let answer = support::answers(&input);
        let errors = answer.get("errors").map(|errors| errors.as_array().map_or(0, Vec::len));
        prop_assert!(errors != Some(0));
        prop_assert!(errors.is_some() || answer["steps"].is_array());
    }

    /// The same input gives the same bytes, and every conclusion has at least one rule.
    #[test]
    fn answers_are_the_same_again_and_give_reasons(drawn in draw::drawn(), one_in in 2u8..8) {
        let facts = draw::facts(&drawn, one_in);
        prop_assume!(answer(&facts).is_some());
        let answers = answer(&facts).expect("the answers again");
        prop_assert_eq!(support::answers(&Value::Object(facts)).to_string(), answers.to_string());
        let mut found = Vec::new();
        without_reasons(&answers, "", &mut found);
        prop_assert!(found.is_empty(), "without a rule: {:?}", found);
    }

    /// Moving the day of the answers forward never turns overdue into upcoming.
    #[test]
    fn time_does_not_run_back(drawn in draw::drawn(), later in 1i64..400) {
        let mut facts = draw::facts(&drawn, 4);
        let before = answer(&facts);
        prop_assume!(before.is_some());
        let as_of = day(&facts["asOf"]).expect("a day") + Days(later);
        facts.insert("asOf".to_owned(), json!(as_of));
        let after = answer(&facts);
        prop_assume!(after.is_some());
        let (before, after) = (before.expect("answers"), after.expect("answers"));
        for step in list(&before, "steps").filter(|step| step["state"] == "overdue") {
            let same = |other: &&Value| other["rule"] == step["rule"] && other["from"] == step["from"];
            for other in list(&after, "steps").filter(same) {
                prop_assert_ne!(&other["state"], "upcoming", "{} was overdue", step["rule"]);
            }
        }
    }

    /// No step and no span ends before it starts: where the event that gives the first day comes later, none is given (R8).
    #[test]
    fn first_days_come_first(drawn in draw::drawn(), one_in in 1u8..12) {
        let answers = answer(&draw::facts(&drawn, one_in));
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let spans = ["presumption", "reduction"].map(|part| list(&answers[part], "spans"));
        for one in list(&answers, "steps").chain(spans.into_iter().flatten()) {
            let (Some(from), Some(to)) = (day(&one["from"]), day(&one["to"])) else { continue };
            prop_assert!(from <= to, "{one}");
        }
    }

    /// Facts that are written and read again are the same facts, with the same answer.
    #[test]
    fn facts_are_read_back_as_they_were(drawn in draw::drawn(), one_in in 1u8..12) {
        let given = Value::Object(draw::facts(&drawn, one_in));
        let read = |data: &Value| facts::read(&serde_json::from_str::<Input>(&data.to_string()).expect("any JSON is input"));
        let facts = read(&given);
        prop_assume!(facts.is_ok());
        let facts = facts.expect("facts");
        let written = serde_json::to_value(&facts).expect("data");
        prop_assert_eq!(read(&written), Ok(facts), "{}", written);
        prop_assert_eq!(support::answers(&written), support::answers(&given));
    }

    /// A known end bounds a presumption, whatever else is not known: the span holds no later day, begins by then, and
    /// covers no day after it.
    #[test]
    fn known_ends_bound_a_presumption(drawn in draw::drawn(), one_in in 1u8..4) {
        let facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        let at = |fact: &str| facts.get(fact).and_then(day);
        let spans: Vec<&Value> = list(&answers["presumption"], "spans").collect();
        let mut past = 0;
        for span in &spans {
            let from = day(&span["from"]).expect("a first day");
            let known = match span["rule"].as_str() {
                Some("P2") => vec![at("codexResumedOn").map(Day::eve)],
                Some("P4") => vec![at("paidWorkOn").map(Day::eve), at("pathLastDay")],
                _ => vec![at("programmeEndsOn")],
            };
            let known = known.into_iter().flatten().chain(at("incapacityEnd")).min();
            prop_assert!(known.is_none_or(|last| from <= last), "{span}");
            prop_assert!(known.is_none_or(|last| day(&span["to"]).is_none_or(|to| to <= last)), "{span}");
            prop_assert!(day(&span["to"]).is_none_or(|to| from <= to), "{span}");
            past += usize::from(known.is_some_and(|last| last < as_of));
        }
        if !spans.is_empty() && past == spans.len() {
            prop_assert_ne!(&answers["presumption"]["covered"], "yes");
        }
    }

    /// The order in which a list is given changes nothing.
    #[test]
    fn the_order_of_a_list_changes_nothing(drawn in draw::drawn(), one_in in 1u8..4, turn in 1usize..4) {
        let facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let mut turned = facts.clone();
        for items in turned.values_mut().filter_map(Value::as_array_mut) {
            items.reverse();
            let by = turn % items.len().max(1);
            items.rotate_left(by);
        }
        prop_assert_eq!(answer(&turned), answers);
    }

    /// A presumption of P2 to P5 is never longer than six months, and no span ends before it starts.
    #[test]
    fn presumptions_last_six_months_at_most(drawn in draw::drawn(), one_in in 2u8..5) {
        let answers = answer(&draw::facts(&drawn, one_in));
        prop_assume!(answers.is_some());
        for span in list(&answers.expect("answers")["presumption"], "spans") {
            let from = day(&span["from"]).expect("a first day");
            let Some(to) = day(&span["to"]) else { continue };
            prop_assert!(from <= to);
            prop_assert!(span["rule"] == "P8" || to < from + Months(6), "{span}");
        }
    }

    /// No day is reduced twice: the days are those of the spans, each once, no Sunday, no day of maternity protection,
    /// none after the day of the answers; the total follows from them. While the whole indemnity is or may be at stake, those
    /// of the whole alone count (L12).
    #[test]
    fn no_day_is_reduced_twice(drawn in draw::drawn(), one_in in 1u8..3) {
        let facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        let start = day(&answers["start"]).expect("a day");
        let holds = |period: &Value, on: Day| day(&period["from"]) <= Some(on) && Some(on) <= day(&period["to"]);
        let protection: Vec<Value> = facts.get("maternityProtection").and_then(Value::as_array).cloned().unwrap_or_default();
        let thousandths = |span: &Value| match span["rate"].as_str() {
            Some("0.025") => 25,
            Some("0.1") => 100,
            Some("1") => 1000u64,
            other => panic!("a span at the rate {other:?}"),
        };
        let whole = list(&Value::Object(facts.clone()), "examinationAppointments").any(|entry| {
            let date = day(&entry["date"]);
            let ended = day(facts.get("incapacityEnd").unwrap_or(&Value::Null)).is_some_and(|end| date > Some(end));
            let milder = entry["purpose"] == "remainingCapacity"
                && (start >= Day::of(2023, 1, 1) || date >= Some(Day::of(2026, 3, 1)));
            let recognised = date >= Some(start.max(Day::of(2022, 9, 1))) && !ended;
            entry["outcome"] == "absentUnjustified" && recognised && !milder
        });
        let shown = |span: &&Value| !whole || span["rate"] == "1";
        let (mut on, mut days, mut highest, mut paid) = (start, 0u64, 0u64, 0u64);
        while on <= as_of {
            paid += u64::from(!on.is_sunday());
            let spans = list(&answers["reduction"], "spans").filter(shown).filter(|span| holds(span, on));
            let rate = spans.map(thousandths).max();
            if let Some(rate) = rate
                && !on.is_sunday()
                && !protection.iter().any(|period| holds(period, on))
            {
                days += 1;
                highest += rate;
            }
            on = on.next();
        }
        prop_assert_eq!(answers["reduction"]["days"].as_u64(), Some(days));
        let cents: u64 = facts.get("dailyAmount").and_then(Value::as_str).map_or(0, in_cents);
        if let Some(total) = answers["reduction"]["total"].as_str() {
            let rounded = (cents * highest + 500) / 1000;
            prop_assert_eq!(total, format!("{}.{:02}", rounded / 100, rounded % 100));
        }
        // The other way to read never takes more than the whole of each day.
        if let Some(other) = answers["reduction"]["otherTotal"].as_str() {
            prop_assert!(in_cents(other) <= cents * paid);
        }
    }

    /// A fact that is not given and not missing changes no step, span, day or amount, unless it is an error or a warning.
    #[test]
    fn what_is_not_missing_changes_nothing(drawn in draw::drawn(), one_in in 2u8..12, value: draw::Draw) {
        let facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let (start, as_of) = (day(&facts["incapacityStart"]).expect("a day"), day(&facts["asOf"]).expect("a day"));
        let missing: Vec<&Value> = list(&answers, "missing").map(|entry| &entry["fact"]).collect();
        for fact in Fact::ALL {
            let key = draw::key(*fact);
            if facts.contains_key(&key) || missing.contains(&&json!(fact)) {
                continue;
            }
            let mut more = facts.clone();
            more.insert(key, draw::value(*fact, start, as_of, value));
            let Some(changed) = answer(&more) else { continue };
            if changed["warnings"] == answers["warnings"] {
                prop_assert_eq!(core_of(&changed), core_of(&answers), "{:?} is not among the missing of {:?}", fact, Value::Object(facts.clone()).to_string());
            }
        }
    }
}
