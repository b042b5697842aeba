//! What can be wrong with input. Errors are values with the same shape in Rust and outside.

use serde::Serialize;

/// Input that cannot be used: nothing is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Rejected {
    /// All errors, in the order of the list of facts, unknown keys last.
    pub errors: Vec<InputError>,
}

/// What is wrong with a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InputError {
    /// What is wrong.
    pub code: ErrorCode,
    /// The key of the fact, or the unknown key.
    pub fact: String,
    /// Where in it: `earlierPeriods[2].to`.
    pub path: String,
    /// The value, shortened where it is long.
    pub value: String,
}

names! {
    /// What can be wrong with a fact.
    pub enum ErrorCode {
        /// The input as a whole is not an object of facts.
        NotFacts = "notFacts",
        /// A fact or a part that must be given is not.
        Required = "required",
        /// No fact, or no part of one, has this key.
        UnknownKey = "unknownKey",
        /// The value is of another kind: a text, a number or a list was expected.
        WrongKind = "wrongKind",
        /// None of the words that are known here.
        UnknownCode = "unknownCode",
        /// Not of the form YYYY-MM-DD, or no such day.
        NoSuchDay = "noSuchDay",
        /// A day before 1990-01-01 or after 2199-12-31.
        DayOutOfRange = "dayOutOfRange",
        /// A number outside its limits, or not whole.
        NumberOutOfRange = "numberOutOfRange",
        /// Not a decimal text of at most two decimals from 0 to 9999.99.
        BadAmount = "badAmount",
        /// More than 50 items.
        TooManyItems = "tooManyItems",
        /// A period that ends before it starts.
        EndsBeforeStart = "endsBeforeStart",
        /// Something that happened lies after the day of the answers.
        AfterAsOf = "afterAsOf",
        /// The day of the answers, or the end, lies before the start of the incapacity.
        BeforeIncapacityStart = "beforeIncapacityStart",
        /// An earlier period that does not end before the incapacity starts.
        NotEarlier = "notEarlier",
        /// A return before its sending.
        ReturnedBeforeSent = "returnedBeforeSent",
        /// An appointment that is still to come, on a day that has passed.
        ToComeInThePast = "toComeInThePast",
        /// Two entries of one list of appointments or later categories on one day.
        TwoOnOneDay = "twoOnOneDay",
        /// The same key twice.
        GivenTwice = "givenTwice",
    }
}
