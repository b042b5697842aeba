### Le chemin dans la page : le début, la tête des réponses, la question suivante, ce qui a été dit.

## Le début

start-go = Voir où j’en suis
trust-local = Tout se calcule dans votre navigateur. Rien n’est envoyé, rien n’est gardé.
trust-letter = Une lettre de votre mutualité passe avant cette page : répondez-y toujours.
trust-advice = Ce n’est pas un avis juridique. En cas de doute, demandez à votre mutualité.

## La tête des réponses

now-title = Où vous en êtes
now-since = Vous êtes en incapacité de travail depuis le { $day }.
do-title = Ce que vous avez à faire d’abord
attend-A4-3 = Allez à l’examen ou au contact physique (rendez-vous en personne) pour l’estimation
attend-A7-1 = Allez au premier contact avec le Coordinateur Retour Au Travail
attend-A7-2 = Allez au premier contact avec le Coordinateur Retour Au Travail
attend-M4 = Allez au contact physique (rendez-vous en personne) du quatrième mois
attend-M7 = Allez au contact physique (rendez-vous en personne) du septième mois
attend-M11 = Allez au contact physique (rendez-vous en personne) du onzième mois
attend-MI = Allez au contact physique (rendez-vous en personne) en invalidité
attend-M-e = Allez à l’examen du médecin-conseil
attend-B4-1 = Allez au premier contact que vous avez demandé
attend-B6-1 = Allez au nouveau contact après le refus
attend-F2-1 = Allez au premier entretien de suivi
do-no-day = Les règles ne fixent pas de jour.
others-title = Ce que les autres doivent faire
others-none = À notre connaissance, personne ne doit agir pour vous maintenant.
others-open = Vos réponses ne suffisent pas pour le dire.
rest-title = Tout le reste, par sujet

## La question

question-title = La question suivante
question-change = Changer cette réponse
question-go = Continuer
question-or = Pas de date à donner ? Choisissez :
question-notYet = Pas encore, ou je ne sais pas
question-why = Pourquoi cette question
asked-rules = { $count ->
    [one] Elle compte aussi pour cette règle :
   *[other] Elle compte aussi pour ces règles :
}
question-none = C’est tout ce qu’il nous faut
question-skipped = { $count ->
    [one] Vous avez passé une question. Ce qui en dépend reste ouvert.
   *[other] Vous avez passé { $count } questions. Ce qui en dépend reste ouvert.
}
question-left = { $count ->
    [one] Encore une question
   *[other] Encore { $count } questions
}
question-else = Vous pouvez vous arrêter ici. S’est-il passé autre chose : une lettre, un rendez-vous, une demande de votre part ? Alors dites-le.
question-more = En dire plus
question-again = Revenir aux questions passées
question-all = Tout donner en une fois
question-one = Une question à la fois

## Ce qui a été dit

told-title = Ce que vous nous avez dit
told-change = Changer
told-back = Retirer
told-lost = Si vous fermez ou rechargez cette page, vos réponses sont perdues.

## Ce que les gens demandent

ask-obliged = Suis-je obligé de participer ?
ask-role = Que fait le coordinateur ?
ask-noQuestionnaire = Pourquoi n’ai-je pas reçu de questionnaire ?
ask-category = Que veulent dire les catégories ?
ask-relapse = J’ai rechuté : le compte recommence-t-il ?
ask-maternity = Je suis enceinte : le compte s’arrête-t-il ?
ask-reason = Qu’est-ce qu’une raison valable d’absence ?
ask-missed = J’ai manqué un rendez-vous : et maintenant ?
ask-concerned = Mon incapacité date d’avant 2023 : suis-je concerné ?
ask-contest = Comment contester une décision ?
ask-lose = Puis-je perdre ma reconnaissance en participant ?
ask-prolong = La protection peut-elle être prolongée ?
ask-noContract = Je n’ai pas de contrat de travail : et alors ?
ask-sign = Qu’est-ce que je signe ?
ask-firstFollowUp = Quand a lieu mon premier entretien de suivi ?
ask-who = Qui peut le commencer ? Puis-je le demander moi-même ?
ask-fast = Si je le demande, quand suis-je reçu ?
ask-refused = Le médecin-conseil a refusé : que se passe-t-il ?
ask-selfEmployed = Je suis indépendant : est-ce pour moi ?
ask-authorised = Je travaille à temps partiel avec autorisation : suis-je concerné ?
ask-privacy = Mon employeur le saura-t-il ? Qui voit mes données ?
ask-invalidity = Qu’est-ce qui change en invalidité ?
ask-difference = Quelle différence entre TRAT, AMI et CODEX ?
ask-enter = Qui peut suivre un Trajet Retour Au Travail ?
ask-needed = Faut-il un trajet pour retravailler ?
moved-on = Nous sommes maintenant le { $day } : les réponses valent pour ce jour.

## Ce qui s’est passé

happened-title = Que s’est-il passé ?
happened-more = Autre chose s’est passé ?
happened-questionnaire = Le questionnaire est arrivé
happened-called = J’ai un rendez-vous
happened-missed = J’ai manqué un rendez-vous
happened-registration = Lettre : m’inscrire au VDAB, Forem, Actiris ou ADG
happened-category = Lettre : ma catégorie, ce que je peux faire
happened-work = Je travaille un peu, avec autorisation
happened-ownRequest = Je veux retravailler
happened-none = Rien de tout cela
happened-nothing-more = Non, c’est tout
summoned-by = Un rendez-vous avec qui ?
summoned-by-coordinator = Le Coordinateur Retour Au Travail
summoned-by-doctor = Le médecin-conseil ou son équipe
summoned-by-occupational = Le conseiller en prévention-médecin du travail (le médecin de l’employeur)
summoned-by-employment = Le VDAB, le Forem, Actiris ou l’ADG
