### De groepen van vragen, en de woorden van de antwoorden.
### † Onze eigen vertaling, in geen bron gevonden: gewestelijke dienst voor arbeidsbemiddeling,
### ZIV-traject.

## Groepen van vragen

group-case = Uw arbeidsongeschiktheid
group-work = Uw werk
group-medical = Uw medische situatie
group-questionnaire = De vragenlijst van de adviserend arts
group-estimation = De inschatting en de categorie
group-contacts = De fysieke contacten (vierde, zevende en elfde maand, invaliditeit)
    .hint = Sinds de regels van 2024 kan de adviserend arts of een medewerker van het multidisciplinaire team u uitnodigen in de vierde, de zevende en de elfde maand, en daarna in invaliditeit. Ga als een brief u uitnodigt: bij deze contacten staat uw hele uitkering op het spel vanaf de eerste afwezigheid.
group-firstContact = Het eerste contactmoment met de Terug Naar Werk-coördinator
group-appointments = Afspraken en afwezigheden
group-registration = De inschrijving bij de gewestelijke dienst voor arbeidsbemiddeling
    .hint = Dit geldt alleen voor u als u geen arbeidsovereenkomst hebt en uw arbeidspotentieel voldoende is. Schrijf u meteen in. De dagen staan in de brieven die u krijgt: de pagina berekent ze niet.
group-ownRequest = Uw eigen vraag (route B)
group-codex = Het re-integratietraject bij de werkgever (CODEX)
group-ami = Het traject voor sociaalprofessionele re-integratie (ZIV)
group-amount = Het bedrag van de uitkering
group-coordinator = Voor de Terug Naar Werk-coördinator

## Delen van een antwoord

part-from = Eerste dag
part-to = Laatste dag
part-date = Datum
part-outcome = Wat er gebeurd is
part-purpose = Waarvoor het onderzoek dient, volgens de brief
part-category = Categorie
part-minutes = Duur in minuten
part-announcedAsCounting = De uitnodiging zegt dat de activiteit telt

## Woorden om te kiezen

value-yes = Ja
value-no = Nee
value-notYet = Nog niet
value-dateUnknown = Het is gebeurd, maar ik ken de datum niet
value-on = Ik ken de datum
value-unknown = Ik weet het niet
value-doctor = De adviserend arts
value-team = Een medewerker van het multidisciplinaire team
scheme-salaried = Werknemers (ook werklozen)
scheme-other = Een ander stelsel, bijvoorbeeld dat van de zelfstandigen
recognised-yes = Ja, ze is erkend
recognised-notYet = Nog geen beslissing
recognised-refusedOrEnded = Geweigerd, of de erkenning is beëindigd
category-1 = Categorie 1: u hervat het werk naar verwachting zelf, uiterlijk op het einde van de zesde maand
category-2 = Categorie 2: werkhervatting lijkt niet mogelijk om medische redenen
category-3 = Categorie 3: voorlopig niet, de diagnose of de behandeling gaat voor
category-4 = Categorie 4: werkhervatting lijkt mogelijk na een of meer acties
way-visit = Bezoek voorafgaand aan de werkhervatting
way-codex = Re-integratietraject bij de werkgever (CODEX)
way-ami = Traject voor sociaalprofessionele re-integratie (ZIV)
way-informal = Informele actie: korte hulp, een opleiding buiten een formeel traject
way-none = Geen: niet verdergaan
afterRefusal-adapted = De acties zijn aangepast
afterRefusal-ended = Dit traject is definitief beëindigd
outcome-attended = U was er: de afspraak heeft plaatsgevonden
outcome-absentJustified = Afwezig, met een aanvaarde rechtvaardiging
outcome-absentUnjustified = Afwezig, zonder geldige rechtvaardiging
outcome-toCome = Moet nog komen
purpose-remainingCapacity = { $capacity ->
    [remainingCapacity] Alleen de restcapaciteiten inschatten
   *[other] Alleen het arbeidspotentieel inschatten (vóór 2026: de restcapaciteiten)
}
purpose-alsoIncapacity = { $capacity ->
    [remainingCapacity] De restcapaciteiten en de arbeidsongeschiktheid tegelijk
   *[other] Het arbeidspotentieel (vóór 2026: de restcapaciteiten) en de arbeidsongeschiktheid tegelijk
}
purpose-control = De arbeidsongeschiktheid evalueren of controleren (ook: fysiek contact van de vierde, zevende of elfde maand, of in invaliditeit)
