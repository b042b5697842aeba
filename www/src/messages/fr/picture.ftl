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
