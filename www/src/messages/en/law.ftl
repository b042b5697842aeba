### The law page, the limits of this page, and what an absence would cost.

## The law page

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
catalogue-intro = Every answer above rests on these rules. The official texts are the authority; the wording here is ours. The English titles of the texts are our own translation.
catalogue-editions = { $count } editions of the rules, and their texts
catalogue-readings = { $count } readings, where a text is silent or open
catalogue-provisions = { $count } paragraphs of the texts, and what became of them here
catalogue-not = { $count } paragraphs that are not calculated, and why
catalogue-checked = We looked for the texts up to { $day }.
catalogue-unread = We could not read everything. Missing are: { $texts }; the forms of the circular, which are not published.
journal-number = Belgian Official Gazette no. { $number } (in French, new tab)
journal-dossier = (Belgian Official Gazette, file { $number })
journal-unknown = (number in the Belgian Official Gazette not known here)
starts-before = incapacity that began on or before { $to }: { $days }
starts-between = incapacity that began from { $from } to { $to }: { $days }
starts-after = incapacity that began on or after { $from }: { $days }
provision-rules = Rules:
provision-not = Not calculated:
version = Version { $version }, rules { $hash }

## The limits

limits-not = This page does not calculate: whether your incapacity is recognised, the amount of your benefit, the time limits to contest a decision, other schemes (for example the self-employed), the presumption of the Return to Work Fund, a law of 22 February 2026 that we could not read. This is not legal advice.
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
stake-part = { $rate } less
stake-whole = the whole benefit stopped
stake-letter = a registered letter with a new date, nothing reduced
stake-nothing = nothing reduced under these rules
stake-contact = { $share }, up to and including the day you get in touch
stake-held = { $share }, to the eve of the day it takes place
stake-dutyMet = { $share }, as long as you have not met the control duty
stake-registered = { $share }, to the eve of the day you register
stake-text = Text of { $edition }:
