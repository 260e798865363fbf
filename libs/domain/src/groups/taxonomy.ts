import { labelsOf } from '../identity';
import { TAXONOMY_TEXTS } from '../texts/taxonomy';

/** What a group is about. Codes are stable; labels may be reworded. */
export const THEME_LABELS = labelsOf(TAXONOMY_TEXTS, ({ themes }) => themes);
export type Theme = keyof typeof THEME_LABELS;
export const THEMES = Object.keys(THEME_LABELS) as [Theme, ...Theme[]];

/** Whom a group is for. */
export const AUDIENCE_LABELS = labelsOf(TAXONOMY_TEXTS, ({ audiences }) => audiences);
export type Audience = keyof typeof AUDIENCE_LABELS;
export const AUDIENCES = Object.keys(AUDIENCE_LABELS) as [Audience, ...Audience[]];

/** How a group meets. */
export const FORMAT_LABELS = labelsOf(TAXONOMY_TEXTS, ({ formats }) => formats);
export type Format = keyof typeof FORMAT_LABELS;
export const FORMATS = Object.keys(FORMAT_LABELS) as [Format, ...Format[]];

/** Who leads the sessions of a group. */
export const FACILITATION_MODE_LABELS = labelsOf(
  TAXONOMY_TEXTS,
  ({ facilitationModes }) => facilitationModes,
);
export type FacilitationMode = keyof typeof FACILITATION_MODE_LABELS;
export const FACILITATION_MODES = Object.keys(FACILITATION_MODE_LABELS) as [
  FacilitationMode,
  ...FacilitationMode[],
];

/** What kind of group it is. */
export const GROUP_KIND_LABELS = labelsOf(TAXONOMY_TEXTS, ({ groupKinds }) => groupKinds);
export type GroupKind = keyof typeof GROUP_KIND_LABELS;
export const GROUP_KINDS = Object.keys(GROUP_KIND_LABELS) as [GroupKind, ...GroupKind[]];

/** The languages a group may be held in, by ISO 639-1 code, sign language and French creoles by ISO 639-3. */
export const LANGUAGE_LABELS = labelsOf(TAXONOMY_TEXTS, ({ languages }) => languages);
export type Language = keyof typeof LANGUAGE_LABELS;
export const LANGUAGES = Object.keys(LANGUAGE_LABELS) as [Language, ...Language[]];

/** The language that everybody is taken to speak unless another is said. */
export const COMMON_LANGUAGE: Language = 'fr';

/** How often a group meets, as a filter of the directory. */
export const RHYTHM_LABELS = labelsOf(TAXONOMY_TEXTS, ({ rhythms }) => rhythms);
export type Rhythm = keyof typeof RHYTHM_LABELS;
export const RHYTHMS = Object.keys(RHYTHM_LABELS) as [Rhythm, ...Rhythm[]];
