### De pagina met de wet, de grenzen van deze pagina, en wat een afwezigheid zou kosten.
### † Onze eigen vertaling, in geen bron gevonden: gewestelijke dienst voor arbeidsbemiddeling,
### stopzetting van de uitkering, wettelijk vermoeden, ZIV-traject.

## De pagina met de wet

law-search = Zoeken in de regels
law-search-hint = Een woord (herval, afwezigheid), een termijn (10 weken), een artikel (artikel 87), een regel (A2.1) of een lezing (R3)
law-found = { $count ->
    [0] Niets gevonden voor “{ $query }”. Probeer één enkel woord, een korter woord, een ander woord (afwezigheid, vragenlijst, herval) of een nummer van een artikel (87).
    [one] { $count } resultaat voor “{ $query }”
   *[other] { $count } resultaten voor “{ $query }”
}
law-nowhere = Staat nergens: { $words }.
law-all = Niet meer gezocht: alle regels staan er, groep per groep.
law-contents = Inhoud
law-past = De inhoud overslaan
law-cite = De bronvermelding kopiëren
law-citation = { $title }, regel { $rule }, tekst van { $edition }: { $sources }. Van kracht: { $days }.
law-cited = De bronvermelding van { $rule } is gekopieerd.
law-not-cited = De browser liet niet toe om te kopiëren. De bronvermelding van { $rule } staat er en is geselecteerd: kopieer ze zelf.
law-cited-text = Bronvermelding van { $rule }
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
    .short = Versies en teksten
catalogue-readings = { $count } lezingen, waar een tekst zwijgt of open blijft
    .short = Lezingen
catalogue-provisions = { $count } bepalingen van de teksten, en wat ze hier worden
    .short = Bepalingen van de teksten
catalogue-not = { $count } bepalingen die niet berekend worden, en waarom
    .short = Bepalingen die niet berekend worden
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

## Zoeken met eigen woorden

# `same`: een woord en wat het hier betekent (een getal, een afkorting van de teksten, het woord van de regels); `skip`: wat niets zegt;
# `ends`: de uitgangen van het meervoud; `ordinals`: die van een rangtelwoord in cijfers; `letters`: letters die samenhangen.

law-speech =
    .same = twee=2 tweede=2 drie=3 derde=3 vier=4 vierde=4 vijf=5 vijfde=5 zes=6 zesde=6 zeven=7 zevende=7 acht=8 achtste=8 negen=9 negende=9 tien=10 tiende=10 elf=11 elfde=11 twaalf=12 twaalfde=12 dertien=13 veertien=14 vijftien=15 zestien=16 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 eerste=1 artikel=art procent=% percent=% mutualiteit=ziekenfonds formulier=vragenlijst dokter=arts
    .skip = de het een van voor met op in aan bij om te en of ik mijn me is ben heb als dat die wat hoe wie wanneer hoeveel naar er
    .ends = en s n e
    .ordinals = e de ste
    .letters = ĳ=ij

# Wat mensen over een regel zeggen, of over een heel onderwerp.
law-also =
    .S1 = arbeider bediende werkloosheid
    .S7 = hervallen terugval opnieuw ziek
    .S8 = zwanger zwangerschap moederschapsrust bevalling
    .S9 = pensioen gepensioneerd
    .A1-1 = ziekteattest doktersattest ziektebriefje
    .A2-5 = deeltijds gedeeltelijke werkhervatting
    .A2-M01 = tumor leukemie
    .A2-M05 = Alzheimer
    .A2-M12 = dialyse
    .A4-2 = deeltijds gedeeltelijke werkhervatting
    .A7-3 = deeltijds gedeeltelijke werkhervatting
    .A7-5 = omscholing
    .M-x = ziekenhuisopname
    .B = vrijwillig initiatief
    .F = opleiding omscholing heroriëntering
    .F2-5 = deeltijds gedeeltelijke werkhervatting
    .C = telefoneren videogesprek
    .P = bescherming beschermd
    .L = sanctie straf boete geld verliezen
    .L4 = excuus reden verhinderd
    .L10 = beroep arbeidsrechtbank
    .L17 = beroep arbeidsrechtbank verwittiging
    .N = werkloos RVA VDAB Actiris Forem werkzoekende
    .K5 = geheim privacy

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
stake-text = Tekst van { $edition }:
