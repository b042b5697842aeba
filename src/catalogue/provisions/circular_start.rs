//! The circular from its title to chapter II.

use super::row::{circ, circ_not};
use crate::source::Provision;
use crate::source::RuleId::{A6_1, A7_5, B1_1, K1, K2, K3, K4, K5, S1, S3, S4};
use crate::source::WhyNot::{Description, Example, Publication};

pub(super) const PROVISIONS: &[Provision] = &[
    circ("titre", "IV. Le \"Trajet Retour Au Travail\" sous la coordination", &[S1]),
    circ("titre, entrée en vigueur", "En vigueur à partir du 1er septembre 2022.", &[S4]),
    circ_not("introduction, al. 1er", "Dans le Moniteur belge du 17 décembre 2021,", Publication),
    circ_not("introduction, al. 2", "L’arrêté royal du 19 janvier 2022 modifiant", Publication),
    circ_not("introduction, al. 3", "L’arrêté royal du 12 juillet 2022 modifiant", Publication),
    circ_not("introduction, al. 4", "Pour l’application de cette circulaire, on entend par", Description),
    circ_not("introduction, al. 4, tiret 1", "le trajet de réintégration “CODEX” : le trajet", Description),
    // A definition, but the one that says for whom the second way of A7.5 is meant.
    circ("introduction, al. 4, tiret 2", "le trajet de réintégration “AMI” : le trajet", &[A7_5]),
    circ_not("I", "I. Le “Trajet retour au travail”: description", Description),
    circ("I, al. 1er", "Le “Trajet Retour Au Travail” est un terme global", &[S1, S3]),
    circ("I, al. 2", "Il s’agit plus précisément de tout trajet", &[S1, S3, A6_1, B1_1]),
    circ("I, al. 3", "Outre le trajet de réintégration “AMI”, plutôt formel,", &[A7_5]),
    circ_not("II", "II. Instauration d’un nouvel acteur au sein", Description),
    circ_not("II, 2.1", "2.1. Conditions à remplir pour pouvoir travailler", Description),
    circ("II, 2.1, al. 1er", "Pour agir en tant que “Coordinateur Retour Au Travail”", &[K1, K2, K3]),
    circ("II, 2.1, al. 1er, tiret 1", "l'intéressé est au moins titulaire d'un diplôme", &[K1]),
    circ("II, 2.1, al. 1er, tiret 2", "l'intéressé, a réussi l'examen en tant que", &[K2]),
    circ("II, 2.1, al. 1er, tiret 3", "l'intéressé qui a réussi l'examen de la formation", &[K3]),
    // It organises, but it also says that these activities count; K4 holds that against the invitation of al. 4.
    circ("II, 2.1, al. 2", "L'Institut National d'Assurance Maladie-Invalidité organise de manière continue", &[K4]),
    circ_not("II, 2.1, al. 2, tiret 1", "réunions de l'association ALUMNI", Example),
    circ_not("II, 2.1, al. 2, tiret 2", "des moments d'échange entre les étudiants", Example),
    circ_not("II, 2.1, al. 2, tiret 3", "des moments de formation supplémentaires au cours", Example),
    circ("II, 2.1, al. 3", "Une activité d'au moins 1h30,", &[K4]),
    circ("II, 2.1, al. 4", "Lorsque l'Institut National d'Assurance Maladie-Invalidité envoie", &[K4]),
    circ_not("II, 2.2", "2.2. Missions du “Coordinateur Retour Au Travail”", Description),
    circ_not("II, 2.2.1", "2.2.1. GÉNÉRAL", Description),
    circ("II, 2.2.1, al. 1er", "Dans le respect du secret professionnel,", &[K5]),
    circ_not("II, 2.2.2", "2.2.2. MISSIONS EXPLICITEMENT DÉFINIES", Description),
    circ("II, 2.2.2, al. 1er", "En particulier, le “Coordinateur Retour Au Travail” effectue", &[K5]),
    circ("II, 2.2.2, al. 1er, tiret 1", "l'organisation du premier moment de contact", &[K5]),
    circ("II, 2.2.2, al. 1er, tiret 2", "le soutien du titulaire lié par un contrat", &[K5]),
    circ("II, 2.2.2, al. 1er, tiret 3", "l'enregistrement dans le dossier “Trajet Retour Au Travail”", &[K5]),
];
