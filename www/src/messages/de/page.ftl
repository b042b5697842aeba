### Die eigenen Wörter der Seite: Überschriften, Knöpfe und die kleinen Wörter um die Antworten.
### † Unsere eigene Übersetzung, in keiner Quelle gefunden: AMI-Prozess, Einladung, gesetzliche Vermutung,
### Intervision, Invalidität, Kürzung (um 2,5 %), ohne triftige Rechtfertigung, physischer Kontakt,
### Streichung der Geldleistung, Tagesbetrag.

## Die Seite

page-title = Maßnahme für die Rückkehr zur Arbeit: Wo stehen Sie?
languages = Sprache
not-started = Die Berechnung konnte in diesem Browser nicht starten. Nehmen Sie einen neueren Browser oder laden Sie die Seite neu.

## Das Formular

form-title = Ihre Situation
form-needed = Die zwei nötigen Daten
to-answers = Sehen, wo Sie stehen
group-given = { $count ->
    [one] ({ $count } Antwort)
   *[other] ({ $count } Antworten)
}
event-day = Das Datum ({ $name })
list-some = Ja, ich gebe sie hier an
list-none = Nein, es gibt keine
list-add = Hinzufügen
list-item = { $name }, Nummer { $number }
list-remove = Entfernen
situations-none = Keine dieser Situationen
clear = Alles löschen
clear-question = Wirklich alles löschen, was Sie eingegeben haben?
clear-yes = Ja, alles löschen
clear-no = Nein, behalten

## Was zu korrigieren ist

summary-title = { $count ->
    [one] Eine Antwort muss korrigiert werden
   *[other] { $count } Antworten müssen korrigiert werden
}
summary-wait = Die Ergebnisse erscheinen nach dieser Korrektur.
summary-line = { $name }: { $text }
problem-unfinishedDay = Dieses Datum ist nicht vollständig. Geben Sie Tag, Monat und Jahr an oder leeren Sie das Feld.
problem-dayMissing = Das Datum fehlt. Geben Sie es an oder wählen Sie eine andere Antwort.
problem-startsLater = Dieses Datum liegt in der Zukunft. Prüfen Sie das Jahr.

## Der Stand der Ergebnisse

status-waiting = Für die Ergebnisse fehlt noch der erste Tag Ihrer Arbeitsunfähigkeit.
status-rejected = { $count ->
    [one] Eine Antwort muss korrigiert werden. Danach kommen die Ergebnisse.
   *[other] { $count } Antworten müssen korrigiert werden. Danach kommen die Ergebnisse.
}
status-answered = Die Ergebnisse sind da.
status-changed = Die Ergebnisse haben sich geändert: { $headings }.
both = { $first }; { $then }
status-same = Notiert. Die wichtigsten Ergebnisse bleiben gleich.
status-skipped = Notiert: Sie wissen es nicht.
answers-rejected = Noch keine Ergebnisse: Zuerst muss etwas korrigiert werden. Die Liste steht oben auf der Seite.
answers-typing = Sie geben gerade etwas ein: Diese Ergebnisse sind noch die von vorher.
answers-as-of = Diese Antworten gelten für den { $day }.

## Die Tage

# Den Punkt nach der Zahl („1. März“) setzt schon die Datumsformatierung des Browsers (Intl, de-BE).
day-number = { $day }
days-on = am { $day }
days-between = vom { $from } bis einschließlich { $to }
days-from = ab dem { $from }
days-until = spätestens am { $to }
days-count = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

## Die kleinen Wörter aller Antworten

why = Warum?
why-facts = Laut Ihren Antworten:
why-source = Quelle:
not-given = nicht angegeben
missing-line = Es fehlt:
supposes-line = Wir nehmen an, dass diese Regel für Sie gilt (Sie haben nicht geantwortet):
readings-line = { $count ->
    [one] Beruht auf unserer Lesart des Textes:
   *[other] Beruht auf unseren Lesarten des Textes:
}
reading-other = Man kann es auch anders lesen:
reading-other-day = nach der anderen Lesart: { $day }
stopped-by = Grund:
letter-first = Wenn ein Brief einen Schritt von Ihnen verlangt, der hier nicht stattfindet, zählt der Brief: Antworten Sie darauf und fragen Sie Ihre Krankenkasse.

## Der Bereich

scope-title = Welche Regeln für Sie gelten
standing-line = { $standing } { $edition }.
law-checked = Wir haben die Texte dieses Tages geprüft, die wir haben.
scope-supposes = Zum Folgenden haben Sie nichts gesagt. Bis dahin gehen wir vom üblichen Fall aus:
warnings-title = In Ihren Antworten zu prüfen
warning-facts = Siehe:

## Was kommt

next-nothing-asked = Soweit wir wissen, wird jetzt nichts von Ihnen verlangt.

## Route und Fragebogen

parcours-a = Route A, durch den Vertrauensarzt:
parcours-b = Route B, auf Ihren eigenen Antrag:
parcours-none = Im Moment läuft keine Route.
since = seit dem { $day }
since-projected = nach den Regeln ab dem { $day }; der Versand ist nicht gemeldet
since-unknown = der Tag ist nicht bekannt

## Die Schritte

steps-title = Welche Schritte es gibt, und wann
seams-intro = Das Gesetz hat sich während Ihrer Arbeitsunfähigkeit geändert. Hier steht, was sich für Sie ändert und ab welchem Tag.
seam-line = Ab dem { $day } gilt das geänderte Gesetz. { $edition }.
step-actor = Wer: { $actor }
step-days = Wann, nach den Regeln: { $days }
step-no-days = Die Regeln geben kein Datum, das hier berechnet werden kann.
step-edition = Nach dem Text von { $edition }
step-moved = Der letzte Tag ist ein Samstag, ein Sonntag oder ein Feiertag. Der Schritt gilt erst nach dem { $day } als verspätet.
step-rests = Dieses erste Treffen wartet, bis Ihre genehmigte Tätigkeit zu Ende ist: Es geht am { $day } weiter.
step-projected = Dieses Datum wird erwartet, ist aber nicht gemeldet. Es wird ab diesem Schritt gezählt:
said-title = Auch gut zu wissen

## AMI-Prozess und Vermutung

ami-title = Hilfe für eine Ausbildung oder andere Arbeit: die sozial-berufliche Wiedereingliederung (AMI)
ami-none = Soweit wir wissen, hat von diesem Prozess nichts begonnen.
ami-suspended = Der Prozess ist ausgesetzt.
ami-earlier =
    { $count ->
        [one] Eine frühere Weiterverfolgung steht hier nicht.
       *[other] { $count } frühere Weiterverfolgungen stehen hier nicht.
    }
presumption-title = Ob Sie geschützt sind: die gesetzliche Vermutung der Arbeitsunfähigkeit
presumption-left = { $count ->
    [one] Es bleibt { $count } Tag, dieser Tag eingeschlossen.
   *[other] Es bleiben { $count } Tage, der erste und der letzte eingeschlossen.
}
span-ended-by = Endet durch:
span-ended-by-time = Ablauf der Zeit
span-undetermined = Es fehlen Antworten, um zu sagen, ob sie läuft.
span-outside-from = Sie würde am { $day } beginnen.
span-ended-from = Das Ereignis ist vom { $day }.

## Die Kürzung

reduction-title = Was Sie verlieren können, und wann: Kürzung oder Streichung der Geldleistung
reduction-none = Die Regeln über die Kürzung gelten für Ihren Fall. Mit Ihren Antworten wird keine Kürzung berechnet.
reduction-some = Laut Ihren Antworten wird Ihre Geldleistung nach diesen Regeln an bestimmten Tagen gekürzt oder gestrichen.
reduction-applies-not = Die Regeln über die Kürzung um 2,5 % gelten für Ihren Fall bis zum 28. Februar 2026 nicht. Wenn Sie eine andere Einladung verpassen, kann trotzdem die ganze Geldleistung gestrichen werden.
reduction-not-computed = Die Kürzung wird für Ihren Fall nicht berechnet.
reduction-days = Gekürzte oder gestrichene Tage, ohne die Sonntage
reduction-per-day = Pro Tag
reduction-total = Insgesamt
reduction-other-total = Insgesamt, nach der anderen Lesart
indicative = (unverbindlich)
absences = Abwesenheiten ohne triftige Rechtfertigung: { $unjustified }. Abwesenheiten mit angenommener Rechtfertigung: { $justified }.
absence-number = Abwesenheit Nummer { $number }
appointment-held = Der Termin hat stattgefunden.
span-running = Sie läuft noch.
span-rate = { $rate } des Tagesbetrags
span-other-rate = nach der anderen Lesart: { $rate } des Tagesbetrags
span-latest-possible = Dieser letzte Tag ist der spätestmögliche: Der Tag, der sie beendet hat, ist nicht bekannt.
span-contestable = Sie können sie anfechten: Im Brief mit der Entscheidung steht, wie und in welcher Frist.

## Was ein verpasster Termin kosten würde

stakes-title = Was eine Abwesenheit kosten würde
stakes-intro = Für einen Termin, der für den { $day } geplant ist, wenn Sie ihn ohne triftige Rechtfertigung verpassen:
stakes-estimation = Untersuchung oder physischer Kontakt allein für die Einschätzung { $capacity ->
    [remainingCapacity] der Restfähigkeit
   *[other] des Arbeitspotenzials (vor 2026: Restfähigkeit)
} (Regel A4.3)
stakes-other = { $edition ->
    [2022] Jede andere Einladung des Vertrauensarztes, zum Beispiel zu einer Kontrolle
   *[other] Jede andere Untersuchung oder jeder andere physische Kontakt, zu dem Sie eingeladen werden, zum Beispiel im vierten, siebten oder elften Monat oder in der Invalidität
}

## Die Kontakte und der Koordinator

modes-title = Ob ein Kontakt per Video oder Telefon möglich ist
modes-none = Soweit wir wissen, steht kein Kontakt bevor.
mode-allowed = { $mode }: ja
mode-not-allowed = { $mode }: nein
sheet-title = Für den Koordinator: Übersicht zum ersten Treffen
sheet-known = Was bekannt ist
sheet-done = Rechtzeitig erledigte Schritte
sheet-late = Zu spät erledigte oder verspätete Schritte
sheet-explain = Zu erklären
sheet-consent = Einzuholende Einwilligung
sheet-record = In der Akte zu vermerken
sheet-ways = Die möglichen Wege danach
sheet-forms = Formulare
way-open = offen
way-closed = nicht offen
way-open-unknown = hängt vom Arbeitsvertrag ab
way-preferred = vom Text bevorzugt
way-chosen = gewählt
coordinator-title = Die Bedingungen für den Koordinator
condition-sessions = Intervisionen, die zählen: { $attended } von { $required } verlangten

## Das Verzeichnis

catalogue-title = Alle Regeln und ihre Quellen
limits-title = Was nicht berechnet wird, und wen Sie fragen können
law-back = Zurück zu Ihren Antworten
law-later = Der Text der Regeln kommt noch. Dauert es länger, fragt die Seite von selbst noch einmal danach.
