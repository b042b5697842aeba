### De datum: drie velden, de kalender, en wat in een veld te verbeteren is.

date-day = Dag
date-month = Maand
date-year = Jaar
date-pick = Kalender
problem-noDay = De dag ontbreekt. Vul de dag in, bijvoorbeeld 31.
problem-noMonth = De maand ontbreekt. Vul de naam of het nummer in, bijvoorbeeld januari of 1.
problem-noYear = Het jaar ontbreekt. Vul het in met vier cijfers, bijvoorbeeld 2023.
problem-oddDay = “{ $value }” is geen dag. Vul een getal van 1 tot 31 in.
problem-oddMonth = “{ $value }” is geen maand. Vul de naam in, of het nummer van 1 tot 12.
problem-oddYear = “{ $value }” is geen volledig jaar. Vul de vier cijfers in, bijvoorbeeld 2023.
