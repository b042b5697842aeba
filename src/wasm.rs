//! The one place that knows JavaScript: data in, data out. No law, no text.

use crate::assessment::Assessment;
use crate::catalogue::{Catalogue, Version};
use crate::facts::{self, Input, Rejected};
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

/// Answers for a case, or all that is wrong with its facts (`errors`). Never throws on data; nothing is kept.
#[wasm_bindgen(unchecked_return_type = "Assessment | Rejected")]
#[must_use]
pub fn assess(#[wasm_bindgen(unchecked_param_type = "Facts")] facts: JsValue) -> JsValue {
    let input = Input::deserialize(serde_wasm_bindgen::Deserializer::from(facts)).unwrap_or(Input::Other);
    match facts::read(&input) {
        Ok(facts) => out::<Assessment>(&crate::assess(&facts)),
        Err(rejected) => out::<Rejected>(&rejected),
    }
}

/// The catalogue: editions, rules, readings, and every paragraph of the texts with its fate.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
#[must_use]
pub fn rules() -> JsValue {
    out::<Catalogue>(&crate::catalogue::catalogue())
}

/// The version of the crate, the editions that are built and a hash of the catalogue.
#[wasm_bindgen(unchecked_return_type = "Version")]
#[must_use]
pub fn version() -> JsValue {
    out::<Version>(&crate::catalogue::version())
}

/// Our own data always crosses: it holds texts, whole numbers, lists and objects alone.
fn out<T: Tsify + Serialize>(value: &T) -> JsValue {
    value.serialize(&serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true)).unwrap_or(JsValue::NULL)
}
