//! Reading facts in: one pass over the input, all errors at once.

use super::keys::fact_of;
use super::known::Give;
use super::parse::Kind;
use super::place::{At, Errors, quoted};
use super::{ErrorCode, Fact, Facts, Input, InputError, Rejected, check};

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
    let mut given = Given::new(entries);
    let facts = Facts::read_each(&mut given);
    let mut errors = given.errors;
    check::across(&facts, &mut errors);
    if errors.is_empty() { Ok(facts) } else { Err(errors.into()) }
}

/// What the input gives for each fact.
struct Given<'a> {
    /// One place a fact, in the order of the facts.
    values: [Option<&'a Input>; Fact::ALL.len()],
    errors: Errors,
}

impl<'a> Given<'a> {
    /// Puts each value in the place of its fact. A key that no fact has is an error, and so is one given twice.
    fn new(entries: &'a [(String, Input)]) -> Given<'a> {
        let mut given = Given { values: [None; Fact::ALL.len()], errors: Errors::default() };
        for (key, value) in entries {
            match fact_of(key) {
                Some(fact) => given.put(fact, value),
                None => given.errors.add_unknown(key, value),
            }
        }
        for fact in Fact::REQUIRED {
            if given.value(*fact).is_none() {
                given.errors.add(&At::fact(*fact), ErrorCode::Required, &Input::Nothing);
            }
        }
        given
    }

    /// The first value of a key counts; the second is an error, and those after it are not told again.
    fn put(&mut self, fact: Fact, value: &'a Input) {
        let Some(place) = self.values.get_mut(fact as usize) else { return };
        match *place {
            None => *place = Some(value),
            Some(Input::Nothing) => {}
            Some(_) if self.errors.concern(fact) => {}
            Some(_) => self.errors.add(&At::fact(fact), ErrorCode::GivenTwice, value),
        }
    }

    /// The value given for the fact; nothing is the same as not given.
    fn value(&self, fact: Fact) -> Option<&'a Input> {
        self.values.get(fact as usize).copied().flatten().filter(|value| **value != Input::Nothing)
    }
}

impl<T: Kind> Give<T> for Given<'_> {
    fn give(&mut self, fact: Fact) -> Option<T> {
        T::read(self.value(fact)?, &At::fact(fact), &mut self.errors)
    }
}
