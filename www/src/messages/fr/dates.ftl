### La date : trois champs, le calendrier, et ce qui est à corriger dans un champ.

date-day = Jour
date-month = Mois
date-year = Année
date-pick = Calendrier
problem-noDay = Le jour manque. Écrivez-le, par exemple 31.
problem-noMonth = Le mois manque. Écrivez son nom ou son numéro, par exemple janvier ou 1.
problem-noYear = L’année manque. Écrivez-la en quatre chiffres, par exemple 2023.
problem-oddDay = « { $value } » n’est pas un jour. Écrivez un nombre de 1 à 31.
problem-oddMonth = « { $value } » n’est pas un mois. Écrivez son nom ou son numéro, de 1 à 12.
problem-oddYear = « { $value } » n’est pas une année complète. Écrivez les quatre chiffres, par exemple 2023.
