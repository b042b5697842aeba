### Der Kopf: was zu tun ist, bis wann, und was sonst folgt.

act-A1-1 = Melden Sie Ihre Arbeitsunfähigkeit sofort dem Vertrauensarzt, mit einer Bescheinigung
act-A3-1 = Schicken Sie den ausgefüllten Fragebogen zurück
    .late = Noch nicht zurückgeschickt? Schicken Sie den Fragebogen heute zurück, auch verspätet
act-B3-1 = Schicken Sie den ausgefüllten Fragebogen zurück (Ihr Antrag)
    .late = Noch nicht zurückgeschickt? Schicken Sie den Fragebogen zu Ihrem Antrag heute zurück, auch verspätet
act-N1 = Tragen Sie sich beim Arbeitsamt ein: ADG, Forem, VDAB oder Actiris
    .late = Noch nicht eingetragen? Tragen Sie sich heute bei ADG, Forem, VDAB oder Actiris ein
act-N2 = Schicken Sie den Nachweis Ihrer Eintragung an Ihre Krankenkasse
    .late = Nachweis noch nicht geschickt? Schicken Sie ihn heute an Ihre Krankenkasse
act-N3 = Tragen Sie sich beim Arbeitsamt ein: ADG, Forem, VDAB oder Actiris
    .late = Noch nicht eingetragen? Tragen Sie sich heute bei ADG, Forem, VDAB oder Actiris ein
go-examination = Gehen Sie zum Termin mit dem Vertrauensarzt oder seinem Team
go-contact = Gehen Sie zum Termin mit dem Koordinator für die Rückkehr zur Arbeit
go-occupational = Gehen Sie zum Termin mit dem Präventionsberater/Arbeitsmediziner
go-employment = Gehen Sie zum Termin des Arbeitsamts: ADG, Forem, VDAB oder Actiris
go-registration = Tragen Sie sich beim Arbeitsamt ein: ADG, Forem, VDAB oder Actiris
touch-examination = Melden Sie sich beim Vertrauensarzt und nennen Sie den Grund Ihrer Abwesenheit schriftlich
touch-contact = Melden Sie sich beim Koordinator für die Rückkehr zur Arbeit und nennen Sie den Grund Ihrer Abwesenheit schriftlich
touch-occupational = Melden Sie sich beim Vertrauensarzt und nennen Sie schriftlich den Grund Ihrer Abwesenheit beim Arzt des Arbeitgebers
touch-employment = Melden Sie sich bei Ihrer Krankenkasse und nennen Sie schriftlich den Grund Ihrer Abwesenheit beim Arbeitsamt
touch-registration = Tragen Sie sich beim Arbeitsamt ein: ADG, Forem, VDAB oder Actiris
touch-reason = Der Grund kann medizinisch sein oder nicht. Jemand darf mit Ihnen anrufen.
head-nothing = Nach dem, was Sie gesagt haben, müssen Sie jetzt nichts tun.
head-then = Danach
head-delay = Diese Verspätung liegt nicht an Ihnen: Die Krankenkasse musste Sie rechtzeitig einladen.
when-today = Noch heute
when-late = Der letzte Tag war der { $day }
when-on = { $day }
near = { $days ->
    [0] heute
    [1] morgen
   *[other] in { $days } Tagen
}
near-past = { $days ->
    [1] gestern
   *[other] vor { $days } Tagen
}
near-end = { $days ->
    [0] letzter Tag heute
    [1] letzter Tag morgen
   *[other] letzter Tag in { $days } Tagen
}
follows = { $kind ->
    [running] Zurzeit: { $cost }.
    [again] Bei einer neuen Abwesenheit ohne triftigen Grund: { $cost }.
    [miss] Wenn Sie ohne triftigen Grund nicht kommen: { $cost }.
   *[undone] Wenn Sie es nicht tun: { $cost }.
}
follows-nothing = Wenn Sie es nicht tun, wird dadurch allein nichts gekürzt.
again-title = Wenn Sie wieder arbeiten wollen
again-ask = Sie können den Koordinator für die Rückkehr zur Arbeit jederzeit selbst um ein Gespräch bitten. Es wird immer ein Termin gemacht. Ihn zu versäumen kürzt nach diesen Regeln nichts.
lose-title = Was Sie verlieren können, was Sie schützt
reduced-none = Nach dem, was Sie gesagt haben, ist nichts gekürzt.
reduced-some = Nach dem, was Sie gesagt haben, ist oder war die Geldleistung gekürzt.
attend-A5-5 = Gehen Sie zur ärztlichen Untersuchung nach sechs Monaten
attend-A5-6 = Gehen Sie zur ärztlichen Untersuchung des siebten Monats
attend-L6 = Gehen Sie zum Termin am neuen Datum
stake-shown = { $share }, bis zu dem Tag, an dem Sie zeigen, dass Sie rechtzeitig eingetragen waren
action-ask = Sie können selbst um ein Gespräch bitten
head-invited = Noch keine Einladung? Fragen Sie Ihre Krankenkasse danach.
protected-yes = Eine gesetzliche Vermutung schützt Sie.
protected-notByThese = Keine Vermutung, die hier berechnet wird, schützt Sie; ein anderer Schutz bleibt möglich.
protected-notSaid = Wir können noch nicht sagen, ob eine Vermutung Sie schützt.
protection-gone = Seit 2026 beginnt keine mehr.
head-maybe = Vielleicht: Das hängt davon ab, was wir noch nicht wissen.
told-work = { $count ->
    [0] Sie arbeiten mit Erlaubnis: Das ist berücksichtigt. Diese Arbeit hält heute keinen Schritt auf.
   *[other] Sie arbeiten mit Erlaubnis: Das ist berücksichtigt. Wegen dieser Arbeit findet nicht statt: { $names }.
}
stake-part = { $rate } weniger
stake-whole = die ganze Geldleistung gestrichen
stake-letter = ein Einschreiben mit einem neuen Datum, nichts gekürzt
stake-nothing = nach diesen Regeln nichts gekürzt
stake-contact = { $share }, bis zu dem Tag (einschließlich), an dem Sie Kontakt aufnehmen
stake-held = { $share }, bis zum Vortag des Tages, an dem der Termin stattfindet
stake-dutyMet = { $share }, solange Sie die Kontrollpflicht nicht erfüllt haben
stake-registered = { $share }, bis zum Vortag des Tages, an dem Sie sich eintragen
