import { TestBed } from '@angular/core/testing';
import type { DirectoryCard } from '@presence/contract';
import { ListingCard } from './listing-card';

const card: DirectoryCard = {
  id: '01890000-0000-7000-8000-000000000001',
  slug: 'toc-lyon',
  name: 'Moins seul avec ses TOC',
  kind: 'TALKING_GROUP',
  themes: ['OCD'],
  audiences: ['LIVED_EXPERIENCE'],
  format: 'IN_PERSON',
  facilitationMode: 'PEER',
  open: true,
  registrationRequired: false,
  cost: 'FREE',
  rhythm: 'MONTHLY',
  verifiedAt: '2026-11-01T10:00:00.000Z',
  associationName: 'Lanternes',
  communeName: 'Lyon',
  departmentCode: '69',
  sentence: { fr: 'le dernier jeudi du mois', en: 'the last Thursday of the month' },
  next: {
    date: '2999-12-05',
    startTime: '18:00',
    endTime: '20:00',
    timeZone: 'Europe/Paris',
    startsAt: '2999-12-05T17:00:00.000Z',
    moved: true,
  },
  distanceKm: 4.2,
};

const shown = async (over: Partial<DirectoryCard> = {}) => {
  const fixture = TestBed.createComponent(ListingCard);
  fixture.componentRef.setInput('card', { ...card, ...over });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
};
const textOf = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');

describe('a group in the results', () => {
  it('links to its page and says when it next meets and how far it is', async () => {
    const element = await shown();
    expect(element.querySelector('h2 a')?.getAttribute('href')).toBe('groupes/toc-lyon');
    expect(textOf(element)).toContain('jeudi 5 décembre 2999, 18 h – 20 h');
    expect(textOf(element)).toContain('Lyon (69), à 4 km');
    expect(textOf(element)).toContain('Date déplacée');
    expect(textOf(element)).toContain('Sans inscription');
  });

  it('says until when it is closed, before the next date, and nothing of a closure that is over or ahead', async () => {
    const closed = (from: string, to: string) =>
      shown({ closure: { from, to, publicWord: '' } }).then(textOf);
    const year = new Date().getFullYear();
    const on = await closed(`${year - 1}-01-01`, `${year + 2}-08-31`);
    expect(on).toMatch(new RegExp(`Fermé jusqu’au 31 août ${year + 2}.*Prochaine séance`));
    for (const [from, to] of [
      ['2020-01-01', '2020-02-01'],
      [`${year + 1}-12-01`, `${year + 1}-12-31`],
    ] as const)
      expect(await closed(from, to)).not.toContain('Fermé');
  });

  it('says that its next date is to be confirmed', async () => {
    const next = { ...card.next, moved: false, uncertain: true } as DirectoryCard['next'];
    expect(textOf(await shown({ next }))).toContain('À confirmer');
    expect(textOf(await shown())).not.toContain('À confirmer');
  });

  it('says so when there is no date, or when there is no need of one', async () => {
    expect(textOf(await shown({ next: null }))).toContain('Pas de date annoncée');
    expect(textOf(await shown({ next: null, format: 'ASYNC_ONLINE' }))).toContain(
      'Ouvert à tout moment',
    );
  });

  it('never shows stored text as markup', async () => {
    const element = await shown({ name: '<img src=x onerror=alert(1)>' });
    expect(element.querySelector('img')).toBeNull();
  });
});
