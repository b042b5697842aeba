### La page de la loi, les limites de cette page, et ce qu’une absence coûterait.

## La page de la loi

law-search = Chercher dans les règles
law-search-hint = Un mot (rechute, absence), un délai (14 jours), un article (article 87), une règle (A2.1) ou une lecture (R3)
law-found = { $count ->
    [0] Rien n’est trouvé pour « { $query } ». Essayez un seul mot, un mot plus court, un autre mot (absence, questionnaire, rechute) ou un numéro d’article (87).
    [one] { $count } résultat pour « { $query } »
   *[other] { $count } résultats pour « { $query } »
}
law-nowhere = N’est écrit nulle part : { $words }.
law-all = Plus de recherche : toutes les règles sont là, groupe par groupe.
law-contents = Sommaire
law-past = Passer le sommaire
law-cite = Copier la citation
law-citation = { $title }, règle { $rule }, texte de { $edition } : { $sources }. En vigueur : { $days }.
law-cited = La citation de { $rule } est copiée.
law-not-cited = Le navigateur n’a pas permis de copier. La citation de { $rule } est affichée et sélectionnée : copiez-la vous-même.
law-cited-text = Citation de { $rule }
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
    .short = Éditions et textes
catalogue-readings = { $count } lectures, là où un texte est muet ou ouvert
    .short = Lectures
catalogue-provisions = { $count } paragraphes des textes, et ce qu’ils deviennent ici
    .short = Paragraphes des textes
catalogue-not = { $count } paragraphes qui ne sont pas calculés, et pourquoi
    .short = Paragraphes non calculés
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

## Chercher avec ses propres mots

# `same` : un mot et ce qu’il veut dire ici (un nombre, une abréviation des textes, le mot des règles) ; `skip` : ce qui ne dit rien ;
# `ends` : les terminaisons du pluriel ; `ordinals` : celles d’un ordinal en chiffres ; `letters` : les lettres liées.

law-speech =
    .same = deux=2 deuxième=2 second=2 trois=3 troisième=3 quatre=4 quatrième=4 cinq=5 cinquième=5 six=6 sixième=6 sept=7 septième=7 huit=8 huitième=8 neuf=9 neuvième=9 dix=10 dixième=10 onze=11 onzième=11 douze=12 douzième=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 premier=1 première=1 article=art alinéa=al pourcent=% mutuelle=mutualité formulaire=questionnaire retraite=pension docteur=médecin rdv=rendez-vous greffe=transplantation
    .skip = le la les l un une des de du d à au aux en et ou dans sur pour par avec mon ma mes je j me m mais il on c ce est ai si que qu qui quoi quel quelle se s comment quand combien
    .ends = s x
    .ordinals = er re ère e ème
    .letters = œ=oe æ=ae

# Ce que les gens disent d’une règle, ou d’un sujet entier.
law-also =
    .S1 = ouvrier employé chômage
    .S7 = rechuter retomber malade nouvel arrêt
    .S8 = grossesse enceinte congé de maternité accouchement
    .S9 = retraite pensionné
    .A1-1 = arrêt maladie certificat médical
    .A2-5 = mi-temps médical reprise partielle
    .A2-M01 = tumeur leucémie
    .A2-M05 = Alzheimer
    .A2-M12 = dialyse
    .A4-2 = mi-temps médical reprise partielle
    .A7-3 = mi-temps médical reprise partielle
    .A7-5 = reconversion
    .M-x = hospitalisation hospitalisé
    .B = volontaire volontairement initiative
    .F = formation reconversion réorientation
    .F2-5 = mi-temps médical reprise partielle
    .C = téléphoner visioconférence
    .P = protection protégé
    .L = sanction punition amende perdre argent
    .L4 = excuse motif empêchement
    .L10 = recours tribunal appel
    .L17 = recours tribunal avertissement
    .N = chômage Onem Forem Actiris VDAB demandeur d’emploi
    .K5 = secret vie privée

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
stake-text = Texte de { $edition } :
