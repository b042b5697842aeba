//! Whom to ask for what is missing, from when, and how many questions remain.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

#[path = "support/draw.rs"]
mod draw;
#[allow(dead_code, reason = "the case files are matched elsewhere")]
mod support;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use trat::calendar::{Day, Days};

type Facts = Map<String, Value>;

/// The answers for the facts, unless they are rejected.
fn answer(facts: &Facts) -> Option<Value> {
    let answer = support::answers(&Value::Object(facts.clone()));
    answer.get("errors").is_none().then_some(answer)
}

fn day(value: &Value) -> Option<Day> {
    value.as_str().and_then(|text| Day::parse(text).ok())
}

fn list<'a>(answer: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    answer[key].as_array().into_iter().flatten()
}

/// The facts that are asked for, in their order.
fn asked(answer: &Value) -> Vec<&str> {
    list(answer, "missing").filter(|one| one["asked"] == true).filter_map(|one| one["fact"].as_str()).collect()
}

fn with(facts: &Facts, fact: &str, value: Value) -> Facts {
    let mut more = facts.clone();
    more.insert(fact.to_owned(), value);
    more
}

/// What has no answer without an employment contract.
const AT_THE_EMPLOYER: [&str; 11] = [
    "codexAskedOn",
    "codexPlanSignedOn",
    "codexPlanReceivedOn",
    "codexResumedOn",
    "codexEndedOn",
    "definitivelyUnfit",
    "employerRequestNotifiedOn",
    "visitBeforeResumptionOn",
    "codexDeclined",
    "referredToPreventionAdviser",
    "employerPathFailed",
];

/// A day given may count as not given: getting in touch before the second absence, a contact of an earlier period.
const DISCARDED: [&str; 5] = [
    "examinationContactedOn",
    "contactContactedOn",
    "occupationalContactedOn",
    "employmentContactedOn",
    "invalidityContactOn",
];

/// Whether what is given leaves a step or a span open: a day without its date, an overruled "not yet", a list of which an
/// entry is not complete.
fn counts_as_not_given(given: &Value) -> bool {
    given == "dateUnknown" || given == "notYet" || given.is_array()
}

/// The answer to a question that tells of nothing new.
fn nothing_new(fact: &str, as_of: Day) -> Value {
    match fact {
        "category" => json!(2),
        "dailyAmount" => json!("60.00"),
        "invalidityUntil" => json!(as_of + Days(400)),
        "takesPart" | "employmentContract" => json!("no"),
        _ if fact.ends_with("On") => json!("notYet"),
        "hospitalStays" | "authorisedWork" | "examinationAppointments" | "medicalSituations" => json!([]),
        _ => json!("no"),
    }
}

/// Answers of every kind to a question, on the days that the steps speak of.
fn tried(fact: &str, answer: &Value) -> Vec<Value> {
    let as_of = day(&answer["asOf"]).expect("a day");
    let start = day(&answer["start"]).expect("a day");
    let steps = list(answer, "steps");
    let mut days: Vec<Day> = steps.flat_map(|step| [&step["from"], &step["to"]]).filter_map(day).collect();
    days.extend([as_of, as_of + Days(40), as_of - Days(20), start]);
    let around = days.iter().flat_map(|on| [on.eve(), *on, on.next()]);
    match fact {
        "category" => (1..=4).map(Value::from).collect(),
        "dailyAmount" => vec![json!("60.00")],
        "invalidityUntil" => [0, 30, 60, 90, 400].map(|days| json!(as_of + Days(days))).to_vec(),
        "hospitalStays" | "authorisedWork" => {
            let until = days.iter().filter(|on| **on >= start).map(|on| json!([{"from": start, "to": on}]));
            until.chain([json!([]), json!([{"from": start}])]).collect()
        }
        "medicalSituations" => vec![json!([]), json!(["A2.M01"])],
        "examinationAppointments" => {
            vec![json!([]), json!([{"date": as_of, "outcome": "attended", "purpose": "remainingCapacity"}])]
        }
        _ if fact.ends_with("Appointments") => vec![json!([]), json!([{"date": as_of, "outcome": "attended"}])],
        _ if fact.ends_with("On") => {
            around.map(|on| json!(on)).chain([json!("notYet"), json!("dateUnknown")]).collect()
        }
        _ => vec![json!("yes"), json!("no")],
    }
}

/// The steps, spans, days and amounts.
fn core_of(answer: &Value) -> Value {
    let pick = |item: &Value, keys: &[&str]| Value::from(keys.iter().map(|key| item[*key].clone()).collect::<Vec<_>>());
    let all = |of: &Value, key: &str, keys: &[&str]| {
        Value::from(list(of, key).map(|one| pick(one, keys)).collect::<Vec<_>>())
    };
    let (presumption, reduction) = (&answer["presumption"], &answer["reduction"]);
    json!([
        all(answer, "steps", &["rule", "from", "to", "restsUntil", "state", "stoppedBy", "actor"]),
        all(presumption, "spans", &["rule", "from", "to"]),
        all(presumption, "undetermined", &["rule"]),
        pick(reduction, &["applies", "days", "perDay", "total", "otherTotal"]),
        all(
            reduction,
            "spans",
            &["rule", "from", "to", "running", "rate", "otherRate", "days", "amount", "contestable"]
        ),
    ])
}

/// Questions that may change nothing by themselves: those that another question is asked for or with, those whose answer was
/// settled by a reading, and what could only have come under a text before the first.
const NOT_ALONE: [&str; 7] = [
    "employmentContract",
    "employerPathFailed",
    "contactWarned",
    "fundVoucherOn",
    "codexAskedOn",
    "authorisedWork",
    "examinationAppointments",
];

/// Each question that is counted can change a step, a span, a day or an amount. All but one in a hundred do by themselves.
#[test]
fn a_question_that_remains_can_change_an_answer() {
    let files = support::case_files::read();
    let cases = files.iter().flat_map(|file| &file.cases).filter_map(|case| case["facts"].as_object());
    let (mut count, mut idle) = (0, Vec::new());
    for facts in cases.step_by(9) {
        let Some(answers) = answer(facts) else { continue };
        let before = core_of(&answers);
        for fact in asked(&answers) {
            count += 1;
            let changes =
                |value: Value| answer(&with(facts, fact, value)).is_some_and(|other| core_of(&other) != before);
            let contract_alone = fact == "employmentContract" && asked(&answers).contains(&"codexAskedOn");
            if !contract_alone && !tried(fact, &answers).into_iter().any(changes) {
                idle.push((fact.to_owned(), Value::Object(facts.clone()).to_string()));
            }
        }
    }
    assert!(count > 300, "only {count} questions");
    assert!(idle.len() * 100 <= count, "{} of {count}: {idle:#?}", idle.len());
    let unknown: Vec<_> = idle.iter().filter(|(fact, _)| !NOT_ALONE.contains(&fact.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, max_global_rejects: 60_000, ..ProptestConfig::default() })]

    /// What is counted is asked; what is asked the person knows, can have an answer by now, and was not told.
    #[test]
    fn what_is_asked_can_be_answered(drawn in draw::drawn(), one_in in 1u8..12) {
        let facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]);
        prop_assert_eq!(answers["remaining"].as_u64(), Some(asked(&answers).len() as u64));
        for entry in list(&answers, "missing") {
            let fact = entry["fact"].as_str().expect("a fact");
            if entry["asked"] == true {
                prop_assert_eq!(&entry["knownBy"], "person", "{}", entry);
                prop_assert!(day(&entry["askableFrom"]) <= as_of, "{entry}");
                prop_assert!(!facts.contains_key(fact), "{entry}");
            }
            if let Some(given) = facts.get(fact) {
                let decides = entry["weight"] == "decides" && counts_as_not_given(given);
                prop_assert!(decides || DISCARDED.contains(&fact), "{fact} was given: {given}");
            }
        }
    }

    /// What leaves a step open can have an answer by the last day of the step.
    #[test]
    fn what_a_step_hangs_on_can_be_known_by_its_last_day(drawn in draw::drawn(), one_in in 1u8..12) {
        let answers = answer(&draw::facts(&drawn, one_in));
        prop_assume!(answers.is_some());
        let answers = answers.expect("answers");
        let missing: Vec<&Value> = list(&answers, "missing").collect();
        for step in list(&answers, "steps").filter(|step| step["state"] == "open") {
            for fact in list(step, "missing") {
                let entry = missing.iter().find(|entry| entry["fact"] == *fact);
                let from = entry.and_then(|entry| day(&entry["askableFrom"]));
                prop_assert!(entry.is_some(), "{fact} of {step}");
                prop_assert!(step["to"].is_null() || from <= day(&step["to"]), "{fact} from {from:?}: {step}");
            }
        }
    }

    /// Without a contract, and while nobody spoke of the employer, nothing there is asked.
    #[test]
    fn nothing_at_the_employer_is_asked_without_a_contract(drawn in draw::drawn(), one_in in 1u8..12) {
        let mut facts = with(&draw::facts(&drawn, one_in), "employmentContract", json!("no"));
        for fact in AT_THE_EMPLOYER {
            facts.remove(fact);
        }
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        for entry in list(&answers.expect("answers"), "missing") {
            prop_assert!(!AT_THE_EMPLOYER.iter().any(|fact| entry["fact"] == *fact), "{entry}");
        }
    }

    /// Each question is asked once, and they come to an end.
    #[test]
    fn questions_come_to_an_end(drawn in draw::drawn(), one_in in 4u8..60) {
        let mut facts = draw::facts(&drawn, one_in);
        let answers = answer(&facts);
        prop_assume!(answers.is_some());
        let mut answers = answers.expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        while let Some(fact) = asked(&answers).first().map(ToString::to_string) {
            prop_assert!(!facts.contains_key(&fact), "{fact} is asked again");
            facts.insert(fact.clone(), nothing_new(&fact, as_of));
            let next = answer(&facts);
            prop_assert!(next.is_some(), "{fact} is refused: {}", Value::Object(facts));
            answers = next.expect("answers");
        }
        prop_assert_eq!(&answers["remaining"], 0);
    }

    /// To somebody who has told nothing yet there are few questions, and each answer that tells of nothing new makes them
    /// fewer; but for a last day of invalidity, before which there is a contact.
    #[test]
    fn questions_become_fewer(drawn in draw::drawn()) {
        let mut facts = draw::facts(&drawn, 101);
        let mut answers = answer(&facts).expect("answers");
        let as_of = day(&answers["asOf"]).expect("a day");
        let (first, mut count) = (answers["remaining"].as_u64().expect("a count"), 0);
        prop_assert!(first <= 12, "{first} questions");
        while let Some(fact) = asked(&answers).first().map(ToString::to_string) {
            count += 1;
            facts.insert(fact.clone(), nothing_new(&fact, as_of));
            let next = answer(&facts).expect("answers");
            let fewer = next["remaining"].as_u64() < answers["remaining"].as_u64();
            prop_assert!(fewer || fact == "invalidityUntil", "{fact} brings {:?}: {}", asked(&next), Value::Object(facts));
            answers = next;
        }
        let brought = u64::from(facts.contains_key("invalidityUntil"));
        prop_assert!(count <= first + brought, "{count} questions were asked, not {first}");
    }
}
