### The law page, the limits of this page, and what an absence would cost.

## The law page

law-back = Back to your answers
law-search = Search the rules
law-search-hint = A word, a rule (A2.1), a reading (R3) or an article (215decies)
law-found = { $count ->
    [0] Nothing is found. Try another word, or one alone.
    [one] { $count } result
   *[other] { $count } results
}
law-S = Scope and entry into force
law-A = Route A: through the medical officer
law-M = Physical appointments
law-B = Route B: at your own request
law-F = Professional reintegration process (AMI)
law-C = How a contact may be held
law-P = Legal presumption of incapacity
law-L = Duties, absences and reduction
law-N = Registration with the regional employment office
law-K = The return-to-work coordinator

## The limits

limits-title = What is not calculated, and whom to ask
limits-not = This page does not calculate: whether your incapacity is recognised, the amount of your benefit, the time limits to contest a decision, other schemes (for example the self-employed), the presumption of the Return to Work Fund, a law of 22 February 2026 that we did not have. This is not legal advice.
limits-ask = If in doubt, ask the return-to-work coordinator of your health insurance fund.

## Why not

covered-these = The presumptions calculated here:

## What an absence would cost, in one line

stake-line = { $absence ->
    [0] { $cost }
    [1] 1st absence: { $cost }
    [2] 2nd absence: { $cost }
   *[other] { $absence }rd absence: { $cost }
}
both = { $first }; { $then }
stake-part = { $rate } less
stake-whole = the whole benefit stopped
stake-letter = a registered letter with a new date, nothing reduced
stake-nothing = nothing reduced under these rules
stake-contact = { $share }, up to and including the day you get in touch
stake-held = { $share }, to the eve of the day it takes place
stake-dutyMet = { $share }, as long as you have not met the control duty
stake-registered = { $share }, to the eve of the day you register
stake-text = Text of { $edition }:
