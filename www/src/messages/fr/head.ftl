### La tête : quoi faire, pour quand, et ce qui suit sinon.

act-A1-1 = Déclarez votre incapacité au médecin-conseil avec un certificat, sans attendre
act-A3-1 = Renvoyez le questionnaire rempli
    .late = Pas encore renvoyé ? Renvoyez le questionnaire aujourd’hui, même en retard
act-B3-1 = Renvoyez le questionnaire rempli (votre demande)
    .late = Pas encore renvoyé ? Renvoyez le questionnaire de votre demande aujourd’hui, même en retard
act-N1 = Inscrivez-vous au service régional de l’emploi : VDAB, Forem, Actiris ou ADG
    .late = Pas encore inscrit ? Inscrivez-vous aujourd’hui au VDAB, au Forem, chez Actiris ou à l’ADG
act-N2 = Envoyez la preuve de votre inscription à votre mutualité
    .late = Preuve pas encore envoyée ? Envoyez-la aujourd’hui à votre mutualité
act-N3 = Inscrivez-vous au service régional de l’emploi : VDAB, Forem, Actiris ou ADG
    .late = Pas encore inscrit ? Inscrivez-vous aujourd’hui au VDAB, au Forem, chez Actiris ou à l’ADG
go-examination = Allez au rendez-vous avec le médecin-conseil ou son équipe
go-contact = Allez au rendez-vous avec le Coordinateur Retour Au Travail
go-occupational = Allez au rendez-vous avec le conseiller en prévention-médecin du travail
go-employment = Allez au rendez-vous du service régional de l’emploi : VDAB, Forem, Actiris ou ADG
go-registration = Inscrivez-vous au service régional de l’emploi : VDAB, Forem, Actiris ou ADG
touch-examination = Contactez le médecin-conseil et donnez par écrit la raison de votre absence
touch-contact = Contactez le Coordinateur Retour Au Travail et donnez par écrit la raison de votre absence
touch-occupational = Contactez le médecin-conseil et donnez par écrit la raison de votre absence chez le médecin de l’employeur
touch-employment = Contactez votre mutualité et donnez par écrit la raison de votre absence au service de l’emploi
touch-registration = Inscrivez-vous au service régional de l’emploi : VDAB, Forem, Actiris ou ADG
touch-reason = La raison peut être médicale ou non. Quelqu’un peut appeler avec vous.
head-nothing = D’après ce que vous avez dit, vous n’avez rien à faire maintenant.
head-then = Ensuite
head-delay = Ce retard n’est pas le vôtre : c’était à la mutualité de vous inviter à temps.
when-today = Dès aujourd’hui
when-late = Le dernier jour était le { $day }
when-on = { $day }
near = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
}
near-past = { $days ->
    [1] hier
   *[other] il y a { $days } jours
}
near-end = { $days ->
    [0] dernier jour aujourd’hui
    [1] dernier jour demain
   *[other] dernier jour dans { $days } jours
}
follows = { $kind ->
    [running] En ce moment : { $cost }.
    [again] Une nouvelle absence sans raison valable : { $cost }.
    [miss] Si vous le manquez sans raison valable : { $cost }.
   *[undone] Si vous ne le faites pas : { $cost }.
}
follows-nothing = Si vous ne le faites pas, rien n’est réduit pour cela seul.
again-title = Si vous voulez retravailler
again-ask = Vous pouvez demander vous-même un entretien au Coordinateur Retour Au Travail, à tout moment. Un rendez-vous est toujours fixé. Le manquer ne réduit rien selon ces règles.
lose-title = Ce que vous pouvez perdre, ce qui vous protège
reduced-none = D’après ce que vous avez dit, rien n’est réduit.
reduced-some = D’après ce que vous avez dit, l’indemnité est ou a été réduite.
attend-A5-5 = Allez à l’examen médical après six mois
attend-A5-6 = Allez à l’examen médical du septième mois
attend-L6 = Allez au rendez-vous à la nouvelle date
stake-shown = { $share }, jusqu’au jour où vous montrez que vous vous êtes inscrit à temps
action-ask = Vous pouvez demander un entretien vous-même
head-invited = Pas encore d’invitation ? Demandez-la à votre mutualité.
protected-yes = Une présomption légale vous couvre.
protected-notByThese = Aucune présomption calculée ici ne vous couvre ; une autre protection reste possible.
protected-notSaid = Nous ne pouvons pas encore dire si une présomption vous couvre.
protection-gone = Depuis 2026, plus aucune ne commence.
head-maybe = Peut-être : cela dépend de ce que nous ne savons pas encore.
told-work = { $count ->
    [0] Vous travaillez avec autorisation : c’est pris en compte. Aucune étape n’est arrêtée par ce travail aujourd’hui.
   *[other] Vous travaillez avec autorisation : c’est pris en compte. À cause de ce travail n’ont pas lieu : { $names }.
}
stake-part = { $rate } en moins
stake-whole = toute l’indemnité supprimée
stake-letter = une lettre recommandée avec une nouvelle date, rien de réduit
stake-nothing = rien de réduit selon ces règles
stake-contact = { $share }, jusqu’au jour compris où vous prenez contact
stake-held = { $share }, jusqu’à la veille du jour où le rendez-vous a lieu
stake-dutyMet = { $share }, tant que vous n’avez pas rempli l’obligation de contrôle
stake-registered = { $share }, jusqu’à la veille du jour où vous vous inscrivez
