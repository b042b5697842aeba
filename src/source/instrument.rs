//! The texts that rules are taken from, and how the official journal has them.

use crate::calendar::Day;
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

names! {
    /// The kind of an act.
    pub enum Act {
        /// A law.
        Law = "law",
        /// A royal decree.
        Decree = "decree",
    }
}

/// How the official journal (Moniteur belge, Belgisch Staatsblad) has an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Publication {
    /// Its kind.
    pub act: Act,
    /// The day it was given.
    pub given: Day,
    /// The ten digits under which the journal published it (numac); none where they are not known here.
    pub numac: Option<&'static str>,
    /// The number of its file in the journal's collection of legislation; given where the numac is not known.
    pub dossier: Option<&'static str>,
}

const fn law(given: Day) -> Publication {
    Publication { act: Act::Law, given, numac: None, dossier: None }
}

const fn decree(given: Day) -> Publication {
    Publication { act: Act::Decree, given, numac: None, dossier: None }
}

impl Publication {
    const fn numac(self, numac: &'static str) -> Publication {
        Publication { numac: Some(numac), ..self }
    }

    const fn dossier(self, dossier: &'static str) -> Publication {
        Publication { dossier: Some(dossier), ..self }
    }
}

impl Instrument {
    /// How the official journal has it; none for what is no act of its own, or has stood there too long to have one number.
    #[must_use]
    pub const fn publication(self) -> Option<Publication> {
        Some(match self {
            Instrument::Law2022 => law(Day::of(2022, 9, 25)).numac("2022033623"),
            Instrument::Law2023 => law(Day::of(2023, 12, 20)).numac("2023048465"),
            Instrument::LawDecember2023 => law(Day::of(2023, 12, 22)),
            Instrument::RoyalDecreeNovember2023 => decree(Day::of(2023, 11, 23)).dossier("2023-11-23/15"),
            Instrument::RoyalDecreeJanuary2024 => decree(Day::of(2024, 1, 15)).numac("2023206779"),
            Instrument::RoyalDecreeApril2024 => decree(Day::of(2024, 4, 14)).dossier("2024-04-14/09"),
            Instrument::Law2025 => law(Day::of(2025, 12, 19)).numac("2025009870"),
            Instrument::RoyalDecreeJanuary2026 => decree(Day::of(2026, 1, 23)).numac("2026200185"),
            Instrument::RoyalDecreeApril2026 => decree(Day::of(2026, 4, 6)).numac("2026201087"),
            Instrument::Law2026 => law(Day::of(2026, 2, 22)),
            Instrument::Circular
            | Instrument::CoordinatedLaw
            | Instrument::RoyalDecree1996
            | Instrument::WellbeingCode
            | Instrument::Reading => return None,
        })
    }
}
