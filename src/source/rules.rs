//! The one table of rules, in the order of the law.
//!
//! Of each rule it tells the words that it rests on (of texts that are not in `law/`, what the rule decides), its id, what
//! it makes, and, for each edition of it: what the core does with it, from which seam until which other, and where it
//! stands. Neighbours share their seam, so that there is no gap and no overlap.

#[cfg(not(target_arch = "wasm32"))]
use super::Instrument::{
    Law2025, RoyalDecreeApril2024, RoyalDecreeJanuary2024, RoyalDecreeJanuary2026, RoyalDecreeNovember2023,
    WellbeingCode,
};
#[cfg(not(target_arch = "wasm32"))]
use super::place::{at, circ, coordinated, decree, law, reading};
use super::{
    EVERYBODY_2024, EditionId, FIRST, Fate, LAW_2026, LIMITS, Makes, REDUCTION, REDUCTION_2024, REGISTRATION_2026,
    RuleEdition, SANCTIONS_2026, TRAJECTORY_2024,
};

rules! {
    // S: scope and entry into force.
    /// « dans le cadre de l’assurance indemnités des travailleurs salariés »
    S1 "S1" []: E2022 computed (FIRST) [circ("titre, I, IV, 4.1")];
    /// « Si l'état d'incapacité de travail est reconnu »
    S2 "S2" []: E2022 computed (FIRST) [circ("III, 3.1, étape 1")];
    /// « le titulaire reconnu en incapacité de travail »
    S3 "S3" []: E2022 computed (FIRST) [circ("I")];
    /// « En vigueur à partir du 1er septembre 2022 »
    S4 "S4" []: E2022 computed (FIRST) [circ("titre")];
    /// « s'applique aux titulaires dont la période d'incapacité primaire […] débute au plus tôt le 1er janvier 2023 »
    S5 "S5" []: E2022 computed (LIMITS => SANCTIONS_2026) [law("art. 4")];
    /// Which edition holds: by the start of the incapacity and the day.
    S6 "S6" []:
        E2022 computed (FIRST) [at(RoyalDecreeJanuary2024, "art. 34"), at(RoyalDecreeNovember2023, "entrée en vigueur")];
    /// Which periods of incapacity count as one, and when invalidity begins.
    S7 "S7" []: E2022 computed (FIRST) [coordinated("art. 87 et 93")];
    /// Maternity protection shifts the counters.
    S8 "S8" []: E2022 computed (FIRST) [coordinated("art. 87, 93, 114 et 114bis"), reading("R13")];
    /// So close to the pension age there is no questionnaire, no estimation and no contact of the fourth month.
    S9 "S9" []: E2024 computed (TRAJECTORY_2024) [at(RoyalDecreeApril2024, "avec effet au 1er janvier 2024")];
    /// A letter that summons or asks must be answered, whatever a rule says.
    S10 "S10" []: E2022 said (FIRST) [coordinated("art. 134, § 2")];
    // A: parcours A, through the médecin-conseil.
    /// « L'état d'incapacité de travail est déclaré au moyen d'un certificat d'incapacité de travail »
    A1_1 "A1.1" [Step]: E2022 computed (FIRST) [circ("III, 3.1, étape 1")];
    /// « une première délimitation peut déjà être faite sur la base des données du certificat »
    A1_2 "A1.2" []: E2022 said (FIRST) [circ("III, 3.1, étape 1")];
    /// « dix semaines après le début de l’incapacité de travail »
    A2_1 "A2.1" [Step]: E2022 computed (FIRST) [circ("III, 3.1, étape 2"), decree("art. 215decies, § 1er")];
    /// « peut décider de ne pas envoyer le questionnaire pour des raisons médicales valables »
    A2_2 "A2.2" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2"), decree("art. 215decies, § 1er, al. 2, et § 3")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies, al. 2, 1°")];
    /// « une communication est envoyée au titulaire lui expliquant qu'aucun questionnaire ne lui a été envoyé »
    A2_3 "A2.3" [Step]: E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2")];
    /// « si le conseiller en prévention-médecin du travail a été sollicité pour démarrer un trajet “CODEX” »
    A2_4 "A2.4" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies, al. 2, 2°")];
    /// « si le titulaire exerce un travail autorisé (conformément à l'art. 100, § 2 de la loi coordonnée) »
    A2_5 "A2.5" []: E2022 computed (FIRST) [circ("III, 3.1, étape 2")];
    /// « si un "Trajet Retour Au Travail" a déjà débuté à la demande du titulaire, après une autorisation »
    A2_6 "A2.6" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2"), decree("art. 215decies, § 3")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies, al. 2, 4°")];
    /// « pathologie oncologique sévère »
    A2M01 "A2.M01" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « transplantation du cœur et/ou d’un poumon, du foie, d’un rein ou de l’intestin »
    A2M02 "A2.M02" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « amputation d’un ou des deux membres supérieurs/inférieurs (tout le membre) »
    A2M03 "A2.M03" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « paraplégie / hémiplégie / tétraplégie / paraparésie / hémiparésie / tétraparésie acquise »
    A2M04 "A2.M04" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « démence – diverses formes »
    A2M05 "A2.M05" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « syndrome de Korsakoff »
    A2M06 "A2.M06" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « coma »
    A2M07 "A2.M07" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « amyotrophie spinale, par ex. sclérose latérale amyotrophique (SLA) »
    A2M08 "A2.M08" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « maladie de Parkinson, parkinsonisme »
    A2M09 "A2.M09" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « troubles visuels graves bilatéraux acquis »
    A2M10 "A2.M10" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « cirrhose du foie décompensée »
    A2M11 "A2.M11" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « insuffisance rénale terminale »
    A2M12 "A2.M12" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « polytraumatisme grave »
    A2M13 "A2.M13" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « brûlures graves »
    A2M14 "A2.M14" []: E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 2, liste")];
    /// « renvoyer ce questionnaire dûment rempli au médecin-conseil dans un délai de deux semaines »
    A3_1 "A3.1" [Step]: E2022 computed (FIRST) [circ("III, 3.1, étape 3"), circ("V, tableau, ligne 1")];
    /// « le médecin-conseil demandera au “Coordinateur Retour Au Travail” de contacter le titulaire »
    A3_2 "A3.2" [Step]:
        E2022 computed (FIRST) [circ("III, 3.1, étape 3"), decree("art. 215decies, § 1er"), law("art. 2")];
    /// « Le titulaire transmet le questionnaire rempli qui est ensuite examiné »
    A3_3 "A3.3" []: E2022 said (FIRST) [circ("III, 3.1, étape 3")];
    /// « dans le courant du quatrième mois de l’incapacité de travail »
    A4_1 "A4.1" [Step]:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 4")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/2")];
    /// « le médecin-conseil ne procèdera pas à la première estimation des capacités restantes »
    A4_2 "A4.2" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 4")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/2, al. 4")];
    /// « s'il n'était pas possible pour le titulaire, nonobstant l'accompagnement apporté, de remplir le questionnaire »
    A4_3 "A4.3" [Step Attendance]:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 4")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/2, al. 1er")];
    /// « le médecin-conseil classe le titulaire dans l'une des quatre catégories suivantes »
    A5_0 "A5.0" []: E2022 said (FIRST) [circ("III, 3.1, étape 5")];
    /// « catégorie 1 : il peut être présumé raisonnablement que le titulaire reprendra spontanément le travail convenu »
    A5_1 "A5.1" []: E2022 said (FIRST) [circ("III, 3.1, étape 5, catégorie 1")];
    /// « ne semble pas possible pour des raisons médicales »
    A5_2 "A5.2" []:
        E2022 said (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 5, catégorie 2")],
        E2024 said (TRAJECTORY_2024) [decree("art. 215decies/2, al. 3"), decree("art. 215decies/3 à 215decies/5")];
    /// « n'est momentanément pas d'actualité »
    A5_3 "A5.3" []: E2022 said (FIRST) [circ("III, 3.1, étape 5, catégorie 3")];
    /// « semble possible après une ou plusieurs actions de réadaptation et/ou d'orientation »
    A5_4 "A5.4" []: E2022 said (FIRST) [circ("III, 3.1, étape 5, catégorie 4")];
    /// « après 6 mois, il doit obligatoirement procéder à un examen médical »
    A5_5 "A5.5" [Step]: E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 5, remarque 1")];
    /// « un examen médical doit avoir eu lieu au plus tard au cours du septième mois d'incapacité de travail »
    A5_6 "A5.6" [Step]: E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 5, remarque 2")];
    /// « ne peut pas donner suite à cette demande, ce refus doit être notifié à l'assuré »
    A5_7 "A5.7" []: E2022 said (FIRST) [circ("III, 3.1, étape 5, remarque 3")];
    /// « au moment de la première évaluation des capacités restantes, le titulaire est classé en catégorie 4 »
    A6_1 "A6.1" [Step]:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 6, tiret 1")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215undecies, § 1er")];
    /// « le titulaire a été classé en catégorie 1 précitée »
    A6_2 "A6.2" [Step]: E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 6, tiret 2")];
    /// « au moment de la première évaluation des capacités restantes, le titulaire a été classé en catégorie 3 »
    A6_3 "A6.3" [Step]: E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 6, tiret 3")];
    /// « il n'y a pas de renvoi direct des titulaires liés par un contrat de travail »
    A6_4 "A6.4" []: E2022 said (FIRST) [circ("III, 3.1, étape 6, remarque")];
    /// « dans un délai d'un mois après le renvoi par le médecin-conseil »
    A7_1 "A7.1" [Step Attendance]:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 7")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215undecies, § 2, 2°")];
    /// « au plus tard au cours du 6e mois d’incapacité de travail »
    A7_2 "A7.2" [Step Attendance]:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("III, 3.1, étape 7")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215undecies, § 2, 1°")];
    /// « un premier moment de contact n’a pas lieu […] si le titulaire exerce un travail autorisé »
    A7_3 "A7.3" []: E2022 computed (FIRST) [circ("III, 3.1, étape 7, remarque")];
    /// « demande au titulaire son consentement exprès écrit »
    A7_4 "A7.4" []: E2022 said (FIRST) [circ("III, 3.1, étape 7")];
    /// « Plusieurs possibilités peuvent se présenter après ce premier moment de contact »
    A7_5 "A7.5" []: E2022 said (FIRST) [circ("III, 3.1, étape 7"), circ("I"), decree("art. 215nonies")];
    /// Three weeks without a reaction to a CODEX plan: supposed to agree.
    A7_6 "A7.6" [Step]: E2022 computed (FIRST) [decree("art. 215undecies, § 3")];
    // M: the physical contacts.
    /// The physical contact at the latest on the last day of the fourth month.
    M4 "M4" [Step Attendance]: E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/1")];
    /// The physical contact in the course of the seventh month.
    M7 "M7" [Step Attendance]: E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/3")];
    /// The physical contact in the course of the eleventh month.
    M11 "M11" [Step Attendance]: E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/4")];
    /// The physical contact in the last month but one before a recognised period of invalidity expires.
    MI "MI" [Step Attendance]: E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/5")];
    /// What keeps a physical contact from taking place.
    Mx "M.x" []:
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/1 et 215decies/3 à 215decies/5, al. « toutefois »")];
    /// A team member presumes the end: the médecin-conseil examines within one month.
    Me "M.e" [Step Attendance]:
        E2024 computed (TRAJECTORY_2024) [decree("art. 215decies/1 et 215decies/3 à 215decies/5")];
    /// After a contact, still recognised: a new estimation.
    Mr "M.r" []: E2024 said (TRAJECTORY_2024) [decree("art. 215decies/3 à 215decies/5")];
    // B: parcours B, on own request.
    /// « le titulaire peut demander à tout moment au cours de l'incapacité de travail »
    B1_1 "B1.1" []: E2022 said (FIRST) [circ("III, 3.2, étape 1")];
    /// « examine la demande et informe le médecin-conseil de cette demande »
    B1_2 "B1.2" []: E2022 said (FIRST) [circ("III, 3.2, étape 1")];
    /// « en préparation de ce premier moment de contact, le titulaire est invité à remplir un questionnaire »
    B2_1 "B2.1" [Step]: E2022 computed (FIRST) [circ("III, 3.2, étape 2")];
    /// « a déjà rempli un questionnaire pendant l'incapacité de travail en cours »
    B2_2 "B2.2" []: E2022 computed (FIRST) [circ("III, 3.2, étape 2, remarque")];
    /// « le titulaire doit renvoyer ce questionnaire dûment rempli dans un délai de deux semaines »
    B3_1 "B3.1" [Step]: E2022 computed (FIRST) [circ("III, 3.2, étape 3")];
    /// « est prié de prendre contact avec le titulaire »
    B3_2 "B3.2" [Step]: E2022 computed (FIRST) [circ("III, 3.2, étape 3, remarque")];
    /// « dans un délai d'un mois à compter de la réception du questionnaire rempli par le titulaire »
    B4_1 "B4.1" [Step Attendance]: E2022 computed (FIRST) [circ("III, 3.2, étape 4")];
    /// « Lors de ce premier moment de contact, il explique son rôle »
    B4_2 "B4.2" []: E2022 said (FIRST) [circ("III, 3.2, étape 4")];
    /// « lui demande l'autorisation d'entamer un “Trajet Retour Au Travail” »
    B5_1 "B5.1" [Step]: E2022 computed (FIRST) [circ("III, 3.2, étape 5")];
    /// « dans le mois qui suit le moment de contact précédent »
    B6_1 "B6.1" [Step Attendance]: E2022 computed (FIRST) [circ("III, 3.2, étape 6")];
    /// « une adaptation des actions en tenant compte de la décision du médecin-conseil »
    B6_2 "B6.2" []: E2022 said (FIRST) [circ("III, 3.2, étape 6")];
    // F: the formal AMI path.
    /// « Situation A : le titulaire qui n’est pas lié par un contrat de travail »
    F1A "F1.A" []: E2022 computed (FIRST) [circ("IV, 4.1, situation A")];
    /// « n'a pas été renvoyé au conseiller en prévention-médecin du travail »
    F1B "F1.B" []: E2022 computed (FIRST) [circ("IV, 4.1, situation B"), decree("art. 215quaterdecies")];
    /// « décide, après la visite préalable à la reprise du travail de ne pas demander »
    F1C "F1.C" []: E2022 computed (FIRST) [circ("IV, 4.1, situation C")];
    /// « Situation D : le trajet de réintégration “CODEX” du titulaire qui est définitivement inapte »
    F1D "F1.D" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("IV, 4.1, situation D")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215quaterdecies")];
    /// « informe, en outre, le conseiller en prévention-médecin du travail »
    F1_5 "F1.5" []: E2022 said (FIRST) [circ("IV, 4.1, situations B et C")];
    /// « suspend la mise en œuvre du trajet de réintégration “AMI” »
    F1_6 "F1.6" []: E2022 computed (FIRST) [circ("IV, 4.1, situations B et C")];
    /// « démarre à nouveau le trajet de réintégration »
    F1_7 "F1.7" []:
        E2022 computed (FIRST => TRAJECTORY_2024) [circ("IV, 4.1, situations B et C")],
        E2024 computed (TRAJECTORY_2024) [decree("art. 215quaterdecies")];
    /// « souscrivent une déclaration positive d'engagement »
    F1_8 "F1.8" []: E2022 said (FIRST) [circ("IV, 4.1")];
    /// « Le (premier) entretien de suivi a lieu dans un délai d'un mois »
    F2_1 "F2.1" [Step Attendance]: E2022 computed (FIRST) [circ("IV, 4.2")];
    /// « Le plan de réintégration contient au moins »
    F2_2 "F2.2" []: E2022 said (FIRST) [circ("IV, 4.2")];
    /// « peuvent, avec l’accord du titulaire, consulter d'autres parties impliquées »
    F2_3 "F2.3" []: E2022 said (FIRST) [circ("IV, 4.2"), decree("art. 215sexiesdecies")];
    /// « l'accord de la Commission supérieure du Conseil médical de l'invalidité est demandé »
    F2_4 "F2.4" []: E2022 said (FIRST) [circ("IV, 4.2")];
    /// « une proposition de reprise du travail est (finalement) soumise à l'approbation du médecin-conseil »
    F2_5 "F2.5" []: E2022 said (FIRST) [circ("IV, 4.2")];
    /// « au médecin traitant du titulaire »
    F2_6 "F2.6" []: E2022 said (FIRST) [circ("IV, 4.2"), decree("art. 215sexiesdecies, al. 4")];
    /// A plan must be offered.
    F2_7 "F2.7" []: E2022 said (FIRST) [decree("art. 215sexiesdecies, al. 5")];
    /// « tous les trois mois, sauf si les éléments du dossier justifient une fréquence ou un calendrier différent »
    F3_1 "F3.1" [Step]: E2022 computed (FIRST) [circ("IV, 4.3")];
    /// « évalue les résultats du “Trajet Retour Au Travail” »
    F4_1 "F4.1" []: E2022 said (FIRST) [circ("IV, 4.4")];
    // C: how each contact may be held.
    /// « Contact par le C-ReAT en cas de non-réception du questionnaire dans les 2 semaines suivant l'envoi »
    C1 "C1" []: E2022 computed (FIRST) [circ("V, tableau, ligne 1")];
    /// « Premier contact avec le C-ReAT à la demande du médecin-conseil ou à l'initiative du titulaire »
    C2 "C2" []: E2022 computed (FIRST) [circ("V, tableau, ligne 2")];
    /// « Moment de contact avec le C-ReAT pour discuter de l'évaluation faite par le médecin-conseil »
    C3 "C3" []: E2022 computed (FIRST) [circ("V, tableau, ligne 3")];
    /// « Entretien de suivi avec le C-ReAT après signature de la déclaration d’engagement »
    C4 "C4" []: E2022 computed (FIRST) [circ("V, tableau, ligne 4")];
    /// « Autres contacts avec le C-ReAT »
    C5 "C5" []: E2022 computed (FIRST) [circ("V, tableau, ligne 5")];
    // P: the presumption of incapacity.
    /// « ne peut être ni prolongée ni suspendue »
    P1 "P1" []: E2022 computed (FIRST) [circ("VI")];
    /// « pendant la période commençant le jour où il signe le plan de réintégration »
    P2 "P2" [Span]: E2022 computed (FIRST => LAW_2026) [circ("VI, tiret 1"), decree("art. 239, § 1er/1")];
    /// « après six mois à compter du jour de la signature du plan de réintégration “CODEX” »
    P3 "P3" []: E2022 computed (FIRST => LAW_2026) [circ("VI, tiret 1")];
    /// « cette période commence à partir du jour où le plan de réintégration […] est établi »
    P4 "P4" [Span]:
        E2022 computed (FIRST => EVERYBODY_2024) [circ("VI, tiret 2")],
        E2024 computed (EVERYBODY_2024 => LAW_2026) [decree("art. 239, § 1er/1, 2°")];
    /// « après six mois, à compter du jour de l'établissement du plan de réintégration “AMI” »
    P5 "P5" []:
        E2022 computed (FIRST => EVERYBODY_2024) [circ("VI, tiret 2")],
        E2024 computed (EVERYBODY_2024 => LAW_2026) [decree("art. 239, § 1er/1, 2°")];
    /// « La présomption légale d'incapacité de travail s'applique notamment pour »
    P6 "P6" []: E2022 said (FIRST) [circ("VI")];
    /// With a contract, a path at the employer comes first.
    P7 "P7" []: E2022 computed (FIRST => LAW_2026) [decree("art. 239, § 1er/1, 2°")];
    /// During an approved rehabilitation programme the incapacity is presumed to continue.
    P8 "P8" [Span]: E2022 computed (FIRST => LAW_2026) [decree("art. 239, § 2")];
    /// « la reconnaissance de l'état d'incapacité de travail est maintenue pendant cette période »
    P9 "P9" []: E2022 said (FIRST) [circ("VI"), coordinated("art. 134, § 2")];
    // L: the possible reduction of the indemnity.
    /// « de fournir, à la demande du médecin-conseil, les données qui sont nécessaires pour l'estimation »
    L1 "L1" []:
        E2022 said (REDUCTION => REDUCTION_2024) [law("art. 2"), decree("art. 215octiesdecies, § 1er")],
        E2024 said (REDUCTION_2024) [coordinated("art. 100, § 1er/4, 1°"), decree("art. 215octiesdecies, § 1er, al. 3")];
    /// « de donner suite à la convocation du "Coordinateur Retour Au Travail" pour un premier moment de contact »
    L2 "L2" []: E2022 said (REDUCTION) [law("art. 2"), decree("art. 215octiesdecies, § 2")];
    /// « absent sans justification valable à l'examen médical visé […] ou au premier moment de contact »
    L3 "L3" []: E2022 said (REDUCTION) [law("art. 2"), decree("art. 215octiesdecies")];
    /// « justifiée par des éléments tant de nature médicale que non médicale »
    L4 "L4" []: E2022 said (REDUCTION) [law("art. 2")];
    /// The invitation announces the sanction.
    L5 "L5" []:
        E2022 said (REDUCTION => SANCTIONS_2026) [decree("art. 215octiesdecies, § 1er, al. 1er, et § 2, al. 1er")],
        E2026March said (SANCTIONS_2026) [decree("art. 215octiesdecies, §§ 1er et 2"), at(RoyalDecreeJanuary2026, "art. 7 et 12")];
    /// First absence: a registered letter sets a new date within one month.
    L6 "L6" [Step]: E2022 computed (REDUCTION) [decree("art. 215octiesdecies, §§ 1er et 2, al. 2")];
    /// Second absence: reduced up to and including the day of getting in touch.
    L7 "L7" [Span]:
        E2022 computed (REDUCTION => REDUCTION_2024) [decree("art. 215octiesdecies, §§ 1er et 2, al. 3")],
        E2024 computed (REDUCTION_2024 => SANCTIONS_2026) [decree("art. 215octiesdecies, §§ 1er et 2, al. 3")],
        E2026March computed (SANCTIONS_2026) [decree("art. 215octiesdecies, §§ 1er et 2"), at(RoyalDecreeJanuary2026, "art. 7 et 12")];
    /// Third absence: reduced up to and including the eve of the day the appointment takes place.
    L8 "L8" [Span]:
        E2022 computed (REDUCTION => SANCTIONS_2026) [decree("art. 215octiesdecies, §§ 1er et 2, al. 4")],
        E2026March computed (SANCTIONS_2026) [decree("art. 215octiesdecies, §§ 1er et 2"), at(RoyalDecreeJanuary2026, "art. 7 et 12")];
    /// « soit réduit de plus de 2,5 pourcents »
    L9 "L9" []:
        E2022 computed (REDUCTION => SANCTIONS_2026) [decree("art. 215octiesdecies"), law("art. 2, dernier al.")],
        E2026March computed (SANCTIONS_2026) [decree("art. 215octiesdecies"), at(Law2025, "art. 7")];
    /// The decision comes by registered letter and can be contested.
    L10 "L10" []: E2022 said (REDUCTION) [decree("art. 215octiesdecies, § 3")];
    /// Not during maternity protection.
    L11 "L11" []: E2022 computed (REDUCTION) [decree("art. 215octiesdecies, § 4")];
    /// « en cas d'absence du bénéficiaire à l'examen médical organisé par le médecin-conseil »
    L12 "L12" [Span]:
        E2022 computed (FIRST => EVERYBODY_2024) [coordinated("art. 134, § 2"), law("art. 3"), reading("R24")],
        E2024 computed (EVERYBODY_2024) [coordinated("art. 134, § 2, al. 1er et 2")];
    /// « débute au plus tôt le 1er janvier 2023 »
    L13 "L13" []: E2022 computed (LIMITS => SANCTIONS_2026) [law("art. 3 et 4")];
    /// The amount: by the day, Monday to Saturday.
    L14 "L14" []: E2022 computed (REDUCTION) [coordinated("art. 87"), decree("art. 224"), reading("R11")];
    /// The occupational doctor's contact: from the second absence the indemnity is suppressed.
    L15 "L15" [Span]:
        E2026March computed (SANCTIONS_2026) [decree("art. 215octiesdecies, § 2/1"), at(WellbeingCode, "art. I.4-73, § 2, et I.4-82/1, § 2")];
    /// The employment service's adviser: from the second absence 10 %.
    L16 "L16" [Span]:
        E2026June computed (REGISTRATION_2026) [decree("art. 215octiesdecies, § 2/3"), coordinated("art. 100, § 1er/4, al. 2")];
    /// What the second absence supposes, and whom to get in touch with.
    L17 "L17" []: E2022 computed (REDUCTION) [decree("art. 215octiesdecies")];
    // N: registration with the employment service.
    /// The duties of 2026, registration among them.
    N1 "N1" [Step]: E2026January computed (LAW_2026) [coordinated("art. 100, § 1er/4"), reading("R36")];
    /// A first letter gives fourteen days to register; the proof is sent by the seventh day after.
    N2 "N2" [Step]: E2026June computed (REGISTRATION_2026) [decree("art. 215octiesdecies, § 2/2")];
    /// A second letter, and no registration in its period: 10 % until it is done.
    N3 "N3" [Step Span]: E2026June computed (REGISTRATION_2026) [decree("art. 215octiesdecies, § 2/2")];
    /// Late proof only presumes that one did not register.
    N4 "N4" []: E2026June computed (REGISTRATION_2026) [decree("art. 215octiesdecies, § 2/2")];
    /// Not registered and summoned for it: absence suppresses the indemnity.
    N5 "N5" []:
        E2026January said (LAW_2026) [coordinated("art. 100, § 1er/4, al. 3, 1°"), coordinated("art. 134, § 2")];
    // K: the coordinator.
    /// « au moins titulaire d'un diplôme »
    K1 "K1" []: E2022 computed (FIRST) [circ("II, 2.1")];
    /// « dans un délai de deux ans après son entrée en fonction »
    K2 "K2" []:
        E2022 computed (FIRST => EVERYBODY_2024) [circ("II, 2.1")],
        E2024 computed (EVERYBODY_2024) [decree("art. 215octies, § 2, 2°")];
    /// « la moitié des moments d'intervisions organisés […] au maximum quatre fois par an »
    K3 "K3" []:
        E2022 computed (FIRST => EVERYBODY_2024) [circ("II, 2.1"), decree("art. 215octies, § 2, 3°")],
        E2024 computed (EVERYBODY_2024) [decree("art. 215octies, § 2, 3°")];
    /// « Une activité d'au moins 1h30, peut être considérée comme un moment d'intervision »
    K4 "K4" []: E2022 computed (FIRST) [circ("II, 2.1")];
    /// « prend toutes les mesures utiles dans le cadre du “Trajet Retour Au Travail” »
    K5 "K5" []: E2022 said (FIRST) [circ("II, 2.2")];
    /// « Il est possible qu’une personne exerce à temps partiel la fonction »
    K6 "K6" []: E2022 said (FIRST => EVERYBODY_2024) [circ("VII")];
}
