import { GroupSummary, paths, SessionView } from '@presence/contract';
import { dateIn, newId, type Role } from '@presence/domain';
import { aFacilitator, aSessionView } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { associationId, organiserId } from '../../testing/sign-in';
import { CalendarPage } from './calendar-page';

const date = dateIn('Europe/Paris');
const mine = aSessionView({
  date,
  groupName: 'Le mien',
  facilitators: [aFacilitator({ id: organiserId })],
  facilitatorPlaces: 2,
});
const ofMyGroup = aSessionView({ date, groupId: mine.groupId, groupName: 'Le mien, sans moi' });
const another = aSessionView({ date, groupName: 'Celui des autres' });

const summary = (session: SessionView, own: boolean): GroupSummary => ({
  id: session.groupId,
  name: session.groupName,
  kind: 'TALKING_GROUP',
  themes: ['ANXIETY'],
  format: 'IN_PERSON',
  archivedAt: null,
  communeName: 'Lyon',
  nextStartsAt: null,
  timeZone: 'Europe/Paris',
  published: true,
  mine: own,
});

describe('CalendarPage', () => {
  const open = async (roles: Role[], inputs: { qui?: string; groupe?: string } = {}) => {
    const rendered = await renderPage(CalendarPage, { roles, inputs: { vue: 'liste', ...inputs } });
    await rendered.answerList(paths.groups(associationId), GroupSummary, [
      summary(mine, true),
      summary(another, false),
    ]);
    await rendered.answerList(paths.sessions(associationId), SessionView, [
      mine,
      ofMyGroup,
      another,
    ]);
    const names = () =>
      [...rendered.page.querySelectorAll('p-agenda strong')].map(({ textContent }) => textContent);
    return { ...rendered, names };
  };

  it.each<[string, Role[], { qui?: string; groupe?: string }, SessionView[]]>([
    ['who only facilitates begins with their own', ['FACILITATOR'], {}, [mine]],
    [
      'who coordinates too begins with all',
      ['FACILITATOR', 'COORDINATOR'],
      {},
      [mine, ofMyGroup, another],
    ],
    [
      'a group is chosen, all of it is shown',
      ['FACILITATOR'],
      { groupe: newId() },
      [mine, ofMyGroup, another],
    ],
    ['the address says my groups', ['FACILITATOR'], { qui: 'mes-groupes' }, [mine, ofMyGroup]],
  ])('given %s', async (_case, roles, inputs, expected) => {
    const { names } = await open(roles, inputs);
    expect(names()).toEqual(expected.map(({ groupName }) => groupName));
  });

  it.each<[string, Role[], { qui?: string }, string | null]>([
    ['a facilitator who has said nothing', ['FACILITATOR'], {}, 'MINE'],
    ['a facilitator who wants their groups', ['FACILITATOR'], { qui: 'mes-groupes' }, 'MY_GROUPS'],
    ['a coordinator', ['COORDINATOR'], {}, null],
  ])('given %s, asks for their sessions alone', async (_case, roles, inputs, whose) => {
    const { asked } = await renderPage(CalendarPage, { roles, inputs });
    expect((await asked(paths.sessions(associationId))).request.params.get('whose')).toBe(whose);
  });

  it('given more groups than a list has room for, searches by a word instead', async () => {
    const rendered = await renderPage(CalendarPage, {
      roles: ['COORDINATOR'],
      inputs: { vue: 'liste', texte: 'sans moi' },
    });
    await rendered.answerList(
      paths.groups(associationId),
      GroupSummary,
      Array.from({ length: 13 }, () => summary(aSessionView(), false)),
    );
    await rendered.answerList(paths.sessions(associationId), SessionView, [
      mine,
      ofMyGroup,
      another,
    ]);
    expect(rendered.page.querySelector('mat-select')).toBeNull();
    expect(rendered.page.querySelector<HTMLInputElement>('input[type=search]')?.value).toBe(
      'sans moi',
    );
    expect(
      [...rendered.page.querySelectorAll('p-agenda strong')].map(({ textContent }) => textContent),
    ).toEqual(['Le mien, sans moi']);
  });

  it.each(['liste', 'semaine', 'mois'])(
    'given a session in a year of unknown school holidays, marks it as to be confirmed: %s',
    async (vue) => {
      const uncertain = { ...mine, inseeCode: '98818', heedsSchoolHolidays: true };
      const rendered = await renderPage(CalendarPage, { roles: ['FACILITATOR'], inputs: { vue } });
      await rendered.answerList(paths.groups(associationId), GroupSummary, [summary(mine, true)]);
      await rendered.answerList(paths.sessions(associationId), SessionView, [uncertain]);
      expect(rendered.page.textContent).toContain('À confirmer');
    },
  );

  it('says what the colours and the marks mean', async () => {
    const { page } = await open(['FACILITATOR']);
    const legend = page.querySelector('p-calendar-legend')?.textContent;
    expect(legend).toContain('Le mien');
    expect(legend).toContain('Il manque quelqu’un pour animer');
    expect(legend).not.toContain('Personne pour animer');
  });
});
