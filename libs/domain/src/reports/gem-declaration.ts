import * as z from 'zod';
import { decimal, line, paragraph, whole } from '../identity';

/** What Présence knows of a GEM by itself, in the order of its yearly report; each can be corrected. */
export const GEM_FACTS = [
  'NAME',
  'PLACE',
  'VENUES',
  'OPENING',
  'VOLUNTEERS',
  'ACTIVITIES_DONE',
  'ACTIVITIES_PLANNED',
] as const;
export type GemFact = (typeof GEM_FACTS)[number];

/** The most lines of a list of the report. */
export const MOST_GEM_LINES = 20;

/** A job of the GEM in full-time equivalents over the year: what is done, never by whom. */
export const GemJob = z.object({
  duty: line(80),
  qualification: line(120),
  fullTimeEquivalent: decimal(0.01, 50),
});
export type GemJob = z.infer<typeof GemJob>;

/** How many volunteers have a duty and a qualification; a qualification may be left open, since many have none. */
export const GemVolunteers = z.object({
  duty: line(80),
  qualification: line(120, 0),
  count: whole(1, 500),
});
export type GemVolunteers = z.infer<typeof GemVolunteers>;

/** Words that stand in the place of what Présence knows, and why; empty where it is right. */
export const GemCorrection = z
  .object({ text: paragraph(500), reason: line(200, 0) })
  .superRefine(({ text, reason }, context) => {
    if (text !== '' && reason === '')
      context.addIssue({ code: 'custom', message: 'REQUIRED', path: ['reason'] });
  });
export type GemCorrection = z.infer<typeof GemCorrection>;

const corrections = Object.fromEntries(
  GEM_FACTS.map((fact) => [fact, GemCorrection] as const),
) as Record<GemFact, typeof GemCorrection>;

const members = whole(0, 5000).nullable();

/** What an association says of its GEM for one year: all that Présence cannot know. A number is null until it is said. */
export const GemDeclaration = z.object({
  memberCount: members,
  newMemberCount: members,
  premises: paragraph(1000),
  jobs: z.array(GemJob).max(MOST_GEM_LINES, { error: 'LIST_TOO_LONG' }),
  volunteers: z.array(GemVolunteers).max(MOST_GEM_LINES, { error: 'LIST_TOO_LONG' }),
  corrections: z.object(corrections),
});
export type GemDeclaration = z.infer<typeof GemDeclaration>;

const uncorrected = (): GemDeclaration['corrections'] =>
  Object.fromEntries(
    GEM_FACTS.map((fact) => [fact, { text: '', reason: '' }]),
  ) as GemDeclaration['corrections'];

/** A declaration in which nothing is said yet. */
export const emptyGemDeclaration = (): GemDeclaration => ({
  memberCount: null,
  newMemberCount: null,
  premises: '',
  jobs: [],
  volunteers: [],
  corrections: uncorrected(),
});

/** What seldom changes from one year to the next. */
const LASTING: readonly GemFact[] = ['NAME', 'PLACE', 'VENUES', 'OPENING'];

/**
 * What last year's declaration proposes for this one: premises, jobs, volunteers and the corrections that last. The numbers
 * of members are asked anew, since one that is only confirmed would be wrong.
 */
export function proposedFrom(last: GemDeclaration): GemDeclaration {
  const kept = LASTING.map((fact) => [fact, last.corrections[fact]] as const);
  return {
    ...last,
    memberCount: null,
    newMemberCount: null,
    corrections: { ...uncorrected(), ...Object.fromEntries(kept) },
  };
}
