//! What the core knows as data, written into files beside the module: for the page and for the package.

use crate::place::Place;
use anyhow::{Context, Result};
use serde_json::to_string;
use std::fs;
use trat::catalogue::catalogue;
use trat::source::{ReadingId, RuleId};

/// The catalogue, as it goes into the package too.
pub const FILES: [&str; 2] = ["catalogue.json", "catalogue.js"];

/// The lists that the page reads in its programs. Only the page has them.
const LISTS: &str = "lists.ts";

/// Writes the data. What has not changed keeps its file as it is.
pub fn write(place: &Place) -> Result<()> {
    let catalogue = to_string(&catalogue()).context("the catalogue cannot be written as JSON")?;
    // A text that is read once it is asked for costs less than an object of the program.
    let script = format!("// The catalogue, as `cargo xtask` wrote it.\nexport default {};\n", to_string(&catalogue)?);
    FILES.into_iter().zip([catalogue, script]).try_for_each(|(name, text)| keep(place, name, &text))?;
    keep(place, LISTS, &lists())
}

fn keep(place: &Place, name: &str, text: &str) -> Result<()> {
    let file = place.wasm.join(name);
    if fs::read_to_string(&file).is_ok_and(|kept| kept == text) {
        return Ok(());
    }
    fs::write(&file, text).with_context(|| format!("`{}` cannot be written", file.display()))
}

fn lists() -> String {
    let rules: Vec<&str> = RuleId::ALL.iter().map(|id| id.text()).collect();
    let readings: Vec<&str> = ReadingId::ALL.iter().map(|id| id.text()).collect();
    let mut subjects: Vec<&str> = rules.iter().filter_map(|id| id.get(..1)).collect();
    subjects.dedup();
    let parts = [
        "// What the core knows as lists, as `cargo xtask` wrote it: not to be changed by hand.\n".to_owned(),
        "import type { ReadingId, RuleId } from './trat.js';\n\n".to_owned(),
        list("All rules, in the order of the law.", "RULES", "RuleId", &rules),
        list("All readings.", "READINGS", "ReadingId", &readings),
        union("The subjects of the law: the first letters of the rules.", "Subject", &subjects),
    ];
    parts.concat()
}

/// A list that the page looks things up in.
fn list(about: &str, name: &str, of: &str, values: &[&str]) -> String {
    format!("/** {about} */\nexport const {name}: readonly {of}[] = [{}];\n\n", quoted(values).join(", "))
}

/// A type: a closed list that weighs nothing in the page.
fn union(about: &str, name: &str, values: &[&str]) -> String {
    format!("/** {about} */\nexport type {name} = {};\n", quoted(values).join(" | "))
}

fn quoted(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| format!("'{value}'")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_typescript() {
        let lists = lists();
        assert!(lists.contains("\nexport const RULES: readonly RuleId[] = ['S1', "), "{lists}");
        assert!(lists.contains("\nexport const READINGS: readonly ReadingId[] = ['R1', "), "{lists}");
        assert!(
            lists.ends_with("\nexport type Subject = 'S' | 'A' | 'M' | 'B' | 'F' | 'C' | 'P' | 'L' | 'N' | 'K';\n"),
            "{lists}"
        );
    }
}
