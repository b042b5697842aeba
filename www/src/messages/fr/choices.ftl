### Les groupes de questions, et les mots des réponses.

## Groupes de questions

group-case = Votre incapacité
group-work = Votre travail
group-medical = Votre situation médicale
group-questionnaire = Le questionnaire du médecin-conseil
group-estimation = L’estimation et la catégorie
group-contacts = Les contacts physiques (quatrième, septième et onzième mois, invalidité)
    .hint = Depuis les règles de 2024, le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire peut vous convoquer au quatrième, au septième et au onzième mois, puis en invalidité. Allez-y quand une lettre vous convoque : à ces contacts, toute l’indemnité est en jeu dès la première absence.
group-firstContact = Le premier contact avec le Coordinateur Retour Au Travail
group-appointments = Rendez-vous et absences
group-registration = L’inscription auprès du service régional de l’emploi
    .hint = Ceci vous concerne seulement si vous n’avez pas de contrat de travail et si votre potentiel de travail est suffisant. Inscrivez-vous tout de suite. Les jours viennent des lettres que vous recevez : la page ne les calcule pas.
group-ownRequest = Votre propre demande (parcours B)
group-codex = Le trajet de réintégration chez l’employeur (CODEX)
group-ami = Le trajet de réinsertion socioprofessionnelle (AMI)
group-amount = Le montant de l’indemnité
group-coordinator = Pour le Coordinateur Retour Au Travail

## Parties d’une réponse

part-from = Premier jour
part-to = Dernier jour
part-date = Date
part-outcome = Ce qui s’est passé
part-purpose = À quoi sert l’examen, selon la lettre
part-category = Catégorie
part-minutes = Durée en minutes
part-announcedAsCounting = L’invitation dit que l’activité compte

## Mots à choisir

value-yes = Oui
value-no = Non
value-notYet = Pas encore
value-dateUnknown = C’est fait, mais je ne connais pas la date
value-on = Je connais la date
value-unknown = Je ne sais pas
value-doctor = Le médecin-conseil
value-team = Un collaborateur de l’équipe multidisciplinaire
scheme-salaried = Travailleurs salariés (les chômeurs compris)
scheme-other = Un autre régime, par exemple celui des indépendants
recognised-yes = Oui, elle est reconnue
recognised-notYet = Pas encore de décision
recognised-refusedOrEnded = Refusée, ou la reconnaissance a pris fin
category-1 = Catégorie 1 : reprise par vous-même attendue au plus tard à la fin du sixième mois
category-2 = Catégorie 2 : la reprise ne semble pas possible pour des raisons médicales
category-3 = Catégorie 3 : pas pour le moment, le diagnostic ou le traitement passe d’abord
category-4 = Catégorie 4 : la reprise semble possible après une ou plusieurs actions
way-visit = Visite préalable à la reprise du travail
way-codex = Trajet de réintégration chez l’employeur (CODEX)
way-ami = Trajet de réinsertion socioprofessionnelle (AMI)
way-informal = Action informelle : une courte aide, une formation hors trajet formel
way-none = Aucune : ne pas continuer
afterRefusal-adapted = Les actions ont été adaptées
afterRefusal-ended = Ce trajet a pris fin définitivement
outcome-attended = Vous y étiez : le rendez-vous a eu lieu
outcome-absentJustified = Absence avec une justification acceptée
outcome-absentUnjustified = Absence sans justification valable
outcome-toCome = Encore à venir
purpose-remainingCapacity = { $capacity ->
    [remainingCapacity] Estimer les capacités restantes seulement
   *[other] Estimer le potentiel de travail seulement (avant 2026 : les capacités restantes)
}
purpose-alsoIncapacity = { $capacity ->
    [remainingCapacity] Les capacités restantes et l’incapacité, au même moment
   *[other] Le potentiel de travail (avant 2026 : les capacités restantes) et l’incapacité, au même moment
}
purpose-control = Évaluer ou contrôler l’incapacité (aussi : contact physique du quatrième, septième ou onzième mois, ou en invalidité)
