//! Answers as they are recorded: compact text, a line a step, span or sentence, so that a diff shows what an answer changed.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Sections of an answer that are written out; of every other, a line is the name of a part.
const IN_FULL: [&str; 8] = ["errors", "warnings", "steps", "next", "said", "presumption", "reduction", "questionnaire"];

/// What the facts of the case say already.
const GIVEN: &str = "asOf";

/// What may still change an answer and is neither decided by nor supposed: long lists, of which a sum is enough.
const LEAST: &str = "couldChange";

/// What follows from a table alone: it says nothing of one answer.
const OF_A_TABLE: &str = "hangs";

/// Longer lists of words are parts.
const WORDS: usize = 2;

/// What names are written with.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Texts that many answers share, by the name that stands for them.
///
/// A name is made of its text, so that the same text has the same name in every recording.
#[derive(Default)]
pub struct Parts(BTreeMap<String, String>);

impl Parts {
    /// The name of a text.
    fn name(&mut self, text: &str) -> String {
        let hash = text
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        let digits =
            (0..6).map(|place| char::from(DIGITS[usize::try_from(hash >> (34 + 5 * place) & 31).unwrap_or_default()]));
        let name: String = std::iter::once('#').chain(digits).collect();
        let known = self.0.entry(name.clone()).or_insert_with(|| text.to_owned());
        assert_eq!(*known, text, "two parts of one name");
        name
    }

    /// The name of a text that is not kept: that it changed is told, and not how.
    fn sum(text: &str) -> String {
        let mut parts = Parts::default();
        parts.name(text)
    }

    /// All parts, a line each.
    pub fn text(&self) -> String {
        let lines: Vec<String> = self.0.iter().map(|(name, text)| format!("{name} {text}\n")).collect();
        lines.concat()
    }
}

/// The lines of an answer under its title.
pub fn recorded(title: &str, answer: &Value, parts: &mut Parts) -> String {
    let mut text = vec![format!("## {title}")];
    for (key, section) in answer.as_object().expect("an answer is an object").iter().filter(|(key, _)| *key != GIVEN) {
        lines(key, key, section, parts, &mut text);
    }
    text.push(String::new());
    text.join("\n")
}

/// A section: each item of a list of objects on a line of its own, and each list of objects inside an object.
fn lines(section: &str, at: &str, value: &Value, parts: &mut Parts, text: &mut Vec<String>) {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) && !are_reasons(items) => {
            let codes: Vec<&str> = items.iter().filter_map(|item| item.get("code")?.as_str()).collect();
            if at.ends_with("said") && codes.len() == items.len() {
                let name = listed(items, parts);
                text.push(format!("{at}: {} {}", codes.join(" "), parts.name(&name)));
            } else if IN_FULL.contains(&section) && !at.ends_with("stakes") {
                for item in items {
                    text.push(format!("{at}: {}", short(item, parts)));
                }
            } else {
                let name = listed(items, parts);
                text.push(format!("{at}: {}", parts.name(&name)));
            }
        }
        Value::Object(map) if IN_FULL.contains(&section) => {
            let is_listed = |part: &Value| {
                part.is_object()
                    || part.as_array().is_some_and(|all| all.iter().any(Value::is_object) && !are_reasons(all))
            };
            let own: Map<String, Value> = map
                .iter()
                .filter(|(_, part)| !is_listed(part))
                .map(|(key, part)| (key.clone(), part.clone()))
                .collect();
            let own = short(&Value::Object(own), parts);
            if !own.is_empty() {
                text.push(format!("{at}: {own}"));
            }
            for (key, part) in map.iter().filter(|(_, part)| is_listed(part)) {
                lines(section, &format!("{at}.{key}"), part, parts, text);
            }
        }
        value => {
            let line = short(value, parts);
            if line.chars().count() > 40 && !IN_FULL.contains(&section) {
                text.push(format!("{at}: {}", parts.name(&line)));
            } else if !line.is_empty() {
                text.push(format!("{at}: {line}"));
            }
        }
    }
}

/// The items of a list on one line. Facts of which the same is said one after the other stand together.
fn listed(items: &[Value], parts: &mut Parts) -> String {
    let (least, items): (Vec<&Value>, Vec<&Value>) = items.iter().partition(|item| item["weight"] == LEAST);
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for item in items {
        let mut rest = item.as_object().cloned().unwrap_or_default();
        let fact = rest.remove("fact").is_some().then(|| item["fact"].as_str().unwrap_or_default());
        let rest = if rest.is_empty() { short(item, parts) } else { short(&Value::Object(rest), parts) };
        match groups.last_mut() {
            Some((same, facts)) if *same == rest && fact.is_some() => facts.extend(fact),
            _ => groups.push((rest, fact.into_iter().collect())),
        }
    }
    let mut written = Vec::new();
    for (rest, facts) in groups {
        let group = [facts.join(","), rest].join(" ").trim().to_owned();
        written.push(if facts.len() > WORDS { parts.name(&group) } else { group });
    }
    if !least.is_empty() {
        let texts: Vec<String> = least.iter().map(ToString::to_string).collect();
        written.push(format!("{LEAST} {} {}", least.len(), Parts::sum(&texts.concat())));
    }
    written.join(" | ")
}

/// Whether a list holds reasons: rules, each with its edition and the facts used.
fn are_reasons(items: &[Value]) -> bool {
    let is_reason = |item: &Value| {
        item.as_object()
            .is_some_and(|map| map.len() == 3 && ["rule", "edition", "facts"].iter().all(|key| map.contains_key(*key)))
    };
    !items.is_empty() && items.iter().all(is_reason)
}

/// A value on one line: what is empty is left out, words stand without quotes where that is clear, reasons by the name of
/// their part.
fn short(value: &Value, parts: &mut Parts) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.is_empty() || text.contains([' ', '"', '=', ',', '[', ']', '{', '}']) => {
            value.to_string()
        }
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) if are_reasons(items) => {
            let reasons: Vec<String> = items.iter().map(reason).collect();
            parts.name(&reasons.join("; "))
        }
        Value::Array(items) if items.len() > WORDS && items.iter().all(Value::is_string) => {
            let words: Vec<String> = items.iter().map(|item| short(item, parts)).collect();
            parts.name(&words.join(","))
        }
        Value::Array(items) => items
            .iter()
            .map(|item| {
                let item_text = short(item, parts);
                if item.is_array() || item.is_object() && item.get("reading").is_none() {
                    format!("{{{item_text}}}")
                } else {
                    item_text
                }
            })
            .collect::<Vec<_>>()
            .join(","),
        Value::Object(map) => {
            // What an item is about comes first, without its key; days as a range.
            let word = |key: &str| map.get(key).and_then(Value::as_str);
            let head = ["rule", "code", "fact"].into_iter().find(|key| map.contains_key(*key));
            // A reading, and the day that the other gives.
            if let (2, Some(reading)) = (map.len(), word("reading")) {
                return [Some(reading), word("otherDay")].into_iter().flatten().collect::<Vec<_>>().join("/");
            }
            let mut written: Vec<String> = head.and_then(word).map(str::to_owned).into_iter().collect();
            let days = map.contains_key("from") && map.contains_key("to");
            if days && (word("from").is_some() || word("to").is_some()) {
                written.push(format!("{}..{}", word("from").unwrap_or_default(), word("to").unwrap_or_default()));
            }
            for (key, part) in map {
                let is_said = head == Some(key) && part.is_string() || days && matches!(key.as_str(), "from" | "to");
                let part_text = short(part, parts);
                if is_said || part_text.is_empty() || key == OF_A_TABLE {
                    continue;
                }
                written.push(match key.as_str() {
                    "edition" => format!("@{part_text}"),
                    "because" | "actor" | "state" | "readings" => part_text,
                    "missing" => format!("?{part_text}"),
                    "supposes" => format!("~{part_text}"),
                    "projectedFrom" => format!("<{part_text}"),
                    _ if part.is_object() => format!("{key}={{{part_text}}}"),
                    _ => format!("{key}={part_text}"),
                });
            }
            written.join(" ")
        }
    }
}

/// A rule, its edition, and the facts it used.
fn reason(value: &Value) -> String {
    let word = |key: &str| value[key].as_str().unwrap_or_default();
    let facts = value["facts"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let facts: Vec<&str> = facts.collect();
    [&[word("rule"), word("edition")], facts.as_slice()].concat().join(" ")
}
