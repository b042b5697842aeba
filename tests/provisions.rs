//! The table of provisions against the texts in `law/`: nothing invented, nothing overlooked, nothing without a fate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that fails panics"
)]

use std::collections::BTreeSet;
use std::fs;
use trat::catalogue::provisions::provisions;
use trat::source::{Instrument, Provision, RuleId};

const CIRCULAR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/law/circular-2022-383.fr.txt");
const LAW: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/law/law-2022-09-25.fr.md");

/// The rules that have a place in the circular among their sources.
const SOURCED_TO_CIRCULAR: &[&str] = &[
    "S1", "S2", "S3", "S4", "A1.1", "A1.2", "A2.1", "A2.2", "A2.3", "A2.4", "A2.5", "A2.6", "A2.M01", "A2.M02",
    "A2.M03", "A2.M04", "A2.M05", "A2.M06", "A2.M07", "A2.M08", "A2.M09", "A2.M10", "A2.M11", "A2.M12", "A2.M13",
    "A2.M14", "A3.1", "A3.2", "A3.3", "A4.1", "A4.2", "A4.3", "A5.0", "A5.1", "A5.2", "A5.3", "A5.4", "A5.5", "A5.6",
    "A5.7", "A6.1", "A6.2", "A6.3", "A6.4", "A7.1", "A7.2", "A7.3", "A7.4", "A7.5", "B1.1", "B1.2", "B2.1", "B2.2",
    "B3.1", "B3.2", "B4.1", "B4.2", "B5.1", "B6.1", "B6.2", "F1.A", "F1.B", "F1.C", "F1.D", "F1.5", "F1.6", "F1.7",
    "F1.8", "F2.1", "F2.2", "F2.3", "F2.4", "F2.5", "F2.6", "F3.1", "F4.1", "C1", "C2", "C3", "C4", "C5", "P1", "P2",
    "P3", "P4", "P5", "P6", "P9", "K1", "K2", "K3", "K4", "K5", "K6",
];

/// The rules that have an article of the law of 25 September 2022 among their sources.
const SOURCED_TO_LAW: &[&str] = &["A3.2", "L1", "L2", "L3", "L4", "L9", "L12", "L13", "S5"];

/// What looks like the start of a paragraph of the circular and is none, in the order of the text: the layout broke a
/// sentence, cut the head of the table in pieces, or put the crosses, a footnote or a running head there.
const NO_PARAGRAPH: &[&str] = &[
    "4 du code du bien-être au travail",
    "médecin-conseil. Si l'état d'incapacité",
    "base des données du certificat",
    "questionnaire sur la base duquel",
    "Remarques : }",
    "“CODEX” }",
    "deux semaines. Ensuite,",
    "57B.I. 2022/4",
    "Remarques : }",
    "titulaire dans l'une des quatre catégories",
    "Remarques : }",
    "1. Non publiée ici.",
    "médical subséquent,",
    "2. Non publiée ici.",
    "59B.I. 2022/4",
    "Dans ce contexte, tant la voie informelle",
    "Retour Au Travail”, d'organiser un premier moment",
    "qui permet d’examiner",
    "questionnaire rempli est ensuite examiné.",
    "Dans ce contexte, tant la voie informelle",
    "3. Non publiée ici.",
    "4. Non publiée ici.",
    "5. Non publiée ici.",
    "Contact vidéo",
    "Contact téléphonique",
    "E-mail",
    "X X X X Premier",
    "X X Moment",
    "X X Entretien",
    "X X X Autres",
    "Commission supérieure du Conseil Médical",
    "Retour Au Travail”. Cette présomption",
];

/// A text as one line, without the hyphens of line breaks, and where the lines of the paper began in it.
struct Flow {
    text: String,
    /// Where a line begins, after its marker.
    lines: BTreeSet<usize>,
    /// The same for the lines that may begin a paragraph: after a blank line, a full stop, a colon or a semicolon.
    blocks: BTreeSet<usize>,
}

impl Flow {
    fn of(raw: &str) -> Flow {
        let mut flow = Flow { text: String::new(), lines: BTreeSet::new(), blocks: BTreeSet::new() };
        let mut after_blank = true;
        for line in raw.lines() {
            let line = normal(line);
            if line.is_empty() {
                after_blank = true;
                continue;
            }
            if flow.is_cut() && line.starts_with(char::is_lowercase) {
                flow.text.pop();
            } else {
                if !flow.text.is_empty() {
                    flow.text.push(' ');
                }
                let marker = ["} ", "=> "].into_iter().find(|marker| line.starts_with(marker)).map_or(0, str::len);
                flow.lines.insert(flow.text.len() + marker);
                if after_blank || flow.text.trim_end().ends_with(['.', ':', ';']) {
                    flow.blocks.insert(flow.text.len() + marker);
                }
            }
            flow.text.push_str(&line);
            after_blank = false;
        }
        flow
    }

    /// Whether the last line ended in a word that was cut.
    fn is_cut(&self) -> bool {
        self.text.strip_suffix('-').is_some_and(|word| word.ends_with(char::is_alphabetic))
    }

    /// Where the provisions begin, each looked for after the words of the one before it.
    fn starts(&self, provisions: &[&Provision]) -> BTreeSet<usize> {
        let mut from = 0;
        let mut starts = BTreeSet::new();
        for provision in provisions {
            let found = self.text[from..].find(provision.opening);
            let start =
                from + found.unwrap_or_else(|| panic!("{}: {:?} not found", provision.place, provision.opening));
            starts.insert(start);
            from = start + provision.opening.len();
        }
        starts
    }

    /// Some words from a place on, to say in a failure what was overlooked.
    fn at(&self, place: usize) -> String {
        self.text[place..].chars().take(60).collect()
    }
}

fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn circular() -> Flow {
    Flow::of(&fs::read_to_string(CIRCULAR).unwrap())
}

/// The law without the page that carries it: its front matter is not the legislator's.
fn law() -> Flow {
    let raw = fs::read_to_string(LAW).unwrap();
    let body = raw.split("---").last().unwrap();
    Flow::of(body)
}

fn of(instrument: Instrument) -> Vec<&'static Provision> {
    provisions().filter(|provision| provision.instrument == instrument).collect()
}

fn named_by(provisions: &[&Provision]) -> BTreeSet<&'static str> {
    provisions.iter().flat_map(|provision| provision.rules).map(|rule| rule.text()).collect()
}

fn is_chapter(word: &str) -> bool {
    let Some(number) = word.strip_suffix('.') else { return false };
    let roman = !number.is_empty() && number.chars().all(|letter| "IVX".contains(letter));
    let decimal = number.contains('.') && number.chars().all(|letter| letter.is_ascii_digit() || letter == '.');
    roman || decimal
}

#[test]
fn every_opening_stands_at_the_head_of_a_line_in_the_order_of_the_text() {
    let circular = circular();
    for start in circular.starts(&of(Instrument::Circular)) {
        assert!(circular.lines.contains(&start), "in the middle of a line: {}", circular.at(start));
    }
    let law = law();
    assert_eq!(law.starts(&of(Instrument::Law2022)).len(), of(Instrument::Law2022).len());
}

#[test]
fn openings_are_as_the_texts_print_them() {
    for provision in provisions() {
        let at_hand = matches!(provision.instrument, Instrument::Circular | Instrument::Law2022);
        assert_eq!(at_hand, !provision.opening.is_empty(), "{}", provision.place);
        assert_eq!(normal(provision.opening), provision.opening, "{}", provision.place);
    }
}

#[test]
fn every_bullet_and_every_etape_of_the_circular_begins_a_provision() {
    let circular = circular();
    let starts = circular.starts(&of(Instrument::Circular));
    let markers: Vec<usize> = ["} ", "=> "]
        .into_iter()
        .flat_map(|marker| circular.text.match_indices(marker).map(|(at, found)| at + found.len()))
        .collect();
    assert_eq!(markers.len(), 62 + 13, "the bullets and the étapes of the text");
    for after in markers {
        assert!(starts.contains(&after), "overlooked: {}", circular.at(after));
    }
}

#[test]
fn every_remark_of_the_circular_begins_a_provision() {
    let circular = circular();
    let starts = circular.starts(&of(Instrument::Circular));
    let remarks: Vec<usize> = circular.text.match_indices("Remarque").map(|(at, _)| at).collect();
    assert_eq!(remarks.len(), 8);
    for at in remarks {
        let first_bullet = circular.text[at..].strip_prefix("Remarques : } ").map(|_| at + "Remarques : } ".len());
        assert!(starts.contains(&first_bullet.unwrap_or(at)), "overlooked: {}", circular.at(at));
    }
}

#[test]
fn every_heading_and_every_numbered_item_of_the_circular_begins_a_provision() {
    let circular = circular();
    let starts = circular.starts(&of(Instrument::Circular));
    let first_word = |at: usize| circular.text[at..].split(' ').next().unwrap();
    let chapters: Vec<usize> = circular.lines.iter().copied().filter(|at| is_chapter(first_word(*at))).collect();
    assert_eq!(chapters.len(), 1 + 7 + 10, "the title, the chapters I to VII, and ten numbered parts");
    let items = ["1)", "2)", "3)", "a)", "b)", "c)"];
    let items: Vec<usize> = circular.lines.iter().copied().filter(|at| items.contains(&first_word(*at))).collect();
    assert_eq!(items.len(), 3 + 3 + 3);
    for at in chapters.into_iter().chain(items) {
        assert!(starts.contains(&at), "overlooked: {}", circular.at(at));
    }
}

#[test]
fn every_row_of_the_table_begins_a_provision() {
    let circular = circular();
    let starts = circular.starts(&of(Instrument::Circular));
    // The crosses of a row end it: the next row, or the chapter after the table, follows.
    let crosses: Vec<usize> = circular.text.match_indices(" X").map(|(at, cross)| at + cross.len() + 1).collect();
    let ends: Vec<usize> = crosses.into_iter().filter(|at| !circular.text[*at..].starts_with("X ")).collect();
    assert_eq!(ends.len(), 5);
    for after in ends {
        assert!(starts.contains(&after), "overlooked: {}", circular.at(after));
    }
    assert_eq!(of(Instrument::Circular).iter().filter(|row| row.place.starts_with("V, tableau, ligne")).count(), 5);
}

#[test]
fn every_paragraph_of_the_circular_begins_a_provision() {
    let circular = circular();
    let starts = circular.starts(&of(Instrument::Circular));
    let mut known = NO_PARAGRAPH.iter();
    for at in circular.blocks.difference(&starts) {
        let next = known.next().unwrap_or_else(|| panic!("overlooked: {}", circular.at(*at)));
        assert!(circular.text[*at..].starts_with(next), "overlooked: {}, before: {next}", circular.at(*at));
    }
    assert_eq!(known.next(), None, "listed as no paragraph, and it begins none");
}

#[test]
fn every_paragraph_of_the_law_begins_a_provision() {
    let law = law();
    let starts = law.starts(&of(Instrument::Law2022));
    for at in &law.blocks {
        let label = match law.text[*at..].strip_prefix("**Art") {
            Some(article) => "**Art".len() + article.find("** ").unwrap() + "** ".len(),
            None if law.text[*at..].starts_with("\" ") => "\" ".len(),
            None => 0,
        };
        assert!(starts.contains(&(at + label)), "overlooked: {}", law.at(*at));
    }
    assert_eq!(law.text.matches("**Art").count(), 4);
    for article in ["art. 1er", "art. 2", "art. 3", "art. 4"] {
        assert!(of(Instrument::Law2022).iter().any(|provision| provision.place == article), "{article}");
    }
}

#[test]
fn every_provision_has_one_place_and_one_fate() {
    let mut places = BTreeSet::new();
    for provision in provisions() {
        assert_eq!(provision.rules.is_empty(), provision.why_not.is_some(), "{}", provision.place);
        assert!(places.insert((provision.instrument, provision.place)), "twice: {}", provision.place);
        let rules: BTreeSet<RuleId> = provision.rules.iter().copied().collect();
        assert_eq!(rules.len(), provision.rules.len(), "a rule twice: {}", provision.place);
    }
}

#[test]
fn every_rule_sourced_to_a_text_is_named_by_it() {
    for (instrument, sourced) in [(Instrument::Circular, SOURCED_TO_CIRCULAR), (Instrument::Law2022, SOURCED_TO_LAW)] {
        let named = named_by(&of(instrument));
        assert_eq!(named, sourced.iter().copied().collect(), "{instrument:?}");
    }
}

#[test]
fn every_rule_stands_somewhere() {
    let named = named_by(&provisions().collect::<Vec<_>>());
    for rule in RuleId::ALL {
        assert!(named.contains(rule.text()), "{} has no provision", rule.text());
        // The table of rules names the circular where it carries the rule, and nowhere else.
        let mut sources = rule.editions().iter().flat_map(|own| own.sources);
        let in_circular = sources.any(|source| source.instrument == Instrument::Circular);
        assert_eq!(SOURCED_TO_CIRCULAR.contains(&rule.text()), in_circular, "{}", rule.text());
    }
}
