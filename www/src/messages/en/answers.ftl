### The answers: steps, presumption, reduction, warnings, errors.

## States of a step

state-done = Done
state-doneLate = Done, but after the last day
state-before = Before these rules: earlier rules applied
state-stopped = Does not take place, or no longer
state-open = Open: not enough is known to say
state-upcoming = To come
state-due = To be done now
state-overdue = Past the last day: not done yet

## Who acts

actor-titulaire = You
actor-medecinConseil = The medical officer
actor-doctorOrTeam = The medical officer or a member of the multidisciplinary team
actor-coordinator = The return-to-work coordinator
actor-mutuality = The health insurance fund

## Steps

step-A1-1 = Declare the incapacity
step-A2-1 = Send the questionnaire
step-A2-3 = Tell the person that no questionnaire is sent
step-A3-1 = Send back the completed questionnaire
step-A3-2 = Get in touch about the questionnaire that was not received
step-A4-1 = Make the first estimate of { $capacity ->
    [remainingCapacity] the remaining capacity
   *[other] the work potential (before 2026: remaining capacity)
}
step-A4-3 = Hold the examination or physical appointment for the estimate
step-A5-5 = Carry out the medical examination after six months (category 1)
step-A5-6 = Carry out the medical examination by the seventh month (category 3)
step-A6-1 = Refer to the return-to-work coordinator (category 4)
step-A6-2 = Refer to the return-to-work coordinator (category 1, then 4)
step-A6-3 = Refer to the return-to-work coordinator (category 3, then 4)
step-A7-1 = Hold the first contact within one month after the referral
step-A7-2 = Hold the first contact by the sixth month
step-A7-6 = React to the CODEX plan
step-M4 = Hold the physical appointment of the fourth month
step-M7 = Hold the physical appointment of the seventh month
step-M11 = Hold the physical appointment of the eleventh month
step-MI = Hold the physical appointment in invalidity
step-M-e = Hold the medical officer’s examination within one month (end of the incapacity presumed)
step-B2-1 = Send the questionnaire that prepares the contact asked for
step-B3-1 = Send back the completed questionnaire (your request)
step-B3-2 = Get in touch about the questionnaire that was not received (your request)
step-B4-1 = Hold the first contact asked for
step-B5-1 = Ask for authorisation of the pathway; the medical officer decides
step-B6-1 = Hold a new contact after the refusal
step-F2-1 = Hold the first follow-up interview
step-F3-1 = Follow up the reintegration plan
step-L6 = Set a new appointment after the first absence
step-N1 = Register with the regional employment office
step-N2 = Send the proof of registration to the health insurance fund
step-N3 = Register in the second period

## Answers that do not fit together: they are used as given

warning-happenedAfterAll = You answered “not yet”, but another answer shows that it happened. Check both.
warning-outOfOrder = The first of these events is dated before the second, although it normally comes after it. Check the dates.
warning-beforeIncapacity = This event is dated before the start of your incapacity. Check the date.
warning-afterIncapacity = This event is dated after the end of your incapacity. Check the date.
warning-withheldAndSent = The questionnaire was not to be sent, and it was sent. Check both answers; if you received it, send it back.
warning-impossibleAndReturned = The questionnaire was impossible to complete, and it came back completed. Check both answers.
warning-twoFirstContacts = The appointment you attended and the first contact have different dates. They should be the same day: check them.
warning-contactBeforeSecondAbsence = Your getting in touch is dated before the second absence. It is therefore not counted: check the date.
warning-contactAfterHeld = Your getting in touch is dated after the day the appointment was held. Check both dates.
warning-appointmentAfterHeld = Some appointments follow the one you attended. They do not count here: check the list.
warning-endInsidePresumption = The recognition ended inside a period of presumption. Ask your health insurance fund for the decision.
warning-codexWithoutContract = You gave a step at an employer, but answered that you have no employment contract. Check both answers.
warning-referralWithoutCategory4 = You gave a referral to the coordinator, but no category 4. Check both answers.
warning-grantedAndRefused = The authorisation is given as both granted and refused. Check these answers.
warning-programmeEndsBeforeStart = The programme ends before it starts. Check both dates.

## Answers that the page cannot use

error-notFacts = This data is not a case that the page can read. Load another file or fill in the form.
error-required = This answer is needed. Give it to go on.
error-unknownKey = The page does not know “{ $value }”. Remove it or correct the name.
error-wrongKind = “{ $value }” is not the kind of answer expected. Give an answer as the form asks for it.
error-unknownCode = “{ $value }” is not one of the choices. Choose an answer from the list.
error-noSuchDay = There is no day { $value } in { $month }. Correct the day or the month.
error-dayOutOfRange = “{ $value }” is out of range. Give a date from 1 January 1990 to 31 December 2199.
error-numberOutOfRange = “{ $value }” is not a possible number here. Give a whole number within the limits shown by the question.
error-badAmount = “{ $value }” is not a possible amount. Give an amount from 0 to 9999.99, with at most two decimals.
error-tooManyItems = This list is too long. Give at most 50 items.
error-endsBeforeStart = This period ends before it starts (“{ $value }”). Correct one of the two dates.
error-afterAsOf = “{ $value }” is after the day of the calculation, but it is given as something that has happened. Correct the date, or say that it has not happened yet.
error-beforeIncapacityStart = “{ $value }” is before the start of your incapacity. Correct this date or the start.
error-notEarlier = An earlier period must end before this incapacity starts. Correct “{ $value }”.
error-returnedBeforeSent = The return (“{ $value }”) is dated before the sending. Correct one of the two dates.
error-toComeInThePast = This appointment is given as still to come, but its day (“{ $value }”) has passed. Say what happened, or correct the date.
error-twoOnOneDay = Two appointments in the list are on the same day (“{ $value }”). Remove one or correct the date.
error-givenTwice = “{ $value }” is given twice. Remove one.

## What is calculated

scope-computed = Your case is calculated here.
scope-otherScheme = Nothing is calculated: you belong to another scheme, which has its own pathways and its own sanctions.
scope-recognitionPending = Your incapacity is not recognised yet: only the declaration is pending.
scope-refusedOrEnded = The recognition is refused or has ended: nothing of the pathway is calculated.
standing-before = This day is before these rules: earlier rules applied.
standing-in = The rules calculated here apply.
standing-ended = No presumption of this kind has started since 1 January 2026.

## The questionnaire of route A

questionnaire-exempt = You receive no questionnaire: this was decided for a medical reason, or in view of the severity of your condition. This is about the questionnaire, not about the first estimate.
questionnaire-notSent = Under these rules, the questionnaire is not sent. If you receive one all the same, answer it and ask your health insurance fund.
questionnaire-returned = The completed questionnaire has been received.
questionnaire-sent = The questionnaire has been sent to you. Send it back completed within two weeks of its sending. If that time has passed, send it all the same.
questionnaire-possiblyExempt = You may get no questionnaire: the medical officer may decide not to send it. Without that decision, it is still planned to be sent.
questionnaire-overdue = The questionnaire should have been sent and has not been sent yet. It is for the medical officer to send it.
questionnaire-open = The day for sending the questionnaire has passed. We do not know whether it was sent: please answer that question.
questionnaire-toCome = The questionnaire is still to come.
questionnaire-notComputed = Not calculated: its sending falls under earlier rules.

## Presumption

covered-yes = Yes, from your answers: this day is covered by a legal presumption.
covered-notByThese = Not by the presumptions calculated here. The text’s list is not complete: another protection remains possible.
covered-notSaid = We cannot say: it depends on answers that are missing, or on earlier rules that are not calculated here.
span-P2 = Presumption tied to the CODEX plan
span-P4 = Presumption of the AMI process
span-P8 = Presumption during the vocational rehabilitation programme

## Reduction

span-L7 = Reduced or stopped benefit after the second absence
span-L8 = Reduced or stopped benefit after the third absence
span-L12 = Whole benefit stopped after an absence from an appointment or examination about the incapacity
span-L15 = Whole benefit stopped after an absence from the prevention advisor–occupational physician
span-L16 = Reduction after an absence from the regional employment office
span-N3 = Reduction because the registration is missing
appointment-examination = Examination or physical appointment with the medical officer or a member of the multidisciplinary team
appointment-contact = First contact of route A with the return-to-work coordinator
appointment-occupational = Appointment with the prevention advisor–occupational physician (CODEX process)
appointment-employment = Appointment with the adviser of the regional employment office
appointment-registration = Registration with the regional employment office
next-nothing = A next absence would be the first: nothing would be reduced under these rules. Come all the same, or give your reason in writing.
next-letter = A next absence without valid reason would be the first: no reduction, but a registered letter with a new date and a warning.
next-reducedUntilContact = A next absence without valid reason would be the second: the benefit would be reduced or stopped up to and including the day you get in touch for a new date.
next-reducedUntilHeld = A next absence without valid reason would be the third: the benefit would be reduced or stopped up to and including the eve of the day the appointment takes place.
next-nothingMore = A next absence would change nothing more here: the appointment was held, or the sanction of the third absence already runs. Other summonses keep their own rules.

## What to do

action-step = To do: this step
action-getInTouch = Get in touch at once with the right person to fix a new date
action-attend = Go to the appointment

## Contacts

mode-inPerson = In person
mode-video = By video
mode-phone = By telephone
mode-email = By e-mail

## AMI process and forms

situation-A = Situation A: no employment contract
situation-B = Situation B: with a contract, not referred to the prevention advisor
situation-C = Situation C: with a contract, no CODEX process asked for after the preliminary visit
situation-D = Situation D: CODEX process definitively ended
annex-I = Annex I: refusal of an AMI process
annex-II = Annex II: refusal of the authorisation
annex-III = Annex III: consent to the processing of the data
annex-IV = Annex IV: positive statement of commitment

## The coordinator’s conditions

condition-met = Met
condition-metLate = Met, but after the last day
condition-notYetMet = Not met yet: there is still time
condition-notMet = Not met
condition-notYetApplicable = Does not apply yet
condition-open = Not certain: an answer is missing

## Missing answers

weight-decides = Without this answer, a step or a period stays open
weight-supposed = Without this answer, we suppose the usual case
weight-couldChange = This answer could change a result
silence-noReaction = no reaction from the medical officer within three weeks
