import { THEMES } from '../../groups';
import { LEXICON } from './lexicon';
import { THEME_WORDS } from './themes';

describe('the lexicon of searches', () => {
  it('has words of its own for every theme, in French and in English', () => {
    expect(Object.keys(THEME_WORDS).toSorted()).toEqual(THEMES.toSorted());
    for (const lists of Object.values(THEME_WORDS)) expect(lists.length).toBeGreaterThan(1);
  });

  it('gives no phrase two values of one part', () => {
    const seen = new Map<string, string>();
    const twice = LEXICON.filter(({ words, part, value }) => {
      const key = `${part}: ${words.join(' ')}`;
      const before = seen.get(key) ?? value;
      seen.set(key, before);
      return before !== value;
    });
    expect(twice.map(({ part, words, value }) => `${part} ${words.join(' ')} ${value}`)).toEqual(
      [],
    );
  });

  it('has no phrase without words', () => {
    expect(LEXICON.filter(({ words }) => words.length === 0)).toEqual([]);
  });
});
