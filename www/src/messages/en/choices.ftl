### The groups of questions, and the words of the answers.

## Groups of questions

group-case = Your incapacity
group-work = Your work
group-medical = Your medical situation
group-questionnaire = The medical officer’s questionnaire
group-estimation = The estimate and the category
group-contacts = The physical appointments (fourth, seventh and eleventh months, invalidity)
    .hint = Since the rules of 2024, the medical officer or a member of the multidisciplinary team may summon you in the fourth, seventh and eleventh months, then in invalidity. Go when a letter summons you: at these appointments your whole benefit is at stake from the first absence on.
group-firstContact = The first contact with the return-to-work coordinator
group-appointments = Appointments and absences
group-registration = Registration with the regional employment office
    .hint = This concerns you only if you have no employment contract and your work potential is sufficient. Register at once. The days come from the letters you receive: the page does not calculate them.
group-ownRequest = Your own request (route B)
group-codex = The reintegration process at the employer (CODEX)
group-ami = The professional reintegration process (AMI)
group-amount = The amount of the benefit
group-coordinator = For the return-to-work coordinator

## Parts of an answer

part-from = First day
part-to = Last day
part-date = Date
part-outcome = What happened
part-purpose = What the examination is for, according to the letter
part-category = Category
part-minutes = Length in minutes
part-announcedAsCounting = The invitation says that the activity counts

## Words to choose from

value-yes = Yes
value-no = No
value-notYet = Not yet
value-dateUnknown = It happened, but I do not know the date
value-on = I know the date
value-unknown = I don’t know
value-doctor = The medical officer
value-team = A member of the multidisciplinary team
scheme-salaried = Employees (the unemployed included)
scheme-other = Another scheme, for example the one for the self-employed
recognised-yes = Yes, it is recognised
recognised-notYet = No decision yet
recognised-refusedOrEnded = Refused, or the recognition has ended
category-1 = Category 1: you are expected to go back by yourself by the end of the sixth month
category-2 = Category 2: going back does not seem possible for medical reasons
category-3 = Category 3: not for the moment, diagnosis or treatment comes first
category-4 = Category 4: going back seems possible after one or more actions
way-visit = Preliminary visit before resumption
way-codex = Reintegration process at the employer (CODEX)
way-ami = Professional reintegration process (AMI)
way-informal = Informal action: a short help, a training outside a formal process
way-none = None: not going on
afterRefusal-adapted = The actions were adapted
afterRefusal-ended = This pathway ended for good
outcome-attended = You came: the appointment was held
outcome-absentJustified = Absence with a reason that was accepted
outcome-absentUnjustified = Absence without valid reason
outcome-toCome = Still to come
purpose-remainingCapacity = { $capacity ->
    [remainingCapacity] To estimate the remaining capacity only
   *[other] To estimate the work potential only (before 2026: the remaining capacity)
}
purpose-alsoIncapacity = { $capacity ->
    [remainingCapacity] The remaining capacity and the incapacity, at the same moment
   *[other] The work potential (before 2026: the remaining capacity) and the incapacity, at the same moment
}
purpose-control = To evaluate or check the incapacity (also: physical appointment of the fourth, seventh or eleventh month, or in invalidity)
