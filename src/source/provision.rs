//! The paragraphs of the instruments, each with its fate.

use super::{Instrument, RuleId};
use serde::Serialize;

/// A paragraph of an instrument and what became of it here: the rules that model it, or why none does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Provision {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in its own headings.
    pub place: &'static str,
    /// Its first words, in the French of the text. The tests look for them there; the module does without.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip)]
    pub opening: &'static str,
    /// The rules that model it.
    pub rules: &'static [RuleId],
    /// Why it is not modelled, where no rule models it.
    pub why_not: Option<WhyNot>,
}

names! {
    /// Why a paragraph is not modelled.
    pub enum WhyNot {
        /// It tells where texts were published, or what is repealed.
        Publication = "publication",
        /// It defines or describes, and decides nothing.
        Description = "description",
        /// It states a purpose.
        Purpose = "purpose",
        /// It gives examples.
        Example = "example",
        /// It changes the words of another article, which is what is modelled.
        Amendment = "amendment",
        /// It concerns another scheme (the self-employed).
        OtherScheme = "otherScheme",
        /// The text was not available.
        TextNotAvailable = "textNotAvailable",
        /// A presumption of its own (Fonds Retour au Travail), known and not modelled.
        LaterPresumption = "laterPresumption",
        /// It points to a form that is not published.
        FormNotPublished = "formNotPublished",
    }
}
