### Les réponses : étapes, présomption, réduction, avertissements, erreurs.

## États d’une étape

state-done = Fait
state-doneLate = Fait, mais après le dernier jour
state-before = Avant ces règles : d’autres règles s’appliquaient
state-stopped = N’a pas ou plus lieu
state-open = Ouvert : on n’en sait pas assez pour le dire
state-upcoming = À venir
state-due = À faire maintenant
state-overdue = Délai dépassé : pas encore fait

## Qui agit

actor-titulaire = Vous
actor-medecinConseil = Le médecin-conseil
actor-doctorOrTeam = Le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire
actor-coordinator = Le Coordinateur Retour Au Travail
actor-mutuality = La mutualité

## Étapes

step-A1-1 = Déclarer l’incapacité
step-A2-1 = Envoyer le questionnaire
step-A2-3 = Prévenir qu’aucun questionnaire n’est envoyé
step-A3-1 = Renvoyer le questionnaire rempli
step-A3-2 = Prendre contact à propos du questionnaire non reçu
step-A4-1 = Faire la première estimation { $capacity ->
    [remainingCapacity] des capacités restantes
   *[other] du potentiel de travail (avant 2026 : capacités restantes)
}
step-A4-3 = Faire l’examen ou le contact physique pour l’estimation
step-A5-5 = Faire l’examen médical après six mois (catégorie 1)
step-A5-6 = Faire l’examen médical au plus tard le septième mois (catégorie 3)
step-A6-1 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 4)
step-A6-2 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 1, puis 4)
step-A6-3 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 3, puis 4)
step-A7-1 = Tenir le premier contact dans le mois après le renvoi
step-A7-2 = Tenir le premier contact au plus tard le sixième mois
step-A7-6 = Réagir au plan CODEX
step-M4 = Tenir le contact physique du quatrième mois
step-M7 = Tenir le contact physique du septième mois
step-M11 = Tenir le contact physique du onzième mois
step-MI = Tenir le contact physique en invalidité
step-M-e = Faire l’examen du médecin-conseil dans le mois (fin présumée de l’incapacité)
step-B2-1 = Envoyer le questionnaire qui prépare le contact demandé
step-B3-1 = Renvoyer le questionnaire rempli (votre demande)
step-B3-2 = Prendre contact à propos du questionnaire non reçu (votre demande)
step-B4-1 = Tenir le premier contact demandé
step-B5-1 = Demander l’autorisation du trajet ; le médecin-conseil décide
step-B6-1 = Tenir un nouveau contact après le refus
step-F2-1 = Tenir le premier entretien de suivi
step-F3-1 = Suivre le plan de réintégration
step-L6 = Fixer un nouveau rendez-vous après la première absence
step-N1 = S’inscrire auprès du service régional de l’emploi
step-N2 = Envoyer la preuve de l’inscription à la mutualité
step-N3 = S’inscrire pendant la deuxième période

## Réponses qui ne vont pas ensemble : elles sont utilisées telles quelles

warning-happenedAfterAll = Vous avez répondu « pas encore », mais une autre réponse montre que c’est fait. Vérifiez les deux.
warning-outOfOrder = Le premier de ces événements est daté avant le second, alors qu’il vient normalement après. Vérifiez les dates.
warning-beforeIncapacity = Cet événement est daté avant le début de votre incapacité. Vérifiez la date.
warning-afterIncapacity = Cet événement est daté après la fin de votre incapacité. Vérifiez la date.
warning-withheldAndSent = Le questionnaire ne devait pas être envoyé, et il l’a été. Vérifiez les deux réponses ; si vous l’avez reçu, renvoyez-le.
warning-impossibleAndReturned = Le questionnaire était impossible à remplir, et il est revenu rempli. Vérifiez les deux réponses.
warning-twoFirstContacts = Le rendez-vous où vous étiez et le premier contact ont des dates différentes. Il devrait s’agir du même jour : vérifiez.
warning-contactBeforeSecondAbsence = Votre prise de contact est datée avant la deuxième absence. Elle n’est donc pas comptée : vérifiez la date.
warning-contactAfterHeld = Votre prise de contact est datée après le jour où le rendez-vous a eu lieu. Vérifiez les deux dates.
warning-appointmentAfterHeld = Des rendez-vous suivent celui où vous étiez. Ils ne comptent pas ici : vérifiez la liste.
warning-endInsidePresumption = La reconnaissance a pris fin pendant une période de présomption. Demandez la décision à votre mutualité.
warning-codexWithoutContract = Vous avez indiqué une étape chez un employeur, mais répondu que vous n’avez pas de contrat de travail. Vérifiez les deux réponses.
warning-referralWithoutCategory4 = Vous avez indiqué un renvoi vers le Coordinateur, mais aucune catégorie 4. Vérifiez les deux réponses.
warning-grantedAndRefused = L’autorisation est indiquée à la fois comme accordée et comme refusée. Vérifiez ces réponses.
warning-programmeEndsBeforeStart = Le programme se termine avant de commencer. Vérifiez les deux dates.

## Réponses que la page ne peut pas utiliser

error-notFacts = Ces données ne forment pas un cas que la page peut lire. Chargez un autre fichier ou remplissez le formulaire.
error-required = Cette réponse est nécessaire. Donnez-la pour continuer.
error-unknownKey = La page ne connaît pas « { $value } ». Retirez-le ou corrigez le nom.
error-wrongKind = « { $value } » n’est pas le type de réponse attendu. Donnez une réponse comme le formulaire la demande.
error-unknownCode = « { $value } » n’est pas un des choix possibles. Choisissez une réponse de la liste.
error-noSuchDay = Il n’y a pas de { $value } en { $month }. Corrigez le jour ou le mois.
error-dayOutOfRange = « { $value } » est hors limites. Donnez une date du 1er janvier 1990 au 31 décembre 2199.
error-numberOutOfRange = « { $value } » n’est pas un nombre possible ici. Donnez un nombre entier dans les limites indiquées près de la question.
error-badAmount = « { $value } » n’est pas un montant possible. Donnez un montant de 0 à 9999,99, avec au plus deux décimales.
error-tooManyItems = Cette liste est trop longue. Donnez au plus 50 lignes.
error-endsBeforeStart = Cette période finit avant de commencer (« { $value } »). Corrigez une des deux dates.
error-afterAsOf = « { $value } » est après le jour du calcul, mais c’est indiqué comme déjà fait. Corrigez la date, ou dites que ce n’est pas encore fait.
error-beforeIncapacityStart = « { $value } » est avant le début de votre incapacité. Corrigez cette date ou le début.
error-notEarlier = Une période précédente doit finir avant le début de cette incapacité. Corrigez « { $value } ».
error-returnedBeforeSent = Le retour (« { $value } ») est daté avant l’envoi. Corrigez une des deux dates.
error-toComeInThePast = Ce rendez-vous est donné comme à venir, mais son jour (« { $value } ») est passé. Dites ce qui s’est passé, ou corrigez la date.
error-twoOnOneDay = Deux rendez-vous de la liste sont le même jour (« { $value } »). Retirez-en un ou corrigez la date.
error-givenTwice = « { $value } » est donné deux fois. Retirez-en un.

## Ce qui est calculé

scope-computed = Votre cas est calculé ici.
scope-otherScheme = Rien n’est calculé : vous relevez d’un autre régime, qui a ses propres trajets et ses propres sanctions.
scope-recognitionPending = Votre incapacité n’est pas encore reconnue : seule la déclaration est en cours.
scope-refusedOrEnded = La reconnaissance est refusée ou a pris fin : rien du trajet n’est calculé.
standing-before = Ce jour est avant ces règles : d’autres règles s’appliquaient.
standing-in = Les règles calculées ici s’appliquent.
standing-ended = Plus aucune présomption de ce genre ne commence depuis le 1er janvier 2026.

## Le questionnaire du parcours A

questionnaire-exempt = Vous ne recevez pas de questionnaire : c’est décidé pour une raison médicale, ou vu la gravité de votre affection. Cela vaut pour le questionnaire, pas pour la première estimation.
questionnaire-notSent = Selon ces règles, le questionnaire n’est pas envoyé. Si vous en recevez un quand même, répondez et demandez à votre mutualité.
questionnaire-returned = Le questionnaire rempli a été reçu.
questionnaire-sent = Le questionnaire vous a été envoyé. Renvoyez-le rempli dans les deux semaines après l’envoi. Si ce délai est passé, envoyez-le quand même.
questionnaire-possiblyExempt = Vous n’aurez peut-être pas de questionnaire : le médecin-conseil peut décider de ne pas l’envoyer. Sans cette décision, l’envoi reste prévu.
questionnaire-overdue = Le questionnaire aurait dû être envoyé et ne l’est pas encore. C’est au médecin-conseil de l’envoyer.
questionnaire-open = Le jour prévu pour l’envoi du questionnaire est passé. Nous ne savons pas s’il a été envoyé : répondez à cette question.
questionnaire-toCome = Le questionnaire doit encore venir.
questionnaire-notComputed = Non calculé : l’envoi relève de règles plus anciennes.

## Présomption

covered-yes = Oui, d’après vos réponses : ce jour est couvert par une présomption légale.
covered-notByThese = Pas par les présomptions calculées ici. La liste du texte n’est pas complète : une autre protection reste possible.
covered-notSaid = Nous ne pouvons pas le dire : cela dépend de réponses qui manquent, ou de règles plus anciennes qui ne sont pas calculées ici.
span-P2 = Présomption liée au plan CODEX
span-P4 = Présomption du trajet AMI
span-P8 = Présomption pendant le programme de réadaptation professionnelle

## Réduction

span-L7 = Réduction ou suppression après la deuxième absence
span-L8 = Réduction ou suppression après la troisième absence
span-L12 = Suppression de toute l’indemnité après une absence à un contact ou à un examen sur l’incapacité
span-L15 = Suppression de toute l’indemnité après une absence chez le conseiller en prévention-médecin du travail
span-L16 = Réduction après une absence au service régional de l’emploi
span-N3 = Réduction parce que l’inscription manque
appointment-examination = Examen ou contact physique avec le médecin-conseil ou un collaborateur de l’équipe multidisciplinaire
appointment-contact = Premier contact du parcours A avec le Coordinateur Retour Au Travail
appointment-occupational = Rendez-vous chez le conseiller en prévention-médecin du travail (trajet CODEX)
appointment-employment = Rendez-vous avec le conseiller du service régional de l’emploi
appointment-registration = Inscription auprès du service régional de l’emploi
next-nothing = Une prochaine absence serait la première : rien ne serait réduit selon ces règles. Venez quand même, ou donnez votre justification par écrit.
next-letter = Une prochaine absence sans justification valable serait la première : pas de réduction, mais une lettre recommandée avec une nouvelle date et un avertissement.
next-reducedUntilContact = Une prochaine absence sans justification valable serait la deuxième : l’indemnité serait réduite ou supprimée jusqu’au jour, compris, où vous prenez contact pour une nouvelle date.
next-reducedUntilHeld = Une prochaine absence sans justification valable serait la troisième : l’indemnité serait réduite ou supprimée jusqu’à la veille, comprise, du jour où le rendez-vous a lieu.
next-nothingMore = Une prochaine absence ne changerait rien de plus ici : le rendez-vous a eu lieu, ou la sanction de la troisième absence court déjà. D’autres convocations gardent leurs propres règles.

## Que faire

action-step = À faire : cette étape
action-getInTouch = Prenez contact tout de suite avec la bonne personne pour fixer une nouvelle date
action-attend = Allez au rendez-vous

## Contacts

mode-inPerson = En personne
mode-video = Par vidéo
mode-phone = Par téléphone
mode-email = Par e-mail

## Trajet AMI et formulaires

situation-A = Situation A : sans contrat de travail
situation-B = Situation B : avec un contrat, sans renvoi vers le conseiller en prévention
situation-C = Situation C : avec un contrat, trajet CODEX non demandé après la visite préalable
situation-D = Situation D : trajet CODEX définitivement terminé
annex-I = Annexe I : refus d’un trajet AMI
annex-II = Annexe II : décision négative sur l’autorisation
annex-III = Annexe III : consentement au traitement des données
annex-IV = Annexe IV : déclaration positive d’engagement

## Conditions du Coordinateur

condition-met = Remplie
condition-metLate = Remplie, mais après le dernier jour
condition-notYetMet = Pas encore remplie : il reste du temps
condition-notMet = Non remplie
condition-notYetApplicable = Ne s’applique pas encore
condition-open = Pas certain : une réponse manque

## Réponses qui manquent

weight-decides = Sans cette réponse, une étape ou une période reste ouverte
weight-supposed = Sans cette réponse, nous supposons le cas habituel
weight-couldChange = Cette réponse pourrait changer un résultat
silence-noReaction = pas de réaction du médecin-conseil dans les trois semaines
