### De kop: wat te doen, tegen wanneer, en wat anders volgt.

act-A1-1 = Geef uw arbeidsongeschiktheid meteen aan bij de adviserend arts, met een getuigschrift
act-A3-1 = Stuur de ingevulde vragenlijst terug
    .late = Nog niet teruggestuurd? Stuur de vragenlijst vandaag terug, ook al is het te laat
act-B3-1 = Stuur de ingevulde vragenlijst terug (uw vraag)
    .late = Nog niet teruggestuurd? Stuur de vragenlijst van uw vraag vandaag terug, ook al is het te laat
act-N1 = Schrijf u in bij de dienst voor arbeidsbemiddeling: VDAB, Forem, Actiris of ADG
    .late = Nog niet ingeschreven? Schrijf u vandaag in bij VDAB, Forem, Actiris of ADG
act-N2 = Stuur het bewijs van uw inschrijving naar uw ziekenfonds
    .late = Bewijs nog niet gestuurd? Stuur het vandaag naar uw ziekenfonds
act-N3 = Schrijf u in bij de dienst voor arbeidsbemiddeling: VDAB, Forem, Actiris of ADG
    .late = Nog niet ingeschreven? Schrijf u vandaag in bij VDAB, Forem, Actiris of ADG
go-examination = Ga naar de afspraak met de adviserend arts of zijn team
go-contact = Ga naar de afspraak met de Terug Naar Werk-coördinator
go-occupational = Ga naar de afspraak met de preventieadviseur-arbeidsarts
go-employment = Ga naar de afspraak van de dienst voor arbeidsbemiddeling: VDAB, Forem, Actiris of ADG
go-registration = Schrijf u in bij de dienst voor arbeidsbemiddeling: VDAB, Forem, Actiris of ADG
touch-examination = Neem contact op met de adviserend arts en geef de reden van uw afwezigheid schriftelijk
touch-contact = Neem contact op met de Terug Naar Werk-coördinator en geef de reden van uw afwezigheid schriftelijk
touch-occupational = Neem contact op met de adviserend arts en geef schriftelijk de reden van uw afwezigheid bij de arts van de werkgever
touch-employment = Neem contact op met uw ziekenfonds en geef schriftelijk de reden van uw afwezigheid bij de dienst voor arbeidsbemiddeling
touch-registration = Schrijf u in bij de dienst voor arbeidsbemiddeling: VDAB, Forem, Actiris of ADG
touch-reason = De reden mag medisch zijn of niet. Iemand mag met u mee bellen.
head-nothing = Volgens wat u gezegd hebt, hoeft u nu niets te doen.
head-then = Daarna
head-delay = Deze vertraging ligt niet aan u: het ziekenfonds moest u op tijd uitnodigen.
when-today = Vandaag nog
when-late = De laatste dag was { $day }
when-on = { $day }
near = { $days ->
    [0] vandaag
    [1] morgen
   *[other] over { $days } dagen
}
near-past = { $days ->
    [1] gisteren
   *[other] { $days } dagen geleden
}
near-end = { $days ->
    [0] laatste dag vandaag
    [1] laatste dag morgen
   *[other] laatste dag over { $days } dagen
}
follows = { $kind ->
    [running] Op dit moment: { $cost }.
    [again] Bij een nieuwe afwezigheid zonder geldige reden: { $cost }.
    [miss] Als u niet komt zonder geldige reden: { $cost }.
   *[undone] Als u het niet doet: { $cost }.
}
follows-nothing = Als u het niet doet, wordt daardoor alleen niets verminderd.
again-title = Als u weer wilt werken
again-ask = U kunt zelf een gesprek vragen aan de Terug Naar Werk-coördinator, op elk moment. Er wordt altijd een afspraak gemaakt. Die missen vermindert niets volgens deze regels.
lose-title = Wat u kunt verliezen, wat u beschermt
reduced-none = Volgens wat u gezegd hebt, is er niets verminderd.
reduced-some = Volgens wat u gezegd hebt, is of was de uitkering verminderd.
attend-A5-5 = Ga naar het medisch onderzoek na zes maanden
attend-A5-6 = Ga naar het medisch onderzoek van de zevende maand
attend-L6 = Ga naar de afspraak op de nieuwe datum
stake-shown = { $share }, tot de dag waarop u aantoont dat u op tijd ingeschreven was
action-ask = U kunt zelf een gesprek vragen
head-invited = Nog geen uitnodiging? Vraag ernaar bij uw ziekenfonds.
protected-yes = Een wettelijk vermoeden beschermt u.
protected-notByThese = Geen vermoeden dat hier berekend wordt, beschermt u; een andere bescherming blijft mogelijk.
protected-notSaid = We kunnen nog niet zeggen of een vermoeden u beschermt.
protection-gone = Sinds 2026 begint er geen meer.
head-maybe = Misschien: dat hangt af van wat we nog niet weten.
told-work = { $count ->
    [0] U werkt met toelating: daar is rekening mee gehouden. Dat werk houdt vandaag geen stap tegen.
   *[other] U werkt met toelating: daar is rekening mee gehouden. Door dat werk gaat niet door: { $names }.
}
stake-part = { $rate } minder
stake-whole = de hele uitkering stopgezet
stake-letter = een aangetekende brief met een nieuwe datum, niets verminderd
stake-nothing = niets verminderd volgens deze regels
stake-contact = { $share }, tot en met de dag waarop u contact opneemt
stake-held = { $share }, tot en met de dag voordat de afspraak plaatsvindt
stake-dutyMet = { $share }, zolang u de controleverplichting niet vervuld hebt
stake-registered = { $share }, tot en met de dag voordat u zich inschrijft
