### Het beeld van het geval in de tijd, en de tabel ervan.

picture-title = Uw kalender
picture-how = De dikke lijn is vandaag, of de gekozen dag; een stippellijn is een wijziging van de wet. De tabel eronder zegt hetzelfde.
picture-start = Eerste dag van de arbeidsongeschiktheid
picture-today = Vandaag
picture-as-of = Berekend voor de dag
picture-month = maand { $number }
picture-seam = De wet verandert
picture-protected = Vermoeden van arbeidsongeschiktheid
picture-table = De kalender als tabel
picture-what = Wat
picture-state = Toestand
calendar-past = { $count ->
    [one] Eén stap uit het verleden
   *[other] { $count } stappen uit het verleden
}
calendar-open = { $count ->
    [one] één te verduidelijken
   *[other] { $count } te verduidelijken
}
calendar-today = { $name }, { $day }
calendar-none = Er is geen datum bekend die nog komt.
calendar-yes = Ja, het is gebeurd
calendar-later = { $count ->
    [one] Eén datum later
   *[other] { $count } data later
}
