### Das Bild des Falles in der Zeit und seine Tabelle.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: gesetzliche Vermutung.

picture-title = Ihr Kalender
picture-how = Die dicke Linie ist heute oder der gewählte Tag; eine gepunktete Linie ist eine Änderung des Gesetzes. Die Tabelle danach sagt dasselbe.
picture-start = Erster Tag der Arbeitsunfähigkeit
picture-today = Heute
picture-as-of = Berechnet für den Tag
picture-month = Monat { $number }
picture-seam = Das Gesetz ändert sich
picture-protected = Vermutung der Arbeitsunfähigkeit
picture-table = Der Kalender als Tabelle
picture-what = Was
picture-state = Stand
calendar-past = { $count ->
    [one] Ein früherer Schritt
   *[other] { $count } frühere Schritte
}
calendar-open = { $count ->
    [one] einer noch zu klären
   *[other] { $count } noch zu klären
}
calendar-today = { $name }, { $day }
calendar-none = Kein Datum ist bekannt, das noch kommt.
calendar-yes = Ja, es ist geschehen
calendar-later = { $count ->
    [one] Ein späteres Datum
   *[other] { $count } spätere Daten
}
