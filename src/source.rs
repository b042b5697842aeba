//! Where the law stands: the instruments, the pinpoints into them, the editions and whom they hold for.

mod edition;
mod ids;

pub use edition::*;
pub use ids::*;

use serde::Serialize;

names! {
    /// A text that rules are taken from.
    pub enum Instrument {
        /// INAMI circular O.A. 2022/383 – 407/22 of 17 November 2022.
        Circular = "circular",
        /// Law of 25 September 2022 (2022033623).
        Law2022 = "law2022",
        /// Law coordinated on 14 July 1994 on compulsory health care and indemnity insurance.
        CoordinatedLaw = "coordinatedLaw",
        /// Royal decree of 3 July 1996 that carries the coordinated law out.
        RoyalDecree1996 = "royalDecree1996",
        /// Law of 20 December 2023 (2023048465).
        Law2023 = "law2023",
        /// Law of 22 December 2023, art. 177.
        LawDecember2023 = "lawDecember2023",
        /// Royal decree of 23 November 2023 (dossier 2023-11-23/15).
        RoyalDecreeNovember2023 = "royalDecreeNovember2023",
        /// Royal decree of 15 January 2024 (2023206779).
        RoyalDecreeJanuary2024 = "royalDecreeJanuary2024",
        /// Royal decree of 14 April 2024 (dossier 2024-04-14/09).
        RoyalDecreeApril2024 = "royalDecreeApril2024",
        /// Law of 19 December 2025 (2025009870).
        Law2025 = "law2025",
        /// Royal decree of 23 January 2026 (2026200185).
        RoyalDecreeJanuary2026 = "royalDecreeJanuary2026",
        /// Royal decree of 6 April 2026 (2026201087).
        RoyalDecreeApril2026 = "royalDecreeApril2026",
        /// Code of well-being at work (code du bien-être au travail), book I, title 4.
        WellbeingCode = "wellbeingCode",
        /// Law of 22 February 2026, which amends the law of 19 December 2025: not available.
        Law2026 = "law2026",
        /// The project's own reading, numbered among the readings.
        Reading = "reading",
    }
}

/// A place in an instrument, as lawyers cite it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Pinpoint {
    /// The text.
    pub instrument: Instrument,
    /// The place in it, in the text's own headings: `III, 3.1, étape 2`, `art. 215decies, § 1er`.
    pub place: &'static str,
}

/// A rule as one edition has it; when it holds is [`RuleId::validities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleEntry {
    /// The rule.
    pub id: RuleId,
    /// The edition.
    pub edition: EditionId,
    /// Where it stands.
    pub sources: &'static [Pinpoint],
    /// What the core does with it.
    pub fate: Fate,
}

/// What the core does with a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Fate {
    /// It decides a day, a state, a stop, a span, an amount or an exemption.
    Computed,
    /// It is said where it applies; nothing is counted from it.
    Said,
}

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
