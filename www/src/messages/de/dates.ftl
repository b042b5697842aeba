### Das Datum: drei Felder, der Kalender, und was in einem Feld zu verbessern ist.

date-day = Tag
date-month = Monat
date-year = Jahr
date-pick = Kalender
problem-noDay = Der Tag fehlt. Geben Sie ihn ein, zum Beispiel 31.
problem-noMonth = Der Monat fehlt. Geben Sie seinen Namen oder seine Nummer ein, zum Beispiel Januar oder 1.
problem-noYear = Das Jahr fehlt. Geben Sie es mit vier Ziffern ein, zum Beispiel 2023.
problem-oddDay = „{ $value }“ ist kein Tag. Geben Sie eine Zahl von 1 bis 31 ein.
problem-oddMonth = „{ $value }“ ist kein Monat. Geben Sie seinen Namen oder seine Nummer von 1 bis 12 ein.
problem-oddYear = „{ $value }“ ist kein ganzes Jahr. Geben Sie alle vier Ziffern ein, zum Beispiel 2023.
