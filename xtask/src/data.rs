//! What the core knows as data, written into files beside the module: for the page and for the package.

use crate::place::Place;
use anyhow::{Context, Result};
use serde_json::to_string;
use std::fs;
use trat::assessment::{AmiSituation, Conclusion};
use trat::catalogue::catalogue;
use trat::source::{Makes, PLACE_WORDS, ReadingId, RuleId};

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
    let spans = making(Makes::Span);
    let presumptions: Vec<&str> = spans.iter().copied().filter(|id| id.starts_with('P')).collect();
    let place_names: Vec<&str> = PLACE_WORDS.iter().map(|(_, name)| *name).collect();
    let situations = AmiSituation::ALL.map(|situation| situation.rule().text());
    let parts = [
        "// What the core knows as lists, as `cargo xtask` wrote it: not to be changed by hand.\n".to_owned(),
        "import type { Conclusion, ReadingId, RuleId } from './trat.js';\n\n".to_owned(),
        list("All rules, in the order of the law.", "RULES", "RuleId", &rules),
        list("All readings.", "READINGS", "ReadingId", &readings),
        union("The rules that make a step.", "StepRule", &making(Makes::Step)),
        union("The steps at which a person is expected.", "Attended", &making(Makes::Attendance)),
        union("The rules that make a span: a presumption or a reduction.", "SpanRule", &spans),
        list("The presumptions that are computed.", "PRESUMPTIONS", "SpanRule", &presumptions),
        list("The rules on where the AMI path starts.", "AMI_SITUATIONS", "RuleId", &situations),
        list(
            "The sentences by which the whole indemnity is, or may be, at stake.",
            "AT_STAKE",
            "Conclusion",
            &Conclusion::WHOLE_INDEMNITY.map(Conclusion::text),
        ),
        union("The subjects of the law: the first letters of the rules.", "Subject", &subjects),
        union("The words that stand in places of the texts.", "PlaceWord", &place_names),
        format!(
            "/** The French of each, in the order in which it is looked for. */\nexport const PLACE_WORDS: readonly (readonly [french: string, name: PlaceWord])[] = [{}];\n",
            PLACE_WORDS.iter().map(|(french, name)| format!("['{french}', '{name}']")).collect::<Vec<_>>().join(", "),
        ),
    ];
    parts.concat()
}

/// The rules that make something.
fn making(what: Makes) -> Vec<&'static str> {
    RuleId::ALL.iter().filter(|rule| rule.makes().contains(&what)).map(|rule| rule.text()).collect()
}

/// A list that the page looks things up in.
fn list(about: &str, name: &str, of: &str, values: &[&str]) -> String {
    format!("/** {about} */\nexport const {name}: readonly {of}[] = [{}];\n\n", quoted(values).join(", "))
}

/// A type: a closed list that weighs nothing in the page.
fn union(about: &str, name: &str, values: &[&str]) -> String {
    format!("/** {about} */\nexport type {name} = {};\n\n", quoted(values).join(" | "))
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
            lists.contains("\nexport type Subject = 'S' | 'A' | 'M' | 'B' | 'F' | 'C' | 'P' | 'L' | 'N' | 'K';\n"),
            "{lists}"
        );
    }
}
