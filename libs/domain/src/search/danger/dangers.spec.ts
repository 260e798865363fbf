import { HELPLINES } from '../../helplines';
import { DANGERS } from './danger';
import { dangersIn, HELPLINES_OF_DANGER, helplinesOf } from './dangers';
import { SAID_IN_DANGER } from './said-in-danger';
import { SAID_WITHOUT_DANGER } from './said-without-danger';

describe('dangers that typed words speak of', () => {
  it.each(SAID_IN_DANGER)('reads %s in "%s"', (danger, text) => {
    expect(dangersIn(text)).toContain(danger);
  });

  it.each(SAID_WITHOUT_DANGER)('reads no danger in "%s"', (text) => {
    expect(dangersIn(text)).toEqual([]);
  });

  it('is tried by at least 120 phrases, of each danger some', () => {
    expect(SAID_IN_DANGER.length + SAID_WITHOUT_DANGER.length).toBeGreaterThanOrEqual(120);
    expect(new Set(SAID_IN_DANGER.map(([danger]) => danger))).toEqual(new Set(DANGERS));
  });

  it('adds the number for minors to any danger of somebody under eighteen', () => {
    expect(dangersIn('j’ai 15 ans et je veux mourir')).toEqual(['SUICIDE', 'MINOR']);
    expect(dangersIn('j’ai 45 ans et je veux mourir')).toEqual(['SUICIDE']);
    expect(dangersIn('groupe pour ma fille de 15 ans')).toEqual([]);
  });

  it('shows only numbers that the helplines know, the gravest first and each once', () => {
    const known = HELPLINES.map(({ code }) => code);
    for (const codes of Object.values(HELPLINES_OF_DANGER))
      expect(known).toEqual(expect.arrayContaining([...codes]));
    expect(helplinesOf(['SUICIDE', 'OVERDOSE'])).toEqual(['3114', '15', '114', '112']);
  });

  it('answers at once for the longest text and for any signs', () => {
    const longest = 'apres le suicide de '.repeat(5).slice(0, 100);
    expect(dangersIn(longest)).toEqual([]);
    expect(dangersIn('\u0000 \ud83d\ude00 %00 \ud800')).toEqual([]);
  });
});
