//! Input as it comes from outside: any data, before it is known to be facts.

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Data of any shape. It is read without an error whatever it holds, so that all that is wrong can be said at once.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// Nothing: the same as not given.
    Nothing,
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// Another number, as it is written: a fraction, a number too large to count with, none at all.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Input>),
    /// Keys and values, in the order given.
    Map(Vec<(String, Input)>),
    /// Anything else: a function, data nested too deep.
    Other,
}

/// Facts hold lists of objects of words: nothing lies deeper.
pub(crate) const DEPTH: u8 = 4;
/// Items of a list and keys of an object that are kept; there are fewer facts, and every list has a lower limit.
pub(crate) const KEPT: u32 = 200;

impl<'de> Deserialize<'de> for Input {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Input, D::Error> {
        deserializer.deserialize_any(Level(DEPTH))
    }
}

#[derive(Clone, Copy)]
struct Level(u8);

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Input;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Input, D::Error> {
        match self.0.checked_sub(1) {
            Some(level) => Ok(deserializer.deserialize_any(Level(level)).unwrap_or(Input::Other)),
            None => deserializer.deserialize_ignored_any(IgnoredAny).map(|_| Input::Other),
        }
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Input;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of facts")
    }

    fn visit_unit<E>(self) -> Result<Input, E> {
        Ok(Input::Nothing)
    }

    fn visit_none<E>(self) -> Result<Input, E> {
        Ok(Input::Nothing)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Input, E> {
        Ok(Input::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Input, E> {
        Ok(Input::Whole(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Input, E> {
        Ok(i64::try_from(value).map_or_else(|_| Input::Number(value.to_string()), Input::Whole))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Input, E> {
        Ok(Input::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Input, E> {
        Ok(Input::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Input, E> {
        Ok(Input::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Input, A::Error> {
        let mut list = Vec::new();
        while list.len() < KEPT as usize {
            match items.next_element_seed(self)? {
                Some(item) => list.push(item),
                None => return Ok(Input::List(list)),
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Input::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Input, A::Error> {
        let mut map = Vec::new();
        while map.len() < KEPT as usize {
            match entries.next_key::<String>()? {
                Some(key) => map.push((key, entries.next_value_seed(self)?)),
                None => return Ok(Input::Map(map)),
            }
        }
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Input::Map(map))
    }
}
