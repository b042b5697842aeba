### Die Gruppen der Fragen und die Wörter der Antworten.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: AMI-Prozess, Arbeitspotenzial,
### Besuch vor Wiederaufnahme der Arbeit, Einladung, Eintragung (beim Arbeitsamt), Invalidität, Kategorie,
### multidisziplinäres Team, ohne triftige Rechtfertigung, physischer Kontakt, regionales Arbeitsamt.

## Gruppen der Fragen

group-case = Ihre Arbeitsunfähigkeit
group-work = Ihre Arbeit
group-medical = Ihre medizinische Situation
group-questionnaire = Der Fragebogen des Vertrauensarztes
group-estimation = Die Einschätzung und die Kategorie
group-contacts = Die physischen Kontakte (vierter, siebter und elfter Monat, Invalidität)
    .hint = Seit den Regeln von 2024 kann der Vertrauensarzt oder ein Mitarbeiter des multidisziplinären Teams Sie im vierten, im siebten und im elften Monat einladen, später auch in der Invalidität. Gehen Sie hin, wenn ein Brief Sie einlädt: Bei diesen Kontakten steht schon bei der ersten Abwesenheit die ganze Geldleistung auf dem Spiel.
group-firstContact = Das erste Treffen mit dem Koordinator für die Rückkehr zur Arbeit
group-appointments = Termine und Abwesenheiten
group-registration = Die Eintragung beim regionalen Arbeitsamt
    .hint = Das betrifft Sie nur, wenn Sie keinen Arbeitsvertrag haben und Ihr Arbeitspotenzial ausreicht. Tragen Sie sich sofort ein. Die Tage stehen in den Briefen, die Sie bekommen: Die Seite berechnet sie nicht.
group-ownRequest = Ihr eigener Antrag (Route B)
group-codex = Der Wiedereingliederungsprozess beim Arbeitgeber (CODEX)
group-ami = Die sozial-berufliche Wiedereingliederung (AMI)
group-amount = Der Betrag der Geldleistung
group-coordinator = Für den Koordinator für die Rückkehr zur Arbeit

## Teile einer Antwort

part-from = Erster Tag
part-to = Letzter Tag
part-date = Datum
part-outcome = Was geschehen ist
part-purpose = Wozu die Untersuchung dient, nach dem Brief
part-category = Kategorie
part-minutes = Dauer in Minuten
part-announcedAsCounting = Die Einladung sagt, dass die Aktivität zählt

## Wörter zur Auswahl

value-yes = Ja
value-no = Nein
value-notYet = Noch nicht
value-dateUnknown = Es ist geschehen, aber ich kenne das Datum nicht
value-on = Ich kenne das Datum
value-unknown = Ich weiß es nicht
value-doctor = Der Vertrauensarzt
value-team = Ein Mitarbeiter des multidisziplinären Teams
scheme-salaried = Arbeitnehmer (auch Arbeitslose)
scheme-other = Ein anderes System, zum Beispiel das der Selbstständigen
recognised-yes = Ja, sie ist anerkannt
recognised-notYet = Noch keine Entscheidung
recognised-refusedOrEnded = Abgelehnt, oder die Anerkennung ist beendet
category-1 = Kategorie 1: Es wird erwartet, dass Sie spätestens am Ende des sechsten Monats von sich aus wieder arbeiten
category-2 = Kategorie 2: Eine Wiederaufnahme der Arbeit scheint aus medizinischen Gründen nicht möglich
category-3 = Kategorie 3: im Moment nicht, die Diagnose oder die Behandlung geht vor
category-4 = Kategorie 4: Eine Wiederaufnahme der Arbeit scheint nach einer oder mehreren Aktionen möglich
way-visit = Besuch vor Wiederaufnahme der Arbeit
way-codex = Wiedereingliederungsprozess beim Arbeitgeber (CODEX)
way-ami = Sozial-berufliche Wiedereingliederung (AMI)
way-informal = Informelle Aktion: eine kurze Hilfe, eine Ausbildung außerhalb eines formellen Prozesses
way-none = Keine: nicht weitermachen
afterRefusal-adapted = Die Aktionen wurden angepasst
afterRefusal-ended = Diese Maßnahme ist endgültig beendet
outcome-attended = Sie waren da: Der Termin hat stattgefunden
outcome-absentJustified = Abwesenheit mit angenommener Rechtfertigung
outcome-absentUnjustified = Abwesenheit ohne triftige Rechtfertigung
outcome-toCome = Kommt noch
purpose-remainingCapacity = { $capacity ->
    [remainingCapacity] Nur die Restfähigkeit einschätzen
   *[other] Nur das Arbeitspotenzial einschätzen (vor 2026: die Restfähigkeit)
}
purpose-alsoIncapacity = { $capacity ->
    [remainingCapacity] Die Restfähigkeit und die Arbeitsunfähigkeit gleichzeitig
   *[other] Das Arbeitspotenzial (vor 2026: die Restfähigkeit) und die Arbeitsunfähigkeit gleichzeitig
}
purpose-control = Die Arbeitsunfähigkeit bewerten oder kontrollieren (auch: physischer Kontakt im vierten, siebten oder elften Monat oder in der Invalidität)
