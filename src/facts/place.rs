//! Where in the input something stands, and all that is wrong there.

use super::{ErrorCode, Fact, Input, InputError, Rejected};
use crate::calendar::Day;
use std::fmt;

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
}

/// As a path: `earlierPeriods[2].to`.
impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.fact.text())?;
        if let Some(item) = self.item {
            write!(f, "[{item}]")?;
        }
        if let Some(part) = self.part {
            write!(f, ".{part}")?;
        }
        Ok(())
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
        let error = InputError { code, fact: at.fact.text().to_owned(), path: at.to_string(), value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    pub(super) fn add_day(&mut self, at: &At, code: ErrorCode, day: Day) {
        self.add(at, code, &Input::Text(day.to_string()));
    }

    /// A key that no part of the fact has.
    pub(super) fn add_key(&mut self, at: &At, key: &str, value: &Input) {
        let path = format!("{at}.{}", shortened(key));
        let error =
            InputError { code: ErrorCode::UnknownKey, fact: at.fact.text().to_owned(), path, value: quoted(value) };
        self.list.push((Some(at.fact), error));
    }

    /// A key that no fact has.
    pub(super) fn add_unknown(&mut self, key: &str, value: &Input) {
        let key = shortened(key);
        let error = InputError { code: ErrorCode::UnknownKey, fact: key.clone(), path: key, value: quoted(value) };
        self.list.push((None, error));
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

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether something is wrong with the fact.
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
            sorted.extend(list.extract_if(.., |(at, _)| *at == fact).map(|(_, error)| error));
        }
        Rejected { errors: sorted }
    }
}

/// The value as people read it in an error.
pub(super) fn quoted(input: &Input) -> String {
    match input {
        Input::Nothing => String::new(),
        Input::Bool(value) => value.to_string(),
        Input::Whole(number) => number.to_string(),
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
