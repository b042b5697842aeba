### Ce que disent les règles, les lectures et les textes.
### Termes officiels : médecin-conseil, Coordinateur Retour Au Travail, mutualité, indemnité.

## Étendue et entrée en vigueur

rule-S1 = Ces règles concernent l’assurance indemnités des travailleurs salariés, avec ou sans contrat de travail. Les chômeurs en font partie. Les autres régimes, comme celui des indépendants, ont leurs propres trajets et leurs propres sanctions.
rule-S2 = Le trajet suppose que la mutualité a reconnu votre incapacité. Tant qu’elle n’a pas décidé, seule la déclaration est en cours. Si elle refuse ou met fin à la reconnaissance, sa lettre dit comment contester et dans quel délai ; ce délai est court.
rule-S3 = Quand votre incapacité est terminée, ce qui tomberait après cette fin n’est plus dû dans ce trajet.
rule-S4 = Ces règles s’appliquent à partir du 1er septembre 2022. Pour une étape qui tombe avant ce jour, d’autres règles s’appliquaient.
rule-S5 = Les règles sur la réduction de 2,5 % s’appliquent seulement si votre incapacité primaire commence le 1er janvier 2023 ou plus tard.
rule-S6 = Ces règles valent si votre incapacité primaire a commencé avant le 1er janvier 2024, et pour ce qui tombe avant le 1er juillet 2024. Au-delà, des règles plus récentes s’appliquent ; elles ne sont pas calculées ici. Pour la présomption du trajet AMI et pour les conditions des Coordinateurs, les règles changent le 1er janvier 2024 pour tout le monde.
rule-S7 = La première année d’incapacité s’appelle l’incapacité primaire ; ensuite vient l’invalidité. Pendant l’incapacité primaire, une interruption de moins de quatorze jours ne crée pas de nouvelle période, quelle que soit la maladie. Pendant l’invalidité, c’est une interruption de moins de trois mois.
rule-S8 = La protection de la maternité suspend le cours de la période d’incapacité. Les dates comptées depuis le début se décalent d’autant.
rule-S10 = Répondez à toute lettre qui vous convoque ou vous demande quelque chose : rien de ce qui est affiché ici ne vous en dispense. Si cette page dit qu’une étape n’est pas due et qu’une lettre dit le contraire, suivez la lettre et demandez à votre mutualité.

## Parcours A : par le médecin-conseil

rule-A1-1 = Vous déclarez votre incapacité au médecin-conseil avec un certificat d’incapacité de travail. Faites-le tout de suite : il existe des délais et des sanctions, qui ne sont pas calculés ici.
rule-A1-2 = Si votre incapacité est reconnue, le médecin-conseil peut déjà faire un premier tri à partir du certificat, avant l’envoi du questionnaire.
rule-A2-1 = Dix semaines après le début de votre incapacité, le médecin-conseil vous envoie un questionnaire. C’est le premier jour de la onzième semaine. Le questionnaire demande ce qui peut aider ou gêner une reprise du travail.
rule-A2-2 = Le médecin-conseil peut décider de ne pas envoyer le questionnaire pour une raison médicale valable. La circulaire donne une liste de situations ; se trouver dans l’une d’elles ne suffit pas, il faut sa décision. Cette décision vaut pour le questionnaire, pas pour la première estimation de vos capacités restantes.
rule-A2-3 = Si le questionnaire n’est pas envoyé pour une raison médicale, vous devez recevoir un message qui le dit. Il dit aussi que vous pouvez contacter un Coordinateur Retour Au Travail pour une question ou pour de l’aide. Ses coordonnées s’y trouvent.
rule-A2-4 = Le questionnaire n’est pas envoyé si l’on a demandé au conseiller en prévention-médecin du travail de démarrer un trajet CODEX.
rule-A2-5 = Le questionnaire n’est pas envoyé si vous faites un travail autorisé par le médecin-conseil (art. 100, § 2).
rule-A2-6 = Le questionnaire n’est pas envoyé si un Trajet Retour Au Travail a déjà commencé à votre demande, après l’autorisation du médecin-conseil. Une demande seule ne suffit pas.
rule-A2-M01 = Pathologie oncologique sévère (cancer grave)
rule-A2-M02 = Transplantation du cœur et/ou d’un poumon, du foie, d’un rein ou de l’intestin
rule-A2-M03 = Amputation d’un ou des deux membres supérieurs ou inférieurs (tout le membre)
rule-A2-M04 = Paraplégie, hémiplégie, tétraplégie, paraparésie, hémiparésie ou tétraparésie acquise
rule-A2-M05 = Démence, sous ses diverses formes
rule-A2-M06 = Syndrome de Korsakoff
rule-A2-M07 = Coma
rule-A2-M08 = Affection neurodégénérative : amyotrophie spinale, par exemple la sclérose latérale amyotrophique (SLA)
rule-A2-M09 = Affection neurodégénérative : maladie de Parkinson, parkinsonisme
rule-A2-M10 = Troubles visuels graves des deux yeux, acquis
rule-A2-M11 = Cirrhose du foie décompensée
rule-A2-M12 = Insuffisance rénale terminale
rule-A2-M13 = Polytraumatisme grave
rule-A2-M14 = Brûlures graves
rule-A3-1 = Vous renvoyez le questionnaire, dûment rempli, au médecin-conseil dans les deux semaines. Il est ensuite examiné.
rule-A3-2 = Si le questionnaire rempli n’arrive pas à temps, le médecin-conseil demande au Coordinateur Retour Au Travail de vous contacter. Le Coordinateur, ou un collaborateur de la mutualité, vous aide à le remplir si nécessaire. Ce retard ne réduit pas à lui seul l’indemnité, mais vous devez toujours donner ces informations : envoyez-le, même tard.
rule-A3-3 = Vous envoyez ensuite le questionnaire rempli, et il est examiné.
rule-A4-1 = Au cours du quatrième mois d’incapacité, le médecin-conseil fait une première estimation de vos capacités restantes. Il se base, entre autres, sur votre dossier médical et sur le questionnaire rempli. Si le dossier le demande, il se concerte avec le Coordinateur Retour Au Travail.
rule-A4-2 = Il n’y a pas de première estimation dans trois cas : un trajet CODEX a été demandé, vous faites un travail autorisé, ou un Trajet Retour Au Travail autorisé a commencé à votre demande.
rule-A4-3 = Si vous n’avez pas pu remplir le questionnaire malgré l’aide, le médecin-conseil vous invite à un examen médical pour cette estimation. Cet examen n’a pas lieu si les informations médicales montrent à la fois que le questionnaire ne peut pas être rempli et qu’un examen n’est pas approprié à ce moment.
rule-A5-0 = Sur la base de l’estimation, le médecin-conseil vous classe dans une de quatre catégories, avec ou sans examen médical. Une catégorie ne décide rien sur la reconnaissance de votre incapacité et ne vous oblige pas à reprendre le travail.
rule-A5-1 = Catégorie 1 : on peut raisonnablement penser que vous reprendrez le travail par vous-même, au plus tard à la fin du sixième mois d’incapacité. Il s’agit de votre travail convenu ou d’un emploi sur le marché du travail régulier.
rule-A5-2 = Catégorie 2 : une reprise du travail ne semble pas possible pour des raisons médicales.
rule-A5-3 = Catégorie 3 : une reprise du travail n’est pas d’actualité pour le moment, parce que le diagnostic ou le traitement médical passe d’abord.
rule-A5-4 = Catégorie 4 : une reprise du travail semble possible après une ou plusieurs actions de réadaptation ou d’orientation.
rule-A5-5 = Vous êtes en catégorie 1 et votre incapacité est toujours reconnue après six mois : le médecin-conseil doit faire un examen médical.
rule-A5-6 = Vous êtes en catégorie 3 : un examen médical doit avoir eu lieu au plus tard au cours du septième mois d’incapacité.
rule-A5-7 = Vous pouvez demander au médecin-conseil, lors d’un examen médical, un trajet AMI dans un Trajet Retour Au Travail. Si votre catégorie ne le permet pas, le refus doit vous être notifié.
rule-A6-1 = Si la première estimation donne la catégorie 4, le médecin-conseil vous renvoie vers le Coordinateur Retour Au Travail.
rule-A6-2 = Vous étiez en catégorie 1, votre incapacité continue après six mois et l’examen médical donne la catégorie 4 : le médecin-conseil vous renvoie vers le Coordinateur Retour Au Travail.
rule-A6-3 = Vous étiez en catégorie 3 et une nouvelle évaluation donne la catégorie 4 : le médecin-conseil vous renvoie vers le Coordinateur Retour Au Travail.
rule-A6-4 = Si vous avez un contrat de travail, le médecin-conseil ne vous renvoie pas directement vers le conseiller en prévention-médecin du travail pour un trajet CODEX.
rule-A7-1 = Si la catégorie 4 vient plus tard, le premier contact avec le Coordinateur Retour Au Travail a lieu dans le mois qui suit le renvoi par le médecin-conseil.
rule-A7-2 = Si vous êtes en catégorie 4 dès la première estimation, le premier contact avec le Coordinateur Retour Au Travail a lieu au plus tard au cours du sixième mois d’incapacité.
rule-A7-3 = Le premier contact n’a pas lieu si vous faites un travail autorisé (art. 100, § 2).
rule-A7-4 = Au premier contact, le Coordinateur Retour Au Travail explique son rôle et regarde avec vous la première étape du trajet. Il demande votre consentement exprès et écrit pour traiter les données du « Dossier Retour Au Travail » ; une signature électronique est possible. Il note dans ce dossier le contact et les actions convenues.
rule-A7-5 = Après le premier contact, plusieurs voies existent. Avec un contrat de travail et avec votre accord : le conseiller en prévention-médecin du travail, par une visite préalable ou un trajet CODEX ; c’est la voie privilégiée. Avec ou sans contrat : un trajet AMI si vous le souhaitez, une action informelle, ou rien si vous ne souhaitez finalement pas continuer.
rule-A7-6 = Quand le plan CODEX arrive chez le médecin-conseil, celui-ci vérifie si le plan met fin à l’incapacité et si le travail autorisé prévu remplit les conditions. Sans réaction dans les trois semaines après la réception, le plan est supposé ne pas mettre fin à l’incapacité ; le travail autorisé de ce plan, chez cet employeur, est supposé autorisé, sans que vous le demandiez. Faites confirmer par écrit le jour de la réception avant de commencer.

## Parcours B : à votre demande

rule-B1-1 = À tout moment de l’incapacité, vous pouvez demander un premier contact au Coordinateur Retour Au Travail. Un rendez-vous est toujours fixé.
rule-B1-2 = Le Coordinateur Retour Au Travail examine votre demande et en informe le médecin-conseil.
rule-B2-1 = Pour préparer ce contact, on vous invite à remplir un questionnaire.
rule-B2-2 = Aucun questionnaire n’est envoyé si vous en avez déjà rempli un pendant cette incapacité et si une mise à jour de vos réponses est jugée inutile. Il faut les deux.
rule-B3-1 = Vous renvoyez ce questionnaire, dûment rempli, dans les deux semaines. Il est ensuite examiné.
rule-B3-2 = Si le questionnaire ne revient pas à temps, il est demandé au Coordinateur Retour Au Travail de vous contacter. Il vous aide si nécessaire ; un collaborateur de la mutualité peut le faire sous son autorité.
rule-B4-1 = Le premier contact a lieu dans le mois qui suit la réception du questionnaire rempli. Si aucun questionnaire n’était nécessaire, le texte ne fixe pas de délai.
rule-B4-2 = Ce premier contact se passe comme dans le parcours A. Les mêmes voies existent ensuite.
rule-B5-1 = Après le premier contact, le Coordinateur Retour Au Travail informe le médecin-conseil et lui demande l’autorisation de commencer un Trajet Retour Au Travail. Le médecin-conseil décide. Le texte ne fixe pas de délai pour cela.
rule-B6-1 = Si le médecin-conseil estime qu’un trajet n’est pas compatible avec votre état de santé général, un nouveau contact avec le Coordinateur Retour Au Travail a lieu pour en parler. Ce contact a lieu dans le mois qui suit le contact précédent.
rule-B6-2 = Après ce nouveau contact, soit les actions sont adaptées et, si nécessaire, soumises à nouveau au médecin-conseil ; soit ce trajet prend fin définitivement. La fin d’un trajet ne décide rien sur votre incapacité. Rien dans le texte n’interdit une nouvelle demande.

## Trajet AMI

rule-F1-A = Situation A : vous n’avez pas de contrat de travail et, lors du contact, vous avez pris l’engagement de faire examiner en détail les actions qui vous conviennent. Le Coordinateur Retour Au Travail démarre alors un trajet AMI, en concertation avec vous et le médecin-conseil.
rule-F1-B = Situation B : vous avez un contrat de travail, il n’y a pas eu de renvoi vers le conseiller en prévention-médecin du travail, et vous avez pris cet engagement lors du contact. Dans les situations A et B, ce contact est le premier contact du parcours A, celui du parcours B avec l’accord du médecin-conseil, ou le nouveau contact après son refus.
rule-F1-C = Situation C : vous avez un contrat de travail et, après la visite préalable à la reprise du travail, vous décidez de ne pas demander de trajet CODEX. Vous avez pris l’engagement après un contact avec le Coordinateur Retour Au Travail.
rule-F1-D = Situation D : vous êtes définitivement inapte au travail convenu et votre trajet CODEX a définitivement pris fin. Vous avez pris l’engagement après un contact avec le Coordinateur Retour Au Travail.
rule-F1-5 = Dans les situations B et C, le Coordinateur Retour Au Travail informe le conseiller en prévention-médecin du travail que le trajet AMI commence. Il le fait dans les limites de votre consentement écrit.
rule-F1-6 = Dans les situations B et C : si le conseiller en prévention-médecin du travail informe le médecin-conseil que l’employeur a demandé une réintégration, le Coordinateur Retour Au Travail suspend le trajet AMI.
rule-F1-7 = Quand le trajet CODEX d’une personne définitivement inapte au travail convenu a définitivement pris fin, le Coordinateur Retour Au Travail redémarre le trajet AMI.
rule-F1-8 = Au début du trajet AMI, vous, le Coordinateur Retour Au Travail et le médecin-conseil signez une déclaration positive d’engagement. Eux s’engagent à vous soutenir à tout moment ; vous, à coopérer activement.
rule-F2-1 = Le Coordinateur Retour Au Travail vous invite à un premier entretien de suivi dans le mois qui suit la signature de la déclaration positive d’engagement. Le plan de réintégration y prend forme. Un deuxième entretien est possible si nécessaire.
rule-F2-2 = Le plan contient au moins : des objectifs, le résultat final visé, une action concrète et un rendez-vous concret pour un prochain entretien.
rule-F2-3 = Avec votre accord, d’autres personnes peuvent être consultées pour le plan : le médecin traitant, le conseiller thérapeutique, l’employeur, les services des Régions et des Communautés, d’autres prestataires. L’employeur figure seulement dans l’arrêté royal.
rule-F2-4 = Si le plan prévoit un programme de réadaptation professionnelle, l’accord de la Commission supérieure du Conseil médical de l’invalidité est nécessaire pour que l’assurance indemnités le prenne en charge.
rule-F2-5 = Si le plan mène à un emploi, une proposition de reprise du travail est soumise au médecin-conseil (travail autorisé, art. 100, § 2). Ne commencez pas à travailler avant son accord.
rule-F2-6 = Avec votre consentement, le médecin-conseil communique à votre médecin traitant les résultats des entretiens et le contenu du plan. Cette condition vient de l’arrêté royal ; la circulaire ne la reprend pas.
rule-F2-7 = Un plan doit vous être proposé. Une seule raison permet de ne pas en proposer : une raison médicale fondée, établie par le médecin-conseil.
rule-F3-1 = Le Coordinateur Retour Au Travail suit le plan avec vous tous les trois mois, sauf si votre dossier justifie un autre rythme. Un nouvel entretien peut être prévu pour adapter le plan. C’est un suivi dans le dossier, pas une convocation.
rule-F4-1 = Le Coordinateur Retour Au Travail évalue les résultats du Trajet Retour Au Travail et les note dans le Dossier Retour Au Travail.

## Façons de tenir un contact

rule-C1 = Le questionnaire n’est pas revenu dans les deux semaines après l’envoi : le contact peut se faire en personne, par vidéo, par téléphone ou par e-mail.
rule-C2 = Le premier contact, à la demande du médecin-conseil ou à la vôtre, se fait en personne ou par vidéo, d’après le tableau de la circulaire tel que nous le lisons.
rule-C3 = Le contact pour parler de l’évaluation du médecin-conseil (trajet non compatible avec l’état de santé) se fait en personne ou par vidéo, d’après le tableau de la circulaire tel que nous le lisons.
rule-C4 = L’entretien de suivi après la déclaration d’engagement se fait en personne, par vidéo ou par téléphone, d’après le tableau de la circulaire tel que nous le lisons.
rule-C5 = Tout autre contact avec le Coordinateur Retour Au Travail peut se faire en personne, par vidéo, par téléphone ou par e-mail.

## Présomption légale d’incapacité

rule-P1 = Les présomptions légales liées au plan CODEX et au trajet AMI maintiennent la reconnaissance de votre incapacité pendant six mois au plus. Elles ne peuvent être ni prolongées ni suspendues.
rule-P2 = Avec un contrat de travail : la présomption va du jour où vous signez le plan de réintégration CODEX jusqu’à la veille du jour où vous reprenez le travail chez cet employeur selon ce plan.
rule-P3 = En tout cas, la présomption liée au plan CODEX prend fin après six mois à compter du jour de la signature, si le travail n’a pas repris à cette date.
rule-P4 = Trajet AMI, avec ou sans contrat : la présomption commence le jour où le plan est établi. Elle finit au premier de ces jours : la veille d’un travail rémunéré ; la veille du programme de réadaptation professionnelle approuvé par la Commission supérieure ; le dernier jour du trajet, fixé par le Coordinateur Retour Au Travail.
rule-P5 = En tout cas, la présomption du trajet AMI prend fin après six mois à compter du jour où le plan est établi.
rule-P6 = La liste des présomptions dans le texte n’est pas complète : le texte dit « notamment ». Un jour que ces présomptions ne couvrent pas peut donc être protégé autrement.
rule-P7 = Si vous avez un contrat de travail, la présomption du trajet AMI suppose qu’un trajet chez l’employeur n’a pas pu commencer ou n’a pas réussi.
rule-P8 = Pendant un programme de réadaptation professionnelle approuvé par la Commission supérieure, votre degré d’incapacité est présumé se maintenir aussi longtemps que vous suivez le programme.
rule-P9 = Une présomption protège la reconnaissance de votre incapacité, rien d’autre. Vous devez toujours répondre à une convocation, et d’autres motifs peuvent arrêter le paiement. Quand elle finit, l’incapacité ne finit pas ; elle peut alors être évaluée à nouveau.

## Réduction de l’indemnité

rule-L1 = Vous devez donner au médecin-conseil, à sa demande, les informations nécessaires pour estimer vos capacités restantes. Vous devez aussi aller à l’examen médical organisé parce que ces informations n’ont pas été données.
rule-L2 = Vous devez répondre à la convocation du Coordinateur Retour Au Travail pour le premier contact du parcours A. Le premier contact que vous demandez vous-même (parcours B) n’entraîne aucune réduction.
rule-L3 = Selon ces règles, l’absence sans justification valable ne compte qu’à deux rendez-vous : l’examen pour les capacités restantes et le premier contact du parcours A. Ne pas renvoyer le questionnaire, refuser un trajet, refuser le consentement ou manquer un autre contact avec le Coordinateur n’entraîne pas de réduction selon ces règles. Mais toute autre convocation du médecin-conseil suit la règle L12 : si vous la manquez, toute l’indemnité est en jeu.
rule-L4 = Votre justification peut être médicale ou non médicale. Il n’existe pas de liste, et aucun texte ne dit qui en juge ; la décision vient de la mutualité et peut être contestée. Donnez votre justification par écrit, tout de suite ; une absence justifiée ne compte pas.
rule-L5 = L’invitation doit dire qu’une absence sans justification valable mène à une réduction de 2,5 %.
rule-L6 = Première absence sans justification valable : aucune réduction. Un envoi recommandé fixe une nouvelle date, dans le mois qui suit la première date prévue, et vous avertit.
rule-L7 = Deuxième absence sans justification valable : le montant journalier est réduit de 2,5 % à partir de la date de ce rendez-vous. La réduction dure jusqu’au jour, compris, où vous prenez contact pour fixer une nouvelle date : avec le médecin-conseil pour l’examen, avec le Coordinateur Retour Au Travail pour le premier contact. Sans contact, elle continue.
rule-L8 = Troisième absence sans justification valable, à la date ainsi fixée : le montant journalier est à nouveau réduit de 2,5 % à partir de cette date. La réduction dure jusqu’à la veille, comprise, du jour où le rendez-vous a vraiment lieu.
rule-L9 = Entre votre prise de contact après la deuxième absence et la troisième date, rien n’est réduit. Les deux rendez-vous sont comptés séparément, mais le total ne dépasse jamais 2,5 % du montant journalier : un jour n’est réduit qu’une fois.
rule-L10 = La décision vous est notifiée par envoi recommandé. Lisez-la tout de suite : elle dit comment la contester et dans quel délai.
rule-L11 = Ces réductions ne s’appliquent pas pendant la protection de la maternité.
rule-L12 = Cette règle vaut pour toute convocation du médecin-conseil ou d’une autre personne compétente, sauf l’examen de la règle A4.3. C’est par exemple un examen de contrôle, ou l’examen prévu en catégorie 1 ou 3. Si vous n’y répondez pas, toute l’indemnité est supprimée tant que l’obligation de contrôle n’est pas remplie, dès la première absence.
rule-L13 = Si votre incapacité primaire a commencé avant le 1er janvier 2023, ces réductions de 2,5 % ne s’appliquent pas, et le premier contact avec le Coordinateur Retour Au Travail n’entraîne pas de réduction. L’examen médical du médecin-conseil reste pourtant obligatoire : la règle L12 vaut alors pour lui aussi, et toute l’indemnité est en jeu.
rule-L14 = L’indemnité est payée par jour, six jours par semaine, du lundi au samedi. À partir du montant journalier que vous donnez, la page montre la réduction par jour, les jours réduits et le total. Ces montants sont indicatifs.
rule-L17 = La réduction après la deuxième absence suppose une invitation qui avertissait et un envoi recommandé qui fixait la deuxième date et avertissait aussi. Sinon, elle peut être contestée. Seul un contact avec la bonne personne, pour fixer une nouvelle date, y met fin ; la forme est libre, gardez une preuve.

## Le Coordinateur Retour Au Travail

rule-K1 = Un Coordinateur Retour Au Travail a au moins un diplôme qui donne accès au niveau B des services publics fédéraux.
rule-K2 = Un Coordinateur Retour Au Travail a réussi l’examen « Certified Return to Work Coordinator » de l’INAMI (formation « Disability Management »). Sinon, il doit le réussir dans les deux ans après son entrée en fonction.
rule-K3 = Après avoir réussi l’examen, un Coordinateur Retour Au Travail participe à au moins la moitié des moments d’intervision que l’INAMI organise, au maximum quatre fois par an.
rule-K4 = Une activité d’au moins 1 h 30 peut compter comme moment d’intervision, si l’invitation de l’INAMI dit qu’elle compte.
rule-K5 = Le Coordinateur Retour Au Travail organise les contacts, note et suit les actions et leur résultat ; il aide la personne qui a un contrat, avec son consentement, à demander une visite préalable ou un trajet CODEX. Il contacte des tiers seulement en concertation avec le médecin-conseil et avec l’accord de la personne, qu’il accompagne dans ces contacts. Il est tenu au secret professionnel.
rule-K6 = Un Coordinateur Retour Au Travail à temps partiel peut aussi travailler à temps partiel dans l’équipe multidisciplinaire. En tant que non-médecin, il n’y fait, pour l’évaluation de l’incapacité, que des contacts préparatoires : aucun contact sur la prolongation de l’invalidité, aucun contact intermédiaire dans ce cadre. Toutes les tâches de réintégration sont permises.

## Lectures : ce que nous retenons là où le texte se tait ou reste ouvert

reading-R1 = Nous ne calculons aucun délai.
    .question = Vous demandez vous-même un contact et aucun questionnaire n’est nécessaire : dans quel délai a-t-il lieu ?
    .other = La circulaire ne fixe pas de délai ici.
reading-R2 = Nous comptons à partir de l’envoi. Ce qui compte ensuite, c’est que le questionnaire soit reçu : postez-le tôt.
    .question = À partir de quand comptent les deux semaines pour renvoyer le questionnaire ?
    .other = L’étape elle-même dit seulement « deux semaines ». Compter à partir du jour où vous le recevez donnerait une date plus tardive.
reading-R3 = Oui : la période commence ce jour-là. Le dernier jour couvert est donc la veille du même jour, six mois plus tard. Nous montrons ce jour parce qu’il est plus prudent.
    .question = « Six mois à compter du jour de la signature » : ce jour compte-t-il ?
    .other = L’autre lecture finit un jour plus tard. Le Code civil (art. 1.7, § 1er) va plutôt dans ce sens.
reading-R4 = Nous prenons le dernier jour du mois plus court.
    .question = Que faire si le mois n’a pas ce jour, par exemple un mois après le 31 janvier ?
    .other = Ces textes ne le disent pas. On pourrait aussi aller au premier jour du mois suivant.
reading-R5 = Nous ne déplaçons pas le jour que nous vous indiquons : tenez-vous-y. Mais une étape n’est dite en retard qu’après le jour ouvrable suivant.
    .question = Et si le dernier jour est un samedi, un dimanche ou un jour férié ?
    .other = Le Code civil (art. 1.7, § 4) reporte le dernier jour au jour ouvrable suivant. Il n’est pas certain qu’il s’applique ici.
reading-R6 = Nous lisons les croix en partant de la gauche. C’est le tableau de la circulaire tel que nous le lisons ; demandez confirmation à votre mutualité.
    .question = Le tableau des contacts a, sur certaines lignes, moins de croix que de colonnes : à quelles colonnes vont-elles ?
    .other = Dans le texte dont nous disposons, l’endroit exact des croix ne se voit pas. D’autres colonnes sont possibles.
reading-R7 = Nous lisons que l’étape n’a toujours pas lieu : le texte dit « a été sollicité ». Ce point est ouvert.
    .question = Un trajet CODEX a été demandé, puis il s’est terminé avant l’étape : l’étape a-t-elle lieu ?
    .other = On peut aussi lire qu’un trajet CODEX terminé n’empêche plus l’étape.
reading-R8 = La limite reste la même. Le retard est celui de la mutualité et n’a pas de conséquence pour vous.
    .question = Que devient la limite d’un contact si l’étape d’avant vient trop tard, par exemple la catégorie 4 après le sixième mois ?
    .other = Le texte ne fixe pas d’autre limite pour ce cas.
reading-R9 = La moitié, arrondie vers le haut, des moments organisés par l’INAMI, dont quatre au plus sont comptés. Cela fait donc deux au plus par an.
    .question = À combien de moments d’intervision un Coordinateur doit-il participer par an ?
    .other = La virgule de la circulaire permet aussi de lire : jusqu’à quatre par an.
reading-R10 = L’absence justifiée ne compte pas. Le compte des absences continue là où il en était.
    .question = Après une absence jugée justifiée, le compte des absences continue-t-il ou recommence-t-il ?
    .other = Le texte ne le dit pas. On pourrait aussi recommencer le compte.
reading-R11 = Nous calculons exactement et nous arrondissons au cent le plus proche pour l’affichage, à la hausse en cas d’égalité. Le montant est indicatif.
    .question = Comment arrondir 2,5 % du montant journalier ?
    .other = Nous n’avons pas trouvé de règle. Le montant de votre mutualité peut être un peu différent.
reading-R12 = Non : la présomption continue. Elle n’est ni prolongée ni suspendue.
    .question = Le trajet AMI est suspendu : la présomption s’arrête-t-elle ?
    .other = On peut aussi lire qu’un trajet suspendu n’est plus « suivi ». Le risque est que la présomption soit alors contestée.
reading-R13 = Les jours de protection de la maternité ne comptent pas. Chaque date comptée depuis le début de l’incapacité se décale d’autant. Ce qui se compte à partir d’un événement ne change pas.
    .question = Comment les dates se décalent-elles pendant la protection de la maternité ?
    .other = Le texte ne dit pas comment compter. Une autre façon donnerait d’autres dates : demandez à votre mutualité.
reading-R14 = Non. Le dernier jour est le même jour du mois suivant, comme dans le Code civil (art. 1.7, § 1er).
    .question = « Dans le mois » après un événement : le jour de l’événement compte-t-il ?
    .other = Si ce jour comptait, le délai finirait un jour plus tôt.
reading-R15 = C’est une nouvelle période : la loi dit « moins de » quatorze jours.
    .question = L’interruption dure exactement quatorze jours : est-ce une nouvelle période ?
    .other = Certaines mutualités écrivent « dans les quatorze jours ». Elles pourraient donc compter la même période : demandez à la vôtre.
reading-R22 = Les textes ne tranchent pas. Nous disons donc que toute l’indemnité peut être en jeu.
    .question = Avant 2024, un examen porte à la fois sur les capacités restantes et sur l’incapacité : quelle règle vaut si vous le manquez ?
    .other = On peut aussi lire que seule la réduction de 2,5 % s’applique à cette absence.
reading-R28 = L’étape reste ouverte : nous ne donnons pas de nouvelle limite.
    .question = Un travail autorisé couvrait le dernier jour du premier contact et a pris fin ensuite : quelle est la nouvelle limite ?
    .other = Aucun texte ne fixe de nouvelle limite. On pourrait aussi lire que ce contact n’a plus lieu.
reading-R29 = Nous comptons à partir du jour où le plan est établi.
    .question = À partir de quel jour comptent les trois mois du suivi du plan ?
    .other = Le texte ne dit pas de quel jour partir.
reading-R30 = Ils continuent : la loi parle de la période, et la période n’est pas interrompue.
    .question = Les semaines et les mois continuent-ils pendant une courte interruption ?
    .other = On pourrait aussi ne pas compter les jours de l’interruption. Les dates viendraient alors plus tard.
reading-R31 = Pour nous, ces informations restent dues (règle L1). Le médecin-conseil décide de la suite.
    .question = Vous refusez de remplir le questionnaire alors que vous pourriez le remplir : que se passe-t-il ?
    .other = L’arrêté royal parle seulement d’un questionnaire impossible à remplir malgré l’aide. Il ne dit rien du refus.
reading-R33 = Le premier de ces jours.
    .question = Plusieurs événements peuvent mettre fin à la présomption du trajet AMI : lequel compte ?
    .other = Le texte les met côte à côte et ne dit pas lequel compte d’abord.

## Textes

instrument-circular = Circulaire O.A. n° 2022/383 – 407/22 du 17 novembre 2022 de l’INAMI : « Le “Trajet Retour Au Travail” sous la coordination du “Coordinateur Retour Au Travail” dans le cadre de l’assurance indemnités des travailleurs salariés » (Bulletin d’information 2022/4, 4e partie, IV)
    .short = circulaire 2022/383
instrument-law2022 = Loi du 25 septembre 2022 relative à la responsabilisation des travailleurs dans le cadre des « Trajets Retour Au Travail » (2022033623)
    .short = loi du 25 septembre 2022
instrument-coordinatedLaw = Loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994
    .short = loi coordonnée
instrument-royalDecree1996 = Arrêté royal du 3 juillet 1996 portant exécution de la loi relative à l’assurance obligatoire soins de santé et indemnités, coordonnée le 14 juillet 1994
    .short = arrêté royal du 3 juillet 1996
instrument-royalDecreeJanuary2024 = Arrêté royal du 15 janvier 2024 modifiant l’arrêté royal du 3 juillet 1996 portant exécution de la loi relative à l’assurance obligatoire soins de santé et indemnités coordonnée le 14 juillet 1994
    .short = arrêté royal du 15 janvier 2024
instrument-royalDecreeNovember2023 = Arrêté royal du 23 novembre 2023 modifiant l’arrêté royal du 3 juillet 1996 (présomption du trajet AMI et conditions des Coordinateurs à partir du 1er janvier 2024)
    .short = arrêté royal du 23 novembre 2023
instrument-reading = Notre propre lecture, là où les textes se taisent ou restent ouverts
    .short = notre lecture
edition-2022 = Règles en vigueur à partir du 1er septembre 2022 (réduction de l’indemnité : à partir du 1er janvier 2023)

## Ce que la page fait d’une règle ou d’un alinéa

fate-computed = La page calcule avec cette règle : un jour, un état, une période, un montant ou une dispense.
fate-said = La page vous dit cette règle là où elle s’applique. Elle ne calcule rien avec.
why-not-publication = Cet alinéa dit où des textes ont été publiés, ou ce qui est abrogé.
why-not-description = Cet alinéa définit ou décrit. Il ne décide rien.
why-not-purpose = Cet alinéa dit un but.
why-not-example = Cet alinéa donne des exemples.
why-not-internalOrganisation = Cet alinéa organise le travail à l’intérieur de l’INAMI ou de la mutualité.
why-not-empowerment = Cet alinéa charge le Roi de fixer des règles. C’est l’arrêté royal qui est repris ici.
why-not-amendment = Cet alinéa change les mots d’un autre article. C’est cet autre article qui est repris ici.
why-not-formNotPublished = Cet alinéa renvoie à un formulaire qui n’est pas publié.
