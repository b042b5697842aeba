### Die Seite mit dem Gesetz, die Grenzen dieser Seite, und was eine Abwesenheit kosten würde.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: AMI-Prozess, Eintragung (beim Arbeitsamt),
### gesetzliche Vermutung, Kürzung (um 2,5 %), physischer Kontakt, regionales Arbeitsamt, Route A,
### Streichung der Geldleistung.

## Die Seite mit dem Gesetz

law-search = In den Regeln suchen
law-search-hint = Ein Wort, eine Regel (A2.1), eine Lesart (R3) oder ein Artikel (215decies)
law-found = { $count ->
    [0] Nichts gefunden. Versuchen Sie ein anderes Wort oder ein einziges.
    [one] { $count } Ergebnis
   *[other] { $count } Ergebnisse
}
law-S = Geltung und Inkrafttreten
law-A = Route A: durch den Vertrauensarzt
law-M = Physische Kontakte
law-B = Route B: auf Ihren Antrag
law-F = AMI-Prozess
law-C = Wie ein Kontakt stattfinden kann
law-P = Gesetzliche Vermutung der Arbeitsunfähigkeit
law-L = Pflichten, Abwesenheiten und Kürzung
law-N = Eintragung beim regionalen Arbeitsamt
law-K = Der Koordinator für die Rückkehr zur Arbeit
catalogue-intro = Jedes Ergebnis beruht auf diesen Regeln. Maßgebend sind die offiziellen Texte; die Worte hier sind unsere. Wo es keinen amtlichen deutschen Titel gibt, ist der Titel unsere Übersetzung.
catalogue-editions = { $count } Fassungen der Regeln und ihre Texte
catalogue-readings = { $count } Lesarten, wo ein Text schweigt oder offen ist
catalogue-provisions = { $count } Absätze der Texte und was hier aus ihnen wird
catalogue-not = { $count } Absätze, die nicht berechnet werden, und warum
catalogue-checked = Wir haben bis zum { $day } nach den Texten gesucht.
catalogue-unread = Wir konnten nicht alles lesen. Es fehlen: { $texts }; die Formulare des Rundschreibens, die nicht veröffentlicht sind.
journal-number = Belgisches Staatsblad Nr. { $number } (auf Französisch, neuer Tab)
journal-dossier = (Belgisches Staatsblad, Akte { $number })
journal-unknown = (Nummer im Belgischen Staatsblad hier nicht bekannt)
starts-before = Arbeitsunfähigkeit begonnen spätestens am { $to }: { $days }
starts-between = Arbeitsunfähigkeit begonnen vom { $from } bis zum { $to }: { $days }
starts-after = Arbeitsunfähigkeit begonnen am { $from } oder später: { $days }
provision-rules = Regeln:
provision-not = Nicht berechnet:
version = Version { $version }, Regeln { $hash }

## Die Grenzen

limits-not = Diese Seite berechnet nicht: ob Ihre Arbeitsunfähigkeit anerkannt ist, den Betrag Ihrer Geldleistung, die Fristen zur Anfechtung einer Entscheidung, andere Systeme (zum Beispiel Selbstständige), die Vermutung des Fonds „Rückkehr zur Arbeit“, ein Gesetz vom 22. Februar 2026, das wir nicht lesen konnten. Das ist keine Rechtsberatung.
limits-ask = Im Zweifel fragen Sie bei Ihrer Krankenkasse den Koordinator für die Rückkehr zur Arbeit.

## Warum nicht

covered-these = Die hier berechneten Vermutungen:

## Was eine Abwesenheit kosten würde, in einer Zeile

stake-line = { $absence ->
    [0] { $cost }
   *[other] { $absence }. Abwesenheit: { $cost }
}
stake-part = { $rate } weniger
stake-whole = die ganze Geldleistung gestrichen
stake-letter = ein Einschreiben mit einem neuen Datum, nichts gekürzt
stake-nothing = nach diesen Regeln nichts gekürzt
stake-contact = { $share }, bis zu dem Tag (einschließlich), an dem Sie Kontakt aufnehmen
stake-held = { $share }, bis zum Vortag des Tages, an dem der Termin stattfindet
stake-dutyMet = { $share }, solange Sie die Kontrollpflicht nicht erfüllt haben
stake-registered = { $share }, bis zum Vortag des Tages, an dem Sie sich eintragen
stake-text = Text von { $edition }:
