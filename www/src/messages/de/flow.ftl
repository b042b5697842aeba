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
attend-A4-3 = Gehen Sie zur Untersuchung oder zum physischen Kontakt für die Einschätzung
attend-A7-1 = Gehen Sie zum ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit
attend-A7-2 = Gehen Sie zum ersten Treffen mit dem Koordinator für die Rückkehr zur Arbeit
attend-M4 = Gehen Sie zum physischen Kontakt des vierten Monats
attend-M7 = Gehen Sie zum physischen Kontakt des siebten Monats
attend-M11 = Gehen Sie zum physischen Kontakt des elften Monats
attend-MI = Gehen Sie zum physischen Kontakt in der Invalidität
attend-M-e = Gehen Sie zur Untersuchung beim Vertrauensarzt
attend-B4-1 = Gehen Sie zum ersten Treffen, das Sie beantragt haben
attend-B6-1 = Gehen Sie zum neuen Treffen nach der Ablehnung
attend-F2-1 = Gehen Sie zum ersten Folgegespräch
do-no-day = Die Regeln legen keinen Tag fest.
do-if = Falls das für Sie gilt:
do-invited = Noch keine Einladung? Fragen Sie Ihre Krankenkasse.
do-also = Auch, nach Ihren Antworten:
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
question-none = Das war das Wichtigste
question-left = { $count ->
    [0] Keine andere Antwort kann das Ergebnis noch ändern.
    [one] Eine weitere Antwort kann das Ergebnis noch ändern.
   *[other] { $count } weitere Antworten können das Ergebnis noch ändern.
}
question-more = Weitere Fragen stellen
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
