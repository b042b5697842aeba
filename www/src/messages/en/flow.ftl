### The way through the page: the start, the head of the answers, the next question, what was told.

## The start

start-go = See where I stand
trust-local = Everything is calculated in your browser. Nothing is sent, nothing is kept.
trust-letter = A letter from your health insurance fund goes before this page: always answer it.
trust-advice = This is not legal advice. If in doubt, ask your health insurance fund.

## The head of the answers

now-title = Where you are now
now-since = You have been unable to work since { $day }.
do-title = What you have to do first
attend-A4-3 = Go to the examination or physical appointment for the estimate
attend-A7-1 = Go to the first contact with the return-to-work coordinator
attend-A7-2 = Go to the first contact with the return-to-work coordinator
attend-M4 = Go to the physical appointment of the fourth month
attend-M7 = Go to the physical appointment of the seventh month
attend-M11 = Go to the physical appointment of the eleventh month
attend-MI = Go to the physical appointment in invalidity
attend-M-e = Go to the medical officer’s examination
attend-B4-1 = Go to the first contact that you asked for
attend-B6-1 = Go to the new contact after the refusal
attend-F2-1 = Go to the first follow-up interview
do-no-day = The rules set no day.
do-if = If this applies to you:
do-invited = No invitation yet? Ask your health insurance fund.
do-also = Also, from your answers:
others-title = What others owe you
others-none = As far as we know, nobody has to act for you now.
others-open = Your answers are not enough to say.
rest-title = Everything else, by subject

## The question

question-title = The next question
question-change = Change this answer
question-go = Continue
question-or = No date to give? Choose one of these:
question-notYet = Not yet, or I don’t know
question-why = Why we ask
asked-rules = { $count ->
    [one] It also counts for this rule:
   *[other] It also counts for these rules:
}
question-none = That was what matters most
question-left = { $count ->
    [0] No other answer can change the result.
    [one] One more answer can still change the result.
   *[other] { $count } more answers can still change the result.
}
question-more = Ask me more
question-again = Ask me again what I skipped
question-all = Give everything at once
question-one = One question at a time

## What was told

told-title = What you told us
told-change = Change
told-back = Take back
told-lost = If you close or reload this page, your answers are gone.

## What people ask

ask-obliged = Am I obliged to take part?
ask-role = What does the coordinator do?
ask-noQuestionnaire = Why did I get no questionnaire?
ask-category = What do the categories mean?
ask-relapse = I relapsed: does my count start again?
ask-maternity = I am pregnant: does the count stop?
ask-reason = What is a valid reason for an absence?
ask-missed = I missed one appointment: what now?
ask-concerned = My incapacity began before 2023: does it concern me?
ask-contest = How do I contest a decision?
ask-lose = Can I lose my recognition by taking part?
ask-prolong = Can the protection be prolonged?
ask-noContract = I have no employment contract: and now?
ask-sign = What do I sign?
ask-firstFollowUp = When is my first follow-up interview?
ask-who = Who can start it? May I ask for it myself?
ask-fast = How soon am I seen, if I ask for it?
ask-refused = The medical officer refused: what next?
ask-selfEmployed = I am self-employed: does this apply?
ask-authorised = I work part-time with authorisation: am I concerned?
ask-privacy = Does my employer learn of it? Who sees my data?
ask-invalidity = What changes in invalidity?
ask-difference = How do TRAT, AMI and CODEX differ?
ask-enter = Who can take part in a return-to-work pathway?
ask-needed = Do I need a pathway to work again?
