//! The places in the other instruments that rules stand on.
//!
//! Their openings are empty: these texts are not in `law/`, and words that nothing can be checked against are not
//! quoted.

use super::row::modelled;
use crate::source::Instrument::{
    self, CoordinatedLaw, RoyalDecree1996, RoyalDecreeJanuary2024, RoyalDecreeNovember2023,
};
use crate::source::Provision;
use crate::source::RuleId::{
    self, A2_1, A2_2, A2_5, A2_6, A3_2, A7_3, A7_5, A7_6, F1_7, F1B, F1D, F2_3, F2_5, F2_6, F2_7, K3, L1, L2, L3, L4,
    L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L17, N1, N5, P2, P4, P5, P7, P8, P9, S6, S7, S8, S10,
};

pub(super) const fn cited(instrument: Instrument, place: &'static str, rules: &'static [RuleId]) -> Provision {
    modelled(instrument, place, "", rules)
}

pub(super) const PROVISIONS: &[Provision] = &[
    cited(CoordinatedLaw, "art. 87", &[S7, S8, L14]),
    cited(CoordinatedLaw, "art. 93", &[S7, S8]),
    cited(CoordinatedLaw, "art. 100, § 1er/4", &[L1, L2, L3, L4, L9, A3_2, N1]),
    cited(CoordinatedLaw, "art. 100, § 2", &[A2_5, A7_3, F2_5]),
    cited(CoordinatedLaw, "art. 114", &[S8, L11]),
    cited(CoordinatedLaw, "art. 114bis", &[S8, L11]),
    cited(CoordinatedLaw, "art. 134, § 2", &[S10, L12, L13, N5, P9]),
    cited(RoyalDecree1996, "art. 215octies, § 2, 3°", &[K3]),
    cited(RoyalDecree1996, "art. 215nonies", &[A7_5]),
    cited(RoyalDecree1996, "art. 215decies, § 1er", &[A2_1, A3_2]),
    cited(RoyalDecree1996, "art. 215decies, § 1er, al. 2", &[A2_2]),
    cited(RoyalDecree1996, "art. 215decies, § 3", &[A2_2, A2_6]),
    cited(RoyalDecree1996, "art. 215undecies, § 3", &[A7_6]),
    cited(RoyalDecree1996, "art. 215quaterdecies", &[F1B, F1D, F1_7]),
    cited(RoyalDecree1996, "art. 215sexiesdecies", &[F2_3]),
    cited(RoyalDecree1996, "art. 215sexiesdecies, al. 4", &[F2_6]),
    cited(RoyalDecree1996, "art. 215sexiesdecies, al. 5", &[F2_7]),
    cited(RoyalDecree1996, "art. 215octiesdecies", &[L3, L9, L17]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 1er", &[L1]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 1er, al. 1er", &[L5]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 1er, al. 2", &[L6]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 1er, al. 3", &[L7]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 1er, al. 4", &[L8]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2", &[L2]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2, al. 1er", &[L5]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2, al. 2", &[L6]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2, al. 3", &[L7]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 2, al. 4", &[L8]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 3", &[L10]),
    cited(RoyalDecree1996, "art. 215octiesdecies, § 4", &[L11]),
    cited(RoyalDecree1996, "art. 224", &[L14]),
    cited(RoyalDecree1996, "art. 239, § 1er/1", &[P2]),
    cited(RoyalDecree1996, "art. 239, § 1er/1, 2°", &[P4, P5, P7]),
    cited(RoyalDecree1996, "art. 239, § 2", &[P8]),
    cited(RoyalDecreeJanuary2024, "art. 34", &[S6]),
    cited(RoyalDecreeNovember2023, "art. 2", &[S6, P4, P5]),
];
