### Die Seite mit dem Gesetz, die Grenzen dieser Seite, und was eine Abwesenheit kosten würde.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: AMI-Prozess, Eintragung (beim Arbeitsamt),
### gesetzliche Vermutung, Kürzung (um 2,5 %), physischer Kontakt, regionales Arbeitsamt, Route A,
### Streichung der Geldleistung.

## Die Seite mit dem Gesetz

law-search = In den Regeln suchen
law-search-hint = Ein Wort (Rückfall, Abwesenheit), eine Frist (14 Tage), ein Artikel (Artikel 87), eine Regel (A2.1) oder eine Lesart (R3)
law-found = { $count ->
    [0] Nichts gefunden für „{ $query }“. Versuchen Sie ein einziges Wort, ein kürzeres, ein anderes (Abwesenheit, Fragebogen, Rückfall) oder die Nummer eines Artikels (87).
    [one] { $count } Ergebnis für „{ $query }“
   *[other] { $count } Ergebnisse für „{ $query }“
}
law-nowhere = Steht nirgends: { $words }.
law-all = Keine Suche mehr: Alle Regeln stehen da, Gruppe für Gruppe.
law-contents = Inhalt
law-past = Den Inhalt überspringen
law-cite = Die Quellenangabe kopieren
law-citation = { $title }, Regel { $rule }, Text von { $edition }: { $sources }. In Kraft: { $days }.
law-cited = Die Quellenangabe von { $rule } ist kopiert.
law-not-cited = Der Browser hat das Kopieren nicht erlaubt. Die Quellenangabe von { $rule } wird gezeigt und ist markiert: Kopieren Sie sie selbst.
law-cited-text = Quellenangabe von { $rule }
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
    .short = Fassungen und Texte
catalogue-readings = { $count } Lesarten, wo ein Text schweigt oder offen ist
    .short = Lesarten
catalogue-provisions = { $count } Absätze der Texte und was hier aus ihnen wird
    .short = Absätze der Texte
catalogue-not = { $count } Absätze, die nicht berechnet werden, und warum
    .short = Absätze, die nicht berechnet werden
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

## Mit eigenen Worten suchen

# `same`: ein Wort und was es hier bedeutet (eine Zahl, eine Abkürzung der Texte, das Wort der Regeln); `skip`: was nichts sagt;
# `ends`: die Endungen der Mehrzahl; `ordinals`: die einer Ordnungszahl in Ziffern; `letters`: andere Schreibweisen von Buchstaben.

law-speech =
    .same = zwei=2 zweit=2 drei=3 dritt=3 vier=4 viert=4 fünf=5 fünft=5 sechs=6 sechst=6 sieben=7 siebt=7 acht=8 neun=9 neunt=9 zehn=10 zehnt=10 elf=11 elft=11 zwölf=12 zwölft=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 erst=1 artikel=art absatz=abs prozent=% mutualität=krankenkasse formular=fragebogen rente=pension doktor=arzt
    .skip = der die das den dem des ein eine einen einer von für mit auf in an bei um zu und oder ich mein meine mich mir ist bin habe wenn dass was wie wer wann wieviel nach es sie
    .ends = en er es n e s
    .ordinals = te ten
    .letters = ß=ss ae=a oe=o ue=u

# Was die Leute von einer Regel sagen, oder von einem ganzen Thema.
law-also =
    .S1 = Arbeiter Angestellter Arbeitslosigkeit
    .S7 = rückfällig wieder krank erneut
    .S8 = Schwangerschaft schwanger Mutterschaftsurlaub Geburt
    .S9 = Rente
    .A1-1 = Krankenschein Krankmeldung Attest
    .A2-5 = Teilzeit halbtags
    .A2-M01 = Krebs Tumor Leukämie
    .A2-M05 = Alzheimer
    .A2-M12 = Dialyse
    .A4-2 = Teilzeit halbtags
    .A7-3 = Teilzeit halbtags
    .A7-5 = Umschulung
    .M-x = Krankenhausaufenthalt
    .B = freiwillig Initiative
    .F = Ausbildung Umschulung
    .F2-5 = Teilzeit halbtags
    .C = telefonieren Videoanruf
    .P = Schutz geschützt
    .L = Sanktion Strafe Bußgeld Geld verlieren
    .L4 = Entschuldigung Grund verhindert
    .L10 = Einspruch Arbeitsgericht Klage
    .L17 = Einspruch Arbeitsgericht Warnung
    .N = arbeitslos ADG LfA Forem Actiris VDAB Arbeitsuchende
    .K5 = Geheimnis Datenschutz

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
stake-text = Text von { $edition }:
