import { newId } from '../identity';
import { mayPair } from './pairing';

const [awa, luc] = [newId(), newId()];

describe('a pair for a visit', () => {
  it.each([
    [
      'two who have nothing against each other',
      { id: awa, notPairedWith: [] },
      { id: luc, notPairedWith: [] },
      true,
    ],
    [
      'one kept apart from the other',
      { id: awa, notPairedWith: [luc] },
      { id: luc, notPairedWith: [] },
      false,
    ],
    [
      'the other way round',
      { id: awa, notPairedWith: [] },
      { id: luc, notPairedWith: [awa] },
      false,
    ],
    ['somebody alone', { id: awa, notPairedWith: [] }, { id: awa, notPairedWith: [] }, false],
  ])('%s', (_, a, b, may) => expect(mayPair(a, b)).toBe(may));
});
