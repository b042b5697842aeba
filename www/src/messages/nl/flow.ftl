### De weg door de pagina: het begin, het hoofd van de antwoorden, de volgende vraag, wat gezegd werd.
### † Onze eigen vertaling, in geen bron gevonden: opvolggesprek.

## Het begin

start-go = Toon waar ik sta
trust-local = Alles wordt berekend in uw browser. Niets wordt verstuurd, niets wordt bewaard.
trust-letter = Een brief van uw ziekenfonds gaat vóór deze pagina: antwoord er altijd op.
trust-advice = Dit is geen juridisch advies. Twijfelt u? Vraag het aan uw ziekenfonds.

## Het hoofd van de antwoorden

now-title = Waar u nu staat
now-since = U bent arbeidsongeschikt sinds { $day }.
do-title = Wat u eerst moet doen
attend-A4-3 = Ga naar het onderzoek of het fysiek contact voor de inschatting
attend-A7-1 = Ga naar het eerste contactmoment met de Terug Naar Werk-coördinator
attend-A7-2 = Ga naar het eerste contactmoment met de Terug Naar Werk-coördinator
attend-M4 = Ga naar het fysiek contact van de vierde maand
attend-M7 = Ga naar het fysiek contact van de zevende maand
attend-M11 = Ga naar het fysiek contact van de elfde maand
attend-MI = Ga naar het fysiek contact in invaliditeit
attend-M-e = Ga naar het onderzoek door de adviserend arts
attend-B4-1 = Ga naar het eerste contactmoment dat u gevraagd hebt
attend-B6-1 = Ga naar het nieuwe contactmoment na de weigering
attend-F2-1 = Ga naar het eerste opvolggesprek
do-no-day = De regels bepalen geen dag.
do-if = Als dit voor u geldt:
do-invited = Nog geen uitnodiging? Vraag het aan uw ziekenfonds.
do-also = Ook, volgens uw antwoorden:
others-title = Wat anderen voor u moeten doen
others-none = Voor zover we weten, moet nu niemand iets voor u doen.
others-open = Uw antwoorden volstaan niet om dat te zeggen.
rest-title = Al het andere, per onderwerp

## De vraag

question-title = De volgende vraag
question-change = Dit antwoord wijzigen
question-go = Verder
question-or = Geen datum? Kies:
question-notYet = Nog niet, of ik weet het niet
question-why = Waarom we dit vragen
asked-rules = { $count ->
    [one] De vraag telt ook voor deze regel:
   *[other] De vraag telt ook voor deze regels:
}
question-none = Dat was het belangrijkste
question-left = { $count ->
    [0] Geen ander antwoord kan het resultaat nog veranderen.
    [one] Nog één antwoord kan het resultaat veranderen.
   *[other] Nog { $count } antwoorden kunnen het resultaat veranderen.
}
question-more = Stel mij nog vragen
question-again = Terug naar de overgeslagen vragen
question-all = Alles in één keer invullen
question-one = Eén vraag tegelijk

## Wat gezegd werd

told-title = Wat u ons verteld hebt
told-change = Wijzigen
told-back = Weghalen
told-lost = Als u deze pagina sluit of herlaadt, bent u uw antwoorden kwijt.

## Wat mensen vragen

ask-obliged = Ben ik verplicht om deel te nemen?
ask-role = Wat doet de coördinator?
ask-noQuestionnaire = Waarom kreeg ik geen vragenlijst?
ask-category = Wat betekenen de categorieën?
ask-relapse = Ik ben hervallen: begint de telling opnieuw?
ask-maternity = Ik ben zwanger: stopt de telling?
ask-reason = Wat is een geldige reden om afwezig te zijn?
ask-missed = Ik heb een afspraak gemist: wat nu?
ask-concerned = Ik ben ziek sinds vóór 2023: geldt dit voor mij?
ask-contest = Hoe betwist ik een beslissing?
ask-lose = Kan ik mijn erkenning verliezen als ik deelneem?
ask-prolong = Kan de bescherming verlengd worden?
ask-noContract = Ik heb geen arbeidsovereenkomst: wat dan?
ask-sign = Wat onderteken ik?
ask-firstFollowUp = Wanneer is mijn eerste opvolggesprek?
ask-who = Wie kan het starten? Mag ik het zelf vragen?
ask-fast = Hoe snel word ik ontvangen als ik het vraag?
ask-refused = De adviserend arts heeft geweigerd: wat nu?
ask-selfEmployed = Ik ben zelfstandige: geldt dit voor mij?
ask-authorised = Ik werk deeltijds met toelating: geldt dit voor mij?
ask-privacy = Komt mijn werkgever dit te weten? Wie ziet mijn gegevens?
ask-invalidity = Wat verandert er bij invaliditeit?
ask-difference = Wat is het verschil tussen Terug Naar Werk, ZIV en CODEX?
ask-enter = Wie kan een Terug Naar Werk-traject volgen?
ask-needed = Heb ik een traject nodig om weer te werken?
