import { paths, PeoplePage as Page, type PersonLine } from '@presence/contract';
import { newId } from '@presence/domain';
import { type Rendering, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { PeoplePage } from './people-page';

const line = (over: Partial<PersonLine>): PersonLine => ({
  id: newId(),
  firstName: 'Ginette',
  lastName: 'Delorme',
  unreadable: false,
  branchName: null,
  communeName: 'Lyon',
  languages: ['fr'],
  leadVolunteerName: null,
  consented: ['CALL'],
  needs: [
    { id: newId(), kind: 'CALL', rhythm: { kind: 'TIMES_A_WEEK', times: 2 }, priority: 'NORMAL' },
  ],
  waitingSince: null,
  lastReachedAt: null,
  endedAt: null,
  ...over,
});

describe('PeoplePage', () => {
  const open = async (page: Page, inputs: Rendering<PeoplePage>['inputs'] = {}) => {
    const { answer, answerEmpty, text } = await renderPage(PeoplePage, { inputs });
    await answerEmpty(paths.branches(associationId));
    const request = await answer(paths.people(associationId), Page, page);
    return { request, text };
  };

  it('says of each person what they want, whether they wait, and what is missing', async () => {
    const people = [
      line({ waitingSince: new Date(Date.now() - 5 * 86_400_000).toISOString() }),
      line({ firstName: 'Marcel', consented: [], needs: [] }),
      line({ unreadable: true, firstName: '', lastName: '' }),
    ];
    const { text } = await open({ people, total: 3, page: 1, pageCount: 1 });
    for (const words of [
      'Ginette Delorme',
      'Deux appels par semaine',
      'Attend depuis 5 jours',
      'Marcel',
      'Sans consentement',
      'Aucun besoin noté',
      'Nom illisible',
      '3 personnes',
    ])
      expect(text()).toContain(words);
  });

  it('asks for what the address says, page by page', async () => {
    const { request, text } = await open(
      { people: [line({})], total: 120, page: 2, pageCount: 3 },
      { nom: 'gin', montrer: 'WAITING', page: '2' },
    );
    expect(request.urlWithParams).toContain('show=WAITING&page=2&name=gin');
    expect(text()).toContain('Page 2 sur 3');
  });

  it('says how to begin while there is nobody', async () => {
    const { text } = await open({ people: [], total: 0, page: 1, pageCount: 1 });
    expect(text()).toContain('Ajouter une première personne');
  });
});
