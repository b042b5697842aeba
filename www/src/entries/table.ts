/** The one table of facts: what kind each is and in which group of the form it stands, in the order of the form. */
import type {
  AfterRefusal,
  Category,
  ContactAppointment,
  ContactBy,
  ExaminationAppointment,
  Fact,
  Facts,
  MedicalSituation,
  OpenPeriod,
  Outcome,
  Period,
  Purpose,
  Recognised,
  Review,
  Scheme,
  Session,
  Way,
  YesNo,
} from '../wasm/trat.js';
import type { Group, Vocabulary } from '../words/vocabulary.js';
import { groupBy } from './group-by.js';

/** The families of words that a closed list can be said with. */
export type ChoiceFamily =
  'value' | 'scheme' | 'recognised' | 'category' | 'way' | 'afterRefusal' | 'outcome' | 'purpose';

/** A closed list of words. */
export interface Choice {
  readonly kind: 'choice';
  readonly family: ChoiceFamily;
  readonly values: readonly string[];
}

/** The name of a part of an item of a list. */
export type PartName = Vocabulary['part'];

/** A part of an item: a day, a closed list or a whole number. */
export type Part = Choice | { readonly kind: 'day' } | { readonly kind: 'whole' };

/** What kind of thing a fact is. */
export type Kind =
  | Choice
  | { readonly kind: 'day' | 'event' | 'amount' | 'whole' }
  | { readonly kind: 'situations'; readonly values: readonly MedicalSituation[] }
  | { readonly kind: 'list'; readonly parts: Readonly<Partial<Record<PartName, Part>>> };

/** A fact's kind and its group. */
export type Spec = Kind & { readonly group: Group };

/** A closed list: the compiler asks for every word of its type, and for no other. */
function choice<W extends string | number>(family: ChoiceFamily, words: Record<W, true>): Choice {
  return { kind: 'choice', family, values: Object.keys(words) };
}

/** A list of items: the compiler asks for every part of an item, and for no other. */
function list<Item>(parts: Record<keyof Item & PartName, Part>): Extract<Kind, { kind: 'list' }> {
  return { kind: 'list', parts: parts as Partial<Record<PartName, Part>> };
}

const day = { kind: 'day' } as const;
const event = { kind: 'event' } as const;
const whole = { kind: 'whole' } as const;
const yesNo = choice<YesNo>('value', { yes: true, no: true });
const by = choice<ContactBy>('value', { doctor: true, team: true });
const category = choice<Category>('category', { 1: true, 2: true, 3: true, 4: true });
const outcome = choice<Outcome>('outcome', {
  attended: true,
  absentJustified: true,
  absentUnjustified: true,
  toCome: true,
});
const purpose = choice<Purpose>('purpose', { remainingCapacity: true, alsoIncapacity: true, control: true });
const situations = {
  kind: 'situations',
  values: Object.keys({
    'A2.M01': true,
    'A2.M02': true,
    'A2.M03': true,
    'A2.M04': true,
    'A2.M05': true,
    'A2.M06': true,
    'A2.M07': true,
    'A2.M08': true,
    'A2.M09': true,
    'A2.M10': true,
    'A2.M11': true,
    'A2.M12': true,
    'A2.M13': true,
    'A2.M14': true,
  } satisfies Record<MedicalSituation, true>) as MedicalSituation[],
} as const;

/** Every fact of the core, and nothing else. */
const TABLE = {
  asOf: { group: 'case', ...day },
  incapacityStart: { group: 'case', ...day },
  scheme: { group: 'case', ...choice<Scheme>('scheme', { salaried: true, other: true }) },
  recognised: { group: 'case', ...choice<Recognised>('recognised', { yes: true, notYet: true, refusedOrEnded: true }) },
  incapacityEnd: { group: 'case', ...day },
  earlierPeriods: { group: 'case', ...list<Period>({ from: day, to: day }) },
  maternityProtection: { group: 'case', ...list<Period>({ from: day, to: day }) },
  pensionAgeOn: { group: 'case', ...day },
  hospitalStays: { group: 'case', ...list<OpenPeriod>({ from: day, to: day }) },
  invalidityUntil: { group: 'case', ...day },
  employmentContract: { group: 'work', ...yesNo },
  authorisedWork: { group: 'work', ...list<OpenPeriod>({ from: day, to: day }) },
  medicalSituations: { group: 'medical', ...situations },
  questionnaireSentOn: { group: 'questionnaire', ...event },
  questionnaireReturnedOn: { group: 'questionnaire', ...event },
  questionnaireWithheld: { group: 'questionnaire', ...yesNo },
  questionnaireImpossible: { group: 'questionnaire', ...yesNo },
  examinationInappropriate: { group: 'questionnaire', ...yesNo },
  estimatedOn: { group: 'estimation', ...event },
  category: { group: 'estimation', ...category },
  reviewedOn: { group: 'estimation', ...event },
  reviewCategory: { group: 'estimation', ...category },
  reviews: { group: 'estimation', ...list<Review>({ date: day, category }) },
  takesPart: { group: 'estimation', ...yesNo },
  pathRequestOn: { group: 'estimation', ...event },
  referredOn: { group: 'estimation', ...event },
  contact4On: { group: 'contacts', ...event },
  contact4By: { group: 'contacts', ...by },
  contact7On: { group: 'contacts', ...event },
  contact7By: { group: 'contacts', ...by },
  contactUnneeded: { group: 'contacts', ...yesNo },
  contact11On: { group: 'contacts', ...event },
  contact11By: { group: 'contacts', ...by },
  invalidityContactOn: { group: 'contacts', ...event },
  invalidityContactBy: { group: 'contacts', ...by },
  fileSuffices: { group: 'contacts', ...yesNo },
  endPresumedOn: { group: 'contacts', ...event },
  firstContactOn: { group: 'firstContact', ...event },
  wayChosen: {
    group: 'firstContact',
    ...choice<Way>('way', { visit: true, codex: true, ami: true, informal: true, none: true }),
  },
  examinationAppointments: {
    group: 'appointments',
    ...list<ExaminationAppointment>({ date: day, purpose, outcome }),
  },
  examinationWarned: { group: 'appointments', ...yesNo },
  examinationContactedOn: { group: 'appointments', ...event },
  contactAppointments: { group: 'appointments', ...list<ContactAppointment>({ date: day, outcome }) },
  contactWarned: { group: 'appointments', ...yesNo },
  contactContactedOn: { group: 'appointments', ...event },
  occupationalAppointments: { group: 'appointments', ...list<ContactAppointment>({ date: day, outcome }) },
  occupationalContactedOn: { group: 'appointments', ...event },
  occupationalOtherContactOn: { group: 'appointments', ...event },
  employmentAppointments: { group: 'appointments', ...list<ContactAppointment>({ date: day, outcome }) },
  employmentContactedOn: { group: 'appointments', ...event },
  workPotential: { group: 'registration', ...yesNo },
  registrationPeriodTo: { group: 'registration', ...day },
  secondPeriodTo: { group: 'registration', ...day },
  registeredOn: { group: 'registration', ...event },
  proofSentOn: { group: 'registration', ...event },
  registrationJustified: { group: 'registration', ...yesNo },
  requestOn: { group: 'ownRequest', ...event },
  requestQuestionnaireCompleted: { group: 'ownRequest', ...yesNo },
  updateNeeded: { group: 'ownRequest', ...yesNo },
  requestQuestionnaireSentOn: { group: 'ownRequest', ...event },
  requestQuestionnaireReturnedOn: { group: 'ownRequest', ...event },
  requestContactOn: { group: 'ownRequest', ...event },
  authorisationOn: { group: 'ownRequest', ...event },
  authorisationGranted: { group: 'ownRequest', ...yesNo },
  ownPathEndedOn: { group: 'ownRequest', ...event },
  newContactOn: { group: 'ownRequest', ...event },
  afterRefusal: { group: 'ownRequest', ...choice<AfterRefusal>('afterRefusal', { adapted: true, ended: true }) },
  visitBeforeResumptionOn: { group: 'codex', ...event },
  referredToPreventionAdviser: { group: 'codex', ...yesNo },
  codexAskedOn: { group: 'codex', ...event },
  codexDeclined: { group: 'codex', ...yesNo },
  codexPlanSignedOn: { group: 'codex', ...event },
  codexPlanReceivedOn: { group: 'codex', ...event },
  codexResumedOn: { group: 'codex', ...event },
  codexEndedOn: { group: 'codex', ...event },
  definitivelyUnfit: { group: 'codex', ...yesNo },
  employerRequestNotifiedOn: { group: 'codex', ...event },
  committed: { group: 'ami', ...yesNo },
  declarationSignedOn: { group: 'ami', ...event },
  followUpOn: { group: 'ami', ...event },
  planEstablishedOn: { group: 'ami', ...event },
  followUpMonths: { group: 'ami', ...whole },
  paidWorkOn: { group: 'ami', ...event },
  programmeApproved: { group: 'ami', ...yesNo },
  programmeStartsOn: { group: 'ami', ...event },
  programmeEndsOn: { group: 'ami', ...event },
  pathLastDay: { group: 'ami', ...event },
  fundVoucherOn: { group: 'ami', ...event },
  employerPathFailed: { group: 'ami', ...yesNo },
  dailyAmount: { group: 'amount', kind: 'amount' },
  diplomaLevelB: { group: 'coordinator', ...yesNo },
  functionSince: { group: 'coordinator', ...day },
  trainingFollowed: { group: 'coordinator', ...yesNo },
  halfOfPointsOn: { group: 'coordinator', ...event },
  examinationPassedOn: { group: 'coordinator', ...event },
  sessionsHeld: { group: 'coordinator', ...whole },
  sessions: {
    group: 'coordinator',
    ...list<Session>({ date: day, minutes: whole, announcedAsCounting: yesNo }),
  },
} as const satisfies Record<keyof Facts & Fact, Spec>;

/** All facts, in the order of the form. */
export const FACTS = Object.keys(TABLE) as Fact[];

/** The two days that every answer needs: they are changed, never taken back. */
export const NEEDED: readonly Fact[] = ['incapacityStart', 'asOf'];

/** A fact's line of the table. */
export function spec(fact: Fact): Spec {
  return TABLE[fact];
}

/** The groups with their facts, in the order of the form. */
export function groups(): Map<Group, Fact[]> {
  return groupBy(FACTS, (fact) => spec(fact).group);
}

/** The parts of an item of a list, in the order of the form. */
export function partsOf(kind: Extract<Kind, { kind: 'list' }>): [PartName, Part][] {
  return Object.entries(kind.parts) as [PartName, Part][];
}
