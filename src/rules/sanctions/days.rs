//! L11 and L14: which days are paid, and what a share of them is worth.

use crate::assessment::Money;
use crate::calendar::Period;
use crate::rules::history::History;

/// The days paid in a period up to `as_of`: Monday to Saturday, outside maternity protection (L11, L14).
pub(super) fn paid_days(case: &History<'_>, period: Period) -> u32 {
    let to = period.to.min(case.as_of);
    if to < period.from {
        return 0;
    }
    let mut paid = Period { from: period.from, to }.paid_days();
    for protected in case.counters.protection() {
        let both = Period { from: protected.from.max(period.from), to: protected.to.min(to) };
        if both.from <= both.to {
            paid -= both.paid_days();
        }
    }
    paid
}

/// The amount for a sum of thousandths of the daily amount.
pub(super) fn money(case: &History<'_>, thousandths: u32) -> Option<Money> {
    case.facts.daily_amount.map(|amount| Money::of(amount.cents, 1).times(thousandths))
}
