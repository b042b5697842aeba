### What the first answer says.

## The two dates

fact-asOf = For which day do you want the answer?
    .hint = Most often this is today.
    .name = day of the answers
fact-incapacityStart = Since when have you been unable to work?
    .hint = Give the first day on the letter of your health insurance fund. Days of guaranteed salary count too.
    .name = start of the incapacity

## The sentences that say where one stands

said-otherScheme = This page calculates nothing for your scheme. It has its own pathways and its own sanctions. The self-employed have a return-to-work pathway too, since 2023. Ask your health insurance fund.
said-recognitionPending = Your incapacity is not recognised yet. Only the declaration is pending; what follows depends on the decision.
said-refusedOrEnded = Without recognition, this pathway provides nothing for you. The decision letter says how and by when to contest it. That time is short: read it at once.
said-incapacityEnded = The last day of your incapacity is { $day }. Nothing of this pathway that would fall after that day is due any more.
said-primaryIncapacity = You are in primary incapacity: that is the first year. Invalidity would start on { $day }.
said-invalidity = You have been in invalidity since { $day }.
said-beforeFirstEdition = The rules calculated here start on { $day }. The day you ask about is earlier: earlier rules applied.
said-asKnownOn = This answer follows the law as it was known on { $day }. It may have changed since: ask your health insurance fund.
said-whatDoesTheLetterSay = Your whole benefit may be at stake. It depends on what the appointment is for: what does the letter say? Without that answer, no reduction is calculated for this appointment.
said-wholeIndemnitySuppressed = Your whole benefit may be stopped, after one single absence and without a letter that warns. In our reading this goes from the missed day to the eve of the day you come. Get in touch with the medical officer at once.
said-wholeIndemnityAtStake = Your whole benefit is at stake, not only a part. The rule of three absences does not hold for the appointment missed: the benefit is stopped for as long as the control duty is not met. Get in touch with the medical officer at once.
said-wholeIndemnityPossible = Your whole benefit may be at stake. The examination missed was for both the remaining capacity and the incapacity, and the texts do not settle it. Get in touch with the medical officer at once.
said-category1 = Category 1: it can reasonably be presumed that you will go back to work by yourself at the latest at the end of the sixth month. If your incapacity goes on, an examination or physical appointment is planned; the steps say when. This category decides nothing about the recognition of your incapacity and does not oblige you to go back.
said-category2 = Category 2: going back to work with your employer, or in a job on the regular labour market, does not seem possible for medical reasons. This category does not lead to the return-to-work coordinator; you may ask for a first contact yourself. It decides nothing about the recognition of your incapacity.
said-category3 = Category 3: going back to work with your employer, or in a job on the regular labour market, is not on the agenda for the moment, because diagnosis or treatment comes first. Later an examination or physical appointment is planned; the steps say when. This category decides nothing about the recognition of your incapacity.
said-category4 = Category 4: going back to work with your employer, or in a job on the regular labour market, seems possible after one or more actions of rehabilitation or orientation. You are referred to the return-to-work coordinator, for a first contact. This category decides nothing about the recognition of your incapacity and does not oblige you to go back.
