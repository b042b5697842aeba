//! Answers as JSON text: the one way in which data leaves the module.
//!
//! Our own data are texts, whole numbers, truth values, nothing, lists and objects alone. A serialiser for all data weighs more and is slower.

use crate::digits;
use serde::ser::{Error, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer, StdError};
use std::fmt::{self, Display, Write};

/// The value as JSON.
pub(crate) fn text<T: Serialize>(value: &T) -> String {
    let mut json = Json { text: Vec::with_capacity(ROOM), opened: true };
    let Ok(()) = value.serialize(&mut json);
    String::from_utf8(json.text).unwrap_or_default()
}

/// Most answers fit in.
const ROOM: usize = 16_384;

struct Json {
    text: Vec<u8>,
    /// Whether a list or an object has just been opened.
    opened: bool,
}

impl Json {
    #[inline(never)]
    fn raw(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
    }

    /// Opens a list or an object.
    #[inline(never)]
    fn open(&mut self, sign: u8) {
        self.text.push(sign);
        self.opened = true;
    }

    /// Closes a list or an object.
    #[inline(never)]
    fn close(&mut self, sign: u8) {
        self.text.push(sign);
        self.opened = false;
    }

    /// A name of ours, in which nothing is escaped.
    #[inline(never)]
    fn name(&mut self, name: &str) {
        self.text.push(b'"');
        self.raw(name);
        self.text.push(b'"');
    }

    /// The key of a field.
    #[inline(never)]
    fn key(&mut self, key: &str) {
        self.comma();
        self.name(key);
        self.text.push(b':');
    }

    /// A comma, but for the first of a list or an object.
    #[inline(never)]
    fn comma(&mut self) {
        if !self.opened {
            self.text.push(b',');
        }
        self.opened = false;
    }

    #[inline(never)]
    fn whole(&mut self, number: i64) {
        let mut text = if number < 0 { "-" } else { "" }.to_owned();
        digits::push(&mut text, number.unsigned_abs(), 1);
        self.raw(&text);
    }
}

/// A text between its quotation marks.
struct Quoted<'a>(&'a mut Vec<u8>);

impl Write for Quoted<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // Our own texts need no escape; what comes from outside may.
        if !text.bytes().any(escaped) {
            self.0.extend_from_slice(text.as_bytes());
            return Ok(());
        }
        for byte in text.bytes() {
            let digit = |digit: u8| if digit < 10 { b'0' + digit } else { b'a' - 10 + digit };
            match byte {
                _ if escaped(byte) => {
                    self.0.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte / 16), digit(byte % 16)]);
                }
                _ => self.0.push(byte),
            }
        }
        Ok(())
    }
}

/// Whether JSON wants the sign escaped.
fn escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// What our answers do not hold; no value of it exists, so that no branch for it stands in the module.
#[derive(Debug)]
enum Unwritable {}

impl Display for Unwritable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl StdError for Unwritable {}

impl Error for Unwritable {
    fn custom<T: Display>(_: T) -> Unwritable {
        unwritable()
    }
}

/// Fractions, bytes, tuples, maps and struct variants: no type of ours holds one. The tests write every case's answer.
fn unwritable() -> ! {
    std::process::abort()
}

macro_rules! whole {
    ($($method:ident $kind:ty),+) => {
        $(fn $method(self, number: $kind) -> Written {
            self.whole(i64::from(number));
            Ok(())
        })+
    };
}

macro_rules! unwritable {
    ($($method:ident($($kind:ty),*) -> $out:ty;)+) => {
        $(fn $method(self, $(_: $kind),*) -> Result<$out, Unwritable> {
            unwritable()
        })+
    };
}

type Written = Result<(), Unwritable>;
type Never = Impossible<(), Unwritable>;

impl<'a> Serializer for &'a mut Json {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'a>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;

    whole!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32);

    unwritable! {
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_map(Option<usize>) -> Never;
    }

    fn serialize_u64(self, number: u64) -> Written {
        self.whole(i64::try_from(number).unwrap_or(i64::MAX));
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.raw(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.text.push(b'"');
        let _ = Quoted(&mut self.text).write_str(text);
        self.text.push(b'"');
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Written {
        self.text.push(b'"');
        let _ = write!(Quoted(&mut self.text), "{value}");
        self.text.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Written {
        self.raw("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Written {
        self.name(name);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Written {
        self.open(b'{');
        self.key(name);
        value.serialize(&mut *self)?;
        self.close(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Unwritable> {
        self.open(b'[');
        Ok(Open { json: self, end: b']' })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Unwritable> {
        self.open(b'{');
        Ok(Open { json: self, end: b'}' })
    }
}

/// A list or an object that is being written.
struct Open<'a> {
    json: &'a mut Json,
    end: u8,
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.json.comma();
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Written {
        self.json.close(self.end);
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.json.key(key);
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Written {
        self.json.close(self.end);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
