//! A case: the facts, what they show to have happened, and the period that counts.

use super::list::{Add, sort_by};
use super::period::{Counters, Incapacity};
use crate::assessment::{Reason, Supposed, Warning, WarningCode};
use crate::calendar::{Day, OpenPeriod};
use crate::facts::{Category, Event, Fact, Facts, Outcome, YesNo};
use crate::source::{EditionId, RuleId, Standing, TRAJECTORY_2024};

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
    (Fact::DeclarationSignedOn, &[Fact::FollowUpOn, Fact::PlanEstablishedOn]),
];

/// The facts with what follows from them before any rule of the trajectory is applied.
pub(crate) struct Case<'a> {
    /// What was given.
    pub facts: &'a Facts,
    /// The day the answers are for.
    pub as_of: Day,
    /// The period that counts.
    pub incapacity: Incapacity,
    /// Weeks and months from its first day.
    pub counters: Counters,
    /// The spans in which the incapacity is certainly presumed (P2, P4, P8).
    pub presumed: Vec<OpenPeriod>,
    /// The categories given later, with their days where known: the pair of edition 2022, then the list.
    pub later: Vec<(Option<Day>, Category)>,
    /// Contradictions met while reading what happened.
    pub warnings: Vec<Warning>,
    events: [Option<Event>; Fact::ALL.len()],
}

impl<'a> Case<'a> {
    /// The case of the facts.
    pub fn new(facts: &'a Facts) -> Case<'a> {
        let incapacity = Incapacity::of(facts);
        let protection = facts.maternity_protection.as_deref().unwrap_or_default();
        let mut case = Case {
            facts,
            as_of: facts.as_of,
            counters: Counters::new(incapacity.start, protection),
            incapacity,
            presumed: Vec::new(),
            later: Vec::new(),
            warnings: Vec::new(),
            events: std::array::from_fn(|i| Fact::ALL.get(i).and_then(|fact| facts.event(*fact))),
        };
        case.read_attended_contact();
        case.read_later_categories();
        for (event, shown_by) in SHOWN_BY {
            if let Some(evidence) = shown_by.iter().find(|fact| case.shows(**fact)) {
                case.happened_on_unknown_day(*event, *evidence);
            }
        }
        case
    }

    /// An attended entry of the contact appointments is the first contact of parcours A.
    fn read_attended_contact(&mut self) {
        let entries = self.facts.contact_appointments.iter().flatten();
        let Some(attended) = entries.filter(|entry| entry.outcome == Some(Outcome::Attended)).map(|e| e.date).min()
        else {
            return;
        };
        let pair = vec![Fact::FirstContactOn, Fact::ContactAppointments];
        match self.event(Fact::FirstContactOn) {
            Some(Event::On(day)) if day != attended => {
                self.warnings.push(Warning { code: WarningCode::TwoFirstContacts, facts: pair });
            }
            Some(Event::On(_)) => {}
            Some(Event::NotYet) => {
                self.warnings.push(Warning { code: WarningCode::HappenedAfterAll, facts: pair });
                self.set(Fact::FirstContactOn, Event::On(attended));
            }
            Some(Event::DateUnknown) | None => self.set(Fact::FirstContactOn, Event::On(attended)),
        }
    }

    /// The pair reads as the first entry of the list; edition 2022 knows the pair alone.
    fn read_later_categories(&mut self) {
        let pair = self.facts.review_category;
        let mut list = Vec::new();
        if self.trajectory(self.as_of) == EditionId::E2024 {
            for review in self.facts.reviews.iter().flatten() {
                list.push((Some(review.date), review.category));
            }
        }
        sort_by(&mut list, |(day, _)| *day);
        if let (None, None, Some((Some(first), _))) = (pair, self.event(Fact::ReviewedOn), list.first()) {
            self.set(Fact::ReviewedOn, Event::On(*first));
        }
        if let Some(category) = pair {
            list.insert(0, (self.on(Fact::ReviewedOn), category));
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

    /// The event, given or shown by others.
    #[inline(never)]
    pub fn event(&self, fact: Fact) -> Option<Event> {
        self.events.get(fact as usize).copied().flatten()
    }

    /// The day of the event, where it is known.
    #[inline(never)]
    pub fn on(&self, fact: Fact) -> Option<Day> {
        match self.event(fact) {
            Some(Event::On(day)) => Some(day),
            Some(Event::NotYet | Event::DateUnknown) | None => None,
        }
    }

    /// Whether the event happened (or is planned), on whatever day.
    #[inline(never)]
    pub fn happened(&self, fact: Fact) -> bool {
        matches!(self.event(fact), Some(Event::On(_) | Event::DateUnknown))
    }

    /// Whether the event happened on a day that is not known.
    pub fn happened_sometime(&self, fact: Fact) -> bool {
        self.event(fact) == Some(Event::DateUnknown)
    }

    /// Whether the event happened by the day; one whose day is not known lies on or before `as_of`.
    #[inline(never)]
    pub fn happened_by(&self, fact: Fact, day: Day) -> bool {
        match self.event(fact) {
            Some(Event::On(on)) => on <= day,
            Some(Event::DateUnknown) => self.as_of <= day,
            Some(Event::NotYet) | None => false,
        }
    }

    /// Whether nothing is known of the fact: neither given nor shown by others.
    #[inline(never)]
    pub fn is_unknown(&self, fact: Fact) -> bool {
        !self.facts.has(fact) && self.event(fact).is_none()
    }

    /// Those of the facts that are not known, as what a step supposes.
    #[inline(never)]
    pub fn supposing(&self, facts: &[Fact]) -> Vec<Supposed> {
        let mut supposed = Vec::new();
        for fact in facts {
            if self.is_unknown(*fact) {
                supposed.push(Supposed::Fact(*fact));
            }
        }
        supposed
    }

    /// The category of the first estimation.
    pub fn category(&self) -> Option<Category> {
        self.facts.category
    }

    /// The category of the later examination; of the list the first entry stands for it.
    pub fn review_category(&self) -> Option<Category> {
        self.later.first().map(|(_, category)| *category)
    }

    /// The latest category given, at the first estimation or later.
    pub fn latest_category(&self) -> Option<Category> {
        self.later.iter().max_by_key(|(day, _)| *day).map(|(_, category)| *category).or(self.category())
    }

    /// The edition of the trajectory that holds for the case on the day (S6).
    pub fn trajectory(&self, on: Day) -> EditionId {
        if on < TRAJECTORY_2024.day(self.incapacity.start) { EditionId::E2022 } else { EditionId::E2024 }
    }

    /// Whether an edition of the rule is in force for the case on the day.
    pub fn in_force(&self, rule: RuleId, on: Day) -> bool {
        matches!(Standing::of(rule, self.incapacity.start, on), Standing::In(_))
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

    /// The reason why the period starts where it does, then the rule itself.
    #[inline(never)]
    pub fn because(&self, rule: Reason) -> Vec<Reason> {
        let mut because = Vec::with_capacity(2);
        because.add_some(self.incapacity.reason());
        because.push(rule);
        because
    }
}
