//! The one layout of case files: a fact a line, a step a line, so that a diff shows what changed.

use serde_json::Value;

/// The longest line, but for a value that has no parts.
const WIDTH: usize = 120;

/// Cases as they are written in a file.
pub fn laid_out(cases: &[Value]) -> String {
    let mut text = String::new();
    lay(None, &Value::Array(cases.to_vec()), 0, 0, &mut text);
    text.push('\n');
    text
}

/// Lays out a value that begins after `lead` columns, `depth` lists and objects deep, under its key unless it is an item.
fn lay(key: Option<&str>, value: &Value, depth: usize, lead: usize, text: &mut String) {
    let line = on_one_line(value);
    let short = lead + line.chars().count() <= WIDTH;
    if parts(value).is_empty() || short && may_be_short(key, value, depth) {
        text.push_str(&line);
        return;
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let indent = "  ".repeat(depth + 1);
    text.push(open);
    for (i, (key, part)) in parts(value).into_iter().enumerate() {
        let name = named(key);
        text.push_str(if i == 0 { "\n" } else { ",\n" });
        text.push_str(&indent);
        text.push_str(&name);
        // A comma may follow.
        lay(key, part, depth + 1, indent.len() + name.len() + 1, text);
    }
    text.push('\n');
    text.push_str(&indent[2..]);
    text.push(close);
}

/// Whether a value may stand on one line. The file, a case, its facts and its expectations never do; a fact or an
/// expectation does if it lists no objects, and so does every item of a list.
fn may_be_short(key: Option<&str>, value: &Value, depth: usize) -> bool {
    depth > 2 && (key.is_none() || !lists_objects(key, value))
}

/// Whether there is a list of objects in it. One thing that a list includes, excludes or begins with does not count.
fn lists_objects(key: Option<&str>, value: &Value) -> bool {
    let parts = parts(value);
    let one = parts.len() == 1 && matches!(key, Some("includes" | "excludes" | "begins"));
    let list = value.is_array() && !one;
    parts.iter().any(|(key, part)| list && part.is_object() || lists_objects(*key, part))
}

/// The items of a list, or the values of an object with their keys.
fn parts(value: &Value) -> Vec<(Option<&str>, &Value)> {
    match value {
        Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
        Value::Object(map) => map.iter().map(|(key, part)| (Some(key.as_str()), part)).collect(),
        _ => Vec::new(),
    }
}

fn named(key: Option<&str>) -> String {
    key.map(|key| format!("{}: ", Value::from(key))).unwrap_or_default()
}

fn on_one_line(value: &Value) -> String {
    let inside: Vec<String> = parts(value).into_iter().map(|(key, part)| named(key) + &on_one_line(part)).collect();
    match value {
        Value::Array(_) => format!("[{}]", inside.join(", ")),
        Value::Object(_) if !inside.is_empty() => format!("{{ {} }}", inside.join(", ")),
        other => other.to_string(),
    }
}
