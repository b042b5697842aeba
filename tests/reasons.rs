//! The reasons of the answers: each names the edition of its rule that holds on the day of what carries it. And the words
//! that the rules rest on.
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
use std::fs;
use trat::Assessment;
use trat::assessment::{ReadingUsed, Reason, Said, Step};
use trat::calendar::Day;
use trat::facts::{self, Input};
use trat::source::{Instrument, ReadingId, RuleId};

/// What carries reasons: where it stands, its day (none where it has no day of its own), its reasons.
struct Carrier<'a>(String, Option<Day>, &'a [Reason]);

/// What is said on the day.
fn spoken<'a>(group: &'a str, on: Day, said: &'a [Said]) -> impl Iterator<Item = Carrier<'a>> {
    said.iter().map(move |one| Carrier(format!("{group}: {:?}", one.code), Some(on), &one.because))
}

/// Everything of an answer that carries reasons.
fn carriers(answer: &Assessment) -> Vec<Carrier<'_>> {
    let on = answer.as_of;
    let mut all = Vec::new();
    all.extend(spoken("scope", on, &answer.scope.said));
    all.extend(spoken("said", on, &answer.said));
    all.extend(spoken("ami", on, &answer.ami.said));
    all.extend(spoken("presumption", on, &answer.presumption.said));
    all.extend(spoken("reduction", on, &answer.reduction.said));
    for seam in &answer.seams {
        all.push(Carrier(format!("seam {}", seam.day), Some(seam.day), &seam.because));
        all.extend(spoken("seam", seam.day, &seam.changes));
    }
    for step in &answer.steps {
        all.push(Carrier(format!("step {}", step.rule.text()), step.day(), &step.because));
    }
    let own = |next: &trat::assessment::Next| next.to.or(next.from);
    for next in answer.next.titulaire.iter().chain(&answer.next.others) {
        all.push(Carrier(format!("next {}", next.rule.text()), own(next), &next.because));
    }
    for mode in &answer.contact_modes {
        let step = answer.steps.iter().find(|step| step.rule == mode.step);
        all.push(Carrier(format!("mode of {}", mode.step.text()), step.and_then(Step::day), &mode.because));
    }
    for span in &answer.presumption.spans {
        all.push(Carrier(format!("presumption {}", span.rule.text()), Some(span.from), &span.because));
    }
    for span in &answer.presumption.outside {
        all.push(Carrier(format!("outside {}", span.rule.text()), Some(span.from), &span.because));
    }
    for open in &answer.presumption.undetermined {
        all.push(Carrier(format!("undetermined {}", open.rule.text()), Some(on), &open.because));
    }
    for span in &answer.reduction.spans {
        all.push(Carrier(format!("reduction {}", span.rule.text()), Some(span.from), &span.because));
    }
    for count in &answer.reduction.appointments {
        all.push(Carrier(format!("count {:?}", count.appointment), Some(on), &count.because));
    }
    all.push(Carrier("reduction".to_owned(), Some(on), &answer.reduction.because));
    if let Some(sheet) = &answer.first_contact_sheet {
        all.push(Carrier("sheet".to_owned(), Some(on), &sheet.because));
    }
    if let Some(coordinator) = &answer.coordinator {
        all.extend(spoken("coordinator", on, &coordinator.said));
        for condition in &coordinator.conditions {
            all.push(Carrier(format!("condition {}", condition.rule.text()), Some(on), &condition.because));
        }
    }
    all
}

/// The reasons whose edition is not the one of their day. Of what has no day, a step's own rule is that of the step.
fn wrongly_dated(answer: &Assessment) -> Vec<String> {
    let mut wrong = Vec::new();
    for Carrier(name, day, because) in carriers(answer) {
        for reason in because {
            let right = day.map(|day| reason.rule.edition(answer.start, day));
            if right.is_some_and(|right| right != reason.edition()) {
                wrong.push(format!("{name} on {day:?}: {} of {:?}", reason.rule.text(), reason.edition()));
            }
        }
    }
    for step in &answer.steps {
        for reason in step.because.iter().filter(|reason| reason.rule == step.rule) {
            if step.edition.is_some_and(|edition| edition != reason.edition()) {
                wrong.push(format!("step {}: its own reason is of {:?}", step.rule.text(), reason.edition()));
            }
        }
    }
    // The parcours and the questionnaire rest on the sending, and say since when.
    let sending = answer.steps.iter().find(|step| step.rule == RuleId::A2_1);
    let days =
        [sending.and_then(Step::day), answer.parcours.a.and_then(|a| a.since), answer.parcours.b.and_then(|b| b.since)];
    let days: Vec<Day> = days.into_iter().flatten().chain([answer.as_of]).collect();
    for reason in answer.parcours.because.iter().chain(&answer.questionnaire.because) {
        if !days.iter().any(|day| reason.rule.edition(answer.start, *day) == reason.edition()) {
            wrong.push(format!("parcours: {} of {:?}", reason.rule.text(), reason.edition()));
        }
    }
    wrong
}

/// The carriers in which a reason stands twice.
fn twice(answer: &Assessment) -> Vec<String> {
    let parcours = Carrier("parcours".to_owned(), None, &answer.parcours.because);
    let questionnaire = Carrier("questionnaire".to_owned(), None, &answer.questionnaire.because);
    let mut found = Vec::new();
    for Carrier(name, _, because) in carriers(answer).into_iter().chain([parcours, questionnaire]) {
        for (i, reason) in because.iter().enumerate() {
            if because.iter().take(i).any(|earlier| earlier == reason) {
                found.push(format!("{name}: {reason:?}"));
            }
        }
    }
    found
}

fn assessed(facts: &Value) -> Option<Assessment> {
    let input: Input = serde_json::from_value(facts.clone()).expect("any data is input");
    facts::read(&input).ok().map(|facts| trat::assess(&facts))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reason_names_the_edition_of_the_day_of_what_carries_it(drawn in draw::drawn(), one_in in 2u8..9) {
        if let Some(answer) = assessed(&Value::Object(draw::facts(&drawn, one_in))) {
            let wrong = wrongly_dated(&answer);
            prop_assert!(wrong.is_empty(), "{:#?}", wrong);
        }
    }

    #[test]
    fn a_reason_stands_once(drawn in draw::drawn(), one_in in 1u8..9) {
        if let Some(answer) = assessed(&Value::Object(draw::facts(&drawn, one_in))) {
            let found = twice(&answer);
            prop_assert!(found.is_empty(), "{:#?}", found);
        }
    }
}

/// In the contact before a recognised period expires months are counted back from the day after it (R17). Where the period ends
/// with a calendar month, counting by calendar months gives the same days: no other day is ever told.
#[test]
fn months_counted_back_from_the_end_of_a_month_are_those_of_the_calendar() {
    let (mut until, mut ends_of_months) = (Day::of(2026, 1, 1), 0);
    while until <= Day::of(2030, 12, 31) {
        let facts = json!({"asOf": "2025-12-01", "incapacityStart": "2024-06-03", "invalidityUntil": until});
        let answer = assessed(&facts).expect("answers");
        let contact = answer.steps.iter().find(|step| step.rule == RuleId::MI).expect("the contact");
        let used = contact.readings.iter().find(|used| used.reading == ReadingId::R17);
        assert_eq!(used, Some(&ReadingUsed::plain(ReadingId::R17)), "until {until}");
        if until.next() == until.next().first_of_month() {
            let last = until.first_of_month().eve();
            assert_eq!((contact.from, contact.to), (Some(last.first_of_month()), Some(last)), "until {until}");
            ends_of_months += 1;
        }
        until = until.next();
    }
    assert_eq!(ends_of_months, 60);
}

/// What a rule rests on, between « and », stands in the texts word for word; […] leaves words out.
#[test]
fn what_a_rule_rests_on_stands_in_the_texts() {
    // Lines end anywhere in these texts, in the middle of words too.
    let plain = |text: &str| -> String { text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-').collect() };
    let text = |name: &str| {
        plain(&fs::read_to_string(format!("{}/law/{name}", env!("CARGO_MANIFEST_DIR"))).expect("a text of the law"))
    };
    let texts = [text("circular-2022-383.fr.txt"), text("law-2022-09-25.fr.md")];
    let mut quoted = 0;
    for rule in RuleId::ALL {
        let Some(words) = rule.rests_on().trim().strip_prefix('«').and_then(|rest| rest.strip_suffix('»')) else {
            let first = rule.editions().first().and_then(|own| own.sources.first()).expect("a source");
            let held = [Instrument::Circular, Instrument::Law2022].contains(&first.instrument);
            assert!(!held, "{} has a text here and quotes none", rule.text());
            continue;
        };
        quoted += 1;
        let stands = |text: &String| {
            let mut rest = text.as_str();
            words.split("[…]").all(|part| match rest.split_once(plain(part).as_str()) {
                Some((_, after)) => {
                    rest = after;
                    true
                }
                None => false,
            })
        };
        assert!(texts.iter().any(stands), "{}: «{words}» stands in no text", rule.text());
    }
    assert!(quoted > 90, "only {quoted} rules quote a text");
}
