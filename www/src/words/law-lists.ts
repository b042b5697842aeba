/**
 * Lists of the law that the core does not give yet. Each goes once `wasm/lists.ts`, which is made from the core, has it:
 * whoever reads it from here then reads it from there.
 */
import type { Conclusion, Fact, RuleId } from '../wasm/trat.js';

/** The rules that make a step. */
export type StepRule =
  | 'A1.1' | 'A2.1' | 'A2.3' | 'A3.1' | 'A3.2' | 'A4.1' | 'A4.3' | 'A5.5' | 'A5.6' | 'A6.1' | 'A6.2' | 'A6.3'
  | 'A7.1' | 'A7.2' | 'A7.6' | 'M4' | 'M7' | 'M11' | 'MI' | 'M.e' | 'B2.1' | 'B3.1' | 'B3.2' | 'B4.1' | 'B5.1'
  | 'B6.1' | 'F2.1' | 'F3.1' | 'L6' | 'N1' | 'N2' | 'N3';

/** The steps at which a person is expected. */
export type Attended =
  | 'A4.3' | 'A7.1' | 'A7.2' | 'M4' | 'M7' | 'M11' | 'MI' | 'M.e' | 'B4.1' | 'B6.1' | 'F2.1';

/** The rules that make a span: a presumption or a reduction. */
export type SpanRule =
  | 'P2' | 'P4' | 'P8' | 'L7' | 'L8' | 'L12' | 'L15' | 'L16' | 'N3';

/** The facts that only some editions know. Which case needs which of them is for the core to say. */
export const OF_SOME_EDITIONS: readonly Fact[] = [
  'pensionAgeOn',
  'hospitalStays',
  'invalidityUntil',
  'medicalSituations',
  'reviews',
  'takesPart',
  'contact4On',
  'contact4By',
  'contact7On',
  'contact7By',
  'contactUnneeded',
  'contact11On',
  'contact11By',
  'invalidityContactOn',
  'invalidityContactBy',
  'fileSuffices',
  'endPresumedOn',
  'occupationalAppointments',
  'occupationalContactedOn',
  'occupationalOtherContactOn',
  'employmentAppointments',
  'employmentContactedOn',
  'workPotential',
  'registrationPeriodTo',
  'secondPeriodTo',
  'registeredOn',
  'proofSentOn',
  'registrationJustified',
  'ownPathEndedOn',
  'definitivelyUnfit',
  'fundVoucherOn',
  'trainingFollowed',
  'halfOfPointsOn',
  'examinationPassedOn',
  'sessionsHeld',
];

/** The sentences by which more than a part of the indemnity may be lost. */
export const AT_STAKE: readonly Conclusion[] = [
  'whatDoesTheLetterSay',
  'wholeIndemnitySuppressed',
  'wholeIndemnityAtStake',
  'wholeIndemnityPossible',
];

/** The rules on where the AMI path starts: who is in none is told of them. */
export const AMI_SITUATIONS: readonly RuleId[] = ['F1.A', 'F1.B', 'F1.C', 'F1.D'];

/** The presumptions that are computed: who is covered by none is told which they are. */
export const PRESUMPTIONS = ['P2', 'P4', 'P8'] as const satisfies readonly SpanRule[];
