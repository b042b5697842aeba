//! Answers as JSON text: the one way in which data leaves the module.
//!
//! Our own data are texts, whole numbers, lists and objects alone. A serialiser for all data weighs more and is slower.

use serde::ser::{
    Error, Impossible, Serialize, SerializeSeq, SerializeStruct, SerializeStructVariant, Serializer, StdError,
};
use std::fmt::{self, Display, Write};

/// The value as JSON; none for what our answers do not hold: fractions, bytes, tuples, maps.
pub(crate) fn text<T: Serialize>(value: &T) -> Option<String> {
    let mut json = Json { text: Vec::with_capacity(ROOM), opened: true };
    value.serialize(&mut json).ok()?;
    String::from_utf8(json.text).ok()
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
        let _ = write!(Quoted(&mut self.text), "{number}");
    }
}

/// A text between its quotation marks.
struct Quoted<'a>(&'a mut Vec<u8>);

impl Write for Quoted<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            if byte < b' ' || byte == b'"' || byte == b'\\' {
                let digit = |digit: u8| if digit < 10 { b'0' + digit } else { b'a' - 10 + digit };
                self.0.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte / 16), digit(byte % 16)]);
            } else {
                self.0.push(byte);
            }
        }
        Ok(())
    }
}

/// What our answers do not hold.
#[derive(Debug)]
struct Unwritable;

impl Display for Unwritable {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl StdError for Unwritable {}

impl Error for Unwritable {
    fn custom<T: Display>(_: T) -> Unwritable {
        Unwritable
    }
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
            Err(Unwritable)
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
    type SerializeStructVariant = Open<'a>;
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
        serialize_map(Option<usize>) -> Never;
    }

    fn serialize_u64(self, number: u64) -> Written {
        self.whole(i64::try_from(number).map_err(|_| Unwritable)?);
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Written {
        self.raw(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Written {
        self.collect_str(text)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Written {
        self.text.push(b'"');
        let written = write!(Quoted(&mut self.text), "{value}");
        self.text.push(b'"');
        written.map_err(|_| Unwritable)
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

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Open<'a>, Unwritable> {
        self.open(b'{');
        self.key(name);
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

impl SerializeStructVariant for Open<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        SerializeStruct::serialize_field(self, key, value)
    }

    /// The fields and, around them, the object of which the variant is the one key.
    fn end(self) -> Written {
        self.json.close(self.end);
        self.json.close(self.end);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
