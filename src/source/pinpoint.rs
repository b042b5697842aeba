//! Places in the instruments, as lawyers cite them.

use super::Instrument;
use serde::Serialize;

/// A place in an instrument, as lawyers cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Pinpoint {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in the text's own headings and in French: `III, 3.1, étape 2`, `art. 215decies, § 1er`.
    pub place: &'static str,
}

/// The French words that stand in places, each with a name under which it has words in other languages; of two that begin
/// alike the longer one comes first. All else in a place is a number or a letter of the text.
#[cfg(not(target_arch = "wasm32"))]
pub const PLACE_WORDS: &[(&str, &str)] = &[
    ("avec effet au 1er janvier 2024", "effectFrom2024"),
    ("entrée en vigueur", "entryIntoForce"),
    ("travailleurs indépendants", "selfEmployed"),
    ("Fonds Retour au Travail", "fund"),
    ("texte entier", "wholeText"),
    ("al. « toutefois »", "exceptions"),
    ("dernier al.", "lastClause"),
    ("sous-tiret", "subDash"),
    ("situations", "situations"),
    ("situation", "situation"),
    ("introduction", "introduction"),
    ("abrogation", "repeal"),
    ("référence", "reference"),
    ("catégorie", "category"),
    ("remarque", "remark"),
    ("tableau", "table"),
    ("étape", "step"),
    ("liste", "list"),
    ("ligne", "row"),
    ("tiret", "dash"),
    ("titre", "title"),
    ("art.", "article"),
    ("1er", "first"),
    ("al.", "clause"),
    ("et", "and"),
    ("à", "to"),
];
