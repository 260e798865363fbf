import type { Weekday } from '@presence/domain';
import type { Compiled } from './compile/compiled';
import { greedy } from './greedy';
import { sequence } from './sequence/sequence';

const on = (weekday: Weekday) => (start: string, end: string) => [{ weekday, start, end }];
export const tuesday = on('TU');
export const friday = on('FR');

/** A plan with its times, as the greedy start of the search makes it. */
export const planned = (compiled: Compiled) => sequence(compiled, greedy(compiled.instance));

/** What people and volunteers of the samples are called. */
export const names = {
  volunteer: (id: string) => (id === 'luc' ? 'Luc' : 'Awa'),
  person: () => 'M. Petit',
  branch: () => 'Nantes',
};
