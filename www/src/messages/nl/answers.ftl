### De resultaten: stappen, vermoeden, vermindering, waarschuwingen, fouten.
### † Onze eigen vertaling, in geen bron gevonden: begeleider (van de dienst), beroepsherscholing,
### gewestelijke dienst voor arbeidsbemiddeling, opvolggesprek, positieve engagementsverklaring,
### stopzetting van de uitkering, wettelijk vermoeden, ZIV-traject.

## Toestanden van een stap

state-done = Gedaan
state-doneLate = Gedaan, maar na de laatste dag
state-before = Vóór deze regels: toen golden andere regels
state-stopped = Gaat niet of niet meer door
state-open = Open: we weten te weinig om het te zeggen
state-upcoming = Moet nog komen
state-due = Nu te doen
state-overdue = Termijn voorbij: nog niet gedaan

## Wie handelt

actor-titulaire = U
actor-medecinConseil = De adviserend arts
actor-doctorOrTeam = De adviserend arts of een medewerker van het multidisciplinaire team
actor-coordinator = De Terug Naar Werk-coördinator
actor-mutuality = Het ziekenfonds

## Stappen

step-A1-1 = De arbeidsongeschiktheid aangeven
step-A2-1 = De vragenlijst versturen
step-A2-3 = Melden dat er geen vragenlijst verstuurd wordt
step-A3-1 = De ingevulde vragenlijst terugsturen
step-A3-2 = Contact opnemen over de vragenlijst die niet ontvangen is
step-A4-1 = De eerste inschatting { $capacity ->
    [remainingCapacity] van de restcapaciteiten
   *[other] van het arbeidspotentieel (vóór 2026: restcapaciteiten)
} maken
step-A4-3 = Het onderzoek of het fysiek contact voor de inschatting houden
step-A5-5 = Het medisch onderzoek na zes maanden doen (categorie 1)
step-A5-6 = Het medisch onderzoek uiterlijk in de zevende maand doen (categorie 3)
step-A6-1 = Doorverwijzen naar de Terug Naar Werk-coördinator (categorie 4)
step-A6-2 = Doorverwijzen naar de Terug Naar Werk-coördinator (categorie 1, daarna 4)
step-A6-3 = Doorverwijzen naar de Terug Naar Werk-coördinator (categorie 3, daarna 4)
step-A7-1 = Het eerste contactmoment houden binnen de maand na de doorverwijzing
step-A7-2 = Het eerste contactmoment houden uiterlijk in de zesde maand
step-A7-6 = Reageren op het CODEX-plan
step-M4 = Het fysiek contact van de vierde maand houden
step-M7 = Het fysiek contact van de zevende maand houden
step-M11 = Het fysiek contact van de elfde maand houden
step-MI = Het fysiek contact in invaliditeit houden
step-M-e = Het onderzoek door de adviserend arts doen binnen de maand (vermoed einde van de arbeidsongeschiktheid)
step-B2-1 = De vragenlijst versturen die het gevraagde contact voorbereidt
step-B3-1 = De ingevulde vragenlijst terugsturen (uw vraag)
step-B3-2 = Contact opnemen over de vragenlijst die niet ontvangen is (uw vraag)
step-B4-1 = Het gevraagde eerste contactmoment houden
step-B5-1 = De toelating voor het traject vragen; de adviserend arts beslist
step-B6-1 = Een nieuw contactmoment houden na de weigering
step-F2-1 = Het eerste opvolggesprek houden
step-F3-1 = Het re-integratieplan opvolgen
step-L6 = Een nieuwe afspraak vastleggen na de eerste afwezigheid
step-N1 = Zich inschrijven bij de gewestelijke dienst voor arbeidsbemiddeling
step-N2 = Het bewijs van inschrijving naar het ziekenfonds sturen
step-N3 = Zich inschrijven in de tweede periode

## Antwoorden die niet samengaan: ze worden gebruikt zoals ze zijn

warning-happenedAfterAll = U hebt “nog niet” geantwoord, maar een ander antwoord toont dat het gebeurd is. Kijk beide na.
warning-outOfOrder = De eerste van deze gebeurtenissen heeft een datum vóór de tweede, maar komt er normaal na. Kijk de datums na.
warning-beforeIncapacity = Deze gebeurtenis heeft een datum vóór het begin van uw arbeidsongeschiktheid. Kijk de datum na.
warning-afterIncapacity = Deze gebeurtenis heeft een datum na het einde van uw arbeidsongeschiktheid. Kijk de datum na.
warning-withheldAndSent = De vragenlijst mocht niet verstuurd worden, en is toch verstuurd. Kijk beide antwoorden na; hebt u de vragenlijst gekregen, stuur ze dan terug.
warning-impossibleAndReturned = De vragenlijst was onmogelijk in te vullen, en is toch ingevuld teruggekomen. Kijk beide antwoorden na.
warning-twoFirstContacts = De afspraak waarop u er was en het eerste contactmoment hebben een andere datum. Het zou dezelfde dag moeten zijn: kijk het na.
warning-contactBeforeSecondAbsence = U nam contact op vóór de tweede afwezigheid, volgens de datum. Dat contact telt dus niet: kijk de datum na.
warning-contactAfterHeld = U nam contact op na de dag waarop de afspraak plaatsvond, volgens de datum. Kijk beide datums na.
warning-appointmentAfterHeld = Er volgen nog afspraken op de afspraak waarop u er was. Ze tellen hier niet: kijk de lijst na.
warning-endInsidePresumption = De erkenning is beëindigd tijdens een periode van vermoeden. Vraag de beslissing aan uw ziekenfonds.
warning-codexWithoutContract = U hebt een stap bij een werkgever ingevuld, maar geantwoord dat u geen arbeidsovereenkomst hebt. Kijk beide antwoorden na.
warning-referralWithoutCategory4 = U hebt een doorverwijzing naar de coördinator ingevuld, maar geen categorie 4. Kijk beide antwoorden na.
warning-grantedAndRefused = De toelating staat zowel als gegeven als geweigerd ingevuld. Kijk deze antwoorden na.
warning-programmeEndsBeforeStart = Het programma eindigt voordat het begint. Kijk beide datums na.

## Antwoorden die de pagina niet kan gebruiken

error-notFacts = Deze gegevens vormen geen geval dat de pagina kan lezen. Laad een ander bestand of vul het formulier in.
error-required = Dit antwoord is nodig. Vul het in om verder te gaan.
error-unknownKey = De pagina kent “{ $value }” niet. Verwijder het of verbeter de naam.
error-wrongKind = “{ $value }” is niet het soort antwoord dat verwacht wordt. Geef een antwoord zoals het formulier het vraagt.
error-unknownCode = “{ $value }” is geen van de mogelijke keuzes. Kies een antwoord uit de lijst.
error-noSuchDay = { $value } { $month } bestaat niet. Verbeter de dag of de maand.
error-dayOutOfRange = “{ $value }” valt buiten de grenzen. Geef een datum van 1 januari 1990 tot en met 31 december 2199.
error-numberOutOfRange = “{ $value }” is hier geen mogelijk getal. Geef een geheel getal binnen de grenzen die bij de vraag staan.
error-badAmount = “{ $value }” is geen mogelijk bedrag. Geef een bedrag van 0 tot 9999,99, met hoogstens twee decimalen.
error-tooManyItems = Deze lijst is te lang. Geef hoogstens 50 rijen.
error-endsBeforeStart = Deze periode eindigt voordat ze begint (“{ $value }”). Verbeter een van de twee datums.
error-afterAsOf = “{ $value }” valt na de dag van de berekening, maar staat ingevuld als al gebeurd. Verbeter de datum, of zeg dat het nog niet gebeurd is.
error-beforeIncapacityStart = “{ $value }” valt vóór het begin van uw arbeidsongeschiktheid. Verbeter deze datum of het begin.
error-notEarlier = Een vorige periode moet eindigen voordat deze arbeidsongeschiktheid begint. Verbeter “{ $value }”.
error-returnedBeforeSent = De terugzending (“{ $value }”) heeft een datum vóór de verzending. Verbeter een van de twee datums.
error-toComeInThePast = Deze afspraak moet volgens u nog komen, maar de dag (“{ $value }”) is voorbij. Zeg wat er gebeurd is, of verbeter de datum.
error-twoOnOneDay = Twee afspraken in de lijst vallen op dezelfde dag (“{ $value }”). Verwijder er één of verbeter de datum.
error-givenTwice = “{ $value }” is twee keer ingevuld. Verwijder er één.

## Wat berekend wordt

scope-computed = Uw geval wordt hier berekend.
scope-otherScheme = Er wordt niets berekend: u valt onder een ander stelsel, met eigen trajecten en eigen sancties.
scope-recognitionPending = Uw arbeidsongeschiktheid is nog niet erkend: alleen de aangifte loopt.
scope-refusedOrEnded = De erkenning is geweigerd of beëindigd: er wordt niets van het traject berekend.
standing-before = Deze dag valt vóór deze regels: toen golden andere regels.
standing-in = De regels die hier berekend worden, gelden.
standing-ended = Sinds 1 januari 2026 begint er geen enkel vermoeden van deze soort meer.

## De vragenlijst van route A

questionnaire-exempt = U krijgt geen vragenlijst: dat is beslist om een medische reden, of vanwege de ernst van uw aandoening. Dit geldt voor de vragenlijst, niet voor de eerste inschatting.
questionnaire-notSent = Volgens deze regels wordt de vragenlijst niet verstuurd. Krijgt u er toch een, antwoord dan en vraag het na bij uw ziekenfonds.
questionnaire-returned = De ingevulde vragenlijst is ontvangen.
questionnaire-sent = De vragenlijst is naar u verstuurd. Stuur ze ingevuld terug binnen twee weken na de verzending. Is die termijn voorbij, stuur ze dan toch.
questionnaire-possiblyExempt = Misschien krijgt u geen vragenlijst: de adviserend arts kan beslissen om ze niet te versturen. Zonder die beslissing blijft de verzending gepland.
questionnaire-overdue = De vragenlijst had verstuurd moeten zijn en is nog niet verstuurd. De adviserend arts moet ze versturen.
questionnaire-open = De dag om de vragenlijst te versturen is voorbij. We weten niet of ze verstuurd is: beantwoord die vraag.
questionnaire-toCome = De vragenlijst moet nog komen.
questionnaire-notComputed = Niet berekend: de verzending valt onder oudere regels.

## Vermoeden

covered-yes = Ja, volgens uw antwoorden: deze dag valt onder een wettelijk vermoeden.
covered-notByThese = Niet door de vermoedens die hier berekend worden. De lijst in de tekst is niet volledig: een andere bescherming blijft mogelijk.
covered-notSaid = We kunnen het niet zeggen: het hangt af van antwoorden die ontbreken, of van oudere regels die hier niet berekend worden.
span-P2 = Vermoeden door het CODEX-plan
span-P4 = Vermoeden van het ZIV-traject
span-P8 = Vermoeden tijdens het programma voor beroepsherscholing

## Vermindering

span-L7 = Vermindering of stopzetting na de tweede afwezigheid
span-L8 = Vermindering of stopzetting na de derde afwezigheid
span-L12 = Stopzetting van de hele uitkering na een afwezigheid op een contact of onderzoek over de arbeidsongeschiktheid
span-L15 = Stopzetting van de hele uitkering na een afwezigheid bij de preventieadviseur-arbeidsarts
span-L16 = Vermindering na een afwezigheid bij de gewestelijke dienst voor arbeidsbemiddeling
span-N3 = Vermindering omdat de inschrijving ontbreekt
appointment-examination = Onderzoek of fysiek contact met de adviserend arts of een medewerker van het multidisciplinaire team
appointment-contact = Eerste contactmoment van route A met de Terug Naar Werk-coördinator
appointment-occupational = Afspraak bij de preventieadviseur-arbeidsarts (CODEX-traject)
appointment-employment = Afspraak met de begeleider van de gewestelijke dienst voor arbeidsbemiddeling
appointment-registration = Inschrijving bij de gewestelijke dienst voor arbeidsbemiddeling
next-nothing = Een volgende afwezigheid zou de eerste zijn: volgens deze regels zou er niets verminderd worden. Kom toch, of geef uw rechtvaardiging schriftelijk.
next-letter = Een volgende afwezigheid zonder geldige rechtvaardiging zou de eerste zijn: geen vermindering, maar een aangetekende brief met een nieuwe datum en een waarschuwing.
next-reducedUntilContact = Een volgende afwezigheid zonder geldige rechtvaardiging zou de tweede zijn: de uitkering zou verminderd of stopgezet worden tot en met de dag waarop u contact opneemt voor een nieuwe datum.
next-reducedUntilHeld = Een volgende afwezigheid zonder geldige rechtvaardiging zou de derde zijn: de uitkering zou verminderd of stopgezet worden tot en met de dag voordat de afspraak plaatsvindt.
next-nothingMore = Een volgende afwezigheid zou hier niets meer veranderen: de afspraak heeft plaatsgevonden, of de sanctie van de derde afwezigheid loopt al. Andere uitnodigingen behouden hun eigen regels.

## Wat te doen

action-step = Te doen: deze stap
action-getInTouch = Neem meteen contact op met de juiste persoon om een nieuwe datum vast te leggen
action-attend = Ga naar de afspraak

## Contacten

mode-inPerson = Persoonlijk
mode-video = Per video
mode-phone = Per telefoon
mode-email = Per e-mail

## ZIV-traject en formulieren

situation-A = Situatie A: zonder arbeidsovereenkomst
situation-B = Situatie B: met een overeenkomst, zonder doorverwijzing naar de preventieadviseur
situation-C = Situatie C: met een overeenkomst, geen CODEX-traject gevraagd na het voorafgaand bezoek
situation-D = Situatie D: CODEX-traject definitief beëindigd
annex-I = Bijlage I: weigering van een ZIV-traject
annex-II = Bijlage II: negatieve beslissing over de toelating
annex-III = Bijlage III: toestemming voor de verwerking van de gegevens
annex-IV = Bijlage IV: positieve engagementsverklaring

## Voorwaarden voor de coördinator

condition-met = Vervuld
condition-metLate = Vervuld, maar na de laatste dag
condition-notYetMet = Nog niet vervuld: er is nog tijd
condition-notMet = Niet vervuld
condition-notYetApplicable = Geldt nog niet
condition-open = Niet zeker: er ontbreekt een antwoord

## Antwoorden die ontbreken

weight-decides = Zonder dit antwoord blijft een stap of een periode open
weight-supposed = Zonder dit antwoord gaan we uit van het gewone geval
weight-couldChange = Dit antwoord zou een resultaat kunnen veranderen
silence-noReaction = geen reactie van de adviserend arts binnen drie weken
