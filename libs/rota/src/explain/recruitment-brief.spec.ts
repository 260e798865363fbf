import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { inWords } from './in-words';
import { recruitmentBrief } from './recruitment-brief';
import { names, planned, tuesday } from '../planned.testing';

describe('whom to look for', () => {
  it('finds the one caller who speaks Arabic on Tuesdays, and counts only what they could really take', () => {
    const arab = Array.from({ length: 3 }, () =>
      aPerson({ languages: ['ar'], needs: [aNeed({ liked: tuesday('09:00', '11:00') })] }),
    );
    const compiled = compile(
      anInput({ weeks: 2, people: [...arab, aPerson()], volunteers: [aVolunteer()] }),
    );
    const [line, ...others] = recruitmentBrief(compiled, planned(compiled));
    expect(line).toMatchObject({
      kind: 'CALL',
      language: 'ar',
      weekday: 'TU',
      parts: [0],
      contacts: [0, 1, 2, 3, 4, 5],
    });
    expect(others).toEqual([]);
    expect(line && inWords(line, 'en', names)).toBe(
      'One caller who speaks Arabic on Tuesday mornings would cover 6 contacts',
    );
    expect(line && inWords(line, 'fr', names)).toBe(
      'Une personne pour appeler, qui parle arabe, le mardi matin couvrirait 6\u00a0contacts',
    );
  });

  it('counts no contact twice', () => {
    const compiled = compile(aTown(5, { volunteers: 15, people: 40, weeks: 2 }));
    const lines = recruitmentBrief(compiled, planned(compiled));
    const weights = lines.map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(1);
    expect(new Set(lines.flatMap(({ contacts }) => contacts)).size).toBe(
      lines.flatMap(({ contacts }) => contacts).length,
    );
  });

  it('says a profile once, however many such people would be needed', () => {
    const mornings = Array.from({ length: 9 }, () =>
      aPerson({ needs: [aNeed({ liked: tuesday('09:00', '11:00') })] }),
    );
    const compiled = compile(
      anInput({ weeks: 1, people: mornings, volunteers: [aVolunteer({ availability: [] })] }),
    );
    const [line, ...others] = recruitmentBrief(compiled, planned(compiled));
    expect(others).toEqual([]);
    expect(line).toMatchObject({ people: 3, weekday: 'TU', parts: [0] });
    expect(line?.contacts).toHaveLength(9);
    expect(line && inWords(line, 'fr', names)).toBe(
      '3\u00a0personnes pour appeler le mardi matin couvriraient 9\u00a0contacts',
    );
    expect(line && inWords(line, 'en', names)).toBe(
      '3 callers on Tuesday mornings would cover 9 contacts',
    );
    expect(
      line && inWords({ ...line, language: 'ar', gender: 'WOMAN', people: 2 }, 'fr', names),
    ).toBe(
      '2\u00a0personnes pour appeler (des femmes), qui parlent arabe, le mardi matin couvriraient 9\u00a0contacts',
    );
  });
});
