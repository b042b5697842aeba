### The date: three fields, the calendar, and what is to be mended in a field.

date-day = Day
date-month = Month
date-year = Year
date-pick = Calendar
problem-noDay = The day is missing. Write it, for example 31.
problem-noMonth = The month is missing. Write its name or its number, for example January or 1.
problem-noYear = The year is missing. Write it with four digits, for example 2023.
problem-oddDay = “{ $value }” is not a day. Write a number from 1 to 31.
problem-oddMonth = “{ $value }” is not a month. Write its name or its number, from 1 to 12.
problem-oddYear = “{ $value }” is not a full year. Write all four digits, for example 2023.
