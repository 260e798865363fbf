import { randomBytes } from 'node:crypto';
import { keyNumberOf, openText, sealText } from './envelope';
import { nameMarks, searchMarks } from './name-marks';

describe('a sealed text', () => {
  const key = randomBytes(32);
  const sealed = sealText(key, 7, 'a/person/first_name/1', 'Ginette');

  it('opens where it was sealed only', () => {
    expect(openText(key, 'a/person/first_name/1', sealed)).toBe('Ginette');
    expect(keyNumberOf(sealed)).toBe(7);
    expect(sealed.toString('latin1')).not.toContain('Ginette');
    for (const context of [
      'a/person/first_name/2',
      'a/person/last_name/1',
      'b/person/first_name/1',
    ])
      expect(() => openText(key, context, sealed)).toThrow();
    expect(() => openText(randomBytes(32), 'a/person/first_name/1', sealed)).toThrow();
  });

  it('does not open once any of its bits is changed', () => {
    for (let at = 5; at < sealed.length; at++) {
      const bytes = Buffer.from(sealed);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(() => openText(key, 'a/person/first_name/1', bytes)).toThrow();
    }
    expect(keyNumberOf(Buffer.from('short'))).toBeNull();
  });
});

describe('name marks', () => {
  const key = randomBytes(32);
  const found = (typed: string, ...names: string[]) => {
    const marks = nameMarks(key, ...names).map((mark) => mark.toString('hex'));
    return searchMarks(key, typed).every((mark) => marks.includes(mark.toString('hex')));
  };

  it.each(['je', 'jean', 'BER', 'béré', 'bérengère d', 'dupont jean', 'dup'])(
    'find Jean-Bérengère Dupont by "%s"',
    (typed) => {
      expect(found(typed, 'Jean-Bérengère', 'Dupont')).toBe(true);
    },
  );

  it.each(['ean', 'jeanne', 'dupond', 'jean martin'])(
    'do not find Jean-Bérengère Dupont by "%s"',
    (typed) => {
      expect(found(typed, 'Jean-Bérengère', 'Dupont')).toBe(false);
    },
  );

  it('say nothing without the key, and are eight bytes each', () => {
    expect(nameMarks(key, 'Ginette').every((mark) => mark.length === 8)).toBe(true);
    expect(nameMarks(key, 'Ginette')[0]).not.toEqual(nameMarks(randomBytes(32), 'Ginette')[0]);
    expect(searchMarks(key, 'g')).toEqual([]);
  });
});
