### L’image du cas dans le temps, et son tableau.

picture-title = Votre calendrier
picture-how = Le trait épais est aujourd’hui, ou le jour choisi ; un trait pointillé est un changement de la loi. Le tableau qui suit dit la même chose.
picture-start = Premier jour d’incapacité
picture-today = Aujourd’hui
picture-as-of = Calculé pour le jour
picture-month = mois { $number }
picture-seam = La loi change
picture-protected = Incapacité présumée
picture-table = Le calendrier en tableau
picture-what = Quoi
picture-state = État
calendar-past = { $count ->
    [one] Une étape passée
   *[other] { $count } étapes passées
}
calendar-open = { $count ->
    [one] une à préciser
   *[other] { $count } à préciser
}
calendar-today = { $name }, { $day }
calendar-none = Aucune date à venir n’est connue.
calendar-yes = Oui, c’est fait
calendar-later = { $count ->
    [one] Une date plus tard
   *[other] { $count } dates plus tard
}
