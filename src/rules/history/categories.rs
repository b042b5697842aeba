//! The categories given, in the order of time: the latest, the one that counted on a day, and each category 4 for as long
//! as it stood.

use super::happened::History;
use crate::calendar::Day;
use crate::facts::{Category, Event, Fact};

/// A category 4, from the day it was given until a later review gave another category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Four {
    /// The day it was given, where that is known.
    pub given: Option<Day>,
    /// Whether it was given at the first estimation.
    pub at_first: bool,
    /// The later review that withdrew it.
    withdrawn: Option<Event>,
}

/// What the category makes of a path asked for at an examination (A5.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathRequest {
    /// The category given by the day of the request allows it.
    Allowed,
    /// It does not.
    Refused,
    /// No category is known to have been given by then; what decides, where a fact that is not known could.
    Open(Option<Fact>),
}

impl History<'_> {
    /// The category of the first estimation.
    pub fn category(&self) -> Option<Category> {
        self.facts.category
    }

    /// The latest category given, at the first estimation or later.
    pub fn latest_category(&self) -> Option<Category> {
        self.later.last().map(|(_, category)| *category).or(self.category())
    }

    /// The facts that categories come from, as far as any was given later.
    pub fn category_facts(&self) -> &'static [Fact] {
        if self.later.is_empty() { &[Fact::Category] } else { &[Fact::Category, Fact::ReviewCategory, Fact::Reviews] }
    }

    /// The known days on which the person was examined again after the first estimation.
    pub fn review_days(&self) -> impl Iterator<Item = Day> {
        self.on(Fact::ReviewedOn).into_iter().chain(self.later.iter().filter_map(|(day, _)| *day))
    }

    /// The last category given before a day, and the day it was given. The first estimation comes before it unless a day
    /// says otherwise; a review on a day that is not known only while `as_of` does.
    pub fn category_before(&self, day: Day) -> (Option<Category>, Option<Day>) {
        let of_pair = self.happened_sometime(Fact::ReviewedOn) && self.as_of < day;
        let estimated = self.on(Fact::EstimatedOn);
        let first = self.category().filter(|_| estimated.is_none_or(|on| on < day));
        let mut last = (first, estimated.filter(|_| first.is_some()));
        for (on, category) in &self.later {
            if on.map_or(of_pair, |on| on < day) {
                last = (Some(*category), *on);
            }
        }
        last
    }

    /// A5.7: whether the category given by the day of the request allows the path; none where nothing was asked. Of a request
    /// on a day that is not known, and of a review on such a day, it is told where either way comes to the same.
    pub fn path_request(&self) -> Option<PathRequest> {
        let asked = match self.event(Fact::PathRequestOn)? {
            Event::NotYet => return None,
            Event::DateUnknown => None,
            Event::On(day) => Some(day),
        };
        let given = || self.category().into_iter().chain(self.later.iter().map(|(_, category)| *category));
        let Some(day) = asked else {
            return Some(match (given().any(is_four), given().all(is_four)) {
                (false, true) => PathRequest::Open(Some(Fact::Category)),
                (true, true) => PathRequest::Allowed,
                (false, false) => PathRequest::Refused,
                (true, false) => PathRequest::Open(Some(Fact::PathRequestOn)),
            });
        };
        let (known, _) = self.category_before(day.next());
        let sometime = self.later.first().filter(|(on, _)| on.is_none()).map(|(_, category)| *category);
        let later_known = self.later.iter().any(|(on, _)| on.is_some_and(|on| on <= day));
        Some(match (known, sometime) {
            (known, Some(sometime)) if !later_known && known.map(is_four) != Some(is_four(sometime)) => {
                PathRequest::Open(Some(Fact::ReviewedOn))
            }
            (Some(category), _) if is_four(category) => PathRequest::Allowed,
            (Some(_), _) => PathRequest::Refused,
            (None, _) => PathRequest::Open(given().next().is_none().then_some(Fact::Category)),
        })
    }

    /// The category 4 that a referral follows: the one under which the person was referred, else the last. One given again
    /// after it was withdrawn counts from its own day.
    pub fn four(&self) -> Option<Four> {
        let fours = self.fours();
        let referred = self.on(Fact::ReferredOn);
        let under = |four: &&Four| referred.is_none_or(|on| four.given.is_none_or(|given| given <= on));
        fours.iter().rev().find(under).or(fours.first()).copied()
    }

    /// Whether that category 4 was withdrawn by the day before any referral.
    pub fn four_withdrawn(&self, day: Day) -> bool {
        !self.happened(Fact::ReferredOn) && self.four().is_some_and(|four| self.withdrawn_by(four, day))
    }

    /// Whether the category 4 of the first estimation was withdrawn by the day before a referral under it: one given again
    /// later does not bring it back.
    pub fn first_four_withdrawn(&self, day: Day) -> bool {
        let referred = self.happened(Fact::ReferredOn) && self.four().is_some_and(|four| four.at_first);
        let first = self.fours().into_iter().find(|four| four.at_first);
        !referred && first.is_some_and(|four| self.withdrawn_by(four, day))
    }

    fn withdrawn_by(&self, four: Four, day: Day) -> bool {
        match four.withdrawn {
            Some(Event::On(on)) => on <= day,
            Some(Event::DateUnknown) => self.happened_by(Fact::ReviewedOn, day),
            Some(Event::NotYet) | None => false,
        }
    }

    /// Each category 4 that followed none or another category.
    fn fours(&self) -> Vec<Four> {
        let first = self.category().map(|category| (self.on(Fact::EstimatedOn), category));
        let mut fours: Vec<Four> = Vec::new();
        let mut stands = false;
        for (n, (day, category)) in first.into_iter().chain(self.later.iter().copied()).enumerate() {
            if !stands && is_four(category) {
                fours.push(Four { given: day, at_first: n == 0 && first.is_some(), withdrawn: None });
            } else if let Some(four) = fours.last_mut().filter(|_| stands && !is_four(category)) {
                four.withdrawn = Some(day.map_or(Event::DateUnknown, Event::On));
            }
            stands = is_four(category);
        }
        fours
    }
}

fn is_four(category: Category) -> bool {
    category == Category::Four
}
