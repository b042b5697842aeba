//! The places in the texts of 2024 and 2026 that rules stand on, and what of them is not modelled.

use super::other::cited;
use super::row::left_out;
use crate::source::Instrument::{
    CoordinatedLaw, Law2025, Law2026, RoyalDecree1996, RoyalDecreeApril2024, RoyalDecreeApril2026,
    RoyalDecreeJanuary2026, RoyalDecreeNovember2023, WellbeingCode,
};
use crate::source::Provision;
use crate::source::RuleId::{
    A2_2, A2_4, A2_6, A4_1, A4_2, A4_3, A5_2, A6_1, A7_1, A7_2, K2, L5, L7, L8, L9, L15, L16, M4, M7, M11, MI, Me, Mr,
    Mx, N2, N3, N4, N5, P2, P3, P4, P5, P8, S9,
};
use crate::source::WhyNot::{LaterPresumption, OtherScheme, TextNotAvailable};

pub(super) const PROVISIONS: &[Provision] = &[
    cited(RoyalDecree1996, "art. 215octies, § 2, 2°", &[K2]),
    cited(RoyalDecree1996, "art. 215decies, al. 2, 1°", &[A2_2]),
    cited(RoyalDecree1996, "art. 215decies, al. 2, 2°", &[A2_4]),
    cited(RoyalDecree1996, "art. 215decies, al. 2, 4°", &[A2_6]),
    cited(RoyalDecree1996, "art. 215decies/1", &[M4, Mx, Me]),
    cited(RoyalDecree1996, "art. 215decies/2", &[A4_1]),
    cited(RoyalDecree1996, "art. 215decies/2, al. 1er", &[A4_3]),
    cited(RoyalDecree1996, "art. 215decies/2, al. 3", &[A5_2]),
    cited(RoyalDecree1996, "art. 215decies/2, al. 4", &[A4_2]),
    cited(RoyalDecree1996, "art. 215decies/3", &[M7, Mx, Me, Mr, A5_2]),
    cited(RoyalDecree1996, "art. 215decies/4", &[M11, Mx, Me, Mr, A5_2]),
    cited(RoyalDecree1996, "art. 215decies/5", &[MI, Mx, Me, Mr, A5_2]),
    cited(RoyalDecree1996, "art. 215undecies, § 1er", &[A6_1]),
    cited(RoyalDecree1996, "art. 215undecies, § 2, 1°", &[A7_2]),
    cited(RoyalDecree1996, "art. 215undecies, § 2, 2°", &[A7_1]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2/1", &[L15]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2/2", &[N2, N3, N4]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2/3", &[L16]),
    cited(CoordinatedLaw, "art. 100, § 1er, al. 8", &[Mx]),
    cited(CoordinatedLaw, "art. 100, § 1er/4, al. 2", &[L16]),
    cited(CoordinatedLaw, "art. 100, § 1er/4, al. 3, 1°", &[N5]),
    cited(RoyalDecreeApril2024, "avec effet au 1er janvier 2024", &[S9]),
    cited(Law2025, "art. 7", &[L7, L8, L9]),
    cited(Law2025, "art. 8 à 10", &[P2, P3, P4, P5, P8]),
    cited(RoyalDecreeJanuary2026, "art. 7", &[L5, L7, L8, L15]),
    cited(RoyalDecreeJanuary2026, "art. 10 à 12", &[P2, P3, P4, P5, P8]),
    cited(RoyalDecreeApril2026, "entrée en vigueur", &[L16, N2, N3, N4]),
    cited(WellbeingCode, "art. I.4-73, § 2", &[L15]),
    cited(WellbeingCode, "art. I.4-82/1, § 2", &[L15]),
    left_out(RoyalDecreeNovember2023, "Fonds Retour au Travail", "", LaterPresumption),
    left_out(Law2025, "travailleurs indépendants", "", OtherScheme),
    left_out(Law2026, "texte entier", "", TextNotAvailable),
];
