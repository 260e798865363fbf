import { aFacilitator, aSessionView } from '@presence/testing';
import { sessionsWith } from './session-search';

const lyon = aSessionView({
  groupName: 'La Halte',
  venueName: 'Salle Bérard',
  communeName: 'Lyon',
});
const lille = aSessionView({
  ...{ groupName: 'Le Phare', venueName: null, communeName: 'Lille' },
  facilitators: [aFacilitator({ displayName: 'Awa' })],
});

describe('the search in the calendar', () => {
  it.each([
    ['', [lyon, lille]],
    ['halte', [lyon]],
    ['berard LYON', [lyon]],
    ['awa', [lille]],
    ['halte lille', []],
  ])(
    'given "%s", keeps the sessions in whose group, place or leaders all words stand',
    (text, kept) => expect(sessionsWith(text, [lyon, lille])).toEqual(kept),
  );
});
