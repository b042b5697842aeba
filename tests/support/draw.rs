//! Cases drawn at random for the properties: mostly plausible, so that few are rejected.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use trat::calendar::{Day, Days};
use trat::facts::Fact;

/// A drawn fact: whether it is given, and three numbers that its value is made of.
pub type Draw = (u8, u16, u16, u16);

/// A start, a length of time until the day of the answers, and a draw for each fact.
pub type Drawn = (u16, u16, Vec<Draw>);

/// Draws a case.
pub fn drawn() -> impl Strategy<Value = Drawn> {
    let draw = (0u8..100, any::<u16>(), any::<u16>(), any::<u16>());
    (0u16..2000, 0u16..900, prop::collection::vec(draw, Fact::ALL.len()))
}

/// The key of a fact.
pub fn key(fact: Fact) -> String {
    serde_json::to_value(fact).expect("a key").as_str().expect("a text").to_owned()
}

/// The facts of a draw; about one in `one_in` is given.
pub fn facts(drawn: &Drawn, one_in: u8) -> Map<String, Value> {
    let start = Day::of(2021, 6, 1) + Days(i64::from(drawn.0));
    let as_of = start + Days(i64::from(drawn.1));
    let mut facts = Map::new();
    facts.insert("asOf".into(), json!(as_of));
    facts.insert("incapacityStart".into(), json!(start));
    for (fact, draw) in Fact::ALL.iter().zip(&drawn.2).skip(2) {
        if draw.0 < 100 / one_in {
            facts.insert(key(*fact), value(*fact, start, as_of, *draw));
        }
    }
    facts
}

/// A value of the fact, made of the draw.
pub fn value(fact: Fact, start: Day, as_of: Day, (_, a, b, c): Draw) -> Value {
    let span = as_of.days_since(start).max(0) + 1;
    let within = |n: u16| start + Days(i64::from(n) % span);
    let around = |n: u16| start + Days(i64::from(n) % 700 - 60);
    let one_of = |words: &[&str]| json!(words[usize::from(a) % words.len()]);
    let many = |n: u16| usize::from(n % 4);
    match fact {
        Fact::AsOf => json!(as_of),
        Fact::IncapacityStart => json!(start),
        Fact::Scheme => one_of(&["salaried", "salaried", "salaried", "other"]),
        Fact::Recognised => one_of(&["yes", "yes", "yes", "notYet", "refusedOrEnded"]),
        Fact::IncapacityEnd => json!(around(a).max(start)),
        Fact::FunctionSince => json!(within(a)),
        Fact::PensionAgeOn => json!(start + Days(i64::from(a % 600))),
        Fact::InvalidityUntil => json!(start + Days(i64::from(a % 1500))),
        Fact::RegistrationPeriodTo | Fact::SecondPeriodTo => json!(around(a)),
        Fact::Contact4By | Fact::Contact7By | Fact::Contact11By | Fact::InvalidityContactBy => {
            one_of(&["doctor", "team"])
        }
        Fact::Reviews => {
            let (one, other) = (within(a), within(c));
            let mut list = vec![json!({"date": one, "category": b % 4 + 1})];
            if one != other {
                list.push(json!({"date": other, "category": b / 4 % 4 + 1}));
            }
            json!(list)
        }
        Fact::EarlierPeriods => {
            let to = start - Days(i64::from(a % 40) + 1);
            let from = to - Days(i64::from(b % 500));
            let before = from - Days(i64::from(c % 40) + 1);
            json!([{"from": from, "to": to}, {"from": before - Days(i64::from(c % 90)), "to": before}])
        }
        Fact::MaternityProtection => {
            let from = around(a);
            let later = from + Days(i64::from(b % 110) + i64::from(c % 200));
            json!([{"from": from, "to": from + Days(i64::from(b % 110))}, {"from": later, "to": later + Days(30)}])
        }
        Fact::AuthorisedWork | Fact::HospitalStays => {
            let from = around(a);
            if c % 3 == 0 {
                json!([{"from": from}])
            } else {
                json!([{"from": from, "to": from + Days(i64::from(b % 90))}])
            }
        }
        Fact::MedicalSituations => {
            if a % 2 == 0 {
                json!([])
            } else {
                json!(["A2.M01", "A2.M14"])
            }
        }
        Fact::Category | Fact::ReviewCategory => json!(a % 4 + 1),
        Fact::WayChosen => one_of(&["visit", "codex", "ami", "informal", "none"]),
        Fact::AfterRefusal => one_of(&["adapted", "ended"]),
        Fact::FollowUpMonths => json!(a % 24 + 1),
        Fact::SessionsHeld => json!(a % 7),
        Fact::Sessions => json!([{"date": within(a), "minutes": 60 + b % 60, "announcedAsCounting": "yes"}]),
        Fact::DailyAmount => json!(format!("{}.{:02}", a % 200, b % 100)),
        Fact::ExaminationAppointments => appointments(many(a), [a, b, c], &within, true),
        Fact::ContactAppointments | Fact::OccupationalAppointments | Fact::EmploymentAppointments => {
            appointments(many(a) + 1, [c, b, a], &within, false)
        }
        _ if is_event(fact) => match b % 8 {
            0 => json!("notYet"),
            1 => json!("dateUnknown"),
            _ if fact.can_be_planned() => json!(around(a).max(start)),
            _ => json!(within(a)),
        },
        _ => one_of(&["yes", "no"]),
    }
}

/// Whether the fact is an event: whatever is neither yes or no nor listed above.
pub fn is_event(fact: Fact) -> bool {
    (fact.name().ends_with("_on") || fact == Fact::PathLastDay) && fact != Fact::PensionAgeOn
}

fn appointments(count: usize, [a, b, c]: [u16; 3], within: &dyn Fn(u16) -> Day, purposes: bool) -> Value {
    let outcomes = ["absentUnjustified", "absentUnjustified", "absentUnjustified", "attended", "absentJustified"];
    let purpose = ["remainingCapacity", "remainingCapacity", "remainingCapacity", "alsoIncapacity", "control"];
    let mut seed = usize::from(b);
    let entries = (0..count).map(|i| {
        seed = seed.wrapping_mul(31).wrapping_add(usize::from(c));
        let step = u16::try_from(i * 17).unwrap_or_default();
        let mut entry = json!({"date": within(a.wrapping_add(step))});
        // Now and then the outcome or the purpose is not given.
        if seed % 11 > 0 {
            entry["outcome"] = json!(outcomes[seed % 5]);
        }
        if purposes && seed % 7 > 0 {
            entry["purpose"] = json!(purpose[seed / 5 % 5]);
        }
        entry
    });
    Value::Array(entries.collect())
}
