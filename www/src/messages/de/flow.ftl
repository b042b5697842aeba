### Der Weg durch die Seite: der Anfang, der Kopf der Antworten, die nächste Frage, was gesagt wurde.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: Einladung, Folgegespräch, Invalidität, Kategorie,
### ohne triftige Rechtfertigung, physischer Kontakt.

## Der Anfang

start-go = Sehen, wo ich stehe
trust-local = Alles wird in Ihrem Browser berechnet. Nichts wird gesendet, nichts wird gespeichert.
trust-letter = Ein Brief Ihrer Krankenkasse geht dieser Seite vor: Antworten Sie immer darauf.
trust-advice = Das ist keine Rechtsberatung. Im Zweifel fragen Sie Ihre Krankenkasse.

## Der Kopf der Antworten

now-title = Wo Sie jetzt stehen
now-since = Seit dem { $day } sind Sie arbeitsunfähig.
do-title = Was Sie zuerst tun müssen
attend-A4-3 = Gehen Sie zur Untersuchung oder zum physischen Kontakt (persönlichen Termin) für die Einschätzung
attend-A7-1 = Gehen Sie zum ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit
attend-A7-2 = Gehen Sie zum ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit
attend-M4 = Gehen Sie zum physischen Kontakt (persönlichen Termin) des vierten Monats
attend-M7 = Gehen Sie zum physischen Kontakt (persönlichen Termin) des siebten Monats
attend-M11 = Gehen Sie zum physischen Kontakt (persönlichen Termin) des elften Monats
attend-MI = Gehen Sie zum physischen Kontakt (persönlichen Termin) in der Invalidität
attend-M-e = Gehen Sie zur Untersuchung beim Vertrauensarzt
attend-B4-1 = Gehen Sie zum ersten Treffen, das Sie beantragt haben
attend-B6-1 = Gehen Sie zum neuen Treffen nach der Ablehnung
attend-F2-1 = Gehen Sie zum ersten Folgegespräch
do-no-day = Die Regeln legen keinen Tag fest.
others-title = Was andere für Sie tun müssen
others-none = Soweit wir wissen, muss jetzt niemand etwas für Sie tun.
others-open = Ihre Antworten reichen nicht, um das zu sagen.
rest-title = Alles Weitere, nach Thema

## Die Frage

question-title = Die nächste Frage
question-change = Diese Antwort ändern
question-go = Weiter
question-or = Kein Datum? Wählen Sie:
question-notYet = Noch nicht, oder ich weiß es nicht
question-why = Warum wir das fragen
asked-rules = { $count ->
    [one] Sie zählt auch für diese Regel:
   *[other] Sie zählt auch für diese Regeln:
}
question-none = Mehr brauchen wir nicht
question-skipped = { $count ->
    [one] Sie haben eine Frage übersprungen. Was davon abhängt, bleibt offen.
   *[other] Sie haben { $count } Fragen übersprungen. Was davon abhängt, bleibt offen.
}
question-left = { $count ->
    [one] Noch eine Frage
   *[other] Noch { $count } Fragen
}
question-else = Sie können hier aufhören. Ist noch etwas geschehen: ein Brief, ein Termin, ein eigener Antrag? Dann sagen Sie es uns.
question-more = Mehr sagen
question-again = Noch einmal zu den übersprungenen Fragen
question-all = Alles auf einmal angeben
question-one = Eine Frage nach der anderen

## Was gesagt wurde

told-title = Was Sie uns gesagt haben
told-change = Ändern
told-back = Zurücknehmen
told-lost = Wenn Sie diese Seite schließen oder neu laden, sind Ihre Antworten weg.

## Was Menschen fragen

ask-obliged = Bin ich verpflichtet, teilzunehmen?
ask-role = Was macht der Koordinator?
ask-noQuestionnaire = Warum habe ich keinen Fragebogen bekommen?
ask-category = Was bedeuten die Kategorien?
ask-relapse = Ich hatte einen Rückfall: Beginnt die Zählung neu?
ask-maternity = Ich bin schwanger: Steht die Zählung still?
ask-reason = Was ist ein triftiger Grund für eine Abwesenheit?
ask-missed = Ich habe einen Termin verpasst: Was nun?
ask-concerned = Ich bin vor 2023 krank geworden: Betrifft mich das?
ask-contest = Wie fechte ich eine Entscheidung an?
ask-lose = Kann ich durch die Teilnahme meine Anerkennung verlieren?
ask-prolong = Kann der Schutz verlängert werden?
ask-noContract = Ich habe keinen Arbeitsvertrag: Was dann?
ask-sign = Was unterschreibe ich?
ask-firstFollowUp = Wann ist mein erstes Folgegespräch?
ask-who = Wer kann es beginnen? Darf ich es selbst beantragen?
ask-fast = Wie schnell bekomme ich ein Treffen, wenn ich es beantrage?
ask-refused = Der Vertrauensarzt hat abgelehnt: Was nun?
ask-selfEmployed = Ich bin selbstständig: Gilt das für mich?
ask-authorised = Ich arbeite mit Genehmigung in Teilzeit: Betrifft mich das?
ask-privacy = Erfährt mein Arbeitgeber davon? Wer sieht meine Daten?
ask-invalidity = Was ändert sich in der Invalidität?
ask-difference = Wie unterscheiden sich TRAT, AMI und CODEX?
ask-enter = Wer kann an der Maßnahme teilnehmen?
ask-needed = Brauche ich die Maßnahme, um wieder zu arbeiten?
moved-on = Heute ist der { $day }: Die Antworten gelten für diesen Tag.

## Was geschehen ist

happened-title = Was ist geschehen?
happened-more = Ist noch etwas geschehen?
happened-questionnaire = Der Fragebogen ist gekommen
happened-called = Ich habe einen Termin
happened-missed = Ich habe einen Termin versäumt
happened-registration = Brief: bei ADG, Forem, VDAB oder Actiris eintragen
happened-category = Brief: meine Kategorie, was ich noch kann
happened-work = Ich arbeite ein wenig, mit Erlaubnis
happened-ownRequest = Ich will wieder arbeiten
happened-none = Nichts davon
happened-nothing-more = Nein, das ist alles
summoned-by = Ein Termin bei wem?
summoned-by-coordinator = Beim Koordinator für die Rückkehr zur Arbeit
summoned-by-doctor = Beim Vertrauensarzt oder seinem Team
summoned-by-occupational = Beim Präventionsberater/Arbeitsmediziner (dem Arzt des Arbeitgebers)
summoned-by-employment = Bei ADG, Forem, VDAB oder Actiris
