//! Reading facts in: one pass over the input, all errors at once.

use super::parse::Kind;
use super::{ErrorCode, Fact, Facts, Input, InputError, Rejected, check};
use crate::calendar::Day;

/// Reads facts from any data.
///
/// # Errors
///
/// [`Rejected`] with all that is wrong, in the order of the list of facts, unknown keys last.
pub fn read(input: &Input) -> Result<Facts, Rejected> {
    let Input::Map(entries) = input else {
        let error =
            InputError { code: ErrorCode::NotFacts, fact: String::new(), path: String::new(), value: quoted(input) };
        return Err(Rejected { errors: vec![error] });
    };
    let mut reader = Reader { entries, errors: Errors::default() };
    let facts = Facts::read_each(&mut reader);
    let mut errors = reader.errors;
    check::across(&facts, &mut errors);
    errors.sort();
    unknown_keys(entries, &mut errors);
    if errors.list.is_empty() { Ok(facts) } else { Err(errors.into()) }
}

/// The facts of the input, one after the other.
pub(super) struct Reader<'a> {
    entries: &'a [(String, Input)],
    errors: Errors,
}

impl Reader<'_> {
    pub(super) fn optional<T: Kind>(&mut self, fact: Fact, name: &'static str) -> Option<T> {
        let mut given = self.entries.iter().filter(|(key, _)| is_key_of(key, name));
        let at = At::fact(fact);
        let value = given.next().map(|(_, value)| value).filter(|value| **value != Input::Nothing)?;
        if let Some((_, again)) = given.next() {
            self.errors.add(&at, ErrorCode::GivenTwice, again);
        }
        T::read(value, &at, &mut self.errors)
    }

    pub(super) fn required(&mut self, fact: Fact, name: &'static str) -> Option<Day> {
        let before = self.errors.list.len();
        let day = self.optional(fact, name);
        if day.is_none() && self.errors.list.len() == before {
            self.errors.add(&At::fact(fact), ErrorCode::Required, &Input::Nothing);
        }
        day
    }
}

/// Where in the input something stands.
#[derive(Clone, Copy)]
pub(super) struct At {
    fact: Fact,
    item: Option<usize>,
    part: Option<&'static str>,
}

impl At {
    pub(super) fn fact(fact: Fact) -> At {
        At { fact, item: None, part: None }
    }

    pub(super) fn item(self, item: usize) -> At {
        At { item: Some(item), ..self }
    }

    pub(super) fn part(self, part: &'static str) -> At {
        At { part: Some(part), ..self }
    }

    fn path(&self) -> String {
        let mut path = camel(self.fact.name());
        if let Some(item) = self.item {
            path = format!("{path}[{item}]");
        }
        if let Some(part) = self.part {
            path = format!("{path}.{}", camel(part));
        }
        path
    }
}

/// All that is wrong so far.
#[derive(Default)]
pub(super) struct Errors {
    list: Vec<(Option<Fact>, InputError)>,
}

impl Errors {
    pub(super) fn add(&mut self, at: &At, code: ErrorCode, value: &Input) {
        let error = InputError { code, fact: camel(at.fact.name()), path: at.path(), value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    pub(super) fn add_day(&mut self, at: &At, code: ErrorCode, day: Day) {
        self.add(at, code, &Input::Text(day.to_string()));
    }

    /// A key that no part of the fact has.
    pub(super) fn add_key(&mut self, at: &At, key: &str, value: &Input) {
        let path = format!("{}.{}", at.path(), shortened(key));
        let error = InputError { code: ErrorCode::UnknownKey, fact: camel(at.fact.name()), path, value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether the fact could not be read.
    pub(super) fn concern(&self, fact: Fact) -> bool {
        self.list.iter().any(|(at, _)| *at == Some(fact))
    }

    fn sort(&mut self) {
        self.list.sort_by_key(|(fact, _)| *fact);
    }
}

impl From<Errors> for Rejected {
    fn from(errors: Errors) -> Rejected {
        Rejected { errors: errors.list.into_iter().map(|(_, error)| error).collect() }
    }
}

fn unknown_keys(entries: &[(String, Input)], errors: &mut Errors) {
    for (key, value) in entries {
        if !Fact::ALL.iter().any(|fact| is_key_of(key, fact.name())) {
            let key = shortened(key);
            let error = InputError { code: ErrorCode::UnknownKey, fact: key.clone(), path: key, value: quoted(value) };
            errors.list.push((None, error));
        }
    }
}

/// Whether `key` is the camelCase spelling of the `snake_case` name.
pub(super) fn is_key_of(key: &str, name: &str) -> bool {
    let mut key = key.bytes();
    let mut name = name.bytes();
    while let Some(byte) = name.next() {
        let expected = if byte == b'_' { name.next().map(|next| next.to_ascii_uppercase()) } else { Some(byte) };
        if key.next() != expected {
            return false;
        }
    }
    key.next().is_none()
}

/// The camelCase spelling of a `snake_case` name.
fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' => upper = true,
            _ if upper => {
                camel.push(letter.to_ascii_uppercase());
                upper = false;
            }
            _ => camel.push(letter),
        }
    }
    camel
}

/// The value as people read it in an error.
fn quoted(input: &Input) -> String {
    match input {
        Input::Nothing => String::new(),
        Input::Bool(value) => value.to_string(),
        Input::Whole(number) => number.to_string(),
        Input::Text(text) => shortened(text),
        Input::List(_) => "[…]".to_owned(),
        Input::Map(_) => "{…}".to_owned(),
        Input::Other => "…".to_owned(),
    }
}

/// At most sixty characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
