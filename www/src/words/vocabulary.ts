/**
 * The families of messages: which words exist for which values of the core. The message id is the family, a hyphen and
 * the value (`state-due`, `rule-A2-1`); the texts of a rule that later editions changed are attributes
 * (`.edition-2026-03`). `scripts/check-messages.mjs` reads this file, so that every value has its words in every language;
 * keep one family a line.
 */
import type { Attended, PlaceWord, SpanRule, StepRule, Subject } from '../wasm/lists.js';
import type {
  Action,
  Actor,
  AfterRefusal,
  AmiSituation,
  Annex,
  Appointment,
  Category,
  Conclusion,
  ConditionState,
  Coverage,
  EditionId,
  ErrorCode,
  Fact,
  Fate,
  Instrument,
  NextAbsence,
  Outcome,
  Purpose,
  QuestionnaireStatus,
  ReadingId,
  Recognised,
  RuleId,
  Scheme,
  ScopeStatus,
  Silence,
  State,
  Until,
  WarningCode,
  Way,
  Weight,
  WhyNot,
} from '../wasm/trat.js';

/** The groups of facts, in the order of the form. */
export type Group =
  | 'case'
  | 'work'
  | 'medical'
  | 'questionnaire'
  | 'estimation'
  | 'contacts'
  | 'firstContact'
  | 'appointments'
  | 'registration'
  | 'ownRequest'
  | 'codex'
  | 'ami'
  | 'amount'
  | 'coordinator';

/** What people ask. */
export type Ask =
  | 'obliged'
  | 'role'
  | 'noQuestionnaire'
  | 'category'
  | 'relapse'
  | 'maternity'
  | 'reason'
  | 'missed'
  | 'concerned'
  | 'contest'
  | 'lose'
  | 'prolong'
  | 'noContract'
  | 'sign'
  | 'firstFollowUp'
  | 'who'
  | 'fast'
  | 'refused'
  | 'selfEmployed'
  | 'authorised'
  | 'privacy'
  | 'invalidity'
  | 'difference'
  | 'enter'
  | 'needed';

/** What people ask that has an answer in words of the page's own, before or in place of the rules. */
export type Reply =
  | 'obliged'
  | 'missed'
  | 'contest'
  | 'privacy'
  | 'difference'
  | 'needed'
  | 'who'
  | 'lose'
  | 'selfEmployed';

/** What a family is asked with. */
export interface Vocabulary {
  action: Action;
  attend: Attended;
  actor: Actor;
  afterRefusal: AfterRefusal;
  annex: Annex;
  ask: Ask;
  appointment: Appointment;
  category: Category;
  condition: ConditionState;
  covered: Coverage;
  edition: EditionId;
  error: ErrorCode;
  fact: Fact;
  fate: Fate;
  group: Group;
  instrument: Instrument;
  law: Subject;
  mode: 'inPerson' | 'video' | 'phone' | 'email';
  next: NextAbsence;
  outcome: Outcome;
  part: 'from' | 'to' | 'date' | 'outcome' | 'purpose' | 'category' | 'minutes' | 'announcedAsCounting';
  place: PlaceWord;
  problem: 'unfinishedDay' | 'dayMissing' | 'startsLater' | 'noDay' | 'noMonth' | 'noYear' | 'oddDay' | 'oddMonth' | 'oddYear';
  purpose: Purpose;
  questionnaire: QuestionnaireStatus;
  reading: ReadingId;
  recognised: Recognised;
  reply: Reply;
  rule: RuleId;
  said: Conclusion;
  scheme: Scheme;
  scope: ScopeStatus;
  silence: Silence;
  situation: AmiSituation;
  span: SpanRule;
  stake: Until;
  standing: 'before' | 'in' | 'ended';
  state: State;
  step: StepRule;
  value: 'yes' | 'no' | 'notYet' | 'dateUnknown' | 'on' | 'unknown' | 'doctor' | 'team';
  warning: WarningCode;
  way: Way;
  weight: Weight;
  'why-not': WhyNot;
}

/** A family's name. */
export type Family = keyof Vocabulary;

/** The message id of a value. A point cannot stand in an id, so `A2.1` becomes `A2-1`. */
export function messageId(family: string, value: string | number): string {
  return `${family}-${String(value).replaceAll('.', '-')}`;
}
