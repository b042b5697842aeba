//! The texts that rules are taken from.

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
