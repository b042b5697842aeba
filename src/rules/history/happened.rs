//! What happened: the facts, what they show, the period that counts, and which rules hold for it on a day.

use super::appointments::Appointments;
use super::period::{Counters, Incapacity};
use crate::assessment::{Supposed, Warning, WarningCode};
use crate::calendar::Day;
use crate::facts::{Category, Event, Fact, Facts, YesNo};
use crate::order::sort_by;
use crate::source::{EditionId, RuleId, Standing};

/// An event and what shows that it happened, from the last in the law to the first, so that one pass goes down the chain.
const SHOWN_BY: &[(Fact, &[Fact])] = &[
    (Fact::QuestionnaireSentOn, &[Fact::QuestionnaireReturnedOn]),
    (Fact::RequestQuestionnaireSentOn, &[Fact::RequestQuestionnaireReturnedOn]),
    (Fact::ReviewedOn, &[Fact::ReviewCategory]),
    (Fact::ReferredOn, &[Fact::FirstContactOn]),
    (Fact::EstimatedOn, &[Fact::Category, Fact::ReviewedOn, Fact::ReferredOn]),
    (Fact::AuthorisationOn, &[Fact::AuthorisationGranted, Fact::NewContactOn, Fact::AfterRefusal]),
    (Fact::RequestContactOn, &[Fact::AuthorisationOn]),
    (
        Fact::RequestOn,
        &[
            Fact::RequestQuestionnaireSentOn,
            Fact::RequestQuestionnaireReturnedOn,
            Fact::RequestContactOn,
            Fact::AuthorisationOn,
        ],
    ),
    (Fact::CodexAskedOn, &[Fact::CodexPlanSignedOn, Fact::CodexPlanReceivedOn, Fact::CodexEndedOn]),
    (Fact::FollowUpOn, &[Fact::PlanEstablishedOn]),
    (Fact::DeclarationSignedOn, &[Fact::FollowUpOn, Fact::PlanEstablishedOn]),
];

/// What shows that an event happened.
fn evidence_of(event: Fact) -> &'static [Fact] {
    SHOWN_BY.iter().find(|(shown, _)| *shown == event).map_or(&[], |(_, shown_by)| shown_by)
}

/// The facts with what follows from them before any rule of the trajectory is applied.
pub(crate) struct History<'a> {
    /// What was given.
    pub facts: &'a Facts,
    /// The day the answers are for.
    pub as_of: Day,
    /// The period that counts.
    pub incapacity: Incapacity,
    /// Weeks and months from its first day.
    pub counters: Counters,
    /// The lists of appointments.
    pub appointments: Appointments,
    /// The categories given later, with their days where known, in the order of time: the pair of edition 2022 stands among
    /// the list, on a day that is not known before it.
    pub later: Vec<(Option<Day>, Category)>,
    /// Contradictions met while reading what happened.
    pub warnings: Vec<Warning>,
    events: [Option<Event>; Fact::ALL.len()],
}

impl<'a> History<'a> {
    /// What the facts show.
    pub fn new(facts: &'a Facts) -> History<'a> {
        let incapacity = Incapacity::of(facts);
        let protection = facts.maternity_protection.as_deref().unwrap_or_default();
        let mut history = History {
            facts,
            as_of: facts.as_of,
            counters: Counters::new(incapacity.start, protection),
            appointments: Appointments::of(facts, incapacity.start),
            incapacity,
            later: Vec::new(),
            warnings: Vec::new(),
            events: std::array::from_fn(|i| Fact::ALL.get(i).and_then(|fact| facts.event(*fact))),
        };
        history.read_events();
        history
    }

    /// The event, given or shown by others.
    pub fn event(&self, fact: Fact) -> Option<Event> {
        self.events.get(fact as usize).copied().flatten()
    }

    /// The day of the event, where it is known.
    pub fn on(&self, fact: Fact) -> Option<Day> {
        match self.event(fact) {
            Some(Event::On(day)) => Some(day),
            Some(Event::NotYet | Event::DateUnknown) | None => None,
        }
    }

    /// Whether the event happened (or is planned), on whatever day.
    pub fn happened(&self, fact: Fact) -> bool {
        matches!(self.event(fact), Some(Event::On(_) | Event::DateUnknown))
    }

    /// Whether the event happened on a day that is not known.
    pub fn happened_sometime(&self, fact: Fact) -> bool {
        self.event(fact) == Some(Event::DateUnknown)
    }

    /// Whether the event happened by the day; one whose day is not known happened on its latest at the latest.
    pub fn happened_by(&self, fact: Fact, day: Day) -> bool {
        match self.event(fact) {
            Some(Event::On(on)) => on <= day,
            Some(Event::DateUnknown) => self.latest(fact) <= day,
            Some(Event::NotYet) | None => false,
        }
    }

    /// The latest day of an event whose day is not known: `as_of`, the end of the incapacity, or the day of what shows it.
    pub fn latest(&self, fact: Fact) -> Day {
        let last = self.facts.incapacity_end.map_or(self.as_of, |end| end.min(self.as_of));
        let mut latest = last;
        for evidence in evidence_of(fact) {
            latest = latest.min(match self.event(*evidence) {
                Some(Event::On(day)) => day,
                Some(Event::DateUnknown) => self.latest(*evidence),
                Some(Event::NotYet) | None => last,
            });
        }
        latest
    }

    /// Whether nothing is known of the fact: neither given nor shown by others.
    pub fn is_unknown(&self, fact: Fact) -> bool {
        !self.facts.has(fact) && self.event(fact).is_none()
    }

    /// Those of the facts that are not known.
    pub fn unknown_of(&self, facts: &[Fact]) -> Vec<Fact> {
        facts.iter().copied().filter(|fact| self.is_unknown(*fact)).collect()
    }

    /// Those of the facts that are not known, as what a step supposes.
    pub fn supposing(&self, facts: &[Fact]) -> Vec<Supposed> {
        self.unknown_of(facts).into_iter().map(Supposed::Fact).collect()
    }

    /// Whether an edition of the rule is in force for the case on the day.
    pub fn in_force(&self, rule: RuleId, on: Day) -> bool {
        matches!(Standing::of(rule, self.incapacity.start, on), Standing::In(_))
    }

    /// Whether no text has the rule any more for the case on the day.
    pub fn has_ended(&self, rule: RuleId, on: Day) -> bool {
        Standing::of(rule, self.incapacity.start, on) == Standing::Ended
    }

    /// The edition of the rule that an answer for the day names.
    pub fn edition(&self, rule: RuleId, on: Day) -> EditionId {
        rule.edition(self.incapacity.start, on)
    }

    /// Whether a later edition of the rule than its first has begun for the case by the day.
    pub fn has_changed(&self, rule: RuleId, by: Day) -> bool {
        self.edition(rule, by) != rule.first_edition()
    }

    /// Whether the incapacity has ended by the day of the answers.
    pub fn is_over(&self) -> bool {
        self.facts.incapacity_end.is_some_and(|end| end < self.as_of)
    }

    /// Whether a questionnaire was completed during this incapacity; one of parcours A that came back counts (B2.2).
    pub fn questionnaire_completed(&self) -> Option<YesNo> {
        let returned = self.happened(Fact::QuestionnaireReturnedOn).then_some(YesNo::Yes);
        self.facts.request_questionnaire_completed.or(returned)
    }

    /// Reads what happened: from the lists first, then from what one event shows of another.
    fn read_events(&mut self) {
        self.read_first_contact();
        self.read_later_categories();
        for (event, shown_by) in SHOWN_BY {
            if let Some(evidence) = shown_by.iter().find(|fact| self.shows(**fact)) {
                self.happened_on_unknown_day(*event, *evidence);
            }
        }
        // Then back down: what would show an event that did not happen did not happen either.
        for (event, shown_by) in SHOWN_BY.iter().rev() {
            if self.event(*event) == Some(Event::NotYet) {
                for fact in self.unknown_of(shown_by) {
                    self.set(fact, Event::NotYet);
                }
            }
        }
    }

    /// The first contact of parcours A took place on the day of its attended entry, unless another day is given.
    fn read_first_contact(&mut self) {
        let Some(attended) = self.appointments.first_contact() else { return };
        let pair = vec![Fact::FirstContactOn, Fact::ContactAppointments];
        let code = match self.event(Fact::FirstContactOn) {
            Some(Event::On(day)) if day == attended => return,
            Some(Event::On(_)) => Some(WarningCode::TwoFirstContacts),
            Some(Event::NotYet) => Some(WarningCode::HappenedAfterAll),
            Some(Event::DateUnknown) | None => None,
        };
        if code != Some(WarningCode::TwoFirstContacts) {
            self.set(Fact::FirstContactOn, Event::On(attended));
        }
        self.warnings.extend(code.map(|code| Warning { code, facts: pair }));
    }

    /// The pair reads as an entry of the list, the first where its day is not known; without it the first entry is the later
    /// examination.
    fn read_later_categories(&mut self) {
        let pair = self.facts.review_category;
        let reviews = self.facts.reviews.iter().flatten();
        let mut list: Vec<_> = reviews.map(|review| (Some(review.date), review.category)).collect();
        sort_by(&mut list, |(day, _)| *day);
        let reviewed = self.event(Fact::ReviewedOn);
        if let (None, None | Some(Event::NotYet), Some((Some(first), _))) = (pair, reviewed, list.first()) {
            if reviewed.is_some() {
                let facts = vec![Fact::ReviewedOn, Fact::Reviews];
                self.warnings.push(Warning { code: WarningCode::HappenedAfterAll, facts });
            }
            self.set(Fact::ReviewedOn, Event::On(*first));
        }
        if let Some(category) = pair {
            list.push((self.on(Fact::ReviewedOn), category));
            sort_by(&mut list, |(day, _)| *day);
        }
        self.later = list;
    }

    fn shows(&self, evidence: Fact) -> bool {
        self.happened(evidence) || self.facts.has(evidence) && self.event(evidence).is_none()
    }

    fn happened_on_unknown_day(&mut self, event: Fact, evidence: Fact) {
        if self.happened(event) {
            return;
        }
        if self.event(event) == Some(Event::NotYet) {
            self.warnings.push(Warning { code: WarningCode::HappenedAfterAll, facts: vec![event, evidence] });
        }
        self.set(event, Event::DateUnknown);
    }

    fn set(&mut self, fact: Fact, event: Event) {
        if let Some(slot) = self.events.get_mut(fact as usize) {
            *slot = Some(event);
        }
    }
}
