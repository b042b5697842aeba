//! How each kind of fact is read.

use super::place::{At, Errors};
use super::{
    Category, ContactAppointment, DailyAmount, ErrorCode, Event, ExaminationAppointment, FollowUpMonths, Input, Review,
    Session, SessionCount, YesNo,
};
use crate::calendar::{Day, DayError, OpenPeriod, Period};

/// The longest list.
const ITEMS: usize = 50;

/// A kind of fact: how it is read.
pub(super) trait Kind: Sized {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self>;
}

impl Kind for Day {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Day> {
        let code = match input {
            Input::Text(text) => match Day::parse(text) {
                Ok(day) => return Some(day),
                Err(DayError::NoSuchDay) => ErrorCode::NoSuchDay,
                Err(DayError::OutOfRange) => ErrorCode::DayOutOfRange,
            },
            _ => ErrorCode::WrongKind,
        };
        errors.add(at, code, input);
        None
    }
}

impl Kind for Event {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Event> {
        match input {
            Input::Text(text) if text == Event::NOT_YET => Some(Event::NotYet),
            Input::Text(text) if text == Event::DATE_UNKNOWN => Some(Event::DateUnknown),
            _ => Day::read(input, at, errors).map(Event::On),
        }
    }
}

/// A word of a closed list, by its text.
fn word<T: Copy>(words: &[T], text: fn(T) -> &'static str, input: &Input, at: &At, errors: &mut Errors) -> Option<T> {
    let code = match input {
        Input::Text(given) => match words.iter().find(|word| text(**word) == given) {
            Some(word) => return Some(*word),
            None => ErrorCode::UnknownCode,
        },
        _ => ErrorCode::WrongKind,
    };
    errors.add(at, code, input);
    None
}

macro_rules! words {
    ($($word:ident)+) => {
        $(impl Kind for super::$word {
            fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
                word(Self::ALL, Self::text, input, at, errors)
            }
        })+
    };
}

words! { YesNo Scheme Recognised MedicalSituation Way AfterRefusal Outcome Purpose ContactBy }

/// A whole number from `least` to `most`, both included.
fn whole(input: &Input, least: u16, most: u16, at: &At, errors: &mut Errors) -> Option<u16> {
    let code = match input {
        Input::Whole(number) => match u16::try_from(*number).ok().filter(|n| (least..=most).contains(n)) {
            Some(number) => return Some(number),
            None => ErrorCode::NumberOutOfRange,
        },
        Input::Number(_) => ErrorCode::NumberOutOfRange,
        _ => ErrorCode::WrongKind,
    };
    errors.add(at, code, input);
    None
}

fn small(input: &Input, least: u16, most: u8, at: &At, errors: &mut Errors) -> Option<u8> {
    u8::try_from(whole(input, least, u16::from(most), at, errors)?).ok()
}

impl Kind for FollowUpMonths {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        small(input, 1, 24, at, errors).map(FollowUpMonths)
    }
}

impl Kind for SessionCount {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        small(input, 0, 99, at, errors).map(SessionCount)
    }
}

impl Kind for Category {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        match whole(input, 1, 4, at, errors)? {
            1 => Some(Category::One),
            2 => Some(Category::Two),
            3 => Some(Category::Three),
            _ => Some(Category::Four),
        }
    }
}

impl Kind for DailyAmount {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        let code = match input {
            Input::Text(text) => match cents(text) {
                Some(cents) => return Some(DailyAmount { cents }),
                None => ErrorCode::BadAmount,
            },
            _ => ErrorCode::WrongKind,
        };
        errors.add(at, code, input);
        None
    }
}

/// The cents of a decimal text: one to four digits and, after a point, one or two more.
fn cents(text: &str) -> Option<u32> {
    let (euros, decimals) = text.split_once('.').map_or((text, "0"), |(euros, decimals)| (euros, decimals));
    let digits =
        |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(euros, 4) || !digits(decimals, 2) {
        return None;
    }
    let scale = if decimals.len() == 1 { 10 } else { 1 };
    Some(euros.parse::<u32>().ok()? * 100 + decimals.parse::<u32>().ok()? * scale)
}

impl<T: Kind> Kind for Vec<T> {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Vec<T>> {
        let code = match input {
            Input::List(items) if items.len() <= ITEMS => {
                let mut read = Vec::with_capacity(items.len());
                let mut places = Vec::with_capacity(items.len());
                for (place, item) in items.iter().enumerate() {
                    if let Some(item) = T::read(item, &at.item(place), errors) {
                        read.push(item);
                        places.push(place);
                    }
                }
                if read.len() < items.len() {
                    errors.keep(at, places);
                }
                return Some(read);
            }
            Input::List(_) => ErrorCode::TooManyItems,
            _ => ErrorCode::WrongKind,
        };
        errors.add(at, code, input);
        None
    }
}

/// The parts of an item of a list.
struct Parts<'a, 'e> {
    entries: &'a [(String, Input)],
    at: At,
    errors: &'e mut Errors,
}

impl Parts<'_, '_> {
    fn optional<T: Kind>(&mut self, part: &'static str) -> Option<T> {
        let (_, value) = self.entries.iter().find(|(key, _)| key == part)?;
        if *value == Input::Nothing { None } else { T::read(value, &self.at.part(part), self.errors) }
    }

    fn required<T: Kind>(&mut self, part: &'static str) -> Option<T> {
        let before = self.errors.count();
        let value = self.optional(part);
        if value.is_none() && self.errors.count() == before {
            self.errors.add(&self.at.part(part), ErrorCode::Required, &Input::Nothing);
        }
        value
    }
}

macro_rules! item {
    ($item:ident: $($required:ident)* ; $($optional:ident)*) => {
        impl Kind for $item {
            fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
                let Input::Map(entries) = input else {
                    errors.add(at, ErrorCode::WrongKind, input);
                    return None;
                };
                let known = [$(stringify!($required),)* $(stringify!($optional),)*];
                unknown_parts(entries, &known, at, errors);
                let mut parts = Parts { entries, at: *at, errors };
                $(let $required = parts.required(stringify!($required));)*
                $(let $optional = parts.optional(stringify!($optional));)*
                Some($item { $($required: $required?,)* $($optional,)* })
            }
        }
    };
}

item! { Period: from to; }
item! { OpenPeriod: from; to }
item! { ExaminationAppointment: date; outcome purpose }
item! { ContactAppointment: date; outcome }
item! { Review: date category; }

impl Kind for Session {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        let Input::Map(entries) = input else {
            errors.add(at, ErrorCode::WrongKind, input);
            return None;
        };
        unknown_parts(entries, &["date", "minutes", "announcedAsCounting"], at, errors);
        let mut parts = Parts { entries, at: *at, errors };
        let date = parts.required("date");
        let minutes = parts.required::<Minutes>("minutes");
        let announced_as_counting = parts.required::<YesNo>("announcedAsCounting");
        Some(Session { date: date?, minutes: minutes?.0, announced_as_counting: announced_as_counting? })
    }
}

/// The minutes of a session, at most a day.
struct Minutes(u16);

impl Kind for Minutes {
    fn read(input: &Input, at: &At, errors: &mut Errors) -> Option<Self> {
        whole(input, 0, 1440, at, errors).map(Minutes)
    }
}

fn unknown_parts(entries: &[(String, Input)], known: &[&str], at: &At, errors: &mut Errors) {
    for (key, value) in entries {
        if !known.iter().any(|name| key == name) {
            errors.add_key(at, key, value);
        }
    }
}
