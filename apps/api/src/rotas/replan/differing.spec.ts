import { newId } from '@presence/domain';
import { differing } from './options-of';

const nowhere = { date: null, start: null, volunteerIds: [] };
const change = { contactId: newId(), personId: newId(), before: nowhere, after: nowhere };

describe('the plans for an absence', () => {
  it('are offered once each: a plan equal to one that disturbs fewer people is left out', () => {
    const plan = (level: number) => ({ level, changes: [change] });
    const [quiet, one, three] = [plan(0), plan(1), plan(2)];
    expect(differing([quiet, one, three])).toEqual([quiet]);
    const better = { level: 2, changes: [change, { ...change, contactId: newId() }] };
    expect(differing([quiet, one, better])).toEqual([quiet, better]);
    expect(differing([])).toEqual([]);
  });
});
