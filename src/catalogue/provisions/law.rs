//! The law of 25 September 2022.

use super::row::{left_out, modelled};
use crate::source::Instrument::Law2022;
use crate::source::Provision;
use crate::source::RuleId::{self, A3_2, L1, L2, L3, L4, L9, L12, L13, S5};
use crate::source::WhyNot::{self, Amendment, Description};

const fn law(place: &'static str, opening: &'static str, rules: &'static [RuleId]) -> Provision {
    modelled(Law2022, place, opening, rules)
}

const fn law_not(place: &'static str, opening: &'static str, why: WhyNot) -> Provision {
    left_out(Law2022, place, opening, why)
}

pub(super) const PROVISIONS: &[Provision] = &[
    law_not("art. 1er", "La présente loi règle une matière visée", Description),
    law_not("art. 2", "Dans l'article 100 de la loi relative", Amendment),
    law("art. 2, § 1er/4, al. 1er", "§ 1er/4. Pour pouvoir vérifier si un", &[L1, L2]),
    law("art. 2, § 1er/4, al. 1er, 1°", "1. de fournir, à la demande du médecin-conseil,", &[L1, A3_2]),
    law("art. 2, § 1er/4, al. 1er, 2°", "2. de donner suite à la convocation", &[L2]),
    // It empowers the King, but in the same breath fixes what counts (L3) and what may justify an absence (L4).
    law("art. 2, § 1er/4, al. 2", "Le Roi détermine, par un arrêté délibéré", &[L3, L4]),
    law("art. 2, § 1er/4, al. 3", "Toutefois, l'application de l'alinéa 2", &[L9]),
    law("art. 3", "Dans l'article 134, § 2, de la même loi,", &[L12, L13]),
    law("art. 4", "La présente loi entre en vigueur le 1er janvier", &[S5, L13]),
];
