### La page de la loi, les limites de cette page, et ce qu’une absence coûterait.

## La page de la loi

law-search = Chercher dans les règles
law-search-hint = Un mot, une règle (A2.1), une lecture (R3) ou un article (215decies)
law-found = { $count ->
    [0] Rien n’est trouvé. Essayez un autre mot, ou un seul.
    [one] { $count } résultat
   *[other] { $count } résultats
}
law-S = Étendue et entrée en vigueur
law-A = Route A (parcours A) : par le médecin-conseil
law-M = Contacts physiques
law-B = Route B (parcours B) : à votre demande
law-F = Trajet AMI
law-C = Façons de tenir un contact
law-P = Présomption légale d’incapacité
law-L = Obligations, absences et réduction
law-N = Inscription auprès du service régional de l’emploi
law-K = Le Coordinateur Retour Au Travail
catalogue-intro = Chaque résultat repose sur ces règles. Les textes officiels font autorité ; les mots d’ici sont les nôtres.
catalogue-editions = { $count } éditions des règles, et leurs textes
catalogue-readings = { $count } lectures, là où un texte est muet ou ouvert
catalogue-provisions = { $count } paragraphes des textes, et ce qu’ils deviennent ici
catalogue-not = { $count } paragraphes qui ne sont pas calculés, et pourquoi
catalogue-checked = Nous avons cherché les textes jusqu’au { $day }.
catalogue-unread = Nous n’avons pas pu tout lire. Il manque : { $texts } ; les formulaires de la circulaire, qui ne sont pas publiés.
journal-number = Moniteur belge n° { $number } (nouvel onglet)
journal-dossier = (Moniteur belge, dossier { $number })
journal-unknown = (numéro au Moniteur belge pas connu ici)
starts-before = incapacité commencée au plus tard le { $to } : { $days }
starts-between = incapacité commencée du { $from } au { $to } : { $days }
starts-after = incapacité commencée le { $from } ou plus tard : { $days }
provision-rules = Règles :
provision-not = Pas calculé :
version = Version { $version }, règles { $hash }

## Les limites

limits-not = Cette page ne calcule pas : si votre incapacité est reconnue, le montant de votre indemnité, les délais pour contester une décision, les autres régimes (par exemple les indépendants), la présomption du Fonds Retour Au Travail, une loi du 22 février 2026 que nous n’avons pas pu lire. Ce n’est pas un avis juridique.
limits-ask = En cas de doute, demandez au Coordinateur Retour Au Travail de votre mutualité.

## Pourquoi non

covered-these = Les présomptions calculées ici :

## Ce qu’une absence coûterait, en une ligne

stake-line = { $absence ->
    [0] { $cost }
    [1] 1re absence : { $cost }
   *[other] { $absence }e absence : { $cost }
}
stake-part = { $rate } en moins
stake-whole = toute l’indemnité supprimée
stake-letter = une lettre recommandée avec une nouvelle date, rien de réduit
stake-nothing = rien de réduit selon ces règles
stake-contact = { $share }, jusqu’au jour compris où vous prenez contact
stake-held = { $share }, jusqu’à la veille du jour où le rendez-vous a lieu
stake-dutyMet = { $share }, tant que vous n’avez pas rempli l’obligation de contrôle
stake-registered = { $share }, jusqu’à la veille du jour où vous vous inscrivez
stake-text = Texte de { $edition } :
