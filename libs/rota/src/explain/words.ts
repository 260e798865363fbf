import { LANGUAGE_LABELS, type Language, type Locale } from '@presence/domain';
import type { Hindrance, Obstacle } from './obstacles';
import type { RecruitmentLine } from './recruitment-brief';
import type { SmallestChange } from './smallest-change';
import type { OnClosedDay } from './targets';
import type { Why } from './why';
import type { Lack } from './why-not';

/** How the people of a reason are called; the library knows ids only. */
export type Names = {
  volunteer: (volunteerId: string) => string;
  person: (personId: string) => string;
  branch: (branchId: string) => string;
};

/** Everything that is said in one sentence or part of one. */
export type Reason = Why | Obstacle | OnClosedDay | Lack | SmallestChange | RecruitmentLine;

/** A wording for each code: adding a reason without its words does not compile. */
export type Wording = {
  [C in Reason['code']]: (reason: Extract<Reason, { code: C }>, names: Names) => string;
};

/** What joins a name to what is said of it. */
export type Joined = (hindrance: Hindrance, obstacles: readonly string[], names: Names) => string;

export const languageWord = (language: Language, locale: Locale): string =>
  LANGUAGE_LABELS[language][locale];
