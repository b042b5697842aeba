/**
 * "What happened to you?": people tell what happened, and the facts follow from it. Each happening leads to one to three
 * questions, the most costly first. Which of them can still change something is for the core to say.
 */
import type { Fact } from '../wasm/trat.js';
import type { Happening, SummonedBy } from '../words/vocabulary.js';

/** What can have happened, in the order in which it is offered. */
export const HAPPENINGS: readonly Happening[] = ['questionnaire', 'called', 'missed', 'registration', 'category', 'work', 'ownRequest'];

/** Who summons to an appointment. */
export const SUMMONED_BY: readonly SummonedBy[] = ['coordinator', 'doctor', 'occupational', 'employment'];

/** The appointments of each. */
const APPOINTMENTS: Readonly<Record<SummonedBy, Fact>> = {
  coordinator: 'contactAppointments',
  doctor: 'examinationAppointments',
  occupational: 'occupationalAppointments',
  employment: 'employmentAppointments',
};

/** The questions that each leads to. */
const QUESTIONS: Readonly<Record<Exclude<Happening, 'called' | 'missed'>, readonly Fact[]>> = {
  questionnaire: ['questionnaireSentOn', 'questionnaireReturnedOn', 'employmentContract'],
  registration: ['employmentContract', 'registrationPeriodTo', 'registeredOn'],
  category: ['category', 'estimatedOn', 'employmentContract'],
  work: ['authorisedWork', 'employmentContract'],
  ownRequest: ['requestOn', 'requestContactOn', 'employmentContract'],
};

/** The questions that follow; none yet where it must first be said who summoned. */
export function questionsAbout(happening: Happening): readonly Fact[] {
  return happening === 'called' || happening === 'missed' ? [] : QUESTIONS[happening];
}

/** The questions about an appointment, once it is said who summoned. */
export function appointmentQuestions(by: SummonedBy): readonly [Fact, ...Fact[]] {
  return [APPOINTMENTS[by], 'employmentContract'];
}
