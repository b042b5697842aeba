### What the rules, the readings and the texts say.
###
### These English terms are our own translation, found in no source; they are used in the same way everywhere:
### accountability, authorised work, category, Charter of the socially insured, circular, estimate, first contact,
### follow-up interview, Higher Commission, insured person, invitation, legal presumption, maternity protection,
### medical examination, Medical Council for Invalidity, multidisciplinary team, peer-review session,
### positive statement of commitment, primary incapacity, questionnaire, 2.5% reduction, registered letter,
### remaining capacity, return-to-work file, route, sickness benefit insurance, vocational rehabilitation.

## Scope and entry into force

rule-S1 = These rules are about the sickness benefit insurance for employees, with or without an employment contract. Unemployed people are included. Other schemes, such as the one for the self-employed, have their own pathways and their own sanctions.
rule-S2 = The pathway is for people whose incapacity the health insurance fund has recognised. While there is no decision, only the declaration is pending. If recognition is refused or ended, the letter says how and by when to contest it; that time is short.
rule-S3 = When your incapacity has ended, nothing of this pathway that would fall after the end is due any more.
rule-S4 = These rules apply from 1 September 2022. For a step that falls before that day, earlier rules applied.
rule-S5 = The rules on the 2.5% reduction apply only if your primary incapacity starts on or after 1 January 2023.
rule-S6 = These rules hold if your primary incapacity started before 1 January 2024, and for what falls before 1 July 2024. Beyond that, later rules apply; they are not calculated here. For the presumption of the AMI process and for the coordinators’ conditions, the rules change on 1 January 2024 for everybody.
rule-S7 = The first year of incapacity is called primary incapacity; after that comes invalidity. In primary incapacity, a break of fewer than fourteen days does not start a new period, whatever the illness. In invalidity, the break must be shorter than three months.
rule-S8 = Maternity protection suspends the period of incapacity. The dates counted from the start move by the same length.
rule-S10 = Answer every letter that summons you or asks you for something: nothing shown here excuses you from it. If this page says that a step is not due and a letter says otherwise, follow the letter and ask your health insurance fund.

## Route A: through the medical officer

rule-A1-1 = You declare your incapacity to the medical officer with a certificate of incapacity for work. Do it at once: there are time limits and penalties, which are not calculated here.
rule-A1-2 = If your incapacity is recognised, the medical officer may already make a first selection from the certificate, before the questionnaire is sent.
rule-A2-1 = Ten weeks after the start of your incapacity, the medical officer sends you a questionnaire. That is the first day of the eleventh week. The questionnaire asks what could help or hinder a return to work.
rule-A2-2 = The medical officer may decide not to send the questionnaire for a valid medical reason. The circular lists situations; being in one of them is not enough, it takes the medical officer’s decision. That decision is about the questionnaire, not about the first estimate of your remaining capacity.
rule-A2-3 = If the questionnaire is not sent for a medical reason, you must receive a message that says so. It also says that you may contact a return-to-work coordinator with questions or for help. The coordinator’s contact details are in it.
rule-A2-4 = The questionnaire is not sent if the prevention advisor–occupational physician has been asked to start a CODEX process.
rule-A2-5 = The questionnaire is not sent if you are doing work authorised by the medical officer (art. 100, § 2).
rule-A2-6 = The questionnaire is not sent if a return-to-work pathway has already started at your own request, after the medical officer authorised it. A request alone is not enough.
rule-A2-M01 = Severe oncological disease (serious cancer)
rule-A2-M02 = Transplantation of the heart and/or a lung, the liver, a kidney or the intestine
rule-A2-M03 = Amputation of one or both arms or legs (the whole limb)
rule-A2-M04 = Acquired paraplegia, hemiplegia, tetraplegia, paraparesis, hemiparesis or tetraparesis
rule-A2-M05 = Dementia, in its various forms
rule-A2-M06 = Korsakoff syndrome
rule-A2-M07 = Coma
rule-A2-M08 = Neurodegenerative condition: spinal amyotrophy, for example amyotrophic lateral sclerosis (ALS)
rule-A2-M09 = Neurodegenerative condition: Parkinson’s disease, parkinsonism
rule-A2-M10 = Severe acquired visual disorders of both eyes
rule-A2-M11 = Decompensated cirrhosis of the liver
rule-A2-M12 = End-stage kidney failure
rule-A2-M13 = Severe multiple injuries (polytrauma)
rule-A2-M14 = Severe burns
rule-A3-1 = You return the questionnaire, duly completed, to the medical officer within two weeks. It is then examined.
rule-A3-2 = If the completed questionnaire does not arrive in time, the medical officer asks the return-to-work coordinator to contact you. The coordinator, or a staff member of the health insurance fund, helps you complete it where needed. Being late does not reduce your benefit by itself, but you must still give this information: send it, even late.
rule-A3-3 = You then send the completed questionnaire, and it is examined.
rule-A4-1 = In the course of the fourth month of incapacity, the medical officer makes a first estimate of your remaining capacity. It is based on, among other things, your medical file and the completed questionnaire. Where the file needs it, the medical officer consults the return-to-work coordinator.
rule-A4-2 = There is no first estimate in three cases: a CODEX process was asked for, you are doing authorised work, or an authorised return-to-work pathway has started at your own request.
rule-A4-3 = If you could not complete the questionnaire in spite of help, the medical officer invites you to a medical examination for this estimate. There is no examination if the medical information shows both that the questionnaire cannot be completed and that an examination is not appropriate at that time.
rule-A5-0 = From the estimate, the medical officer places you in one of four categories, with or without a medical examination. A category decides nothing about the recognition of your incapacity and does not oblige you to go back to work.
rule-A5-1 = Category 1: it can reasonably be presumed that you will go back to work by yourself, at the latest at the end of the sixth month of incapacity. That means your agreed work or a job on the regular labour market.
rule-A5-2 = Category 2: going back to work does not seem possible for medical reasons.
rule-A5-3 = Category 3: going back to work is not on the agenda for the moment, because diagnosis or medical treatment comes first.
rule-A5-4 = Category 4: going back to work seems possible after one or more actions of rehabilitation or orientation.
rule-A5-5 = You are in category 1 and your incapacity is still recognised after six months: the medical officer must carry out a medical examination.
rule-A5-6 = You are in category 3: a medical examination must have taken place at the latest in the course of the seventh month of incapacity.
rule-A5-7 = At a medical examination you may ask the medical officer for an AMI process within a return-to-work pathway. If your category does not allow it, you must be notified of the refusal.
rule-A6-1 = If the first estimate gives category 4, the medical officer refers you to the return-to-work coordinator.
rule-A6-2 = You were in category 1, your incapacity goes on after six months and the medical examination gives category 4: the medical officer refers you to the return-to-work coordinator.
rule-A6-3 = You were in category 3 and a new evaluation gives category 4: the medical officer refers you to the return-to-work coordinator.
rule-A6-4 = If you have an employment contract, the medical officer does not refer you directly to the prevention advisor–occupational physician for a CODEX process.
rule-A7-1 = If category 4 comes later, the first contact with the return-to-work coordinator takes place within one month after the medical officer’s referral.
rule-A7-2 = If you are in category 4 from the first estimate, the first contact with the return-to-work coordinator takes place at the latest in the course of the sixth month of incapacity.
rule-A7-3 = The first contact does not take place if you are doing authorised work (art. 100, § 2).
rule-A7-4 = At the first contact, the return-to-work coordinator explains their role and looks at the first step of the pathway with you. The coordinator asks for your express written consent to process the data in the return-to-work file; an electronic signature is possible. The contact and the agreed actions are recorded in that file.
rule-A7-5 = After the first contact there are several ways. With an employment contract and with your consent: the prevention advisor–occupational physician, by a preliminary visit or a CODEX process; this is the preferred way. With or without a contract: an AMI process if you wish it, an informal action, or nothing if in the end you do not wish to go on.
rule-A7-6 = When the CODEX plan reaches the medical officer, they check whether it ends the incapacity and whether the authorised work in it meets the conditions. If there is no reaction within three weeks of receipt, the plan is supposed not to end the incapacity; the authorised work in that plan, at that employer, is supposed to be authorised, without your asking. Have the day of receipt confirmed in writing before you start.

## Route B: at your own request

rule-B1-1 = At any time during the incapacity, you may ask the return-to-work coordinator for a first contact. An appointment is always made.
rule-B1-2 = The return-to-work coordinator examines your request and informs the medical officer of it.
rule-B2-1 = To prepare this contact, you are invited to complete a questionnaire.
rule-B2-2 = No questionnaire is sent if you have already completed one during this incapacity and updating your answers is judged unnecessary. Both are needed.
rule-B3-1 = You return this questionnaire, duly completed, within two weeks. It is then examined.
rule-B3-2 = If the questionnaire is not returned in time, the return-to-work coordinator is asked to contact you. The coordinator helps where needed; a staff member of the health insurance fund may do so under the coordinator’s authority.
rule-B4-1 = The first contact takes place within one month from the receipt of the completed questionnaire. If no questionnaire was needed, the text sets no time limit.
rule-B4-2 = This first contact goes as in route A. The same ways exist after it.
rule-B5-1 = After the first contact, the return-to-work coordinator informs the medical officer and asks for authorisation to start a return-to-work pathway. The medical officer decides. The text sets no time limit for this.
rule-B6-1 = If the medical officer finds that a pathway is not compatible with your general state of health, a new contact with the return-to-work coordinator takes place to discuss it. It takes place within the month after the previous contact.
rule-B6-2 = After this new contact, either the actions are adapted and, where needed, put to the medical officer again; or this pathway ends for good. The end of a pathway decides nothing about your incapacity. Nothing in the text forbids a new request.

## AMI process

rule-F1-A = Situation A: you have no employment contract and, at the contact, you committed to have suitable actions examined in detail. The return-to-work coordinator then starts an AMI process, in consultation with you and the medical officer.
rule-F1-B = Situation B: you have an employment contract, you were not referred to the prevention advisor–occupational physician, and you made this commitment at the contact. In situations A and B, this contact is the first contact of route A, that of route B with the medical officer’s agreement, or the new contact after the medical officer’s refusal.
rule-F1-C = Situation C: you have an employment contract and, after the preliminary visit before resumption, you decide not to ask for a CODEX process. You made the commitment after a contact with the return-to-work coordinator.
rule-F1-D = Situation D: you are unfit for the agreed work for good and your CODEX process has definitively ended. You made the commitment after a contact with the return-to-work coordinator.
rule-F1-5 = In situations B and C, the return-to-work coordinator informs the prevention advisor–occupational physician that the AMI process starts. This stays within your written consent.
rule-F1-6 = In situations B and C: if the prevention advisor–occupational physician tells the medical officer that the employer has asked for reintegration, the return-to-work coordinator suspends the AMI process.
rule-F1-7 = When the CODEX process of a person unfit for the agreed work for good has definitively ended, the return-to-work coordinator restarts the AMI process.
rule-F1-8 = At the start of the AMI process, you, the return-to-work coordinator and the medical officer sign a positive statement of commitment. They commit to support you at any time; you commit to cooperate actively.
rule-F2-1 = The return-to-work coordinator invites you to a first follow-up interview within one month after the positive statement of commitment is signed. There the reintegration plan takes shape. A second interview is possible if needed.
rule-F2-2 = The plan holds at least: objectives, the final result aimed at, a concrete action and a concrete appointment for a next interview.
rule-F2-3 = With your agreement, others may be consulted for the plan: your attending physician, the therapeutic adviser, the employer, the services of the Regions and Communities, other providers. The employer is named only in the royal decree.
rule-F2-4 = If the plan is for a vocational rehabilitation programme, the agreement of the Higher Commission of the Medical Council for Invalidity is needed for the sickness benefit insurance to cover its cost.
rule-F2-5 = If the plan leads to a job, a proposal to go back to work is put to the medical officer (authorised work, art. 100, § 2). Do not start working before it is approved.
rule-F2-6 = With your consent, the medical officer tells your attending physician the results of the interviews and the content of the plan. This condition comes from the royal decree; the circular leaves it out.
rule-F2-7 = A plan must be offered to you. Only one reason allows offering none: a well-founded medical reason established by the medical officer.
rule-F3-1 = The return-to-work coordinator follows the plan up with you every three months, unless your file justifies another rhythm. A new interview may be planned to adjust the plan. This is follow-up in the file, not a summons.
rule-F4-1 = The return-to-work coordinator evaluates the results of the return-to-work pathway and records them in the return-to-work file.

## How a contact may be held

rule-C1 = The questionnaire did not come back within two weeks of sending: the contact may be in person, by video, by telephone or by e-mail.
rule-C2 = The first contact, asked for by the medical officer or by you, is in person or by video, according to the circular’s table as we read it.
rule-C3 = The contact to discuss the medical officer’s evaluation (pathway not compatible with the state of health) is in person or by video, according to the circular’s table as we read it.
rule-C4 = The follow-up interview after the statement of commitment is in person, by video or by telephone, according to the circular’s table as we read it.
rule-C5 = Any other contact with the return-to-work coordinator may be in person, by video, by telephone or by e-mail.

## Legal presumption of incapacity

rule-P1 = The legal presumptions tied to the CODEX plan and the AMI process keep the recognition of your incapacity in place for at most six months. They can be neither extended nor suspended.
rule-P2 = With an employment contract: the presumption runs from the day you sign the CODEX reintegration plan to the eve of the day you resume work at that employer under the plan.
rule-P3 = In any case the presumption tied to the CODEX plan ends after six months from the day of signature, if work has not been resumed by then.
rule-P4 = AMI process, with or without a contract: the presumption starts on the day the plan is established. It ends on the earliest of these days: the eve of paid work; the eve of the vocational rehabilitation programme approved by the Higher Commission; the last day of the process, as fixed by the return-to-work coordinator.
rule-P5 = In any case the presumption of the AMI process ends after six months from the day the plan is established.
rule-P6 = The text’s list of presumptions is not complete: the text says “notamment” (“in particular”). So a day that these presumptions do not cover may be protected in another way.
rule-P7 = If you have an employment contract, the presumption of the AMI process supposes that a process at the employer could not start or did not succeed.
rule-P8 = During a vocational rehabilitation programme approved by the Higher Commission, your degree of incapacity is presumed to continue for as long as you follow the programme.
rule-P9 = A presumption protects the recognition of your incapacity, nothing else. You must still answer a summons, and other grounds can stop payment. When it ends, the incapacity does not end; from then on it can be assessed again.

## Reduction of the benefit

rule-L1 = You must give the medical officer, on request, the information needed to estimate your remaining capacity. You must also go to the medical examination organised because that information was not given.
rule-L2 = You must answer the return-to-work coordinator’s summons to the first contact of route A. The first contact that you ask for yourself (route B) carries no reduction.
rule-L3 = Under these rules, absence without valid reason counts at two appointments only: the examination for the remaining capacity and the first contact of route A. Not returning the questionnaire, refusing a pathway, refusing consent or missing another contact with the coordinator starts no reduction under these rules. But every other summons of the medical officer follows rule L12: if you miss it, your whole benefit is at stake.
rule-L4 = Your reason may be medical or not medical. There is no list, and no text says who judges it; the decision is the health insurance fund’s and can be contested. Give your reason in writing, at once; an absence with a valid reason does not count.
rule-L5 = The invitation must say that absence without valid reason leads to a reduction of 2.5%.
rule-L6 = First absence without valid reason: no reduction. A registered letter sets a new date, within one month of the first date planned, and warns you.
rule-L7 = Second absence without valid reason: your daily allowance is reduced by 2.5% from the date of that appointment. The reduction lasts up to and including the day you get in touch to fix a new date: with the medical officer for the examination, with the return-to-work coordinator for the first contact. Without contact, it goes on.
rule-L8 = Third absence without valid reason, on the date so fixed: your daily allowance is again reduced by 2.5% from that date. The reduction lasts up to and including the eve of the day the appointment actually takes place.
rule-L9 = Between your getting in touch after the second absence and the third date, nothing is reduced. The two appointments are counted apart, but the total never passes 2.5% of the daily allowance: a day is reduced only once.
rule-L10 = The decision is notified to you by registered letter. Read it at once: it says how and by when to contest it.
rule-L11 = These reductions are not applied during maternity protection.
rule-L12 = This rule is for every summons by the medical officer or another competent person, except the examination of rule A4.3. It can be a control examination, or the examination for category 1 or 3. If you do not answer it, your whole benefit is stopped for as long as the control duty is not met, from the first absence on.
rule-L13 = If your primary incapacity started before 1 January 2023, these 2.5% reductions do not apply, and the first contact with the return-to-work coordinator carries no reduction. That does not make the medical officer’s examination optional: rule L12 then holds for it too, and your whole benefit is at stake.
rule-L14 = The benefit is paid per day, six days a week, Monday to Saturday. From the daily allowance you enter, the page shows the reduction per day, the days reduced and the total. These amounts are indicative.
rule-L17 = The reduction after the second absence supposes an invitation that warned and a registered letter that set the second date and warned too. If not, it can be contested. Only contact with the right person, to fix a new date, ends it; the form is free, keep proof.

## The return-to-work coordinator

rule-K1 = A return-to-work coordinator has at least a diploma that gives access to level B of the federal public services.
rule-K2 = A return-to-work coordinator has passed the NIHDI (INAMI) examination “Certified Return to Work Coordinator” (“Disability Management” training). If not, they must pass it within two years after taking up the function.
rule-K3 = Once the examination is passed, a return-to-work coordinator takes part in at least half of the peer-review sessions that NIHDI (INAMI) organises at most four times a year.
rule-K4 = An activity of at least 1 hour 30 can count as a peer-review session, if the NIHDI (INAMI) invitation says that it counts.
rule-K5 = The return-to-work coordinator organises the contacts, records and follows the actions and their result; with consent, the coordinator helps a person with a contract to ask for a preliminary visit or a CODEX process. The coordinator contacts others only in consultation with the medical officer and with the person’s agreement, and accompanies the person in these contacts. Professional secrecy applies.
rule-K6 = A part-time return-to-work coordinator may also work part-time in the multidisciplinary team. As a non-doctor, the coordinator there does only preparatory contacts for the evaluation of incapacity: none about the prolongation of invalidity, no intermediate contact in that frame. All reintegration tasks are allowed.

## Readings: what we take where the text is silent or open

reading-R1 = We calculate no time limit.
    .question = You ask for a contact yourself and no questionnaire is needed: by when must it take place?
    .other = The circular sets no limit here.
reading-R2 = We count from the day it is sent. What then counts is that the questionnaire has been received: post it early.
    .question = From when do the two weeks to return the questionnaire run?
    .other = The step itself says only “two weeks”. Counting from the day you receive it would give a later date.
reading-R3 = Yes: the period starts on that day. The last day covered is therefore the eve of the same day six months later. We show that day because it is the safer one.
    .question = “Six months from the day of signature”: does that day count?
    .other = The other reading ends one day later. The Civil Code (art. 1.7, § 1) leans that way.
reading-R4 = We take the last day of the shorter month.
    .question = What if the month has no such day, for example one month after 31 January?
    .other = These texts do not say. One could also go on to the first day of the next month.
reading-R5 = We do not move the day that we show you: keep to it. But a step is called late only after the next working day.
    .question = What if the last day is a Saturday, a Sunday or a public holiday?
    .other = The Civil Code (art. 1.7, § 4) moves the last day to the next working day. It is not certain that it applies here.
reading-R6 = We read the crosses from the left. This is the circular’s table as we read it; ask your health insurance fund.
    .question = In some rows, the table of contacts has fewer crosses than columns: which columns do they belong to?
    .other = In the text that we have, the exact place of the crosses cannot be seen. Other columns are possible.
reading-R7 = We read that the step still does not take place: the text says “has been asked”. This point is open.
    .question = A CODEX process was asked for and ended before the step: does the step take place?
    .other = One can also read that a CODEX process that has ended no longer prevents the step.
reading-R8 = The limit stays the same. The delay is the health insurance fund’s and has no consequence for you.
    .question = What happens to the limit of a contact when the step before it comes too late, for example category 4 after the sixth month?
    .other = The text sets no other limit for this case.
reading-R9 = Half, rounded up, of the sessions that NIHDI (INAMI) organised, of which at most four count. So never more than two a year.
    .question = How many peer-review sessions a year must a coordinator take part in?
    .other = The comma in the circular also allows this reading: up to four a year.
reading-R10 = The absence with a valid reason does not count. The count of absences goes on from where it was.
    .question = After an absence with a reason judged valid, does the count of absences go on or start again?
    .other = The text does not say. One could also start the count again.
reading-R11 = We calculate exactly and round to the nearest cent for display, half a cent up. The amount is indicative.
    .question = How is 2.5% of the daily allowance rounded?
    .other = We found no rule. Your health insurance fund’s amount may be slightly different.
reading-R12 = No: the presumption goes on. It is neither extended nor suspended.
    .question = The AMI process is suspended: does the presumption stop?
    .other = One can also read that a suspended process is no longer “followed”. The risk is that the presumption is then disputed.
reading-R13 = The days of maternity protection are not counted. Each date counted from the start of the incapacity moves by as many days. What is counted from an event does not change.
    .question = How do the dates move during maternity protection?
    .other = The text does not say how to count. Another way would give other dates: ask your health insurance fund.
reading-R14 = No. The last day is the same day of the next month, as in the Civil Code (art. 1.7, § 1).
    .question = “Within one month” of an event: does the day of the event count?
    .other = If that day counted, the limit would end one day earlier.
reading-R15 = It is a new period: the law says “fewer than” fourteen days.
    .question = The break is exactly fourteen days: is it a new period?
    .other = Some health insurance funds write “within 14 days”. They might therefore count one period: ask yours.
reading-R22 = The texts do not settle it. So we say that the whole benefit may be at stake.
    .question = Before 2024, an examination is for both the remaining capacity and the incapacity: which rule holds if you miss it?
    .other = One can also read that only the 2.5% reduction applies to this absence.
reading-R28 = The step stays open: we give no new limit.
    .question = Authorised work covered the last day for the first contact and ended later: what is the new limit?
    .other = No text sets a new limit. One could also read that this contact no longer takes place.
reading-R29 = We count from the day the plan is established.
    .question = From which day do the three months of the plan’s follow-up run?
    .other = The text names no starting day.
reading-R30 = They run on: the law speaks of the period, and the period is not interrupted.
    .question = Do the weeks and months run on through a short break?
    .other = One could also leave out the days of the break. The dates would then come later.
reading-R31 = In our reading this information is still owed (rule L1). The medical officer decides what follows.
    .question = You refuse to complete the questionnaire although you could: what happens?
    .other = The royal decree speaks only of a questionnaire that could not be completed in spite of help. It says nothing of a refusal.
reading-R33 = The earliest of these days.
    .question = Several events can end the presumption of the AMI process: which one counts?
    .other = The text puts them side by side and does not say which counts first.

## Texts

instrument-circular = NIHDI (INAMI) circular O.A. 2022/383 – 407/22 of 17 November 2022 on the return-to-work pathway under the coordination of the return-to-work coordinator in the sickness benefit insurance for employees (B.I. 2022/4, part 4, IV)
    .short = circular 2022/383
instrument-law2022 = Law of 25 September 2022 on the accountability of employees in the return-to-work pathways (2022033623)
    .short = law of 25 September 2022
instrument-coordinatedLaw = Law on compulsory health care and sickness benefit insurance, coordinated on 14 July 1994
    .short = coordinated law
instrument-royalDecree1996 = Royal decree of 3 July 1996 that carries out the law on compulsory health care and sickness benefit insurance, coordinated on 14 July 1994
    .short = royal decree of 3 July 1996
instrument-royalDecreeJanuary2024 = Royal decree of 15 January 2024 that amends the royal decree of 3 July 1996 (later rules for the pathway)
    .short = royal decree of 15 January 2024
instrument-royalDecreeNovember2023 = Royal decree of 23 November 2023 that amends the royal decree of 3 July 1996 (presumption of the AMI process and coordinators’ conditions from 1 January 2024)
    .short = royal decree of 23 November 2023
instrument-reading = Our own reading, where the texts are silent or open
    .short = our reading
edition-2022 = Rules in force from 1 September 2022 (reduction of the benefit: from 1 January 2023)

## What the page does with a rule or a paragraph

fate-computed = The page calculates with this rule: a day, a state, a period, an amount or an exemption.
fate-said = The page tells you this rule where it applies. It calculates nothing from it.
why-not-publication = This paragraph tells where texts were published, or what is repealed.
why-not-description = This paragraph defines or describes. It decides nothing.
why-not-purpose = This paragraph states a purpose.
why-not-example = This paragraph gives examples.
why-not-internalOrganisation = This paragraph organises work inside NIHDI (INAMI) or the health insurance fund.
why-not-empowerment = This paragraph empowers the King to set rules. It is the royal decree that is used here.
why-not-amendment = This paragraph changes the words of another article. It is that other article that is used here.
why-not-formNotPublished = This paragraph points to a form that is not published.
