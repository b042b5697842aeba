//! Data that nobody would give as facts.

use crate::draw;
use proptest::prelude::*;
use serde_json::{Value, json};
use trat::facts::Fact;

/// Any data at all, some of it under the names of facts.
pub fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,12}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Value::from),
    ];
    let keys = prop_oneof![
        prop::sample::select(Fact::ALL).prop_map(draw::key),
        "\\PC{0,8}",
        Just("from".to_owned()),
        Just("date".to_owned())
    ];
    leaf.prop_recursive(5, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(keys.clone(), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}
