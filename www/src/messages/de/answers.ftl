### Die Antworten: Schritte, Vermutung, Kürzung, Warnungen, Fehler.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: AMI-Prozess, Besuch vor Wiederaufnahme der Arbeit,
### CODEX-Prozess, Einladung, Eintragung (beim Arbeitsamt), Folgegespräch, gesetzliche Vermutung, Invalidität,
### Kategorie, Kürzung (um 2,5 %), multidisziplinäres Team, ohne triftige Rechtfertigung, physischer Kontakt,
### positive Engagementerklärung, regionales Arbeitsamt, Streichung der Geldleistung.

## Stand eines Schritts

state-done = Erledigt
state-doneLate = Erledigt, aber nach dem letzten Tag
state-before = Vor diesen Regeln: Es galten andere Regeln
state-stopped = Findet nicht oder nicht mehr statt
state-open = Offen: Wir wissen nicht genug, um es zu sagen
state-upcoming = Kommt noch
state-due = Jetzt zu tun
state-overdue = Frist vorbei: noch nicht erledigt

## Wer handelt

actor-titulaire = Sie
actor-medecinConseil = Der Vertrauensarzt
actor-doctorOrTeam = Der Vertrauensarzt oder ein Mitarbeiter des multidisziplinären Teams
actor-coordinator = Der Koordinator für die Rückkehr zur Arbeit
actor-mutuality = Die Krankenkasse

## Schritte

step-A1-1 = Die Arbeitsunfähigkeit melden
step-A2-1 = Den Fragebogen schicken
step-A2-3 = Mitteilen, dass kein Fragebogen geschickt wird
step-A3-1 = Den ausgefüllten Fragebogen zurückschicken
step-A3-2 = Kontakt aufnehmen wegen des Fragebogens, der nicht angekommen ist
step-A4-1 = Die erste Einschätzung { $capacity ->
    [remainingCapacity] der Restfähigkeit
   *[other] des Arbeitspotenzials (vor 2026: Restfähigkeit)
} machen
step-A4-3 = Die Untersuchung oder den physischen Kontakt für die Einschätzung durchführen
step-A5-5 = Die ärztliche Untersuchung nach sechs Monaten durchführen (Kategorie 1)
step-A5-6 = Die ärztliche Untersuchung spätestens im siebten Monat durchführen (Kategorie 3)
step-A6-1 = An den Koordinator für die Rückkehr zur Arbeit verweisen (Kategorie 4)
step-A6-2 = An den Koordinator für die Rückkehr zur Arbeit verweisen (Kategorie 1, dann 4)
step-A6-3 = An den Koordinator für die Rückkehr zur Arbeit verweisen (Kategorie 3, dann 4)
step-A7-1 = Das erste Treffen innerhalb eines Monats nach der Verweisung abhalten
step-A7-2 = Das erste Treffen spätestens im sechsten Monat abhalten
step-A7-6 = Auf den CODEX-Plan reagieren
step-M4 = Den physischen Kontakt des vierten Monats durchführen
step-M7 = Den physischen Kontakt des siebten Monats durchführen
step-M11 = Den physischen Kontakt des elften Monats durchführen
step-MI = Den physischen Kontakt in der Invalidität durchführen
step-M-e = Die Untersuchung durch den Vertrauensarzt innerhalb eines Monats durchführen (vermutetes Ende der Arbeitsunfähigkeit)
step-B2-1 = Den Fragebogen schicken, der das beantragte Treffen vorbereitet
step-B3-1 = Den ausgefüllten Fragebogen zurückschicken (Ihr Antrag)
step-B3-2 = Kontakt aufnehmen wegen des Fragebogens, der nicht angekommen ist (Ihr Antrag)
step-B4-1 = Das beantragte erste Treffen abhalten
step-B5-1 = Die Genehmigung der Maßnahme beantragen; der Vertrauensarzt entscheidet
step-B6-1 = Ein neues Treffen nach der Ablehnung abhalten
step-F2-1 = Das erste Folgegespräch führen
step-F3-1 = Den Wiedereingliederungsplan weiterverfolgen
step-L6 = Nach der ersten Abwesenheit einen neuen Termin festlegen
step-N1 = Sich beim regionalen Arbeitsamt eintragen
step-N2 = Den Nachweis der Eintragung an die Krankenkasse schicken
step-N3 = Sich im zweiten Zeitraum eintragen

## Antworten, die nicht zusammenpassen: Sie werden so verwendet, wie sie sind

warning-happenedAfterAll = Sie haben „noch nicht“ geantwortet, aber eine andere Antwort zeigt, dass es geschehen ist. Prüfen Sie beide.
warning-outOfOrder = Das erste dieser Ereignisse hat ein Datum vor dem zweiten, kommt aber normalerweise danach. Prüfen Sie die Daten.
warning-beforeIncapacity = Dieses Ereignis hat ein Datum vor dem Beginn Ihrer Arbeitsunfähigkeit. Prüfen Sie das Datum.
warning-afterIncapacity = Dieses Ereignis hat ein Datum nach dem Ende Ihrer Arbeitsunfähigkeit. Prüfen Sie das Datum.
warning-withheldAndSent = Der Fragebogen sollte nicht geschickt werden, wurde aber geschickt. Prüfen Sie beide Antworten; wenn Sie ihn bekommen haben, schicken Sie ihn zurück.
warning-impossibleAndReturned = Der Fragebogen konnte nicht ausgefüllt werden, kam aber ausgefüllt zurück. Prüfen Sie beide Antworten.
warning-twoFirstContacts = Der Termin, bei dem Sie waren, und das erste Treffen haben verschiedene Daten. Es müsste derselbe Tag sein: Prüfen Sie das.
warning-contactBeforeSecondAbsence = Ihre Kontaktaufnahme hat ein Datum vor der zweiten Abwesenheit. Darum zählt sie nicht: Prüfen Sie das Datum.
warning-contactAfterHeld = Ihre Kontaktaufnahme hat ein Datum nach dem Tag, an dem der Termin stattgefunden hat. Prüfen Sie beide Daten.
warning-appointmentAfterHeld = Nach dem Termin, bei dem Sie waren, folgen noch Termine. Sie zählen hier nicht: Prüfen Sie die Liste.
warning-endInsidePresumption = Die Anerkennung hat während einer Zeit der Vermutung geendet. Fragen Sie Ihre Krankenkasse nach der Entscheidung.
warning-codexWithoutContract = Sie haben einen Schritt bei einem Arbeitgeber angegeben, aber geantwortet, dass Sie keinen Arbeitsvertrag haben. Prüfen Sie beide Antworten.
warning-referralWithoutCategory4 = Sie haben eine Verweisung an den Koordinator angegeben, aber keine Kategorie 4. Prüfen Sie beide Antworten.
warning-grantedAndRefused = Die Genehmigung ist zugleich als erteilt und als abgelehnt angegeben. Prüfen Sie diese Antworten.
warning-programmeEndsBeforeStart = Das Programm endet, bevor es beginnt. Prüfen Sie beide Daten.

## Antworten, die die Seite nicht verwenden kann

error-notFacts = Diese Daten bilden keinen Fall, den die Seite lesen kann. Laden Sie eine andere Datei oder füllen Sie das Formular aus.
error-required = Diese Antwort ist nötig. Geben Sie sie, um weiterzumachen.
error-unknownKey = Die Seite kennt „{ $value }“ nicht. Entfernen Sie es oder korrigieren Sie den Namen.
error-wrongKind = „{ $value }“ ist nicht die erwartete Art von Antwort. Antworten Sie so, wie das Formular fragt.
error-unknownCode = „{ $value }“ gehört nicht zu den möglichen Antworten. Wählen Sie eine Antwort aus der Liste.
error-noSuchDay = Den { $value }. { $month } gibt es nicht. Korrigieren Sie den Tag oder den Monat.
error-dayOutOfRange = „{ $value }“ liegt außerhalb der Grenzen. Geben Sie ein Datum vom 1. Januar 1990 bis zum 31. Dezember 2199 an.
error-numberOutOfRange = „{ $value }“ ist hier keine mögliche Zahl. Geben Sie eine ganze Zahl in den Grenzen an, die bei der Frage stehen.
error-badAmount = „{ $value }“ ist kein möglicher Betrag. Geben Sie einen Betrag von 0 bis 9999,99 an, mit höchstens zwei Dezimalstellen.
error-tooManyItems = Diese Liste ist zu lang. Geben Sie höchstens 50 Zeilen an.
error-endsBeforeStart = Dieser Zeitraum endet, bevor er beginnt („{ $value }“). Korrigieren Sie eines der beiden Daten.
error-afterAsOf = „{ $value }“ liegt nach dem Tag der Berechnung, ist aber als schon geschehen angegeben. Korrigieren Sie das Datum, oder sagen Sie, dass es noch nicht geschehen ist.
error-beforeIncapacityStart = „{ $value }“ liegt vor dem Beginn Ihrer Arbeitsunfähigkeit. Korrigieren Sie dieses Datum oder den Beginn.
error-notEarlier = Ein früherer Zeitraum muss vor dem Beginn dieser Arbeitsunfähigkeit enden. Korrigieren Sie „{ $value }“.
error-returnedBeforeSent = Die Rücksendung („{ $value }“) hat ein Datum vor dem Versand. Korrigieren Sie eines der beiden Daten.
error-toComeInThePast = Dieser Termin ist als noch kommend angegeben, aber sein Tag („{ $value }“) ist vorbei. Sagen Sie, was geschehen ist, oder korrigieren Sie das Datum.
error-twoOnOneDay = Zwei Termine der Liste sind am selben Tag („{ $value }“). Entfernen Sie einen oder korrigieren Sie das Datum.
error-givenTwice = „{ $value }“ ist zweimal angegeben. Entfernen Sie eine der beiden Angaben.

## Was berechnet wird

scope-computed = Ihr Fall wird hier berechnet.
scope-otherScheme = Es wird nichts berechnet: Sie gehören zu einem anderen System, das seine eigenen Maßnahmen und seine eigenen Sanktionen hat.
scope-recognitionPending = Ihre Arbeitsunfähigkeit ist noch nicht anerkannt: Nur die Meldung läuft.
scope-refusedOrEnded = Die Anerkennung ist abgelehnt oder beendet: Von der Maßnahme wird nichts berechnet.
standing-before = Dieser Tag liegt vor diesen Regeln: Es galten andere Regeln.
standing-in = Die hier berechneten Regeln gelten.
standing-ended = Seit dem 1. Januar 2026 beginnt keine solche Vermutung mehr.

## Der Fragebogen der Route A

questionnaire-exempt = Sie bekommen keinen Fragebogen: Das ist aus einem medizinischen Grund oder wegen der Schwere Ihrer Erkrankung entschieden. Das gilt für den Fragebogen, nicht für die erste Einschätzung.
questionnaire-notSent = Nach diesen Regeln wird der Fragebogen nicht geschickt. Wenn Sie trotzdem einen bekommen, antworten Sie und fragen Sie Ihre Krankenkasse.
questionnaire-returned = Der ausgefüllte Fragebogen ist angekommen.
questionnaire-sent = Der Fragebogen wurde Ihnen geschickt. Schicken Sie ihn ausgefüllt zurück, innerhalb von zwei Wochen nach dem Versand. Wenn diese Frist vorbei ist, schicken Sie ihn trotzdem.
questionnaire-possiblyExempt = Vielleicht bekommen Sie keinen Fragebogen: Der Vertrauensarzt kann entscheiden, ihn nicht zu schicken. Ohne diese Entscheidung bleibt der Versand vorgesehen.
questionnaire-overdue = Der Fragebogen hätte geschickt werden müssen und wurde noch nicht geschickt. Der Vertrauensarzt muss ihn schicken.
questionnaire-open = Der Tag für den Versand des Fragebogens ist vorbei. Wir wissen nicht, ob er geschickt wurde: Beantworten Sie diese Frage.
questionnaire-toCome = Der Fragebogen muss noch kommen.
questionnaire-notComputed = Nicht berechnet: Für den Versand gelten ältere Regeln.

## Vermutung

covered-yes = Ja, nach Ihren Antworten: Dieser Tag ist durch eine gesetzliche Vermutung gedeckt.
covered-notByThese = Nicht durch die Vermutungen, die hier berechnet werden. Die Liste im Text ist nicht vollständig: Ein anderer Schutz bleibt möglich.
covered-notSaid = Das können wir nicht sagen: Es hängt von Antworten ab, die fehlen, oder von älteren Regeln, die hier nicht berechnet werden.
span-P2 = Vermutung durch den CODEX-Plan
span-P4 = Vermutung des AMI-Prozesses
span-P8 = Vermutung während des Umschulungsprogramms

## Kürzung

span-L7 = Kürzung oder Streichung nach der zweiten Abwesenheit
span-L8 = Kürzung oder Streichung nach der dritten Abwesenheit
span-L12 = Streichung der ganzen Geldleistung nach einer Abwesenheit bei einem Kontakt oder einer Untersuchung zur Arbeitsunfähigkeit
span-L15 = Streichung der ganzen Geldleistung nach einer Abwesenheit beim Präventionsberater/Arbeitsmediziner
span-L16 = Kürzung nach einer Abwesenheit beim regionalen Arbeitsamt
span-N3 = Kürzung, weil die Eintragung fehlt
appointment-examination = Untersuchung oder physischer Kontakt mit dem Vertrauensarzt oder einem Mitarbeiter des multidisziplinären Teams
appointment-contact = Erstes Treffen der Route A mit dem Koordinator für die Rückkehr zur Arbeit
appointment-occupational = Termin beim Präventionsberater/Arbeitsmediziner (CODEX-Prozess)
appointment-employment = Termin mit dem Berater des regionalen Arbeitsamts
appointment-registration = Eintragung beim regionalen Arbeitsamt
next-nothing = Eine nächste Abwesenheit wäre die erste: Nach diesen Regeln würde nichts gekürzt. Kommen Sie trotzdem, oder geben Sie Ihre Rechtfertigung schriftlich.
next-letter = Eine nächste Abwesenheit ohne triftige Rechtfertigung wäre die erste: keine Kürzung, aber ein Einschreiben mit einem neuen Datum und einer Warnung.
next-reducedUntilContact = Eine nächste Abwesenheit ohne triftige Rechtfertigung wäre die zweite: Die Geldleistung würde gekürzt oder gestrichen, bis zu dem Tag (einschließlich), an dem Sie für ein neues Datum Kontakt aufnehmen.
next-reducedUntilHeld = Eine nächste Abwesenheit ohne triftige Rechtfertigung wäre die dritte: Die Geldleistung würde gekürzt oder gestrichen, bis zum Vortag (einschließlich) des Tages, an dem der Termin stattfindet.
next-nothingMore = Eine nächste Abwesenheit würde hier nichts mehr ändern: Der Termin hat stattgefunden, oder die Sanktion der dritten Abwesenheit läuft schon. Für andere Einladungen gelten weiter deren eigene Regeln.

## Was zu tun ist

action-step = Zu tun: dieser Schritt
action-getInTouch = Nehmen Sie sofort mit der richtigen Person Kontakt auf, um ein neues Datum festzulegen
action-attend = Gehen Sie zum Termin

## Kontakte

mode-inPerson = Persönlich
mode-video = Per Video
mode-phone = Per Telefon
mode-email = Per E-Mail

## AMI-Prozess und Formulare

situation-A = Situation A: ohne Arbeitsvertrag
situation-B = Situation B: mit Vertrag, ohne Verweisung an den Präventionsberater
situation-C = Situation C: mit Vertrag, CODEX-Prozess nach dem Besuch vor Wiederaufnahme der Arbeit nicht beantragt
situation-D = Situation D: CODEX-Prozess endgültig beendet
annex-I = Anlage I: Ablehnung eines AMI-Prozesses
annex-II = Anlage II: negative Entscheidung über die Genehmigung
annex-III = Anlage III: Einwilligung in die Verarbeitung der Daten
annex-IV = Anlage IV: positive Engagementerklärung

## Bedingungen für den Koordinator

condition-met = Erfüllt
condition-metLate = Erfüllt, aber nach dem letzten Tag
condition-notYetMet = Noch nicht erfüllt: Es bleibt Zeit
condition-notMet = Nicht erfüllt
condition-notYetApplicable = Gilt noch nicht
condition-open = Nicht sicher: Eine Antwort fehlt

## Antworten, die fehlen

weight-decides = Ohne diese Antwort bleibt ein Schritt oder ein Zeitraum offen
weight-supposed = Ohne diese Antwort gehen wir vom üblichen Fall aus
weight-couldChange = Diese Antwort könnte ein Ergebnis ändern
silence-noReaction = keine Reaktion des Vertrauensarztes innerhalb von drei Wochen
