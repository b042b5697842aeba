//! The circular, parcours B (III, 3.2).

use super::row::{circ, circ_not};
use crate::source::Provision;
use crate::source::RuleId::{B1_1, B1_2, B2_1, B2_2, B3_1, B3_2, B4_1, B4_2, B5_1, B6_1, B6_2};
use crate::source::WhyNot::{Description, FormNotPublished};

pub(super) const PROVISIONS: &[Provision] = &[
    circ_not("III, 3.2", "3.2. Parcours B : parcours via une demande", Description),
    circ("III, 3.2, étape 1", "Étape 1 : la formulation d’une demande", &[B1_1]),
    circ("III, 3.2, étape 1, al. 1er", "le titulaire peut demander à tout moment", &[B1_1]),
    circ("III, 3.2, étape 1, al. 2", "Le “Coordinateur Retour Au Travail” examine la demande", &[B1_2]),
    circ("III, 3.2, étape 2", "Étape 2 : l’envoi éventuel du questionnaire", &[B2_1]),
    circ("III, 3.2, étape 2, al. 1er", "en préparation de ce premier moment de contact,", &[B2_1]),
    circ("III, 3.2, étape 2, remarque", "Remarque : aucun questionnaire n’est envoyé", &[B2_2]),
    circ("III, 3.2, étape 3", "Étape 3 : le renvoi du questionnaire par", &[B3_1]),
    circ("III, 3.2, étape 3, al. 1er", "le titulaire doit renvoyer ce questionnaire", &[B3_1]),
    circ("III, 3.2, étape 3, remarque", "Remarque : conséquences si le titulaire ne renvoie", &[B3_2]),
    circ("III, 3.2, étape 3, remarque, al. 1er", "le “Coordinateur Retour Au Travail” est prié", &[B3_2]),
    // No rule of its own as A3.3 is in parcours A: the late return is examined as the return in time.
    circ("III, 3.2, étape 3, remarque, al. 2", "Le titulaire transmet le questionnaire rempli", &[B3_1, B3_2]),
    circ("III, 3.2, étape 4", "Étape 4 : l’organisation du premier moment", &[B4_1]),
    circ("III, 3.2, étape 4, al. 1er", "dans un délai d'un mois à compter", &[B4_1]),
    circ("III, 3.2, étape 4, al. 2", "Lors de ce premier moment de contact,", &[B4_2]),
    circ("III, 3.2, étape 4, al. 3", "Lors du premier moment de contact,", &[B4_2]),
    circ_not("III, 3.2, étape 4, al. 4", "Un modèle de formulaire pour donner", FormNotPublished),
    circ("III, 3.2, étape 4, al. 5", "Le “Coordinateur Retour Au Travail” enregistre le premier", &[B4_2]),
    circ("III, 3.2, étape 4, al. 6", "Plusieurs possibilités peuvent se présenter après", &[B4_2]),
    circ("III, 3.2, étape 4, al. 6, 1)", "1) le retour à l'emploi précédent", &[B4_2]),
    circ("III, 3.2, étape 4, al. 6, 2)", "2) le titulaire, lié ou non", &[B4_2]),
    circ("III, 3.2, étape 4, al. 6, 3)", "3) le titulaire, lié ou non", &[B4_2]),
    circ("III, 3.2, étape 5", "Étape 5 : informer le médecin-conseil et demander", &[B5_1]),
    circ("III, 3.2, étape 5, al. 1er", "après le premier moment de contact", &[B5_1]),
    circ("III, 3.2, étape 5, al. 2", "Le médecin-conseil examine la demande et prend", &[B5_1]),
    circ("III, 3.2, étape 6", "(Éventuellement) étape 6 : Nouveau moment de contact", &[B6_1]),
    circ("III, 3.2, étape 6, al. 1er", "si le médecin-conseil estime qu'entamer un", &[B6_1]),
    circ("III, 3.2, étape 6, al. 2", "Les situations suivantes peuvent se produire", &[B6_2]),
    circ("III, 3.2, étape 6, al. 2, tiret 1", "une adaptation des actions en tenant compte", &[B6_2]),
    circ("III, 3.2, étape 6, al. 2, tiret 2", "la fin définitive du trajet \"Retour Au Travail\",", &[B6_2]),
    circ_not("III, 3.2, étape 6, al. 3", "Un modèle de formulaire avec la décision négative", FormNotPublished),
    circ("III, 3.2, étape 6, al. 4", "Le “Coordinateur Retour Au Travail” enregistre le nouveau", &[B6_2]),
];
