### The picture of the case in time, and its table.

picture-title = Your calendar
picture-how = The thick line is today, or the day chosen; a dotted line is a change of the law. The table that follows says the same.
picture-start = First day of incapacity
picture-today = Today
picture-as-of = Calculated for the day
picture-month = month { $number }
picture-seam = The law changes
picture-protected = Incapacity presumed
picture-table = The calendar as a table
picture-what = What
picture-state = State
calendar-past = { $count ->
    [one] One earlier step
   *[other] { $count } earlier steps
}
calendar-open = { $count ->
    [one] one to be made clear
   *[other] { $count } to be made clear
}
calendar-today = { $name }, { $day }
calendar-none = No date is known that is still to come.
calendar-yes = Yes, it happened
calendar-later = { $count ->
    [one] One date later
   *[other] { $count } dates later
}
