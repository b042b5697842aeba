//! The one place that knows JavaScript: data in, data out. No law, no text.

use crate::assessment::Assessment;
use crate::catalogue::Version;
use crate::facts::{self, DEPTH, Input, KEPT, Rejected};
use js_sys::{Array, JSON, Number, Reflect};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

/// Answers for a case, or all that is wrong with its facts (`errors`). Never throws on data; nothing is kept.
#[wasm_bindgen(unchecked_return_type = "Assessment | Rejected")]
#[must_use]
pub fn assess(#[wasm_bindgen(unchecked_param_type = "Facts")] facts: &JsValue) -> JsValue {
    match facts::read(&input(facts, DEPTH)) {
        Ok(facts) => out::<Assessment>(&crate::rules::assess(&facts)),
        Err(rejected) => out::<Rejected>(&rejected),
    }
}

/// The version of the crate, the editions that are built and a hash of the catalogue.
#[wasm_bindgen(unchecked_return_type = "Version")]
#[must_use]
pub fn version() -> JsValue {
    out::<Version>(&crate::catalogue::version())
}

/// Our own data, as one text: that is one crossing, where each value by itself would be thousands. It always crosses.
fn out<T: Tsify + Serialize>(value: &T) -> JsValue {
    serde_json::to_string(value).map_or(JsValue::NULL, |text| JSON::parse(&text).unwrap_or(JsValue::NULL))
}

/// Data from outside, whatever it is. Nothing here fails; nothing deeper or longer than facts can be is kept.
///
/// Each question is one that survives an exception: what throws counts as another kind of value. `serde-wasm-bindgen`
/// lets exceptions through, and weighs more.
fn input(value: &JsValue, levels: u8) -> Input {
    if value.is_undefined() || value.is_null() {
        return Input::Nothing;
    }
    if let Some(truth) = value.as_bool() {
        return Input::Bool(truth);
    }
    if let Some(text) = value.as_string() {
        return Input::Text(text);
    }
    if let Some(number) = value.as_f64() {
        return if Number::is_safe_integer(value) {
            Input::Whole(whole(number))
        } else {
            Input::Number(Number::from(number).to_string_with_radix(10).map_or_else(|_| String::new(), String::from))
        };
    }
    let Some(levels) = levels.checked_sub(1).filter(|_| value.is_object() && !value.is_function()) else {
        return Input::Other;
    };
    // A revoked proxy throws at the first question, which only this one survives.
    if Reflect::get_prototype_of(value).is_err() {
        return Input::Other;
    }
    match value.dyn_ref::<Array>() {
        Some(list) => Input::List((0..length(list).min(KEPT)).map(|i| item(list, i, levels)).collect()),
        None => Input::Map(entries(value, levels)),
    }
}

/// The length of a list, asked in a way that a list of somebody's own making cannot throw through.
fn length(list: &Array) -> u32 {
    let length = Reflect::get(list, &JsValue::from_str("length")).ok().and_then(|length| length.as_f64());
    length.and_then(|length| u32::try_from(whole(length)).ok()).unwrap_or(0)
}

fn item(list: &Array, i: u32, levels: u8) -> Input {
    Reflect::get_u32(list, i).map_or(Input::Other, |value| input(&value, levels))
}

/// The keys of an object that are texts, with their values; one that cannot be read counts as another kind of value.
fn entries(object: &JsValue, levels: u8) -> Vec<(String, Input)> {
    let keys = Reflect::own_keys(object).unwrap_or_default();
    let keys = (0..keys.length().min(KEPT)).map(|i| keys.get(i)).filter_map(|key| Some((key.as_string()?, key)));
    keys.map(|(text, key)| (text, Reflect::get(object, &key).map_or(Input::Other, |value| input(&value, levels))))
        .collect()
}

/// The number as JavaScript holds it, known to be whole and below 2^53.
#[allow(clippy::cast_possible_truncation, reason = "the caller has asked whether it is a safe integer")]
fn whole(number: f64) -> i64 {
    number as i64
}
