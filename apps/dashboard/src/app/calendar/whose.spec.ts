import { newId } from '@presence/domain';
import { aFacilitator, aSessionView } from '@presence/testing';
import { sessionsFor } from './whose';

const me = aFacilitator();
const led = aSessionView({ facilitators: [me] });
const helped = aSessionView({ facilitators: [aFacilitator(), { ...me, role: 'CO_FACILITATOR' }] });
const ofMyGroup = aSessionView({ groupId: led.groupId });
const another = aSessionView();
const sessions = [led, helped, ofMyGroup, another];
const reader = { organiserId: me.id, groupIds: new Set([led.groupId]) };

describe('whose sessions the calendar shows', () => {
  it.each([
    ['miennes', [led, helped]],
    ['mes-groupes', [led, ofMyGroup]],
    ['toutes', sessions],
  ] as const)('given "%s", keeps those alone', (whose, kept) =>
    expect(sessionsFor(whose, sessions, reader)).toEqual(kept),
  );

  it('given somebody who leads nothing, keeps none as theirs', () =>
    expect(sessionsFor('miennes', sessions, { organiserId: newId(), groupIds: new Set() })).toEqual(
      [],
    ));
});
