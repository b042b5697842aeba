### The head: what to do, by when, and what follows if not.

act-A1-1 = Declare your incapacity to the medical officer at once, with a certificate
act-A3-1 = Send back the completed questionnaire
    .late = Not sent back yet? Send the questionnaire back today, even if it is late
act-B3-1 = Send back the completed questionnaire (your request)
    .late = Not sent back yet? Send back the questionnaire of your request today, even if it is late
act-N1 = Register with the employment office: VDAB, Forem, Actiris or ADG
    .late = Not registered yet? Register today with VDAB, Forem, Actiris or ADG
act-N2 = Send the proof of your registration to your health insurance fund
    .late = Proof not sent yet? Send it to your health insurance fund today
act-N3 = Register with the employment office: VDAB, Forem, Actiris or ADG
    .late = Not registered yet? Register today with VDAB, Forem, Actiris or ADG
go-examination = Go to the appointment with the medical officer or their team
go-contact = Go to the appointment with the return-to-work coordinator
go-occupational = Go to the appointment with the prevention advisor–occupational physician
go-employment = Go to the appointment of the employment office: VDAB, Forem, Actiris or ADG
go-registration = Register with the employment office: VDAB, Forem, Actiris or ADG
touch-examination = Get in touch with the medical officer and give the reason for your absence in writing
touch-contact = Get in touch with the return-to-work coordinator and give the reason for your absence in writing
touch-occupational = Get in touch with the medical officer and give in writing the reason for your absence at the employer’s doctor
touch-employment = Get in touch with your health insurance fund and give in writing the reason for your absence at the employment office
touch-registration = Register with the employment office: VDAB, Forem, Actiris or ADG
touch-reason = The reason may be medical or not. Somebody may call with you.
head-nothing = From what you said, there is nothing you have to do now.
head-then = Then
head-delay = This delay is not yours: the health insurance fund had to invite you in time.
when-today = Today
when-late = The last day was { $day }
when-on = { $day }
near = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
}
near-past = { $days ->
    [1] yesterday
   *[other] { $days } days ago
}
near-end = { $days ->
    [0] last day today
    [1] last day tomorrow
   *[other] last day in { $days } days
}
follows = { $kind ->
    [running] Right now: { $cost }.
    [again] Another absence without a valid reason: { $cost }.
    [miss] If you miss it without a valid reason: { $cost }.
   *[undone] If you do not do it: { $cost }.
}
follows-nothing = If you do not do it, nothing is reduced for that alone.
again-title = If you want to work again
again-ask = You can ask the return-to-work coordinator for a talk yourself, at any time. An appointment is always made. Missing it reduces nothing under these rules.
lose-title = What you can lose, what protects you
reduced-none = From what you said, nothing is reduced.
reduced-some = From what you said, the benefit is or was reduced.
attend-A5-5 = Go to the medical examination after six months
attend-A5-6 = Go to the medical examination of the seventh month
attend-L6 = Go to the appointment on the new date
stake-shown = { $share }, until the day you show that you were registered in time
action-ask = You can ask for a talk yourself
head-invited = No invitation yet? Ask your health insurance fund for it.
protected-yes = A legal presumption covers you.
protected-notByThese = No presumption calculated here covers you; another protection remains possible.
protected-notSaid = We cannot say yet whether a presumption covers you.
protection-gone = Since 2026, none starts any more.
head-maybe = Perhaps: this depends on what we do not know yet.
told-work = { $count ->
    [0] You work with permission: this is taken into account. That work stops no step today.
   *[other] You work with permission: this is taken into account. Because of that work, these do not take place: { $names }.
}
stake-part = { $rate } less
stake-whole = the whole benefit stopped
stake-letter = a registered letter with a new date, nothing reduced
stake-nothing = nothing reduced under these rules
stake-contact = { $share }, up to and including the day you get in touch
stake-held = { $share }, to the eve of the day it takes place
stake-dutyMet = { $share }, as long as you have not met the control duty
stake-registered = { $share }, to the eve of the day you register
