import * as domain from '../index';
import { LOCALES } from './locales';

const { HELPLINES, FACETS, localized, labelsOf, Localized, publicHolidays } = domain;

/** Every text of a value, with the languages beside it. */
const textsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  return typeof one[LOCALES[0]] === 'string' ? [one] : Object.values(one).flatMap(textsIn);
};

describe('texts by language', () => {
  const tables = {
    ...Object.fromEntries(Object.entries(domain).filter(([name]) => name.endsWith('_LABELS'))),
    FACETS,
    HELPLINES,
    holidays: ['57463', '97411', '97209'].map((code) => publicHolidays(2027, code)),
  };

  it.each(Object.keys(tables))('of %s are there in every language of the interface', (name) => {
    const texts = textsIn(tables[name as keyof typeof tables]);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(Object.keys(text)).toEqual([...LOCALES]);
      expect(Object.values(text)).not.toContain('');
    }
  });

  it('are asked of every language, and go over the wire in every language', () => {
    const greeting = localized((locale) => `hello in ${locale}`);
    expect(Object.keys(greeting)).toEqual([...LOCALES]);
    expect(Localized.parse(greeting)).toEqual(greeting);
    for (const locale of LOCALES)
      expect(Localized.safeParse({ ...greeting, [locale]: undefined }).success).toBe(false);
  });

  it('make a table of labels, in the order of its codes', () => {
    const texts = localized((locale) => ({ B: `b ${locale}`, A: `a ${locale}` }));
    const labels = labelsOf(texts, (catalogue) => catalogue);
    expect(Object.keys(labels)).toEqual(['B', 'A']);
    expect(labels.A).toEqual(localized((locale) => `a ${locale}`));
  });
});
