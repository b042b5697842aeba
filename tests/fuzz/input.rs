//! The texts of the runs: facts as people give them, the same with hostile values in their place, data of any shape, and
//! texts with bytes changed.

use super::draw;
use super::random::Random;
use serde_json::{Map, Value, json};
use trat::facts::Fact;

/// Texts to begin with: full cases, and what was found by earlier runs.
const CORPUS: [&str; 8] = [
    include_str!("corpus/empty.json"),
    include_str!("corpus/edition-2022.json"),
    include_str!("corpus/edition-2024.json"),
    include_str!("corpus/edition-2026.json"),
    include_str!("corpus/own-request.json"),
    include_str!("corpus/presumption.json"),
    include_str!("corpus/first-and-last-day.json"),
    include_str!("corpus/wrong-kinds.json"),
];

/// What a value may be in place of what is expected.
const HOSTILE: [&str; 44] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1",
    "4",
    "5",
    "24",
    "25",
    "99",
    "100",
    "1440",
    "65535",
    "65536",
    "1e308",
    "-0.0",
    "0.5",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "1e400",
    "\"\"",
    "\" \"",
    "\"yes\"",
    "\"no\"",
    "\"notYet\"",
    "\"dateUnknown\"",
    "\"2023-02-29\"",
    "\"2024-02-29\"",
    "\"1989-12-31\"",
    "\"1990-01-01\"",
    "\"2199-12-31\"",
    "\"2200-01-01\"",
    "\"0000-00-00\"",
    "\"2023-1-01\"",
    "\"2023-03/01\"",
    "\"２０２３-01-01\"",
    "\"2023-01-01T00:00\"",
    "\"+023-01-01\"",
    "\"9999.99\"",
    "\"10000\"",
    "[]",
    "{}",
];

/// Months in place of days: each makes up to thirty-one answers, so they are drawn seldom.
const MONTHS: [&str; 5] = ["2022-12", "2023-02", "2024-01", "2024-07", "2023-13"];

/// The days that much hangs on.
const SEAMS: [&str; 12] = [
    "2022-08-31",
    "2022-09-01",
    "2022-12-31",
    "2023-01-01",
    "2023-12-31",
    "2024-01-01",
    "2024-06-30",
    "2024-07-01",
    "2025-12-31",
    "2026-01-01",
    "2026-03-01",
    "2026-06-01",
];

/// The text of a run.
pub fn text(random: &mut Random) -> String {
    match random.below(8) {
        0..=3 => Value::Object(plausible(random)).to_string(),
        4 | 5 => {
            let mut facts = start(random);
            for _ in 0..=random.below(3) {
                disturb(&mut facts, random);
            }
            facts.to_string()
        }
        6 => {
            let text = if random.once_in(2) { (*random.one(&CORPUS)).to_owned() } else { start(random).to_string() };
            changed(text, random)
        }
        _ => anything(random, 5).to_string(),
    }
}

/// Facts as people give them; days on which the law changes now and then.
fn plausible(random: &mut Random) -> Map<String, Value> {
    let of_each = Fact::ALL.iter().map(|_| (random.byte() % 100, random.short(), random.short(), random.short()));
    let of_each = of_each.collect();
    let drawn = (random.short() % 2000, random.short() % 900, of_each);
    let one_in = [1, 2, 3, 4, 6, 8, 12, 20, 30, 50][random.below(10)];
    let mut facts = draw::facts(&drawn, one_in);
    while random.once_in(3) {
        let key = draw::key(*random.one(Fact::ALL));
        if facts.get(&key).is_some_and(Value::is_string) {
            let day = if random.once_in(100) { *random.one(&MONTHS) } else { *random.one(&SEAMS) };
            facts.insert(key, json!(day));
        }
    }
    facts
}

/// Facts to disturb: drawn, or of the corpus.
fn start(random: &mut Random) -> Value {
    if random.once_in(4) {
        serde_json::from_str(random.one::<&str>(&CORPUS)).expect("the corpus is JSON")
    } else {
        Value::Object(plausible(random))
    }
}

fn hostile(random: &mut Random) -> Value {
    match random.below(12) {
        0 => json!(random.whole()),
        1 => json!("x".repeat(random.below(3000))),
        2 => json!((0..random.below(120)).map(|_| noise(random)).collect::<Vec<_>>()),
        3 => json!(noise(random)),
        4 => anything(random, 3),
        _ => serde_json::from_str(random.one::<&str>(&HOSTILE)).unwrap_or(Value::Null),
    }
}

/// A short text of any characters.
fn noise(random: &mut Random) -> String {
    let any = |random: &mut Random| char::from_u32(u32::from(random.short())).unwrap_or('\u{1f600}');
    (0..random.below(14)).map(|_| any(random)).collect()
}

/// Puts a hostile value in some place, takes something away, doubles an item, or adds a key.
fn disturb(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(map) if !map.is_empty() && !random.once_in(6) => {
            let place = random.below(map.len());
            match random.below(8) {
                0 => {
                    let key = map.keys().nth(place).cloned().unwrap_or_default();
                    map.shift_remove(&key);
                }
                1 => {
                    let key = if random.once_in(2) { noise(random) } else { draw::key(*random.one(Fact::ALL)) };
                    map.insert(key, hostile(random));
                }
                _ => {
                    if let Some(part) = map.values_mut().nth(place) {
                        disturb(part, random);
                    }
                }
            }
        }
        Value::Array(items) if !items.is_empty() && !random.once_in(4) => {
            let place = random.below(items.len());
            match random.below(4) {
                0 => items.push(items[place].clone()),
                1 => items.extend(std::iter::repeat_n(items[place].clone(), random.below(60))),
                _ => disturb(&mut items[place], random),
            }
        }
        other => *other = hostile(random),
    }
}

/// Data of any shape, some of it under the names of facts.
fn anything(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 2 } else { 6 }) {
        0 | 1 if depth < 4 => serde_json::from_str(random.one::<&str>(&HOSTILE)).unwrap_or(Value::Null),
        2 => Value::Array((0..random.below(6)).map(|_| anything(random, depth - 1)).collect()),
        _ if depth == 0 => Value::Null,
        _ => {
            let mut map = Map::new();
            for _ in 0..random.below(8) {
                let key = match random.below(6) {
                    0 => noise(random),
                    1 => (*random.one(&["from", "to", "date", "outcome", "purpose", "category", "minutes"])).to_owned(),
                    _ => draw::key(*random.one(Fact::ALL)),
                };
                map.insert(key, anything(random, depth - 1));
            }
            Value::Object(map)
        }
    }
}

/// A text with some bytes changed, left out, doubled, or cut off; what is no text any more is read as far as it is one.
fn changed(text: String, random: &mut Random) -> String {
    let mut bytes = text.into_bytes();
    for _ in 0..=random.below(6) {
        let at = random.below(bytes.len());
        match random.below(6) {
            _ if bytes.is_empty() => bytes.push(b'{'),
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = *random.one(b"{}[]\":,0123456789-\\ue+.\n\0"),
            2 => {
                bytes.remove(at);
            }
            3 => {
                let end = (at + random.below(40)).min(bytes.len());
                let part = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, part);
            }
            4 if random.once_in(4) => bytes.truncate(at),
            _ => bytes.insert(at, random.byte()),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
