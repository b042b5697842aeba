### What the rules say. A rule that an edition changed has one text more: `.edition-<edition>`.
###
### These English terms are our own translation, found in no source; they are used in the same way everywhere:
### accountability, authorised work, category, Charter of the socially insured, circular, duty, estimate, first contact,
### follow-up interview, Higher Commission, insured person, invitation, legal presumption, maternity protection,
### medical examination, Medical Council for Invalidity, member of the multidisciplinary team, multidisciplinary team,
### peer-review session, positive statement of commitment, primary incapacity, questionnaire, 2.5% reduction, registered
### letter, remaining capacity, return-to-work file, Return to Work Fund, route, sickness benefit insurance, suspended or
### stopped benefit, vocational rehabilitation, voucher.

## Scope and entry into force

rule-S1 = These rules are about the sickness benefit insurance for employees, with or without an employment contract. Unemployed people are included. Other schemes have their own pathways and their own sanctions. The self-employed have a return-to-work pathway too, since 2023 (coordinated law, art. 110; royal decree of 20 July 1971).
rule-S2 = The pathway is for people whose incapacity the health insurance fund has recognised. While there is no decision, only the declaration is pending. If recognition is refused or ended, the letter says how and by when to contest it; that time is short.
rule-S3 = When your incapacity has ended, nothing of this pathway that would fall after the end is due any more.
rule-S4 = These rules apply from 1 September 2022. For a step that falls before that day, earlier rules applied.
rule-S5 = The rules on the 2.5% reduction apply only if your primary incapacity starts on or after 1 January 2023. This limit falls for appointments planned on or after 1 March 2026 (reading R23).
rule-S6 = The rules of 2024 hold from the start if your primary incapacity started on or after 1 January 2024. If it started before, the rules of 2022 hold for what falls before 1 July 2024, and those of 2024 after that. A step of the rules of 2022 that has no last day and was not done by then is no longer in the text: the physical appointment of the eleventh month or of invalidity comes next. The presumption of the AMI process, the coordinators’ conditions and rule L12 change on 1 January 2024 for everybody. The rules of 2026 hold for everybody.
rule-S7 = The first year of incapacity is called primary incapacity; after that comes invalidity. In primary incapacity, a break of fewer than fourteen days does not start a new period, whatever the illness. In invalidity, the break must be shorter than three months.
rule-S8 = Maternity protection suspends the period of incapacity. The dates counted from the start move by the same length.
rule-S9 = Near the legal pension age there is no questionnaire, no physical appointment of the fourth month and no first estimate. This holds if your incapacity started on or after the first day of the fifth month before the month in which you reach that age. Example: you reach that age on 15 August 2024, and your incapacity started on or after 1 March 2024. Without an estimate there is no category, so no physical appointment of the seventh month. The text does not exclude that of the eleventh month.
rule-S10 = Answer every letter that summons you or asks you for something: nothing shown here excuses you from it. If this page says that a step is not due and a letter says otherwise, follow the letter and ask your health insurance fund.

## Route A: through the medical officer

rule-A1-1 = You declare your incapacity to the medical officer with a certificate of incapacity for work. Do it at once: there are time limits and penalties, which are not calculated here.
rule-A1-2 = If your incapacity is recognised, the medical officer may already make a first selection from the certificate, before the questionnaire is sent.
rule-A2-1 = Ten weeks after the start of your incapacity, the medical officer sends you a questionnaire. That is the first day of the eleventh week. The questionnaire asks what could help or hinder a return to work: personal factors and factors of your surroundings. It is about work with your employer or a job on the regular labour market.
rule-A2-2 = The medical officer may decide not to send the questionnaire for a valid medical reason. The circular lists situations; the Higher Commission of the Medical Council for Invalidity drew up the list. Being in one of them is not enough, it takes the medical officer’s decision. That decision is about the questionnaire, not about the first estimate of your remaining capacity.
    .edition-2024 = The questionnaire is not sent if the severity of your condition does not justify it. There is no list of situations any more: the circular’s list is the earlier one. This is about the questionnaire, not about the first estimate of { $capacity ->
        [remainingCapacity] your remaining capacity
       *[other] your work potential (before 2026: your remaining capacity)
    }.
rule-A2-3 = If the questionnaire is not sent for a medical reason, you must receive a message that says so. It also says that you may contact a return-to-work coordinator with questions or for help. The coordinator’s contact details are in it.
rule-A2-4 = The questionnaire is not sent if the prevention advisor–occupational physician has been asked to start a CODEX process.
    .edition-2024 = The questionnaire is not sent if the prevention advisor–occupational physician has been asked to start a CODEX process and that process is still in progress.
rule-A2-5 = The questionnaire is not sent if you are doing work authorised by the medical officer (art. 100, § 2).
rule-A2-6 = The questionnaire is not sent if a return-to-work pathway has already started at your own request, after the medical officer authorised it. A request alone is not enough.
    .edition-2024 = The questionnaire is not sent if a return-to-work pathway that started at your own request, authorised by the medical officer, is still in progress. A request alone is not enough.
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
rule-A3-2 = If the completed questionnaire does not arrive in time, the medical officer asks the return-to-work coordinator to contact you. The coordinator helps you complete it where needed. A staff member of the health insurance fund may do so under the coordinator’s authority. Being late does not reduce your benefit by itself, but you must still give this information: send it, even late.
rule-A3-3 = You then send the completed questionnaire, and it is examined.
rule-A4-1 = In the course of the fourth month of incapacity, the medical officer makes a first estimate of your remaining capacity. It is based on, among other things, your medical file and the completed questionnaire. Where the file needs it, the medical officer consults the return-to-work coordinator.
    .edition-2024 = In the course of the fourth month of incapacity, the medical officer or a member of the multidisciplinary team makes a first estimate of { $capacity ->
        [remainingCapacity] your remaining capacity
       *[other] your work potential (before 2026: your remaining capacity)
    }.
rule-A4-2 = There is no first estimate in three cases: a CODEX process was asked for, you are doing authorised work, or an authorised return-to-work pathway has started at your own request.
    .edition-2024 = There is no first estimate in three cases: a CODEX process is in progress, you are doing authorised work, or an authorised return-to-work pathway that started at your own request is in progress.
rule-A4-3 = If you could not complete the questionnaire in spite of help, the medical officer invites you to a medical examination for this estimate. There is no examination if the medical information shows both that the questionnaire cannot be completed and that an examination is not appropriate at that time.
    .edition-2024 = If the questionnaire could not be completed, you have a physical appointment for this estimate, with the medical officer or a member of the multidisciplinary team. There is none if the medical information shows both that the questionnaire cannot be completed and that an appointment is not appropriate at that time.
rule-A5-0 = From the estimate, you are placed in one of four categories, with or without a medical examination. A category decides nothing about the recognition of your incapacity and does not oblige you to go back to work.
rule-A5-1 = Category 1: it can reasonably be presumed that you will go back to work by yourself, at the latest at the end of the sixth month of incapacity. That means your agreed work or a job on the regular labour market.
rule-A5-2 = Category 2: going back to work with your employer, or in a job on the regular labour market, does not seem possible for medical reasons.
    .edition-2024 = Category 2: going back to work with your employer, or in a job on the regular labour market, does not seem possible for medical reasons. If a member of the multidisciplinary team gives it for the first time, in the seventh month, in the eleventh month or in invalidity, the medical officer must validate it. Otherwise the medical officer chooses another category.
rule-A5-3 = Category 3: going back to work with your employer, or in a job on the regular labour market, is not on the agenda for the moment, because diagnosis or medical treatment comes first.
rule-A5-4 = Category 4: going back to work with your employer, or in a job on the regular labour market, seems possible after one or more actions of rehabilitation or orientation.
rule-A5-5 = You are in category 1 and your incapacity is still recognised after six months: the medical officer must carry out a medical examination.
rule-A5-6 = You are in category 3: a medical examination must have taken place at the latest in the course of the seventh month of incapacity.
rule-A5-7 = At a medical examination you may ask the medical officer for an AMI process within a return-to-work pathway. If your category does not allow it, you must be notified of the refusal.
rule-A6-1 = If the first estimate gives category 4, the medical officer refers you to the return-to-work coordinator.
    .edition-2024 = As soon as category 4 is given, at any moment of the incapacity, you are referred to the return-to-work coordinator.
rule-A6-2 = You were in category 1, your incapacity goes on after six months and the medical examination gives category 4: the medical officer refers you to the return-to-work coordinator.
rule-A6-3 = You were in category 3 and a new evaluation gives category 4: the medical officer refers you to the return-to-work coordinator.
rule-A6-4 = Remark of the circular of 2022: if you have an employment contract, the medical officer does not refer you directly to the prevention advisor–occupational physician for a CODEX process. The texts of 2024 do not repeat this remark. A law of 22 February 2026, which we could not read, was announced to allow that direct referral.
rule-A7-1 = If category 4 comes later, the first contact with the return-to-work coordinator takes place within one month after the medical officer’s referral.
    .edition-2024 = If category 4 comes later, the first contact with the return-to-work coordinator takes place within one month after the referral. “Later” means: at the physical appointment of the seventh month, of the eleventh month or of invalidity, or at an examination under the rules of 2022.
rule-A7-2 = If you are in category 4 from the first estimate, the first contact with the return-to-work coordinator takes place at the latest in the course of the sixth month of incapacity.
    .edition-2024 = If you are in category 4 from the first estimate, the first contact with the return-to-work coordinator takes place at the latest in the course of the sixth month of incapacity.
rule-A7-3 = The first contact does not take place if you are doing authorised work (art. 100, § 2).
rule-A7-4 = At the first contact, the return-to-work coordinator explains their role and looks at the first step of the pathway with you. The coordinator asks for your express written consent to process the data in the return-to-work file; an electronic signature is possible. The contact and the agreed actions are recorded in that file.
rule-A7-5 = After the first contact there are several ways. With an employment contract, the preferred way is back to your former job, with your employer. The return-to-work coordinator then refers you, with your consent and with the support needed, to the prevention advisor–occupational physician: by a preliminary visit or a CODEX process. With or without a contract: an AMI process if you wish it, an informal action, or nothing if in the end you do not wish to go on. The AMI process is for people who are no longer, or can no longer be, employed by their employer: it leads to another employer or another branch.
rule-A7-6 = When the CODEX plan reaches the medical officer, they check whether it ends the incapacity and whether the authorised work in it meets the conditions. If there is no reaction within three weeks of receipt, the plan is supposed not to end the incapacity; the authorised work in that plan, at that employer, is supposed to be authorised, without your asking. Have the day of receipt confirmed in writing before you start.

## Physical appointments

rule-M4 = At the latest on the last day of the fourth month of incapacity, you have a physical appointment with the medical officer or a member of the multidisciplinary team. Your incapacity is evaluated there, and you get information on reintegration. The team member is an occupational therapist, a physiotherapist, a clinical psychologist or a nurse employed by the insurer (the health insurance fund).
rule-M7 = In the course of the seventh month of incapacity, you have a physical appointment with the medical officer or a member of the multidisciplinary team in these cases: category 1; category 3; category 4, if you decide not to take part in a return-to-work pathway; no category, because of a CODEX process in progress or authorised work. In category 2, or in category 4 if you take part, there is none.
rule-M11 = In the course of the eleventh month of incapacity, everybody has a physical appointment, but for the exceptions of rule M.x. It is with the medical officer or with a member of the multidisciplinary team. A team member may hold it only if the physical appointment of the seventh month took place, and if it was with the medical officer.
rule-MI = In invalidity, you have a physical appointment in the last month but one before each recognised period ends. The first one is only with the medical officer if the appointment of the eleventh month was with a member of the multidisciplinary team.
rule-M-x = None of these physical appointments takes place while your degree of incapacity is presumed: during a hospital stay, except where stopping work is presumed not to result from the illness, or in a case of art. 239 (for example a presumption tied to the CODEX plan or the AMI process, or contagion). In the fourth and seventh months there is none either if the medical officer finds it unneeded in view of the severity of the condition. In the seventh month there is none either during an authorised return-to-work pathway that started at your own request. In the eleventh month and in invalidity there is none either if the medical officer decides from the file alone. If a letter summons you, go all the same.
rule-M-e = After an appointment, a member of the multidisciplinary team presumes that your incapacity has ended: the medical officer examines you within one month of that appointment.
rule-M-r = After the physical appointment of the seventh month, of the eleventh month or of invalidity, if your incapacity is still recognised, a new estimate is made and a category is given. There is none if a CODEX process is in progress, if you are doing authorised work, or if an authorised return-to-work pathway that started at your own request is in progress.

## Route B: at your own request

rule-B1-1 = At any time during the incapacity, you may ask the return-to-work coordinator for a first contact. An appointment is always made.
rule-B1-2 = The return-to-work coordinator examines your request and informs the medical officer of it.
rule-B2-1 = To prepare this contact, you are invited to complete a questionnaire. It asks what could help or hinder a return to work: personal factors and factors of your surroundings.
rule-B2-2 = No questionnaire is sent if you have already completed one during this incapacity and updating your answers is judged unnecessary. Both are needed.
rule-B3-1 = You return this questionnaire, duly completed, within two weeks. It is then examined.
rule-B3-2 = If the questionnaire is not returned in time, the return-to-work coordinator is asked to contact you. The coordinator helps where needed; a staff member of the health insurance fund may do so under the coordinator’s authority.
rule-B4-1 = The first contact takes place within one month from the receipt of the completed questionnaire. If no questionnaire was needed, the text sets no time limit.
rule-B4-2 = This first contact goes as in route A. The same ways exist after it.
rule-B5-1 = After the first contact, the return-to-work coordinator informs the medical officer of the content of that contact and asks for authorisation to start a return-to-work pathway. The medical officer decides. The text sets no time limit for this.
rule-B6-1 = If the medical officer finds that a pathway is not compatible with your general state of health, a new contact with the return-to-work coordinator takes place to discuss it. It takes place within the month after the previous contact.
rule-B6-2 = After this new contact, either the actions are adapted and, where needed, put to the medical officer again; or this pathway ends for good. The return-to-work coordinator records the new contact and the agreed actions in the return-to-work file. The end of a pathway decides nothing about your incapacity. Nothing in the text forbids a new request.

## AMI process

rule-F1-A = Situation A: you have no employment contract and, at the contact, you committed to have suitable actions examined in detail. The return-to-work coordinator then starts an AMI process, in consultation with you and the medical officer.
rule-F1-B = Situation B: you have an employment contract, you were not referred to the prevention advisor–occupational physician, and you made this commitment at the contact. In situations A and B, this contact is the first contact of route A, that of route B with the medical officer’s agreement, or the new contact after the medical officer’s refusal. The return-to-work coordinator then starts the AMI process, in consultation with you and the medical officer.
rule-F1-C = Situation C: you have an employment contract and, after the preliminary visit before resumption, you decide not to ask for a CODEX process. You made the commitment after a contact with the return-to-work coordinator. The return-to-work coordinator then starts the AMI process, in consultation with you and the medical officer.
rule-F1-D = Situation D: you are unfit for the agreed work for good and your CODEX process has definitively ended. You made the commitment after a contact with the return-to-work coordinator. The return-to-work coordinator then starts the AMI process, in consultation with you and the medical officer.
    .edition-2024 = Situation D: your CODEX process has definitively ended, and you made the commitment after a contact with the return-to-work coordinator. You no longer need to be unfit for the agreed work for good. The return-to-work coordinator then starts the AMI process, in consultation with you and the medical officer.
rule-F1-5 = In situations B and C, the return-to-work coordinator informs the prevention advisor–occupational physician that the AMI process starts. This stays within your written consent.
rule-F1-6 = In situations B and C: if the prevention advisor–occupational physician tells the medical officer that the employer has asked for reintegration, the return-to-work coordinator suspends the AMI process.
rule-F1-7 = When the CODEX process of a person unfit for the agreed work for good has definitively ended, the return-to-work coordinator restarts the AMI process.
    .edition-2024 = When the CODEX process has definitively ended, the return-to-work coordinator restarts the AMI process. You no longer need to be unfit for the agreed work for good.
rule-F1-8 = At the start of the AMI process, you, the return-to-work coordinator and the medical officer sign a positive statement of commitment. It says at least this: they commit to support you at any time; you commit to cooperate actively. The coordinator records what is needed in the return-to-work file.
rule-F2-1 = The return-to-work coordinator invites you to a first follow-up interview within one month after the positive statement of commitment is signed. There the reintegration plan takes shape, after an inquiry into the actions that suit you. A second interview is possible if needed. The coordinator records the results of the interviews in the return-to-work file.
rule-F2-2 = The plan holds at least four things. Objectives: results to reach on the way, for example to concentrate better or to do a work placement. The final result aimed at, your dream: for example to work four days a week in an office. A concrete action, for example a training course. A concrete appointment for a next interview. The coordinator records the objectives, actions and agreements in the return-to-work file.
rule-F2-3 = With your agreement, others may be consulted for the plan: your attending physician, the therapeutic adviser, the employer, the services of the Regions and Communities, other providers. The employer is named only in the royal decree.
rule-F2-4 = If the plan is for a vocational rehabilitation programme, the agreement of the Higher Commission of the Medical Council for Invalidity is needed for the sickness benefit insurance to cover its cost.
rule-F2-5 = If the plan leads to a job, a proposal to go back to work is put to the medical officer (authorised work, art. 100, § 2). Do not start working before it is approved.
rule-F2-6 = With your consent, the medical officer tells your attending physician the results of the interviews and the content of the plan. This condition comes from the royal decree; the circular leaves it out.
rule-F2-7 = A plan must be offered to you. Only one reason allows offering none: a well-founded medical reason established by the medical officer.
rule-F3-1 = The return-to-work coordinator follows the plan up with you every three months, unless your file justifies another rhythm. Other services and people of the pathway take part where needed. A new interview may be planned to discuss progress and adjust the plan. The coordinator records the follow-up and the changes of the plan in the return-to-work file. This is follow-up in the file, not a summons.
rule-F4-1 = The return-to-work coordinator evaluates the results of the return-to-work pathway and records them in the return-to-work file.

## How a contact may be held

rule-C1 = The questionnaire did not come back within two weeks of sending: the contact may be in person, by video, by telephone or by e-mail.
rule-C2 = The first contact, asked for by the medical officer or by you, is in person or by video, according to the circular’s table as we read it.
rule-C3 = The contact to discuss the medical officer’s evaluation (pathway not compatible with the state of health) is in person or by video, according to the circular’s table as we read it.
rule-C4 = The follow-up interview after the statement of commitment is in person, by video or by telephone, according to the circular’s table as we read it.
rule-C5 = Any other contact with the return-to-work coordinator may be in person, by video, by telephone or by e-mail.

## Legal presumption of incapacity

rule-P1 = The legal presumptions tied to the CODEX plan and the AMI process keep the recognition of your incapacity in place for at most six months. They can be neither extended nor suspended. The circular says why they exist: the pathway must not be seen as a risk of losing the benefit.
rule-P2 = With an employment contract, for a plan signed on or before 31 December 2025: the presumption runs from the day you sign the CODEX reintegration plan to the eve of the day you resume work at that employer under the plan. Since 1 January 2026, none of these presumptions starts any more.
rule-P3 = In any case the presumption tied to the CODEX plan ends after six months from the day of signature, if work has not been resumed by then.
rule-P4 = AMI process, with or without a contract: the presumption starts on the day the plan is established. It ends on the earliest of these days: the eve of paid work; the eve of the vocational rehabilitation programme approved by the Higher Commission; the last day of the process, as fixed by the return-to-work coordinator.
    .edition-2024 = AMI process, with or without a contract: the presumption starts on the day you yourself sign the positive statement of commitment. It ends on the earliest of these days: the eve of paid work; the eve of the vocational rehabilitation programme approved by the Higher Commission; the last day of the process, as fixed by the return-to-work coordinator; since 1 April 2024, also the eve of the day a voucher of the Return to Work Fund begins, which has a presumption of its own, not calculated here. If the plan was established before 2024, the rules of 2022 stay. Since 1 January 2026, none of these presumptions starts any more.
rule-P5 = In any case the presumption of the AMI process ends after six months from the day the plan is established.
    .edition-2024 = In any case the presumption of the AMI process ends six months after the positive statement of commitment is signed. The last day covered is the eve of the same day, six months later.
rule-P6 = The text’s list of presumptions is not complete: the text says “notamment” (“in particular”). So a day that these presumptions do not cover may be protected in another way.
rule-P7 = If you have an employment contract, the presumption of the AMI process (started on or before 31 December 2025) supposes that a process at the employer could not start or did not succeed.
rule-P8 = During a vocational rehabilitation programme approved by the Higher Commission, started on or before 31 December 2025, your degree of incapacity is presumed to continue for as long as you follow the programme. Since 1 January 2026, none of these presumptions starts any more.
rule-P9 = A presumption protects the recognition of your incapacity, nothing else. You must still answer a summons, and other grounds can stop payment. When it ends, the incapacity does not end; from then on it can be assessed again.

## Reduction of the benefit

rule-L1 = You must give the medical officer, on request, the information needed to estimate your remaining capacity. You must also go to the medical examination organised because that information was not given. This duty serves to see whether a return-to-work pathway can start.
    .edition-2024 = You must give, when the medical officer or a member of the multidisciplinary team asks, the information needed to estimate { $capacity ->
        [remainingCapacity] your remaining capacity
       *[other] your work potential (before 2026: your remaining capacity)
    }. You must also come to the physical appointment organised because that information was not given. This duty serves to see whether a return-to-work pathway can start.
rule-L2 = You must answer the return-to-work coordinator’s summons to the first contact of route A. This duty serves to see whether a return-to-work pathway can start. The first contact that you ask for yourself (route B) carries no reduction.
rule-L3 = For appointments planned until 28 February 2026, absence without valid reason counts at two appointments only under these rules: the examination or physical appointment to estimate { $capacity ->
    [remainingCapacity] the remaining capacity
   *[other] the work potential (before 2026: the remaining capacity)
} and the first contact of route A. Since 1 March 2026, the appointments of rule L15 count too; since 1 June 2026, those of rule L16 and the registration of rule N3. Not returning the questionnaire, refusing a pathway, refusing consent or missing another contact with the coordinator starts no reduction under these rules. But every other summons of the medical officer follows rule L12: if you miss it, your whole benefit is at stake.
rule-L4 = Your reason may be medical or not medical. There is no list, and no text says who judges it; the decision is the health insurance fund’s and can be contested. Give your reason in writing, at once; an absence with a valid reason does not count. For the appointments of rules L15 and L16 this can be read otherwise (reading R26): the page then shows both answers.
rule-L5 = The invitation must say that absence without valid reason leads to a reduction of 2.5%.
    .edition-2026-03 = The invitation and the registered letter must announce the sanction that holds for this appointment. For the physical appointment for the estimate: the benefit is stopped. For the first contact of route A with the return-to-work coordinator: a reduction of 10%.
rule-L6 = First absence without valid reason: no reduction. A registered letter sets a new date, within one month of the first date planned, and warns you.
rule-L7 = Second absence without valid reason: your daily allowance is reduced by 2.5% from the date of that appointment. The reduction lasts up to and including the day you get in touch to fix a new date: with the medical officer for the examination, with the return-to-work coordinator for the first contact. Without contact, it goes on.
    .edition-2024 = Second absence without valid reason: your daily allowance is reduced by 2.5% from the date of that appointment. The reduction lasts up to and including the day you get in touch to fix a new date. For the physical appointment: with the medical officer or the member of the multidisciplinary team, whichever summoned you. For the first contact: with the return-to-work coordinator. Without contact, it goes on.
    .edition-2026-03 = Second absence without valid reason, from an appointment planned on or after 1 March 2026. At the physical appointment for the estimate: your whole benefit is stopped. At the first contact of route A with the return-to-work coordinator: it is reduced by 10%. This lasts from the date of that appointment up to and including the day you get in touch to fix a new date: with the medical officer or the member of the multidisciplinary team who summoned you, or with the coordinator. Without contact, it goes on.
rule-L8 = Third absence without valid reason, on the date so fixed: your daily allowance is again reduced by 2.5% from that date. The reduction lasts up to and including the eve of the day the appointment actually takes place.
    .edition-2026-03 = Third absence without valid reason, from an appointment planned on or after 1 March 2026. At the physical appointment for the estimate: your whole benefit is stopped again. At the first contact of route A with the return-to-work coordinator: it is again reduced by 10%. This lasts from that date up to and including the eve of the day the appointment actually takes place.
rule-L9 = Between your getting in touch after the second absence and the third date, nothing is reduced. The two appointments are counted apart, but the total never passes 2.5% of the daily allowance: a day is reduced only once.
    .edition-2026-03 = The law as published on 30 December 2025 sets no cap any more. Between your getting in touch after the second absence and the third date, nothing is reduced. The appointments are counted apart. No text that we could read says what holds if two sanctions fall on the same day.
rule-L10 = The decision is notified to you by registered letter. Read it at once: it says how and by when to contest it.
rule-L11 = These reductions are not applied during maternity protection.
rule-L12 = This rule is for every summons by the medical officer or another competent person, except the examination of rule A4.3. It can be a control examination, or the examination for category 1 or 3. If you do not answer it, your whole benefit is stopped for as long as the control duty is not met, from the first absence on.
    .edition-2024 = This rule is for every summons by the medical officer or another competent person, except the physical appointment of rule A4.3. So it holds for the physical appointments of the fourth, seventh and eleventh months and of invalidity, and for the examination of rule M.e. If you do not come, your whole benefit is stopped for as long as the control duty is not met, from the first absence on. Since 1 January 2024 this also holds if the appointment of the fourth month is organised at the same moment to evaluate the incapacity and to estimate { $capacity ->
        [remainingCapacity] the remaining capacity
       *[other] the work potential (before 2026: the remaining capacity)
    }: there is then no letter and no second chance.
rule-L13 = If your primary incapacity started before 1 January 2023, these 2.5% reductions do not apply, and the first contact with the return-to-work coordinator carries no reduction. This holds for appointments planned until 28 February 2026. That does not make the medical officer’s examination optional: rule L12 then holds for it too, and your whole benefit is at stake.
rule-L14 = The benefit is paid per day, six days a week, Monday to Saturday. From the daily allowance you enter, the page shows the reduction per day, the days reduced and the total. These amounts are indicative.
rule-L15 = At the second absence from the prevention advisor–occupational physician, unless there is a valid reason, your whole benefit is stopped: from that date up to and including the day you get in touch with the medical officer. At the third absence, it is stopped from that date to the eve of the first of these contacts that takes place: this appointment, the contact of art. I.4-82/1, § 2 of the code on well-being at work, or the first contact of route B. This holds after a CODEX process was asked for on or after 1 January 2026, for an appointment planned on or after 1 March 2026. The letters are a matter of the code; they are not calculated here.
rule-L16 = At the second absence from the adviser of the regional employment office, unless there is a valid reason, your benefit is reduced by 10%: from that date up to and including the day you get in touch with the insurer (the health insurance fund). At the third absence, it is reduced by 10% from that date to the eve of the day the appointment takes place. This holds for an appointment planned on or after 1 June 2026. It also takes that you have no employment contract and that your work potential is sufficient.
rule-L17 = The reduction after the second absence supposes an invitation that warned and a registered letter that set the second date and warned too. If not, it can be contested. Only contact with the right person, to fix a new date, ends it; the form is free, keep proof.

## Registration with the regional employment office

rule-N1 = Since 1 January 2026, you must: give the information asked for, and come to the appointment organised if it was not given; answer the prevention advisor–occupational physician; come to the first contact with the return-to-work coordinator. If you have no employment contract and your work potential is sufficient, you must also register with the regional employment office (for example Actiris or VDAB) and answer its adviser.
rule-N2 = Register at once with the regional employment office: it is a legal duty, within the fourteen days following the referral, if you have no employment contract and your work potential is sufficient. For letters from 1 June 2026: after the physical appointment, or after the first contact with the return-to-work coordinator, a registered letter or one handed over against receipt gives you fourteen days to register. Send the proof to the insurer (the health insurance fund) at the latest on the seventh day after that period; to be safe, see that it arrives by then. This letter already announces 10%, but the reduction starts only after the period of the second letter.
rule-N3 = Without proof in time, a second registered letter gives you fourteen more days to register, and seven days for the proof. If you did not register in that second period, without valid reason, your benefit is reduced by 10%. The reduction runs from the first day after that period to the eve of the registration.
rule-N4 = Late proof only makes it presumed that you did not register. If you show that you registered in time, nothing is reduced.
rule-N5 = You are not registered, and you are summoned for that reason to a physical appointment about your incapacity: if you do not come, your whole benefit is stopped. So says the law as published on 30 December 2025; a law of 22 February 2026, which we could not read, may have changed this. We found no decree on the steps. Rule L12 holds in any case: we count from the first absence.

## The return-to-work coordinator

rule-K1 = A return-to-work coordinator has at least a diploma that gives access to level B of the federal public services.
rule-K2 = A return-to-work coordinator has passed the NIHDI (INAMI) examination “Certified Return to Work Coordinator” (“Disability Management” training). If not, they must pass it within two years after taking up the function.
    .edition-2024 = A return-to-work coordinator has followed the “Disability Management” training and has at least half of the points in the examination. If not, they must reach this within three years after taking up the function.
rule-K3 = Once the examination is passed, a return-to-work coordinator takes part in at least half of the peer-review sessions that NIHDI (INAMI) organises at most four times a year.
    .edition-2024 = After taking up the function, a return-to-work coordinator takes part in two peer-review sessions of NIHDI (INAMI) a year.
rule-K4 = An activity of at least 1 hour 30 can count as a peer-review session, if the NIHDI (INAMI) invitation says that it counts. Examples are meetings of former students, exchanges between students on a subject, or further training with a discussion. They are always open to the insurers’ staff who passed the examination and got the certificate. A webinar about a study, for example, does not always count.
rule-K5 = The return-to-work coordinator organises the first contact and the later ones. The coordinator records and follows the actions and the result, in general and file by file. With consent, the coordinator helps a person with a contract to ask for a preliminary visit or a CODEX process. The coordinator takes all useful measures, and may contact any person or body that can help with the return to work. This happens only in consultation with the medical officer and with the person’s agreement, and the coordinator accompanies the person in these contacts. Professional secrecy applies.
rule-K6 = Until 31 December 2023: a part-time return-to-work coordinator may also work part-time in the multidisciplinary team. As a non-doctor, the coordinator there does only preparatory contacts for the evaluation of incapacity: none about the prolongation of invalidity, no intermediate contact in that frame. All reintegration tasks are allowed. The later texts do not repeat this rule.
