### Les réponses : étapes, conclusions, avertissements, erreurs.

## États d’une étape

state-outside = Non calculé ici : des règles plus récentes s’appliquent
state-done = Fait
state-doneLate = Fait, mais après le dernier jour
state-before = Avant ces règles : d’autres règles s’appliquaient
state-stopped = N’a pas lieu
state-open = Ouvert : on n’en sait pas assez pour le dire
state-upcoming = À venir
state-due = À faire maintenant
state-overdue = Délai dépassé : pas encore fait

## Qui agit

actor-titulaire = Vous
actor-medecinConseil = Le médecin-conseil
actor-coordinator = Le Coordinateur Retour Au Travail
actor-mutuality = La mutualité

## Étapes

step-A1-1 = Déclarer l’incapacité
step-A2-1 = Envoyer le questionnaire
step-A2-3 = Prévenir qu’aucun questionnaire n’est envoyé
step-A3-1 = Renvoyer le questionnaire rempli
step-A3-2 = Prendre contact à propos du questionnaire non reçu
step-A4-1 = Faire la première estimation des capacités restantes
step-A4-3 = Faire l’examen médical pour l’estimation
step-A5-5 = Faire l’examen médical après six mois (catégorie 1)
step-A5-6 = Faire l’examen médical au plus tard le septième mois (catégorie 3)
step-A6-1 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 4)
step-A6-2 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 1, puis 4)
step-A6-3 = Renvoyer vers le Coordinateur Retour Au Travail (catégorie 3, puis 4)
step-A7-1 = Tenir le premier contact dans le mois après le renvoi
step-A7-2 = Tenir le premier contact au plus tard le sixième mois
step-A7-6 = Réagir au plan CODEX
step-B2-1 = Envoyer le questionnaire qui prépare le contact demandé
step-B3-1 = Renvoyer le questionnaire rempli (votre demande)
step-B3-2 = Prendre contact à propos du questionnaire non reçu (votre demande)
step-B4-1 = Tenir le premier contact demandé
step-B5-1 = Demander l’autorisation du trajet ; le médecin-conseil décide
step-B6-1 = Tenir un nouveau contact après le refus
step-F2-1 = Tenir le premier entretien de suivi
step-F3-1 = Suivre le plan de réintégration
step-L6 = Fixer un nouveau rendez-vous après la première absence

## Ce que la page conclut

said-otherScheme = Cette page ne calcule rien pour votre régime. Il a ses propres trajets et ses propres sanctions : demandez à votre mutualité.
said-recognitionPending = Votre incapacité n’est pas encore reconnue. Seule la déclaration est en cours ; la suite dépend de la décision.
said-refusedOrEnded = Sans reconnaissance, ce trajet ne prévoit rien pour vous. La lettre de décision dit comment la contester et dans quel délai. Ce délai est court : lisez-la tout de suite.
said-incapacityEnded = Votre incapacité a pour dernier jour le { $day }. Ce qui tomberait après ce jour n’est plus dû dans ce trajet.
said-beforeFirstEdition = Les règles calculées ici commencent le { $day }. Le jour demandé est plus tôt : d’autres règles s’appliquaient.
said-caseOfLaterEdition = Cette page ne calcule pas votre cas. Votre incapacité a commencé le { $day } ou plus tard, et des règles plus récentes s’appliquent.
said-dayOfLaterEdition = À partir du { $day }, des règles plus récentes s’appliquent et rien n’est calculé ici. Ce qui suit ne vaut que pour avant ce jour.
said-stepsOfLaterEdition = Certaines étapes ne sont pas calculées : elles tombent le { $day } ou plus tard, et des règles plus récentes s’appliquent alors.
said-periodsJoined = Vos périodes d’incapacité comptent comme une seule, depuis le { $day }. L’interruption était trop courte pour en commencer une nouvelle.
said-periodNotJoined = Une période d’incapacité plus ancienne ne compte pas ici. L’interruption était assez longue : une nouvelle période a commencé.
said-breakOfFourteenDays = L’interruption a duré exactement quatorze jours. Nous comptons une nouvelle période, mais certaines mutualités comptent autrement : demandez à la vôtre.
said-primaryIncapacity = Vous êtes en incapacité primaire : c’est la première année. L’invalidité commencerait le { $day }.
said-invalidity = Vous êtes en invalidité depuis le { $day }.
said-countersShifted = La protection de la maternité suspend la période : des dates comptées depuis le début de votre incapacité viennent plus tard. La façon de les décaler est notre lecture.
said-answerEveryLetter = Répondez à toute lettre qui vous convoque ou vous demande quelque chose. Rien de ce qui est affiché ici ne vous en dispense. En cas de doute, suivez la lettre et demandez à votre mutualité.
said-narrowedDown = Le médecin-conseil peut déjà faire un premier tri à partir de votre certificat, avant le questionnaire.
said-possiblyExempt = Le médecin-conseil peut décider de ne pas vous envoyer le questionnaire. Votre situation médicale ne suffit pas à elle seule : il faut cette décision. Si vous recevez le questionnaire, renvoyez-le.
said-questionnaireExamined = Une fois rempli et reçu, le questionnaire est examiné.
said-refusalIsNotImpossibility = Refuser le questionnaire et ne pas pouvoir le remplir sont deux choses différentes. Si vous refusez, ces informations restent dues selon notre lecture, et le médecin-conseil décide de la suite. Si vous n’y arrivez pas, demandez de l’aide.
said-examinationNotAppropriate = Pour le moment, il n’y a pas d’examen pour l’estimation : le questionnaire ne peut pas être rempli et un examen n’est pas approprié. Si une lettre vous convoque quand même, répondez-y.
said-category1 = Catégorie 1 : on peut raisonnablement penser que vous reprendrez le travail par vous-même au plus tard à la fin du sixième mois. Cela ne décide rien sur la reconnaissance de votre incapacité et ne vous oblige pas à reprendre.
said-category2 = Catégorie 2 : une reprise du travail ne semble pas possible pour des raisons médicales. Cela ne décide rien sur la reconnaissance de votre incapacité.
said-category3 = Catégorie 3 : une reprise du travail n’est pas d’actualité pour le moment, car le diagnostic ou le traitement passe d’abord. Cela ne décide rien sur la reconnaissance de votre incapacité.
said-category4 = Catégorie 4 : une reprise du travail semble possible après une ou plusieurs actions de réadaptation ou d’orientation. Cela ne décide rien sur la reconnaissance de votre incapacité et ne vous oblige pas à reprendre.
said-noReferralAfterCategory2 = Aucune de ces règles ne prévoit de renvoi vers le Coordinateur Retour Au Travail quand la catégorie 2 devient plus tard la catégorie 4. Vous pouvez demander vous-même un contact, à tout moment de l’incapacité.
said-refusalToNotify = Votre catégorie ne permet pas le trajet AMI que vous avez demandé. Ce refus doit vous être notifié.
said-pathAllowed = Votre catégorie permet le trajet AMI que vous avez demandé : elle n’est pas une raison de refus. Les autres conditions de ce trajet restent à remplir.
said-refusalHangsOnCategory = Votre catégorie n’est pas connue ici. Si elle ne permet pas le trajet AMI que vous avez demandé, le refus doit vous être notifié.
said-noDirectReferral = Vous avez un contrat de travail : le médecin-conseil ne vous renvoie pas directement vers le conseiller en prévention-médecin du travail pour un trajet CODEX.
said-firstContactContent = Au premier contact, le Coordinateur Retour Au Travail explique son rôle et regarde avec vous la première étape du trajet. Il demande votre consentement écrit pour traiter vos données. Il note le contact et les actions convenues dans le Dossier Retour Au Travail.
said-waysAfterContact = Après le premier contact, plusieurs voies existent. Avec un contrat de travail et avec votre accord, la voie privilégiée est le conseiller en prévention-médecin du travail. Vous pouvez aussi souhaiter un trajet AMI, une action informelle, ou ne pas continuer.
said-confirmReceipt = Avant de commencer le travail du plan CODEX, demandez à votre mutualité de confirmer par écrit le jour où le médecin-conseil a reçu le plan. Les trois semaines se comptent à partir de ce jour.
said-requestAtAnyTime = Vous pouvez demander vous-même un premier contact au Coordinateur Retour Au Travail, à tout moment de l’incapacité. Un rendez-vous est toujours fixé.
said-requestExamined = Le Coordinateur Retour Au Travail examine votre demande et en informe le médecin-conseil.
said-noQuestionnaireForRequest = Aucun nouveau questionnaire n’est nécessaire pour votre demande : vous en avez déjà rempli un, et une mise à jour n’est pas jugée nécessaire.
said-noLimitForContact = La circulaire ne fixe pas de délai ici pour le contact demandé.
said-actionsAdapted = Après le refus, les actions ont été adaptées. Si nécessaire, elles sont soumises à nouveau au médecin-conseil.
said-pathEnded = Ce trajet a pris fin. Cela ne décide rien sur votre incapacité, et vous pouvez faire une nouvelle demande : rien dans le texte ne l’interdit.
said-preventionAdviserInformed = Le Coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail que le trajet AMI commence, dans les limites de votre consentement écrit.
said-amiSuspended = Le trajet AMI est suspendu : l’employeur a demandé une réintégration, et le médecin-conseil en a été informé.
said-amiRestarts = Le Coordinateur Retour Au Travail redémarre le trajet AMI : le trajet chez l’employeur a définitivement pris fin et vous êtes définitivement inapte au travail convenu.
said-declarationOfCommitment = Au début du trajet AMI, vous, le Coordinateur Retour Au Travail et le médecin-conseil signez une déclaration positive d’engagement. Eux s’engagent à vous soutenir à tout moment ; vous, à coopérer activement.
said-planContent = Le plan AMI contient au moins : des objectifs, le résultat final visé, une action concrète et un rendez-vous pour un prochain entretien.
said-othersConsulted = Avec votre accord, d’autres personnes peuvent être consultées pour le plan, par exemple votre médecin traitant. Selon l’arrêté royal, l’employeur aussi.
said-programmeNeedsAgreement = Un programme de réadaptation professionnelle a besoin de l’accord de la Commission supérieure pour être pris en charge par l’assurance indemnités.
said-noWorkBeforeApproval = Si le plan AMI mène à un emploi, ne commencez pas à travailler avant l’accord du médecin-conseil.
said-treatingDoctorTold = Avec votre consentement, le médecin-conseil communique à votre médecin traitant les résultats des entretiens et le contenu du plan.
said-planMustBeOffered = Un plan doit vous être proposé. La seule raison de ne pas en proposer est une raison médicale fondée, établie par le médecin-conseil.
said-resultsEvaluated = Le Coordinateur Retour Au Travail évalue les résultats du trajet et les note dans le Dossier Retour Au Travail.
said-protectsRecognitionOnly = La présomption protège la reconnaissance de votre incapacité, rien d’autre. Vous devez toujours répondre à une convocation, et d’autres motifs peuvent arrêter le paiement.
said-listNotExhaustive = La liste des présomptions dans le texte n’est pas complète. Une autre protection que celles calculées ici reste possible.
said-sixMonthsAtMost = La présomption liée au plan CODEX ou au trajet AMI dure six mois au plus. Elle ne peut être ni prolongée ni suspendue.
said-employerPathFirst = Vous avez un contrat de travail : la présomption du trajet AMI suppose qu’un trajet chez l’employeur n’a pas pu commencer ou n’a pas réussi.
said-codexPresumptionNeedsContract = La présomption liée au plan CODEX demande un contrat de travail. Vous avez répondu que vous n’en avez pas : elle n’est donc pas calculée. Vérifiez cette réponse.
said-presumptionOutside = Une présomption qui commence à partir du { $day } n’est pas calculée ici : une édition plus récente de la loi la fixe. Demandez à votre mutualité si elle vous couvre.
said-presumptionBefore = Une présomption qui commence avant le { $day } n’est pas calculée ici : d’autres règles s’appliquaient alors. Demandez à votre mutualité si elle vous couvre.
said-duties = Vous avez deux devoirs. Donnez au médecin-conseil, à sa demande, les informations pour l’estimation, et allez à l’examen organisé si elles manquent. Répondez aussi à la convocation du Coordinateur Retour Au Travail pour le premier contact du parcours A.
said-onlyTheseTwo = Selon ces règles, l’absence sans justification valable ne compte qu’à deux rendez-vous : l’examen pour les capacités restantes et le premier contact du parcours A. Toute autre convocation du médecin-conseil suit une règle plus sévère : si vous la manquez, toute l’indemnité est en jeu.
said-justification = Votre justification peut être médicale ou non. Donnez-la par écrit, tout de suite. Il n’existe pas de liste : la mutualité décide, et sa décision peut être contestée.
said-invitationMustWarn = L’invitation doit annoncer la réduction de 2,5 % en cas d’absence sans justification valable. La lettre recommandée après la première absence doit aussi avertir.
said-decisionByLetter = La décision vient par envoi recommandé et peut être contestée. Lisez-la tout de suite : elle dit comment et dans quel délai.
said-notDuringMaternityProtection = Aucune de ces réductions ne s’applique pendant la protection de la maternité.
said-absenceDuringMaternityProtection = Une absence tombe un jour de protection de la maternité. C’est à la mutualité de dire si elle compte : écrivez-lui.
said-wholeIndemnityAtStake = Toute l’indemnité est en jeu, pas seulement 2,5 %. La règle des 2,5 % ne vaut pas pour l’examen manqué : l’indemnité est supprimée tant que l’obligation de contrôle n’est pas remplie. Prenez tout de suite contact avec le médecin-conseil.
said-wholeIndemnityPossible = Toute l’indemnité peut être en jeu. L’examen manqué portait à la fois sur les capacités restantes et sur l’incapacité, et les textes ne tranchent pas. Prenez tout de suite contact avec le médecin-conseil.
said-examinationOfLaterEdition = Toute l’indemnité peut être en jeu dès la première absence. L’examen manqué portait aussi sur l’incapacité, et depuis le { $day } des règles plus récentes, non calculées ici, s’appliquent. Prenez tout de suite contact avec le médecin-conseil.
said-whatDoesTheLetterSay = Toute l’indemnité peut être en jeu. Cela dépend du but de l’examen : que dit la lettre de convocation ? Sans cette réponse, aucune réduction de 2,5 % n’est montrée.
said-otherSummons = Répondez aussi à toute autre convocation du médecin-conseil, par exemple pour un contrôle. Sinon, toute l’indemnité est supprimée tant que l’obligation de contrôle n’est pas remplie, dès la première absence.
said-startedBefore2023 = Ces réductions de 2,5 % ne s’appliquent pas à vous : votre incapacité primaire a commencé avant 2023. Le premier contact avec le Coordinateur n’entraîne pas de réduction. Mais l’examen du médecin-conseil reste obligatoire : si vous le manquez, toute l’indemnité est en jeu.
said-reductionOutside = La réduction n’est pas calculée pour votre cas : des règles plus récentes s’appliquent. Cela ne veut pas dire que rien n’est en jeu. Répondez à toute convocation.
said-appointmentOutside = Un rendez-vous prévu le { $day } ou plus tard n’est pas compté ici : des règles plus récentes s’appliquent. Cela ne veut pas dire qu’une absence est sans conséquence.
said-contactTheRightPerson = Prenez contact pour fixer une nouvelle date : avec le médecin-conseil pour l’examen, avec le Coordinateur Retour Au Travail pour le premier contact. La forme est libre. Gardez une preuve.
said-reductionContestable = La réduction peut être contestée : l’avertissement manquait. La lettre de décision dit comment la contester et dans quel délai.
said-overlapOnce = Certains jours tombent sous les deux rendez-vous. Ils ne sont réduits qu’une fois : jamais plus de 2,5 % du montant journalier.
said-amountIndicative = Ces montants sont indicatifs. Ils partent du montant journalier que vous avez donné. Demandez à votre mutualité son propre calcul.
said-coordinatorMissions = Vous organisez les contacts, notez et suivez les actions et leur résultat ; vous aidez la personne qui a un contrat, avec son consentement, à demander une visite préalable ou un trajet CODEX. Vous contactez des tiers seulement en concertation avec le médecin-conseil et avec l’accord de la personne, que vous accompagnez. Le secret professionnel s’applique.
said-partTimeInTeam = À temps partiel, vous pouvez aussi travailler à temps partiel dans l’équipe multidisciplinaire. En tant que non-médecin, vous n’y faites, pour l’évaluation de l’incapacité, que des contacts préparatoires : aucun contact sur la prolongation de l’invalidité, aucun contact intermédiaire dans ce cadre. Toutes les tâches de réintégration sont permises.
said-coordinatorOutside = Vos conditions ne sont pas calculées pour ce jour : depuis le 1er janvier 2024, d’autres règles les fixent.

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
error-noSuchDay = « { $value } » n’est pas une date qui existe. Écrivez l’année, le mois et le jour, par exemple 2023-01-31.
error-dayOutOfRange = « { $value } » est hors limites. Donnez une date du 1er janvier 1990 au 31 décembre 2199.
error-numberOutOfRange = « { $value } » n’est pas un nombre possible ici. Donnez un nombre entier dans les limites indiquées près de la question.
error-badAmount = « { $value } » n’est pas un montant possible. Donnez un montant de 0 à 9999,99, avec au plus deux décimales.
error-tooManyItems = Cette liste est trop longue. Donnez au plus 50 lignes.
error-endsBeforeStart = Cette période finit avant de commencer (« { $value } »). Corrigez une des deux dates.
error-afterAsOf = « { $value } » est après le jour de la réponse, mais c’est indiqué comme déjà fait. Corrigez la date, ou dites que ce n’est pas encore fait.
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
scope-outside = Une édition plus récente de la loi s’applique à votre cas ou à ce jour. Elle n’est pas calculée ici.
standing-before = Ce jour est avant ces règles : d’autres règles s’appliquaient.
standing-outside = Des règles plus récentes s’appliquent : elles ne sont pas calculées ici.
standing-in = Les règles calculées ici s’appliquent.

## Le questionnaire du parcours A

questionnaire-exempt = Vous ne recevez pas de questionnaire : le médecin-conseil l’a décidé pour une raison médicale. Cela vaut pour le questionnaire, pas pour la première estimation.
questionnaire-notSent = Selon ces règles, le questionnaire n’est pas envoyé. Si vous en recevez un quand même, répondez et demandez à votre mutualité.
questionnaire-returned = Le questionnaire rempli a été reçu.
questionnaire-sent = Le questionnaire vous a été envoyé. Renvoyez-le rempli dans les deux semaines après l’envoi. Si ce délai est passé, envoyez-le quand même.
questionnaire-possiblyExempt = Vous n’aurez peut-être pas de questionnaire : le médecin-conseil peut décider de ne pas l’envoyer. Sans cette décision, l’envoi reste prévu.
questionnaire-overdue = Le questionnaire aurait dû être envoyé et ne l’est pas encore. C’est au médecin-conseil de l’envoyer.
questionnaire-open = Le jour prévu pour l’envoi est passé. Nous ne savons pas si le questionnaire a été envoyé : répondez à cette question.
questionnaire-toCome = Le questionnaire doit encore venir.
questionnaire-notComputed = Non calculé : l’envoi relève de règles plus anciennes ou plus récentes.

## Présomption

covered-yes = Oui : ce jour est couvert par une présomption légale.
covered-notByThese = Pas par les présomptions calculées ici. La liste du texte n’est pas complète : une autre protection reste possible.
covered-notSaid = Nous ne pouvons pas le dire : cela dépend de réponses qui manquent, ou de règles qui ne sont pas calculées ici.
span-P2 = Présomption liée au plan CODEX
span-P4 = Présomption du trajet AMI
span-P8 = Présomption pendant le programme de réadaptation professionnelle

## Réduction

span-L7 = Réduction de 2,5 % après la deuxième absence
span-L8 = Réduction de 2,5 % après la troisième absence
appointment-examination = Examen du médecin-conseil pour les capacités restantes
appointment-contact = Premier contact du parcours A avec le Coordinateur Retour Au Travail
next-letter = Une prochaine absence sans justification valable serait la première : pas de réduction, mais une lettre recommandée avec une nouvelle date et un avertissement.
next-reducedUntilContact = Une prochaine absence sans justification valable serait la deuxième : l’indemnité serait réduite de 2,5 % jusqu’au jour, compris, où vous prenez contact pour une nouvelle date.
next-reducedUntilHeld = Une prochaine absence sans justification valable serait la troisième : l’indemnité serait réduite de 2,5 % jusqu’à la veille, comprise, du jour où le rendez-vous a lieu.
next-outside = Un prochain rendez-vous tomberait sous une édition plus récente de la loi, qui n’est pas calculée ici. Répondez à chaque lettre.
next-nothingMore = Une prochaine absence ne changerait rien de plus ici : le rendez-vous a eu lieu, ou la réduction de la troisième absence court déjà. D’autres convocations gardent leurs propres règles.

## Que faire

action-step = À faire : cette étape
action-getInTouch = Prenez contact tout de suite pour fixer une nouvelle date
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
situation-D = Situation D : trajet CODEX définitivement terminé, inaptitude définitive au travail convenu
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
weight-supposed = Sans cette réponse, nous supposons quelque chose
weight-couldChange = Cette réponse pourrait changer un résultat
silence-noReaction = pas de réaction du médecin-conseil dans les trois semaines
