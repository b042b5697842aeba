//! Reading facts in: one pass over the input, all errors at once.

use super::parse::Kind;
use super::{ErrorCode, Fact, Facts, Input, InputError, Rejected, check};
use crate::calendar::Day;
use crate::digits;

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
    unknown_keys(entries, &mut errors);
    if errors.list.is_empty() { Ok(facts) } else { Err(errors.into()) }
}

/// The facts of the input, one after the other.
pub(super) struct Reader<'a> {
    entries: &'a [(String, Input)],
    errors: Errors,
}

impl<'a> Reader<'a> {
    pub(super) fn optional<T: Kind>(&mut self, fact: Fact) -> Option<T> {
        let value = self.given(fact)?;
        T::read(value, &At::fact(fact), &mut self.errors)
    }

    /// The value given for the fact; nothing is the same as not given.
    #[inline(never)]
    fn given(&mut self, fact: Fact) -> Option<&'a Input> {
        let mut given = self.entries.iter().filter(|(key, _)| key == fact.text());
        let at = At::fact(fact);
        let value = given.next().map(|(_, value)| value).filter(|value| **value != Input::Nothing)?;
        if let Some((_, again)) = given.next() {
            self.errors.add(&at, ErrorCode::GivenTwice, again);
        }
        Some(value)
    }

    pub(super) fn required(&mut self, fact: Fact) -> Option<Day> {
        let before = self.errors.list.len();
        let day = self.optional(fact);
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
        let mut path = self.fact.text().to_owned();
        if let Some(item) = self.item {
            path.push('[');
            digits::push(&mut path, item as u64, 1);
            path.push(']');
        }
        if let Some(part) = self.part {
            path.push('.');
            path.push_str(part);
        }
        path
    }
}

/// All that is wrong so far.
#[derive(Default)]
pub(super) struct Errors {
    list: Vec<(Option<Fact>, InputError)>,
    /// Where the items that could be read stood in a list of which others could not.
    kept: Vec<(Fact, Vec<usize>)>,
}

impl Errors {
    #[inline(never)]
    pub(super) fn add(&mut self, at: &At, code: ErrorCode, value: &Input) {
        let error = InputError { code, fact: at.fact.text().to_owned(), path: at.path(), value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    pub(super) fn add_day(&mut self, at: &At, code: ErrorCode, day: Day) {
        self.add(at, code, &Input::Text(day.to_string()));
    }

    /// A key that no part of the fact has.
    pub(super) fn add_key(&mut self, at: &At, key: &str, value: &Input) {
        let mut path = at.path();
        path.push('.');
        path.push_str(&shortened(key));
        let error =
            InputError { code: ErrorCode::UnknownKey, fact: at.fact.text().to_owned(), path, value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    /// Remembers where the items stood that could be read.
    pub(super) fn keep(&mut self, at: &At, places: Vec<usize>) {
        self.kept.push((at.fact, places));
    }

    /// The place in the input of the n-th item that could be read.
    pub(super) fn place(&self, fact: Fact, n: usize) -> usize {
        let kept = self.kept.iter().find(|(of, _)| *of == fact);
        kept.and_then(|(_, places)| places.get(n)).copied().unwrap_or(n)
    }

    pub(super) fn count(&self) -> usize {
        self.list.len()
    }

    /// Whether the fact could not be read.
    pub(super) fn concern(&self, fact: Fact) -> bool {
        self.list.iter().any(|(at, _)| *at == Some(fact))
    }
}

impl From<Errors> for Rejected {
    /// In the order of the facts, unknown keys last.
    fn from(errors: Errors) -> Rejected {
        let mut list = errors.list;
        let mut sorted = Vec::with_capacity(list.len());
        for fact in Fact::ALL.iter().copied().map(Some).chain([None]) {
            while let Some(next) = list.iter().position(|(at, _)| *at == fact) {
                sorted.push(list.remove(next).1);
            }
        }
        Rejected { errors: sorted }
    }
}

fn unknown_keys(entries: &[(String, Input)], errors: &mut Errors) {
    for (key, value) in entries {
        if !Fact::ALL.iter().any(|fact| key == fact.text()) {
            let key = shortened(key);
            let error = InputError { code: ErrorCode::UnknownKey, fact: key.clone(), path: key, value: quoted(value) };
            errors.list.push((None, error));
        }
    }
}

/// The value as people read it in an error.
fn quoted(input: &Input) -> String {
    match input {
        Input::Nothing => String::new(),
        Input::Bool(value) => if *value { "true" } else { "false" }.to_owned(),
        Input::Whole(number) => {
            let mut text = if *number < 0 { "-" } else { "" }.to_owned();
            digits::push(&mut text, number.unsigned_abs(), 1);
            text
        }
        Input::Text(text) | Input::Number(text) => shortened(text),
        Input::List(_) => "[…]".to_owned(),
        Input::Map(_) => "{…}".to_owned(),
        Input::Other => "…".to_owned(),
    }
}

/// At most sixty characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => {
            let mut start = text.get(..end).unwrap_or_default().to_owned();
            start.push('…');
            start
        }
        None => text.to_owned(),
    }
}
