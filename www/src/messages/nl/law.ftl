### De pagina met de wet, de grenzen van deze pagina, en wat een afwezigheid zou kosten.
### † Onze eigen vertaling, in geen bron gevonden: gewestelijke dienst voor arbeidsbemiddeling,
### stopzetting van de uitkering, wettelijk vermoeden, ZIV-traject.

## De pagina met de wet

law-search = Zoeken in de regels
law-search-hint = Een woord, een regel (A2.1), een lezing (R3) of een artikel (215decies)
law-found = { $count ->
    [0] Niets gevonden. Probeer een ander woord, of één enkel woord.
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
law-S = Toepassing en inwerkingtreding
law-A = Route A: via de adviserend arts
law-M = Fysieke contacten
law-B = Route B: op uw vraag
law-F = ZIV-traject
law-C = Hoe een contact kan verlopen
law-P = Wettelijk vermoeden van arbeidsongeschiktheid
law-L = Plichten, afwezigheden en vermindering
law-N = Inschrijving bij de gewestelijke dienst voor arbeidsbemiddeling
law-K = De Terug Naar Werk-coördinator
catalogue-intro = Elk resultaat steunt op deze regels. De officiële teksten gaan voor; de woorden hier zijn van ons.
catalogue-editions = { $count } versies van de regels, en hun teksten
catalogue-readings = { $count } lezingen, waar een tekst zwijgt of open blijft
catalogue-provisions = { $count } bepalingen van de teksten, en wat ze hier worden
catalogue-not = { $count } bepalingen die niet berekend worden, en waarom
catalogue-checked = We hebben de teksten opgezocht tot en met { $day }.
catalogue-unread = We konden niet alles lezen. Dit ontbreekt: { $texts }; de formulieren van de omzendbrief, die niet gepubliceerd zijn.
journal-number = Belgisch Staatsblad nr. { $number } (nieuw tabblad)
journal-dossier = (Belgisch Staatsblad, dossier { $number })
journal-unknown = (nummer in het Belgisch Staatsblad hier niet bekend)
starts-before = arbeidsongeschiktheid begonnen uiterlijk op { $to }: { $days }
starts-between = arbeidsongeschiktheid begonnen van { $from } tot en met { $to }: { $days }
starts-after = arbeidsongeschiktheid begonnen op { $from } of later: { $days }
provision-rules = Regels:
provision-not = Niet berekend:
version = Versie { $version }, regels { $hash }

## De grenzen

limits-not = Deze pagina berekent niet: of uw arbeidsongeschiktheid erkend is, het bedrag van uw uitkering, de termijnen om een beslissing te betwisten, andere stelsels (bijvoorbeeld zelfstandigen), het vermoeden van het Terug Naar Werk-fonds, een wet van 22 februari 2026 die we niet konden lezen. Dit is geen juridisch advies.
limits-ask = Twijfelt u? Vraag het aan de Terug Naar Werk-coördinator van uw ziekenfonds.

## Waarom niet

covered-these = De vermoedens die hier berekend worden:

## Wat een afwezigheid zou kosten, op één regel

stake-line = { $absence ->
    [0] { $cost }
   *[other] { $absence }e afwezigheid: { $cost }
}
stake-part = { $rate } minder
stake-whole = de hele uitkering stopgezet
stake-letter = een aangetekende brief met een nieuwe datum, niets verminderd
stake-nothing = niets verminderd volgens deze regels
stake-contact = { $share }, tot en met de dag waarop u contact opneemt
stake-held = { $share }, tot en met de dag voordat de afspraak plaatsvindt
stake-dutyMet = { $share }, zolang u de controleverplichting niet vervuld hebt
stake-registered = { $share }, tot en met de dag voordat u zich inschrijft
stake-text = Tekst van { $edition }:
