//! The circular, chapters V to VII and its last lines.

use super::row::{circ, circ_not};
use crate::source::Provision;
use crate::source::RuleId::{A3_1, C1, C2, C3, C4, C5, K6, P1, P2, P3, P4, P5, P6, P9};
use crate::source::WhyNot::{Description, Publication};

pub(super) const PROVISIONS: &[Provision] = &[
    circ_not("V", "V. Moments de contact : mode d'organisation", Description),
    circ("V, al. 1er", "Le tableau ci-dessous montre les façons", &[C1, C2, C3, C4, C5]),
    circ("V, tableau", "Moments de contact Contact physique Contact vidéo", &[C1, C2, C3, C4, C5]),
    // Row 1 is also where the text says from what the two weeks of the return are counted.
    circ("V, tableau, ligne 1", "Contact par le C-ReAT en cas de", &[C1, A3_1]),
    circ("V, tableau, ligne 2", "Premier contact avec le C-ReAT à la", &[C2]),
    circ("V, tableau, ligne 3", "Moment de contact avec le C-ReAT pour", &[C3]),
    circ("V, tableau, ligne 4", "Entretien de suivi avec le C-ReAT après", &[C4]),
    circ("V, tableau, ligne 5", "Autres contacts avec le C-ReAT", &[C5]),
    circ_not("VI", "VI. Présomption légale d’incapacité de travail", Description),
    circ("VI, al. 1er", "Afin d'éviter que le “Trajet Retour Au Travail”", &[P1, P9]),
    circ("VI, al. 2", "La présomption légale d'incapacité de travail s'applique notamment", &[P6]),
    circ("VI, al. 2, tiret 1", "le titulaire lié par un contrat de travail", &[P2]),
    circ("VI, al. 2, tiret 1, al. 2", "Cette présomption prend fin en tout cas", &[P3]),
    circ("VI, al. 2, tiret 2", "le titulaire, lié ou non par un contrat", &[P4]),
    circ("VI, al. 2, tiret 2, al. 2", "Plus précisément, cette période commence", &[P4]),
    circ("VI, al. 2, tiret 2, al. 2, a)", "a) soit la veille de la reprise", &[P4]),
    circ("VI, al. 2, tiret 2, al. 2, b)", "b) soit la veille du début du programme", &[P4]),
    circ("VI, al. 2, tiret 2, al. 2, c)", "c) soit le dernier jour du trajet", &[P4]),
    circ("VI, al. 2, tiret 2, al. 3", "Cette présomption prend fin en tout cas", &[P5]),
    circ_not("VII", "VII. Compatibilité du rôle de “Coordinateur Retour", Description),
    circ("VII, al. 1er", "Il est possible qu’une personne exerce", &[K6]),
    circ_not("abrogation", "Abroge la circulaire n° 2022/160 du 12 mai 2022.", Publication),
    circ_not("référence", "Circulaire O.A. n° 2022/383 – 407/22", Publication),
];
