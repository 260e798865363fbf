import { countsInWords, returningInWords } from './closure-labels';

const none = { cancelledCount: 0, movedCount: 0, keptCount: 0, contactCount: 0 };

describe('what a closure did, in words', () => {
  it.each([
    [
      { ...none, cancelledCount: 12, movedCount: 1, keptCount: 2 },
      '12 séances annulées, 1 déplacée, 2 maintenues',
    ],
    [{ ...none, movedCount: 2, keptCount: 1 }, '2 séances déplacées, 1 maintenue'],
    [{ ...none, keptCount: 1 }, '1 séance maintenue'],
    [
      { ...none, cancelledCount: 1, contactCount: 40 },
      '1 séance annulée, 40 appels et visites annulés',
    ],
    [none, 'Aucune séance touchée'],
  ])('%j', (counts, words) => {
    expect(countsInWords(counts)).toBe(words);
  });

  it('names what comes back, and only that', () => {
    expect(returningInWords({ ...none, cancelledCount: 12, movedCount: 1, keptCount: 2 })).toBe(
      'Pour ce qui est encore à venir : 12 séances annulées reprennent, 1 séance déplacée revient à sa date et à son lieu. Ce qui a été annulé autrement le reste.',
    );
    expect(returningInWords({ ...none, keptCount: 2 })).toContain('Aucune séance');
  });
});
