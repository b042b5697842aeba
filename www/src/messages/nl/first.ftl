### Wat het eerste antwoord zegt.

## De twee data

fact-asOf = Voor welke dag wilt u het antwoord?
    .hint = Meestal is dat vandaag.
    .name = dag van de antwoorden
fact-incapacityStart = Sinds wanneer bent u arbeidsongeschikt?
    .hint = Geef de eerste dag die in de brief van uw ziekenfonds staat. Dagen met gewaarborgd loon tellen ook mee.
    .name = begin van de arbeidsongeschiktheid

## De zinnen die zeggen waar men staat

said-otherScheme = Deze pagina berekent niets voor uw stelsel. Het heeft eigen trajecten en eigen sancties. Ook zelfstandigen hebben een Terug Naar Werk-traject, sinds 2023. Vraag het na bij uw ziekenfonds.
said-recognitionPending = Uw arbeidsongeschiktheid is nog niet erkend. Alleen de aangifte loopt; wat volgt, hangt af van de beslissing.
said-refusedOrEnded = Zonder erkenning voorziet dit traject niets voor u. De brief met de beslissing zegt hoe u de beslissing betwist en binnen welke termijn. Die termijn is kort: lees de brief meteen.
said-incapacityEnded = De laatste dag van uw arbeidsongeschiktheid is { $day }. Wat na die dag zou komen, vervalt in dit traject.
said-primaryIncapacity = U bent in primaire arbeidsongeschiktheid: dat is het eerste jaar. De invaliditeit zou beginnen op { $day }.
said-invalidity = U bent in invaliditeit sinds { $day }.
said-beforeFirstEdition = De regels die hier berekend worden, beginnen op { $day }. De gevraagde dag is vroeger: toen golden andere regels.
said-asKnownOn = Dit antwoord volgt de wet zoals ze bekend was op { $day }. Ze kan sindsdien veranderd zijn: vraag het na bij uw ziekenfonds.
said-whatDoesTheLetterSay = Uw hele uitkering staat misschien op het spel. Dat hangt af van het doel van de afspraak: wat zegt de uitnodigingsbrief? Zonder dat antwoord wordt er voor deze afspraak geen vermindering berekend.
said-wholeIndemnitySuppressed = Uw hele uitkering kan stopgezet worden, al na één afwezigheid en zonder waarschuwingsbrief. Volgens onze lezing duurt dat van de gemiste dag tot en met de dag voordat u komt. Neem meteen contact op met de adviserend arts.
said-wholeIndemnityAtStake = Uw hele uitkering staat op het spel, niet alleen een deel. De regel van de drie afwezigheden geldt niet voor de gemiste afspraak: de uitkering wordt stopgezet zolang de controleverplichting niet vervuld is. Neem meteen contact op met de adviserend arts.
said-wholeIndemnityPossible = Uw hele uitkering staat misschien op het spel. Het gemiste onderzoek ging tegelijk over de restcapaciteiten en over de arbeidsongeschiktheid, en de teksten beslissen dit niet. Neem meteen contact op met de adviserend arts.
said-category1 = Categorie 1: men kan redelijk aannemen dat u het werk zelf hervat, uiterlijk op het einde van de zesde maand. Als uw arbeidsongeschiktheid voortduurt, komt er een onderzoek of een fysiek contact; de stappen zeggen wanneer. Deze categorie beslist niets over de erkenning van uw arbeidsongeschiktheid en verplicht u niet om het werk te hervatten.
said-category2 = Categorie 2: een werkhervatting bij uw werkgever, of in een job op de reguliere arbeidsmarkt, lijkt niet mogelijk om medische redenen. Deze categorie leidt niet naar de Terug Naar Werk-coördinator; u kunt zelf een eerste contactmoment vragen. Ze beslist niets over de erkenning van uw arbeidsongeschiktheid.
said-category3 = Categorie 3: een werkhervatting bij uw werkgever, of in een job op de reguliere arbeidsmarkt, is voorlopig niet aan de orde, want de diagnose of de behandeling gaat voor. Later komt er een onderzoek of een fysiek contact; de stappen zeggen wanneer. Deze categorie beslist niets over de erkenning van uw arbeidsongeschiktheid.
said-category4 = Categorie 4: een werkhervatting bij uw werkgever, of in een job op de reguliere arbeidsmarkt, lijkt mogelijk na een of meer acties van revalidatie of oriëntatie. U wordt doorverwezen naar de Terug Naar Werk-coördinator, voor een eerste contactmoment. Deze categorie beslist niets over de erkenning van uw arbeidsongeschiktheid en verplicht u niet om het werk te hervatten.
