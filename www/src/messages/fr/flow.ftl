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
attend-A4-3 = Aller à l’examen ou au contact physique pour l’estimation
attend-A7-1 = Aller au premier contact avec le Coordinateur Retour Au Travail
attend-A7-2 = Aller au premier contact avec le Coordinateur Retour Au Travail
attend-M4 = Aller au contact physique du quatrième mois
attend-M7 = Aller au contact physique du septième mois
attend-M11 = Aller au contact physique du onzième mois
attend-MI = Aller au contact physique en invalidité
attend-M-e = Aller à l’examen du médecin-conseil
attend-B4-1 = Aller au premier contact que vous avez demandé
attend-B6-1 = Aller au nouveau contact après le refus
attend-F2-1 = Aller au premier entretien de suivi
do-no-day = Les règles ne fixent pas de jour.
do-if = Si cela vous concerne :
do-invited = Pas encore d’invitation ? Demandez à votre mutualité.
do-also = Aussi, selon vos réponses :
others-title = Ce que les autres vous doivent
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
question-none = Vous avez répondu à l’essentiel
question-left = { $count ->
    [0] Aucune autre réponse ne peut changer le résultat.
    [one] Une autre réponse peut encore changer le résultat.
   *[other] { $count } autres réponses peuvent encore changer le résultat.
}
question-more = Me poser d’autres questions
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
