### The law page, the limits of this page, and what an absence would cost.

## The law page

law-search = Search the rules
law-search-hint = A word (relapse, absence), a time limit (14 days), an article (article 87), a rule (A2.1) or a reading (R3)
law-found = { $count ->
    [0] Nothing is found for “{ $query }”. Try one word alone, a shorter one, another one (absence, questionnaire, relapse) or the number of an article (87).
    [one] { $count } result for “{ $query }”
   *[other] { $count } results for “{ $query }”
}
law-nowhere = Written nowhere: { $words }.
law-all = No search any more: all rules are here, group by group.
law-contents = Contents
law-past = Skip the contents
law-cite = Copy the citation
law-citation = { $title }, rule { $rule }, text of { $edition }: { $sources }. In force: { $days }.
law-cited = The citation of { $rule } is copied.
law-not-cited = The browser did not allow copying. The citation of { $rule } is shown and selected: copy it yourself.
law-cited-text = Citation of { $rule }
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
    .short = Editions and texts
catalogue-readings = { $count } readings, where a text is silent or open
    .short = Readings
catalogue-provisions = { $count } paragraphs of the texts, and what became of them here
    .short = Paragraphs of the texts
catalogue-not = { $count } paragraphs that are not calculated, and why
    .short = Paragraphs that are not calculated
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

## Searching in one’s own words

# `same`: a word and what it means here (a number, an abbreviation of the texts, the word of the rules); `skip`: what says nothing;
# `ends`: the endings of the plural; `ordinals`: those of an ordinal in digits; `letters`: letters that are written in two ways.

law-speech =
    .same = two=2 second=2 three=3 third=3 four=4 fourth=4 five=5 fifth=5 six=6 sixth=6 seven=7 seventh=7 eight=8 eighth=8 nine=9 ninth=9 ten=10 tenth=10 eleven=11 eleventh=11 twelve=12 twelfth=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 first=1 article=art percent=% mutuality=fund form=questionnaire retirement=pension doctor=medical
    .skip = the a an of for with on in at by to and or i my me is am have if that which what how who when many it
    .ends = s
    .ordinals = st nd rd th
    .letters = œ=oe

# What people say of a rule, or of a whole subject.
law-also =
    .S1 = worker unemployment
    .S7 = relapsed ill again sick again
    .S8 = pregnancy pregnant maternity leave birth
    .S9 = retirement retired
    .A1-1 = sick note doctor’s note
    .A2-5 = part-time partial return
    .A2-M01 = tumour leukaemia
    .A2-M05 = Alzheimer
    .A2-M12 = dialysis
    .A4-2 = part-time partial return
    .A7-3 = part-time partial return
    .A7-5 = retraining
    .M-x = hospitalised
    .B = voluntary initiative
    .F = training retraining
    .F2-5 = part-time partial return
    .C = phone call
    .P = protection protected
    .L = sanction penalty fine lose money
    .L4 = excuse unable
    .L10 = appeal labour court
    .L17 = appeal labour court warning
    .N = unemployed jobseeker Forem Actiris VDAB
    .K5 = secret privacy

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
stake-text = Text of { $edition }:
