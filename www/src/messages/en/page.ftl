### The page's own words: headings, buttons, and the small words around the answers.

## The page

page-title = Return-to-work pathway in Belgium: where do you stand?
languages = Language
not-started = The calculation could not start in this browser. Try a newer browser, or load the page again.

## The form

form-title = Your situation
form-needed = The two dates that are needed
to-answers = See where you stand
group-given = { $count ->
    [one] ({ $count } answer)
   *[other] ({ $count } answers)
}
event-day = The date ({ $name })
list-some = Yes, and I give them here
list-none = No, there are none
list-add = Add one more
list-item = { $name }, number { $number }
list-remove = Remove
situations-none = None of these situations
clear = Clear everything
clear-question = Really clear everything that you typed?
clear-yes = Yes, clear everything
clear-no = No, keep it

## What is to be mended

summary-title = { $count ->
    [one] One answer is to be corrected
   *[other] { $count } answers are to be corrected
}
summary-wait = The answers of this page wait until this is corrected.
summary-line = { $name }: { $text }
problem-unfinishedDay = This date is not complete. Give the day, the month and the year, or empty the field.
problem-dayMissing = The date is missing. Give it, or choose another answer.
problem-startsLater = This date is still to come. Check the year.

## The state of the answers

status-waiting = The answers wait for the first day of your incapacity.
status-rejected = { $count ->
    [one] One answer is to be corrected. The answers of this page wait.
   *[other] { $count } answers are to be corrected. The answers of this page wait.
}
status-answered = The answers are ready.
status-changed = The answers have changed: { $headings }.
both = { $first }; { $then }
status-same = Noted. The main answers stay the same.
status-skipped = Noted: you don’t know.
answers-rejected = No answers for now: something in the form is to be corrected first. The list is at the top of the page.
answers-typing = You are still typing: these answers are for what was there before.
answers-as-of = These answers are for { $day }.

## Days

day-number = { $day }
days-on = on { $day }
days-between = from { $from } to { $to } included
days-from = from { $from } on
days-until = at the latest on { $to }
days-count = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

## Small words of all answers

why = Why?
why-facts = From your answers:
why-source = Source:
not-given = not given
missing-line = Missing:
supposes-line = We suppose that this rule holds for you (you have not answered):
readings-line = { $count ->
    [one] Rests on our reading of the text:
   *[other] Rests on our readings of the text:
}
reading-other = It can be read otherwise:
reading-other-day = the other reading: { $day }
stopped-by = Because of
letter-first = If a letter asks you for a step that does not take place here, the letter goes first: answer it and ask your health insurance fund.

## Scope

scope-title = Which rules apply to you
standing-line = { $standing } { $edition }.
law-checked = We have checked the texts of that day that we have.
scope-supposes = You have not told us about the following. Until you do, we suppose the usual case:
warnings-title = To check in your answers
warning-facts = See:

## What comes next

next-nothing-asked = Nothing is asked of you now, as far as we know.

## Routes and questionnaire

parcours-a = Route A, through the medical officer:
parcours-b = Route B, at your own request:
parcours-none = No route runs yet.
since = since { $day }
since-projected = under the rules, from { $day }; no sending is reported
since-unknown = the day is not known

## Steps

steps-title = Which steps there are, and when
seams-intro = The law changed during your incapacity. Here is what changes for you, and from which day.
seam-line = From { $day } the law changed. { $edition }.
step-actor = Who: { $actor }
step-days = When, under the rules: { $days }
step-no-days = The rules give no date that can be calculated here.
step-edition = Under the text of { $edition }
step-moved = The last day is a Saturday, a Sunday or a public holiday. The step is called late only after { $day }.
step-rests = This first contact waits until your authorised work is over: it goes on from { $day }.
step-projected = This date is expected, not reported. It is counted from this step:
said-title = Also good to know

## AMI process and presumption

ami-title = Help with training and a new job: the professional reintegration process (AMI)
ami-none = Nothing of this process has started, as far as we know.
ami-suspended = The process is suspended.
ami-earlier =
    { $count ->
        [one] One earlier follow-up is not shown here.
       *[other] { $count } earlier follow-ups are not shown here.
    }
presumption-title = Whether you are protected: the legal presumption of incapacity
presumption-left = { $count ->
    [one] { $count } day left, that day included.
   *[other] { $count } days left, the first and the last included.
}
span-ended-by = Ends by:
span-ended-by-time = the passing of time
span-undetermined = Whether it runs depends on answers that are missing.
span-outside-from = It would start on { $day }.
span-ended-from = The event is dated { $day }.

## Reduction

reduction-title = What you can lose, and when: reduced or stopped benefit
reduction-none = The rules on the reduction apply to your case. No reduction is calculated with your answers.
reduction-some = From what you answered, these rules reduce or stop your benefit on some days.
reduction-applies-not = The rules on the 2.5% reduction do not apply to your case until 28 February 2026. Missing another summons may still stop your whole benefit.
reduction-not-computed = The reduction is not calculated for your case.
reduction-days = Days reduced or stopped, Sundays not counted
reduction-per-day = Per day
reduction-total = In all
reduction-other-total = In all, by the other reading
indicative = (indicative)
absences = Absences without valid reason: { $unjustified }. Absences with an accepted reason: { $justified }.
absence-number = absence number { $number }
appointment-held = The appointment was held.
span-running = It is still running.
span-rate = { $rate } of the daily allowance
span-other-rate = by the other reading: { $rate } of the daily allowance
span-latest-possible = This last day is the latest possible: the day that ended it is not known.
span-contestable = It can be contested: the decision letter says how and by when.

## What a missed appointment would cost

stakes-title = What an absence would cost
stakes-intro = For an appointment planned on { $day }, if you miss it without valid reason:
stakes-estimation = Examination or physical appointment for the estimate of { $capacity ->
    [remainingCapacity] the remaining capacity
   *[other] the work potential (before 2026: remaining capacity)
} alone (rule A4.3)
stakes-other = { $edition ->
    [2022] Any other summons by the medical officer, for example for a control
   *[other] Any other examination or physical appointment that you are summoned to, for example that of the fourth, seventh or eleventh month, or in invalidity
}

## Contacts and the coordinator

modes-title = Whether a contact may be by video or telephone
modes-none = No contact is ahead, as far as we know.
mode-allowed = { $mode }: yes
mode-not-allowed = { $mode }: no
sheet-title = For the coordinator: sheet for the first contact
sheet-known = What is known
sheet-done = Steps done in time
sheet-late = Steps done late, or overdue
sheet-explain = To explain
sheet-consent = Consent to obtain
sheet-record = To record
sheet-ways = Ways after the contact
sheet-forms = Forms
way-open = open
way-closed = not open
way-open-unknown = depends on the employment contract
way-preferred = preferred by the text
way-chosen = chosen
coordinator-title = The coordinator’s own conditions
condition-sessions = Sessions that count: { $attended } of { $required } required

## The catalogue

catalogue-title = All rules and their sources
limits-title = What is not calculated, and whom to ask
law-back = Back to your answers
law-later = The text of the rules is on its way. If it is slow to come, the page asks for it again by itself.
