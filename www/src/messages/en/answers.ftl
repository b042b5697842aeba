### The answers: steps, conclusions, warnings, errors.

## States of a step

state-outside = Not calculated here: later rules apply
state-done = Done
state-doneLate = Done, but after the last day
state-before = Before these rules: earlier rules applied
state-stopped = Does not take place
state-open = Open: not enough is known to say
state-upcoming = To come
state-due = To be done now
state-overdue = Past the last day: not done yet

## Who acts

actor-titulaire = You
actor-medecinConseil = The medical officer
actor-coordinator = The return-to-work coordinator
actor-mutuality = The health insurance fund

## Steps

step-A1-1 = Declare the incapacity
step-A2-1 = Send the questionnaire
step-A2-3 = Tell the person that no questionnaire is sent
step-A3-1 = Send back the completed questionnaire
step-A3-2 = Get in touch about the questionnaire that was not received
step-A4-1 = Make the first estimate of the remaining capacity
step-A4-3 = Hold the medical examination for the estimate
step-A5-5 = Carry out the medical examination after six months (category 1)
step-A5-6 = Carry out the medical examination by the seventh month (category 3)
step-A6-1 = Refer to the return-to-work coordinator (category 4)
step-A6-2 = Refer to the return-to-work coordinator (category 1, then 4)
step-A6-3 = Refer to the return-to-work coordinator (category 3, then 4)
step-A7-1 = Hold the first contact within one month after the referral
step-A7-2 = Hold the first contact by the sixth month
step-A7-6 = React to the CODEX plan
step-B2-1 = Send the questionnaire that prepares the contact asked for
step-B3-1 = Send back the completed questionnaire (your request)
step-B3-2 = Get in touch about the questionnaire that was not received (your request)
step-B4-1 = Hold the first contact asked for
step-B5-1 = Ask for authorisation of the pathway; the medical officer decides
step-B6-1 = Hold a new contact after the refusal
step-F2-1 = Hold the first follow-up interview
step-F3-1 = Follow up the reintegration plan
step-L6 = Set a new appointment after the first absence

## What the page concludes

said-otherScheme = This page calculates nothing for your scheme. It has its own pathways and its own sanctions: ask your health insurance fund.
said-recognitionPending = Your incapacity is not recognised yet. Only the declaration is pending; what follows depends on the decision.
said-refusedOrEnded = Without recognition, this pathway provides nothing for you. The decision letter says how and by when to contest it. That time is short: read it at once.
said-incapacityEnded = The last day of your incapacity is { $day }. Nothing of this pathway that would fall after that day is due any more.
said-beforeFirstEdition = The rules calculated here start on { $day }. The day you ask about is earlier: earlier rules applied.
said-caseOfLaterEdition = This page does not calculate your case. Your incapacity started on or after { $day }, and later rules apply.
said-dayOfLaterEdition = From { $day } on, later rules apply and nothing is calculated here. What follows holds only for before that day.
said-stepsOfLaterEdition = Some steps are not calculated: they fall on or after { $day }, when later rules apply.
said-periodsJoined = Your periods of incapacity count as one, since { $day }. The break was too short to start a new one.
said-periodNotJoined = An earlier period of incapacity does not count here. The break was long enough: a new period started.
said-breakOfFourteenDays = The break was exactly fourteen days. We count a new period, but some health insurance funds count differently: ask yours.
said-primaryIncapacity = You are in primary incapacity: that is the first year. Invalidity would start on { $day }.
said-invalidity = You have been in invalidity since { $day }.
said-countersShifted = Maternity protection suspends the period: dates counted from the start of your incapacity come later. How they move is our reading.
said-answerEveryLetter = Answer every letter that summons you or asks you for something. Nothing shown here excuses you from it. If in doubt, follow the letter and ask your health insurance fund.
said-narrowedDown = The medical officer may already make a first selection from your certificate, before the questionnaire.
said-possiblyExempt = The medical officer may decide not to send you the questionnaire. Your medical situation is not enough by itself: it takes that decision. If you receive the questionnaire, send it back.
said-questionnaireExamined = Once completed and received, the questionnaire is examined.
said-refusalIsNotImpossibility = Refusing the questionnaire and being unable to complete it are two different things. If you refuse, this information is still owed in our reading, and the medical officer decides what follows. If you cannot manage it, ask for help.
said-examinationNotAppropriate = For the moment there is no examination for the estimate: the questionnaire cannot be completed and an examination is not appropriate. If a letter summons you all the same, answer it.
said-category1 = Category 1: it can reasonably be presumed that you will go back to work by yourself at the latest at the end of the sixth month. This decides nothing about the recognition of your incapacity and does not oblige you to go back.
said-category2 = Category 2: going back to work does not seem possible for medical reasons. This decides nothing about the recognition of your incapacity.
said-category3 = Category 3: going back to work is not on the agenda for the moment, because diagnosis or treatment comes first. This decides nothing about the recognition of your incapacity.
said-category4 = Category 4: going back to work seems possible after one or more actions of rehabilitation or orientation. This decides nothing about the recognition of your incapacity and does not oblige you to go back.
said-noReferralAfterCategory2 = None of these rules provides for a referral to the return-to-work coordinator when category 2 later becomes category 4. You may ask for a contact yourself, at any time during the incapacity.
said-refusalToNotify = Your category does not allow the AMI process that you asked for. You must be notified of this refusal.
said-pathAllowed = Your category allows the AMI process that you asked for: it is no ground for refusal. The other conditions of that process still have to be met.
said-refusalHangsOnCategory = Your category is not known here. If it does not allow the AMI process that you asked for, you must be notified of the refusal.
said-noDirectReferral = You have an employment contract: the medical officer does not refer you directly to the prevention advisor–occupational physician for a CODEX process.
said-firstContactContent = At the first contact, the return-to-work coordinator explains their role and looks at the first step of the pathway with you. The coordinator asks for your written consent to process your data. The contact and the agreed actions are recorded in the return-to-work file.
said-waysAfterContact = After the first contact there are several ways. With an employment contract and with your consent, the preferred way is the prevention advisor–occupational physician. You may also wish an AMI process, an informal action, or not to go on.
said-confirmReceipt = Before you start the work of the CODEX plan, ask your health insurance fund to confirm in writing the day on which the medical officer received the plan. The three weeks are counted from that day.
said-requestAtAnyTime = You may ask the return-to-work coordinator for a first contact yourself, at any time during the incapacity. An appointment is always made.
said-requestExamined = The return-to-work coordinator examines your request and informs the medical officer of it.
said-noQuestionnaireForRequest = No new questionnaire is needed for your request: you have already completed one, and an update is not judged necessary.
said-noLimitForContact = The circular sets no limit here for the contact you asked for.
said-actionsAdapted = After the refusal, the actions were adapted. Where needed, they are put to the medical officer again.
said-pathEnded = This pathway has ended. That decides nothing about your incapacity, and you may make a new request: nothing in the text forbids it.
said-preventionAdviserInformed = The return-to-work coordinator informs the prevention advisor–occupational physician that the AMI process starts, within your written consent.
said-amiSuspended = The AMI process is suspended: the employer asked for reintegration, and the medical officer was told.
said-amiRestarts = The return-to-work coordinator restarts the AMI process: the process at the employer has definitively ended and you are unfit for the agreed work for good.
said-declarationOfCommitment = At the start of the AMI process, you, the return-to-work coordinator and the medical officer sign a positive statement of commitment. They commit to support you at any time; you commit to cooperate actively.
said-planContent = The AMI plan holds at least: objectives, the final result aimed at, a concrete action and an appointment for a next interview.
said-othersConsulted = With your agreement, others may be consulted for the plan, for example your attending physician. Under the royal decree, the employer too.
said-programmeNeedsAgreement = A vocational rehabilitation programme needs the agreement of the Higher Commission for its cost to be covered by the sickness benefit insurance.
said-noWorkBeforeApproval = If the AMI plan leads to a job, do not start working before the medical officer approves it.
said-treatingDoctorTold = With your consent, the medical officer tells your attending physician the results of the interviews and the content of the plan.
said-planMustBeOffered = A plan must be offered to you. The only reason for offering none is a well-founded medical reason established by the medical officer.
said-resultsEvaluated = The return-to-work coordinator evaluates the results of the pathway and records them in the return-to-work file.
said-protectsRecognitionOnly = The presumption protects the recognition of your incapacity, nothing else. You must still answer a summons, and other grounds can stop payment.
said-listNotExhaustive = The text’s list of presumptions is not complete. Another protection than those calculated here remains possible.
said-sixMonthsAtMost = The presumption tied to the CODEX plan or the AMI process lasts at most six months. It can be neither extended nor suspended.
said-employerPathFirst = You have an employment contract: the presumption of the AMI process supposes that a process at the employer could not start or did not succeed.
said-codexPresumptionNeedsContract = The presumption tied to the CODEX plan needs an employment contract. You answered that you have none, so it is not calculated. Check that answer.
said-presumptionOutside = A presumption that starts from { $day } on is not calculated here: a later edition of the law governs it. Ask your health insurance fund whether it covers you.
said-presumptionBefore = A presumption that starts before { $day } is not calculated here: earlier rules applied then. Ask your health insurance fund whether it covers you.
said-duties = You have two duties. Give the medical officer, on request, the information for the estimate, and go to the examination organised if it is missing. Also answer the return-to-work coordinator’s summons to the first contact of route A.
said-onlyTheseTwo = Under these rules, absence without valid reason counts at two appointments only: the examination for the remaining capacity and the first contact of route A. Every other summons of the medical officer follows a stricter rule: if you miss it, your whole benefit is at stake.
said-justification = Your reason may be medical or not. Give it in writing, at once. There is no list: the health insurance fund decides, and its decision can be contested.
said-invitationMustWarn = The invitation must announce the 2.5% reduction for absence without valid reason. The registered letter after the first absence must warn too.
said-decisionByLetter = The decision comes by registered letter and can be contested. Read it at once: it says how and by when.
said-notDuringMaternityProtection = None of these reductions is applied during maternity protection.
said-absenceDuringMaternityProtection = An absence falls on a day of maternity protection. It is for the health insurance fund to say whether it counts: write to it.
said-wholeIndemnityAtStake = Your whole benefit is at stake, not only 2.5%. The 2.5% rule does not hold for the examination missed: the benefit is stopped for as long as the control duty is not met. Get in touch with the medical officer at once.
said-wholeIndemnityPossible = Your whole benefit may be at stake. The examination missed was for both the remaining capacity and the incapacity, and the texts do not settle it. Get in touch with the medical officer at once.
said-examinationOfLaterEdition = Your whole benefit may be at stake from the first absence on. The examination missed was also about the incapacity, and since { $day } later rules apply that are not calculated here. Get in touch with the medical officer at once.
said-whatDoesTheLetterSay = Your whole benefit may be at stake. It depends on what the examination is for: what does the letter say? Without that answer, no 2.5% reduction is shown.
said-otherSummons = Also answer every other summons of the medical officer, for example for a control. Otherwise your whole benefit is stopped for as long as the control duty is not met, from the first absence on.
said-startedBefore2023 = These 2.5% reductions do not apply to you: your primary incapacity started before 2023. The first contact with the coordinator carries no reduction. But the medical officer’s examination is not optional: if you miss it, your whole benefit is at stake.
said-reductionOutside = The reduction is not calculated for your case: later rules apply. That does not mean that nothing is at stake. Answer every summons.
said-appointmentOutside = An appointment planned on or after { $day } is not counted here: later rules apply. That does not mean that an absence is without consequence.
said-contactTheRightPerson = Get in touch to fix a new date: with the medical officer for the examination, with the return-to-work coordinator for the first contact. The form is free. Keep proof.
said-reductionContestable = The reduction can be contested: the warning was missing. The decision letter says how and by when to contest it.
said-overlapOnce = Some days fall under both appointments. They are reduced only once: never more than 2.5% of the daily allowance.
said-amountIndicative = These amounts are indicative. They start from the daily allowance you entered. Ask your health insurance fund for its own calculation.
said-coordinatorMissions = You organise the contacts, record and follow the actions and their result; with consent, you help a person with a contract to ask for a preliminary visit or a CODEX process. You contact others only in consultation with the medical officer and with the person’s agreement, and you accompany the person. Professional secrecy applies.
said-partTimeInTeam = Part-time, you may also work part-time in the multidisciplinary team. As a non-doctor, you do there only preparatory contacts for the evaluation of incapacity: none about the prolongation of invalidity, no intermediate contact in that frame. All reintegration tasks are allowed.
said-coordinatorOutside = Your conditions are not calculated for this day: since 1 January 2024, other rules govern them.

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
error-noSuchDay = “{ $value }” is not a date that exists. Write the year, the month and the day, for example 2023-01-31.
error-dayOutOfRange = “{ $value }” is out of range. Give a date from 1 January 1990 to 31 December 2199.
error-numberOutOfRange = “{ $value }” is not a possible number here. Give a whole number within the limits shown by the question.
error-badAmount = “{ $value }” is not a possible amount. Give an amount from 0 to 9999.99, with at most two decimals.
error-tooManyItems = This list is too long. Give at most 50 items.
error-endsBeforeStart = This period ends before it starts (“{ $value }”). Correct one of the two dates.
error-afterAsOf = “{ $value }” is after the day of the answer, but it is given as something that has happened. Correct the date, or say that it has not happened yet.
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
scope-outside = A later edition of the law applies to your case or to this day. It is not calculated here.
standing-before = This day is before these rules: earlier rules applied.
standing-outside = Later rules apply: they are not calculated here.
standing-in = The rules calculated here apply.

## The questionnaire of route A

questionnaire-exempt = You receive no questionnaire: the medical officer decided so for a medical reason. This is about the questionnaire, not about the first estimate.
questionnaire-notSent = Under these rules, the questionnaire is not sent. If you receive one all the same, answer it and ask your health insurance fund.
questionnaire-returned = The completed questionnaire has been received.
questionnaire-sent = The questionnaire has been sent to you. Send it back completed within two weeks of its sending. If that time has passed, send it all the same.
questionnaire-possiblyExempt = You may get no questionnaire: the medical officer may decide not to send it. Without that decision, it is still planned to be sent.
questionnaire-overdue = The questionnaire should have been sent and has not been sent yet. It is for the medical officer to send it.
questionnaire-open = The day for sending it has passed. We do not know whether the questionnaire was sent: please answer that question.
questionnaire-toCome = The questionnaire is still to come.
questionnaire-notComputed = Not calculated: its sending falls under earlier or later rules.

## Presumption

covered-yes = Yes: this day is covered by a legal presumption.
covered-notByThese = Not by the presumptions calculated here. The text’s list is not complete: another protection remains possible.
covered-notSaid = We cannot say: it depends on answers that are missing, or on rules that are not calculated here.
span-P2 = Presumption tied to the CODEX plan
span-P4 = Presumption of the AMI process
span-P8 = Presumption during the vocational rehabilitation programme

## Reduction

span-L7 = 2.5% reduction after the second absence
span-L8 = 2.5% reduction after the third absence
appointment-examination = Medical officer’s examination for the remaining capacity
appointment-contact = First contact of route A with the return-to-work coordinator
next-letter = A next absence without valid reason would be the first: no reduction, but a registered letter with a new date and a warning.
next-reducedUntilContact = A next absence without valid reason would be the second: the benefit would be reduced by 2.5% up to and including the day you get in touch for a new date.
next-reducedUntilHeld = A next absence without valid reason would be the third: the benefit would be reduced by 2.5% up to and including the eve of the day the appointment takes place.
next-outside = A next appointment would fall under a later edition of the law, which is not calculated here. Answer every letter.
next-nothingMore = A next absence would change nothing more here: the appointment was held, or the reduction of the third absence already runs. Other summonses keep their own rules.

## What to do

action-step = To do: this step
action-getInTouch = Get in touch at once to fix a new date
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
situation-D = Situation D: CODEX process definitively ended, unfit for the agreed work for good
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
weight-supposed = Without this answer, we suppose something
weight-couldChange = This answer could change a result
silence-noReaction = no reaction from the medical officer within three weeks
