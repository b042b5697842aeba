### Was die erste Antwort sagt.

## Die zwei Daten

fact-asOf = Für welchen Tag möchten Sie die Antwort?
    .hint = Meistens ist das heute.
    .name = Tag der Antworten
fact-incapacityStart = Seit wann sind Sie arbeitsunfähig?
    .hint = Geben Sie den ersten Tag an, der im Brief Ihrer Krankenkasse steht. Tage mit garantiertem Lohn zählen mit.
    .name = Beginn der Arbeitsunfähigkeit

## Die Sätze, die sagen, wo man steht

said-otherScheme = Diese Seite berechnet nichts für Ihr System. Es hat seine eigenen Maßnahmen und seine eigenen Sanktionen. Auch Selbstständige haben seit 2023 eine Maßnahme für die Rückkehr zur Arbeit. Fragen Sie Ihre Krankenkasse.
said-recognitionPending = Ihre Arbeitsunfähigkeit ist noch nicht anerkannt. Nur die Meldung läuft; wie es weitergeht, hängt von der Entscheidung ab.
said-refusedOrEnded = Ohne Anerkennung sieht diese Maßnahme nichts für Sie vor. Im Brief mit der Entscheidung steht, wie und in welcher Frist Sie sie anfechten können. Diese Frist ist kurz: Lesen Sie ihn sofort.
said-incapacityEnded = Der letzte Tag Ihrer Arbeitsunfähigkeit ist der { $day }. Was nach diesem Tag käme, muss in dieser Maßnahme nicht mehr geschehen.
said-primaryIncapacity = Sie sind in primärer Arbeitsunfähigkeit: Das ist das erste Jahr. Die Invalidität würde am { $day } beginnen.
said-invalidity = Seit dem { $day } sind Sie in der Invalidität.
said-beforeFirstEdition = Die hier berechneten Regeln beginnen am { $day }. Der gefragte Tag liegt früher: Es galten andere Regeln.
said-asKnownOn = Diese Antwort folgt dem Gesetz, wie es am { $day } bekannt war. Seitdem kann es sich geändert haben: Fragen Sie Ihre Krankenkasse.
said-whatDoesTheLetterSay = Vielleicht steht die ganze Geldleistung auf dem Spiel. Das hängt vom Zweck des Termins ab: Was steht in der Einladung? Ohne diese Antwort wird für diesen Termin keine Kürzung berechnet.
said-wholeIndemnitySuppressed = Die ganze Geldleistung kann gestrichen werden, schon bei einer einzigen Abwesenheit und ohne Warnbrief. Nach unserer Lesart geht das vom verpassten Tag bis zum Vortag des Tages, an dem Sie kommen. Nehmen Sie sofort Kontakt mit dem Vertrauensarzt auf.
said-wholeIndemnityAtStake = Die ganze Geldleistung steht auf dem Spiel, nicht nur ein Teil. Die Regel der drei Abwesenheiten gilt für den verpassten Termin nicht: Die Geldleistung wird gestrichen, solange die Kontrollpflicht nicht erfüllt ist. Nehmen Sie sofort Kontakt mit dem Vertrauensarzt auf.
said-wholeIndemnityPossible = Vielleicht steht die ganze Geldleistung auf dem Spiel. Bei der verpassten Untersuchung ging es zugleich um die Restfähigkeit und um die Arbeitsunfähigkeit, und die Texte lassen das offen. Nehmen Sie sofort Kontakt mit dem Vertrauensarzt auf.
said-category1 = Kategorie 1: Man kann vernünftigerweise annehmen, dass Sie spätestens am Ende des sechsten Monats von sich aus wieder arbeiten. Wenn Ihre Arbeitsunfähigkeit andauert, ist eine Untersuchung oder ein physischer Kontakt vorgesehen; die Schritte sagen, wann. Diese Kategorie entscheidet nichts über die Anerkennung Ihrer Arbeitsunfähigkeit und verpflichtet Sie nicht, wieder zu arbeiten.
said-category2 = Kategorie 2: Eine Wiederaufnahme der Arbeit beim Arbeitgeber oder in einer Stelle auf dem regulären Arbeitsmarkt scheint aus medizinischen Gründen nicht möglich. Diese Kategorie führt nicht zum Koordinator für die Rückkehr zur Arbeit; Sie können selbst um ein erstes Treffen bitten. Die Kategorie entscheidet nichts über die Anerkennung Ihrer Arbeitsunfähigkeit.
said-category3 = Kategorie 3: Eine Wiederaufnahme der Arbeit beim Arbeitgeber oder in einer Stelle auf dem regulären Arbeitsmarkt steht im Moment nicht an, weil die Diagnose oder die Behandlung vorgeht. Später ist eine Untersuchung oder ein physischer Kontakt vorgesehen; die Schritte sagen, wann. Diese Kategorie entscheidet nichts über die Anerkennung Ihrer Arbeitsunfähigkeit.
said-category4 = Kategorie 4: Eine Wiederaufnahme der Arbeit beim Arbeitgeber oder in einer Stelle auf dem regulären Arbeitsmarkt scheint nach einer oder mehreren Aktionen zur Rehabilitation oder Orientierung möglich. Sie werden an den Koordinator für die Rückkehr zur Arbeit verwiesen, für ein erstes Treffen. Diese Kategorie entscheidet nichts über die Anerkennung Ihrer Arbeitsunfähigkeit und verpflichtet Sie nicht, wieder zu arbeiten.
