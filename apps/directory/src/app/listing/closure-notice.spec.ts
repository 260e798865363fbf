import { TestBed } from '@angular/core/testing';
import { addDays, dateIn, type PublishedListing } from '@presence/domain';
import { ClosureNotice } from './closure-notice';

const today = dateIn('Europe/Paris');
const place = { inseeCode: '69123' } as PublishedListing['place'];

const shown = async (closure: PublishedListing['closure'], inseeCode = place.inseeCode) => {
  const fixture = TestBed.createComponent(ClosureNotice);
  fixture.componentRef.setInput('listing', { closure, place: { ...place, inseeCode } });
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ').trim() ?? '';
};
const closing = (from: number, to: number, publicWord = '') => ({
  from: addDays(today, from),
  to: addDays(today, to),
  publicWord,
});

describe('what the public reads of a closure', () => {
  it('is until when, with the word, while it is on', async () => {
    expect(await shown(closing(-3, 20, 'La salle est en travaux.'))).toMatch(
      /^Fermé jusqu’au \d+(er)? \D+La salle est en travaux\.$/,
    );
  });

  it('is from when to when, once it begins within 60 days', async () => {
    expect(await shown(closing(60, 70))).toMatch(/^Fermé du .+ au .+$/);
    expect(await shown(closing(61, 70))).toBe('');
  });

  it('is nothing once it is over, and where there is none', async () => {
    expect(await shown(closing(-9, -1))).toBe('');
    expect(await shown(closing(-9, 0))).toContain('Fermé jusqu’au');
    expect(await shown(null)).toBe('');
    expect(await shown(undefined)).toBe('');
  });

  it('goes by the date where the group is', async () => {
    // Half a day lies between Wallis and Papeete: at every moment one of them has a date that the other has not.
    const [wallis, tahiti] = [dateIn('Pacific/Wallis'), dateIn('Pacific/Tahiti')];
    const closure = { from: addDays(tahiti, -5), to: tahiti, publicWord: '' };
    expect(await shown(closure, '98735')).toContain('Fermé');
    expect((await shown(closure, '98613')) !== '').toBe(wallis <= tahiti);
  });

  it('is no markup', async () => {
    expect(await shown(closing(-1, 5, '<b>gras</b>'))).toContain('<b>gras</b>');
  });
});
