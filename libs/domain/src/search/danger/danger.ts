/** What words may speak of where help is urgent. */
export const DANGERS = ['SUICIDE', 'VIOLENCE', 'MINOR', 'OVERDOSE', 'ABUSE'] as const;
export type Danger = (typeof DANGERS)[number];
