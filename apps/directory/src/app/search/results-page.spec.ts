import { TestBed } from '@angular/core/testing';
import type { DirectoryResults } from '@presence/contract';
import { PAGE } from '../page/page';
import { ASK, AskFailed } from '../rendering/ask';
import { ResultsPage } from './results-page';

const nothing: DirectoryResults = {
  cards: [],
  total: 0,
  page: 1,
  pageCount: 0,
  place: null,
  widened: [],
  reading: null,
};

/** Opens /recherche with a query, against answers by path; keeps what was asked. */
async function open(query: string, answers: Record<string, unknown>) {
  const asked: string[] = [];
  const ask = (path: string) => {
    asked.push(path);
    const found = Object.keys(answers).find((start) => path.startsWith(start));
    return found === undefined
      ? Promise.reject(new AskFailed(503))
      : Promise.resolve(answers[found]);
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: ASK, useValue: ask },
      {
        provide: PAGE,
        useValue: {
          path: '/recherche',
          query: new URLSearchParams(query),
          slug: '',
          component: ResultsPage,
        },
      },
    ],
  });
  const fixture = TestBed.createComponent(ResultsPage);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  return { page, asked, text: (page.textContent ?? '').replace(/\s+/g, ' ') };
}

describe('the results', () => {
  it('say what was understood, each part with a link that takes it back', async () => {
    const { page } = await open('commune=69123&theme=OCD&day=TU', {
      '/api/directory/listings': {
        ...nothing,
        place: { name: 'Lyon', departmentCode: '69', approximate: false },
      },
      '/api/directory/counts': { facets: {} },
    });
    expect(
      [...page.querySelectorAll('.understood a')].map((a) => [
        a.querySelectorAll('span')[1]?.textContent,
        a.getAttribute('href'),
      ]),
    ).toEqual([
      ['Troubles obsessionnels (TOC)', '/recherche?commune=69123&day=TU'],
      ['Mardi', '/recherche?commune=69123&theme=OCD'],
      ['Lyon (69)', '/recherche?theme=OCD&day=TU'],
    ]);
  });

  it('show the numbers before anything else where the words spoke of a danger', async () => {
    const { page } = await open('danger=SUICIDE', { '/api/directory/listings': nothing });
    const numbers = [...page.querySelectorAll('.danger a')].map((a) => a.getAttribute('href'));
    expect(numbers).toEqual(['tel:3114', 'tel:15', 'sms:114']);
    expect(page.querySelector('h1, .danger')?.className).toBe('danger');
  });

  it('say that no group is about a theme, and show none of another', async () => {
    const { text } = await open('theme=VOICES', { '/api/directory/listings': nothing });
    expect(text).toContain('Aucun groupe publié ne correspond au thème « Entente de voix »');
  });

  it('never end at zero: they lead on, and to somebody who answers', async () => {
    const { page, text } = await open('text=zzz&department=69', {
      '/api/directory/listings': nothing,
    });
    expect(text).toContain('vous n’êtes pas sans réponse');
    expect([...page.querySelectorAll('.suggestions a')].map((a) => a.getAttribute('href'))).toEqual(
      [
        '/recherche?text=zzz',
        'recherche?format=ONLINE',
        'recherche?format=PHONE',
        'recherche',
        'lignes-d-ecoute',
      ],
    );
  });

  it('look a typed place up, then search around it', async () => {
    const lyon = { kind: 'COMMUNE', inseeCode: '69123', name: 'Lyon', departmentCode: '69' };
    const { asked } = await open('place=lyon&theme=OCD', {
      '/api/places': { certain: lyon, choices: [lyon], area: null },
      '/api/directory/listings': nothing,
    });
    expect(asked).toEqual([
      '/api/places?text=lyon',
      '/api/directory/listings?commune=69123&theme=OCD',
      '/api/directory/counts?commune=69123&theme=OCD',
    ]);
  });

  it('ask which place is meant where several answer, and search around the likeliest meanwhile', async () => {
    const denis = (inseeCode: string, departmentCode: string) => ({
      kind: 'COMMUNE',
      inseeCode,
      name: 'Saint-Denis',
      departmentCode,
    });
    const { page, text, asked } = await open('place=saint-denis', {
      '/api/places': {
        certain: null,
        choices: [denis('97411', '974'), denis('93066', '93')],
        area: null,
      },
      '/api/directory/listings': nothing,
    });
    expect(text).toContain('Plusieurs lieux répondent à ce nom');
    expect([...page.querySelectorAll('.places a')].map((a) => a.getAttribute('href'))).toEqual([
      '/recherche?commune=97411',
      '/recherche?commune=93066',
    ]);
    expect(asked[1]).toBe('/api/directory/listings?commune=97411');
  });

  it('search a region that was typed', async () => {
    const corse = { kind: 'REGION', code: '94', name: 'Corse' };
    const { asked } = await open('place=corse', {
      '/api/places': { certain: corse, choices: [corse], area: null },
      '/api/directory/listings': nothing,
    });
    expect(asked[1]).toBe('/api/directory/listings?region=94');
  });

  it('say what was let go, and what happened when nothing could be read', async () => {
    const wider = await open('day=MO', {
      '/api/directory/listings': { ...nothing, total: 3, pageCount: 1, widened: ['day', 'within'] },
      '/api/directory/counts': { facets: { day: { TH: 3, SA: 1 } } },
    });
    expect(wider.text).toContain('sans tenir compte de ceci : le jour, la distance');
    expect(wider.asked).toEqual(['/api/directory/listings?day=MO', '/api/directory/counts']);
    expect(wider.text).toContain('Jeudi (3)');
    expect(
      [...wider.page.querySelectorAll('.near-misses a')].map((a) => a.getAttribute('href')),
    ).toEqual(['/recherche?day=TH', '/recherche?day=SA']);
    TestBed.resetTestingModule();
    const failed = await open('', {});
    expect(failed.text).toContain('n’a pas pu être chargée');
  });
});
