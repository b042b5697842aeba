### De eigen woorden van de pagina: titels, knoppen, en de kleine woorden rond de resultaten.
### † Onze eigen vertaling, in geen bron gevonden: stopzetting van de uitkering, wettelijk vermoeden,
### ZIV-traject.

## De pagina

page-title = Terug Naar Werk-traject: waar staat u?
languages = Taal
not-started = De berekening kon niet starten in deze browser. Probeer een nieuwere browser, of laad de pagina opnieuw.

## Het formulier

form-title = Uw situatie
form-needed = De twee datums die nodig zijn
to-answers = Bekijk waar u staat
group-given = { $count ->
    [one] ({ $count } antwoord)
   *[other] ({ $count } antwoorden)
}
event-day = De datum ({ $name })
list-some = Ja, ik geef ze hier
list-none = Nee, er zijn er geen
list-add = Nog één toevoegen
list-item = { $name }, nummer { $number }
list-remove = Verwijderen
situations-none = Geen van deze situaties
clear = Alles wissen
clear-question = Wilt u echt alles wissen wat u hebt ingevuld?
clear-yes = Ja, alles wissen
clear-no = Nee, behouden

## Wat u moet verbeteren

summary-title = { $count ->
    [one] U moet één antwoord verbeteren
   *[other] U moet { $count } antwoorden verbeteren
}
summary-wait = De resultaten volgen na deze verbetering.
summary-line = { $name }: { $text }
problem-unfinishedDay = Deze datum is niet volledig. Vul de dag, de maand en het jaar in, of maak het veld leeg.
problem-dayMissing = De datum ontbreekt. Vul de datum in, of kies een ander antwoord.
problem-startsLater = Deze datum moet nog komen. Kijk het jaar na.

## De stand van de resultaten

status-waiting = Voor de resultaten is nog de eerste dag van uw arbeidsongeschiktheid nodig.
status-rejected = { $count ->
    [one] U moet één antwoord verbeteren. De resultaten volgen daarna.
   *[other] U moet { $count } antwoorden verbeteren. De resultaten volgen daarna.
}
status-answered = De resultaten staan klaar.
status-changed = De resultaten zijn veranderd: { $headings }.
both = { $first }; { $then }
status-same = Genoteerd. De belangrijkste resultaten blijven dezelfde.
status-skipped = Genoteerd: u weet het niet.
answers-rejected = Nog geen resultaten: u moet eerst iets verbeteren in het formulier. De lijst staat bovenaan de pagina.
answers-typing = U bent nog aan het invullen: deze resultaten zijn nog die van daarvoor.
answers-as-of = Deze antwoorden gelden voor { $day }.

## De dagen

day-number = { $day }
days-on = op { $day }
days-between = van { $from } tot en met { $to }
days-from = vanaf { $from }
days-until = uiterlijk op { $to }
days-count = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}

## De kleine woorden van alle resultaten

why = Waarom?
why-facts = Volgens uw antwoorden:
why-source = Bron:
not-given = niet ingevuld
missing-line = Ontbreekt:
supposes-line = We nemen aan dat deze regel voor u geldt (u hebt niet geantwoord):
readings-line = { $count ->
    [one] Steunt op onze lezing van de tekst:
   *[other] Steunt op onze lezingen van de tekst:
}
reading-other = Men kan het anders lezen:
reading-other-day = volgens de andere lezing: { $day }
stopped-by = Vanwege
letter-first = Vraagt een brief u een stap die hier niet doorgaat, dan gaat de brief voor: antwoord erop en vraag het na bij uw ziekenfonds.

## Wat onder de berekening valt

scope-title = Welke regels voor u gelden
standing-line = { $standing } { $edition }.
law-checked = We hebben de teksten van die dag nagekeken die we hebben.
scope-supposes = Over het volgende hebt u niets gezegd. Tot dan gaan we uit van het gewone geval:
warnings-title = Na te kijken in uw antwoorden
warning-facts = Zie:

## Wat volgt

next-nothing-asked = Voor zover we weten, hoeft u nu niets te doen.

## Traject en vragenlijst

parcours-a = Route A, via de adviserend arts:
parcours-b = Route B, op uw eigen vraag:
parcours-none = Er loopt geen traject.
since = sinds { $day }
since-projected = volgens de regels, vanaf { $day }; u hebt niet gemeld dat de vragenlijst verstuurd is
since-unknown = de dag is niet bekend

## De stappen

steps-title = Welke stappen er zijn, en wanneer
seams-intro = De wet is veranderd tijdens uw arbeidsongeschiktheid. Dit verandert er voor u, en vanaf welke dag.
seam-line = Vanaf { $day } geldt de gewijzigde wet. { $edition }.
step-actor = Wie: { $actor }
step-days = Wanneer, volgens de regels: { $days }
step-no-days = De regels geven geen datum die hier berekend kan worden.
step-edition = Volgens de tekst van { $edition }
step-moved = De laatste dag is een zaterdag, een zondag of een feestdag. De stap geldt pas na { $day } als te laat.
step-rests = Dit eerste contact wacht tot uw toegelaten arbeid voorbij is: het gaat weer verder op { $day }.
step-projected = Deze datum wordt verwacht, maar is niet gemeld. Hij wordt geteld vanaf deze stap:
said-title = Ook goed om te weten

## ZIV-traject en vermoeden

ami-title = Hulp bij een opleiding of ander werk: de sociaalprofessionele re-integratie (ZIV)
ami-none = Voor zover we weten, is er niets van dit traject begonnen.
ami-suspended = Het traject is geschorst.
ami-earlier =
    { $count ->
        [one] Eén eerdere opvolging staat hier niet.
       *[other] { $count } eerdere opvolgingen staan hier niet.
    }
presumption-title = Of u beschermd bent: het wettelijk vermoeden van arbeidsongeschiktheid
presumption-left = { $count ->
    [one] Nog { $count } dag, deze dag meegeteld.
   *[other] Nog { $count } dagen, de eerste en de laatste meegeteld.
}
span-ended-by = Eindigt door:
span-ended-by-time = het verloop van de tijd
span-undetermined = Er ontbreken antwoorden om te zeggen of deze periode loopt.
span-outside-from = Deze periode zou beginnen op { $day }.
span-ended-from = De gebeurtenis dateert van { $day }.

## De vermindering

reduction-title = Wat u kunt verliezen, en wanneer: vermindering of stopzetting van de uitkering
reduction-none = De regels over de vermindering gelden voor uw geval. Met uw antwoorden wordt geen vermindering berekend.
reduction-some = Volgens uw antwoorden wordt uw uitkering door deze regels op bepaalde dagen verminderd of stopgezet.
reduction-applies-not = De regels over de vermindering met 2,5 procent gelden tot en met 28 februari 2026 niet voor uw geval. Mist u een andere uitnodiging, dan kan uw hele uitkering toch stopgezet worden.
reduction-not-computed = De vermindering wordt voor uw geval niet berekend.
reduction-days = Dagen met vermindering of stopzetting, zonder de zondagen
reduction-per-day = Per dag
reduction-total = In totaal
reduction-other-total = In totaal, volgens de andere lezing
indicative = (ter indicatie)
absences = Afwezigheden zonder geldige rechtvaardiging: { $unjustified }. Afwezigheden waarvan de rechtvaardiging aanvaard is: { $justified }.
absence-number = afwezigheid nummer { $number }
appointment-held = De afspraak heeft plaatsgevonden.
span-running = Deze periode loopt nog.
span-rate = { $rate } van het dagbedrag
span-other-rate = volgens de andere lezing: { $rate } van het dagbedrag
span-latest-possible = Deze laatste dag is de laatst mogelijke: de dag waarop de periode echt eindigde, is niet bekend.
span-contestable = U kunt dit betwisten: de brief met de beslissing zegt hoe en binnen welke termijn.

## Wat een gemiste afspraak zou kosten

stakes-title = Wat een afwezigheid zou kosten
stakes-intro = Voor een afspraak op { $day }, als u die mist zonder geldige rechtvaardiging:
stakes-estimation = Onderzoek of fysiek contact alleen voor de inschatting { $capacity ->
    [remainingCapacity] van de restcapaciteiten
   *[other] van het arbeidspotentieel (vóór 2026: restcapaciteiten)
} (regel A4.3)
stakes-other = { $edition ->
    [2022] Elke andere uitnodiging van de adviserend arts, bijvoorbeeld voor een controle
   *[other] Elk ander onderzoek of fysiek contact waarvoor u uitgenodigd wordt, bijvoorbeeld dat van de vierde, de zevende of de elfde maand, of in invaliditeit
}

## De contacten en de coördinator

modes-title = Of een contact per video of telefoon kan
modes-none = Voor zover we weten, is er geen contact gepland.
mode-allowed = { $mode }: ja
mode-not-allowed = { $mode }: nee
sheet-title = Voor de coördinator: fiche van het eerste contactmoment
sheet-known = Wat bekend is
sheet-done = Stappen die op tijd gedaan zijn
sheet-late = Stappen die te laat gedaan zijn, of te laat zijn
sheet-explain = Uit te leggen
sheet-consent = Toestemming te vragen
sheet-record = Te noteren in het dossier
sheet-ways = De mogelijke vervolgwegen
sheet-forms = Formulieren
way-open = open
way-closed = niet open
way-open-unknown = hangt af van de arbeidsovereenkomst
way-preferred = krijgt de voorkeur in de tekst
way-chosen = gekozen
coordinator-title = De voorwaarden voor de coördinator
condition-sessions = Intervisiemomenten die tellen: { $attended } van de { $required } vereiste

## De catalogus

catalogue-title = Alle regels en hun bronnen
limits-title = Wat niet berekend wordt, en aan wie u het vraagt
law-back = Terug naar uw antwoorden
law-later = De tekst van de regels komt eraan. Duurt het lang, dan vraagt de pagina er vanzelf opnieuw om.
