//! The circular, chapter IV: the formal AMI path.

use super::row::{circ, circ_not};
use crate::source::Provision;
use crate::source::RuleId::{
    F1_5, F1_6, F1_7, F1_8, F1A, F1B, F1C, F1D, F2_1, F2_2, F2_3, F2_4, F2_5, F2_6, F3_1, F4_1, K5, S1,
};
use crate::source::WhyNot::{Description, FormNotPublished};

pub(super) const PROVISIONS: &[Provision] = &[
    circ_not("IV", "IV. Le trajet formel de réintégration visant", Description),
    circ_not("IV, al. 1er", "Via le trajet formel de réintégration “AMI”,", Description),
    circ_not("IV, 4.1", "4.1. Démarrage du trajet formel de réintégration", Description),
    circ("IV, 4.1, al. 1er", "Dans les situations suivantes, le “Coordinateur", &[F1A, F1B, F1C, F1D]),
    circ("IV, 4.1, situation A", "Situation A : le titulaire qui n’est pas lié", &[F1A, S1]),
    circ("IV, 4.1, situation B", "Situation B : le titulaire qui est lié", &[F1B, S1]),
    circ("IV, 4.1, situation B, al. 2", "Le “Coordinateur Retour Au Travail” informe, en outre,", &[F1_5]),
    circ("IV, 4.1, situation B, al. 3", "Toutefois, si le conseiller prévention-médecin du travail", &[F1_6]),
    circ("IV, 4.1, situation B, al. 4", "Lorsque le trajet de réintégration du titulaire", &[F1_7]),
    circ("IV, 4.1, situation C", "Situation C : le titulaire qui est lié", &[F1C]),
    circ("IV, 4.1, situation C, al. 2", "Le “Coordinateur Retour Au Travail” informe, en outre,", &[F1_5]),
    circ("IV, 4.1, situation C, al. 3", "Toutefois, si le conseiller prévention-médecin du travail", &[F1_6]),
    circ("IV, 4.1, situation C, al. 4", "Lorsque le trajet de réintégration du titulaire", &[F1_7]),
    circ("IV, 4.1, situation D", "Situation D : le trajet de réintégration “CODEX”", &[F1D]),
    circ("IV, 4.1, al. 2", "Dans le cadre de ce démarrage, le “Coordinateur", &[F1_8]),
    circ("IV, 4.1, al. 2, tiret 1", "l'engagement du “Coordinateur Retour Au Travail” et du", &[F1_8]),
    circ("IV, 4.1, al. 2, tiret 2", "l'engagement du titulaire à coopérer activement", &[F1_8]),
    circ_not("IV, 4.1, al. 3", "Un modèle de déclaration positive d’engagement", FormNotPublished),
    circ("IV, 4.1, al. 4", "Le “Coordinateur Retour Au Travail” effectue les enregistrements", &[K5]),
    circ_not("IV, 4.2", "4.2. Organisation d’un entretien de suivi", Description),
    circ("IV, 4.2, al. 1er", "Le “Coordinateur Retour Au Travail” invite le titulaire", &[F2_1]),
    circ("IV, 4.2, al. 2", "Le (premier) entretien de suivi a lieu", &[F2_1]),
    circ("IV, 4.2, al. 3", "Si nécessaire, un deuxième entretien de suivi", &[F2_1]),
    circ("IV, 4.2, al. 4", "Le plan de réintégration contient au moins", &[F2_2]),
    circ("IV, 4.2, al. 4, tiret 1", "les objectifs du plan : la formulation", &[F2_2]),
    circ("IV, 4.2, al. 4, tiret 2", "le résultat final visé : la formulation", &[F2_2]),
    circ("IV, 4.2, al. 4, tiret 3", "une action concrète : par exemple suivre", &[F2_2]),
    circ("IV, 4.2, al. 4, tiret 4", "un rendez-vous concret pour un prochain entretien", &[F2_2]),
    circ("IV, 4.2, al. 5", "Dans le cadre de la rédaction du plan", &[F2_3]),
    circ("IV, 4.2, al. 6", "Le “Coordinateur Retour Au Travail” enregistre les résultats", &[K5]),
    circ("IV, 4.2, al. 7", "Le “Coordinateur Retour Au Travail” enregistre également", &[K5]),
    circ("IV, 4.2, al. 8", "Si le plan de réintégration a pour objet", &[F2_4]),
    circ("IV, 4.2, al. 9", "Si le plan de réintégration vise l'accompagnement", &[F2_5]),
    circ("IV, 4.2, al. 10", "Le médecin-conseil communique les résultats des entretiens", &[F2_6]),
    circ_not("IV, 4.3", "4.3. Suivi du plan de réintégration “AMI”", Description),
    circ("IV, 4.3, al. 1er", "Le “Coordinateur Retour Au Travail” assure un suivi", &[F3_1]),
    circ("IV, 4.3, al. 2", "Le “Coordinateur Retour Au Travail” effectue ce suivi", &[F3_1]),
    circ("IV, 4.3, al. 3", "Le cas échéant, le “Coordinateur Retour Au Travail”", &[F3_1]),
    circ("IV, 4.3, al. 4", "Le “Coordinateur Retour Au Travail” enregistre les différentes", &[F3_1, K5]),
    circ_not("IV, 4.4", "4.4. Evaluation des résultats du", Description),
    circ("IV, 4.4, al. 1er", "Le “Coordinateur Retour Au Travail” évalue les résultats", &[F4_1]),
];
