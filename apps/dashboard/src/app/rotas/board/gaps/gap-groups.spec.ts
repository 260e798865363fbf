import type { BoardContact, ContactReasons } from '@presence/contract';
import { newId } from '@presence/domain';
import { gapGroups } from './gap-groups';

const words = (fr: string) => ({ fr, en: fr });

const gap = (): BoardContact => ({
  id: newId(),
  personId: newId(),
  kind: 'CALL',
  week: 0,
  date: null,
  start: null,
  durationMinutes: 20,
  state: 'UNCOVERED',
  locked: false,
  volunteers: [],
  version: 1,
});

describe('gaps by cause', () => {
  it('say each cause, each obstacle and each change once', () => {
    const gaps = [gap(), gap(), gap(), gap()];
    const reasons = new Map<string, ContactReasons>();
    for (const { id } of gaps.slice(0, 2))
      reasons.set(id, {
        contactId: id,
        why: [],
        cause: words('Complet'),
        whyNot: [words('Awa : déjà 2 contacts')],
        smallestChange: words('Si Awa acceptait 3 contacts'),
      });
    reasons.set(gaps[2]?.id ?? '', {
      contactId: gaps[2]?.id ?? '',
      why: [],
      cause: words('Personne de libre'),
      whyNot: [],
      smallestChange: null,
    });
    const groups = gapGroups(gaps, reasons);
    expect(groups.map(({ cause, count }) => [cause?.fr, count])).toEqual([
      ['Complet', 2],
      ['Personne de libre', 1],
      [undefined, 1],
    ]);
    expect(groups[0]?.nearly).toEqual([words('Awa : déjà 2 contacts')]);
    expect(groups[0]?.changes).toEqual([
      { change: words('Si Awa acceptait 3 contacts'), contacts: gaps.slice(0, 2) },
    ]);
  });
});
