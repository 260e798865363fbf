import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatChipListboxHarness } from '@angular/material/chips/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { Router } from '@angular/router';
import { paths, VolunteerSummary } from '@presence/contract';
import { newId } from '@presence/domain';
import { type Rendering, renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { VolunteersPage } from './volunteers-page';

const volunteer = (
  displayName: string,
  over: Partial<NonNullable<VolunteerSummary['profile']>> = {},
): VolunteerSummary => ({
  id: newId(),
  displayName,
  profile: {
    calls: true,
    visits: false,
    languages: ['fr'],
    communeName: 'Lyon',
    maxContactsPerWeek: 4,
    freeMinutes: 330,
    awayUntil: null,
    onboarding: { missing: [], blocked: false },
    load: { contactsThisWeek: 1, lastContactAt: null, nextContactAt: null, idle: false },
    ...over,
  },
});
const team = [
  volunteer('Élodie', {
    onboarding: { missing: [{ step: 'CHARTER', effect: 'BLOCK', why: 'NOT_DONE' }], blocked: true },
  }),
  volunteer('Karim', {
    load: { contactsThisWeek: 4, lastContactAt: null, nextContactAt: null, idle: false },
  }),
  volunteer('Nadia', {
    load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
    awayUntil: '2026-12-24',
  }),
  { id: newId(), displayName: 'Zoé', profile: null },
];

describe('VolunteersPage', () => {
  const open = async (
    list: VolunteerSummary[],
    inputs: Rendering<VolunteersPage>['inputs'] = {},
  ) => {
    const { answerList, page, fixture } = await renderPage(VolunteersPage, { inputs });
    await answerList(paths.volunteers(associationId), VolunteerSummary, list);
    return {
      page,
      names: () => [...page.querySelectorAll('li strong')].map(({ textContent }) => textContent),
      loader: TestbedHarnessEnvironment.loader(fixture),
    };
  };

  it('shows who lacks what, how full each week is, and who waits for a contact', async () => {
    const { page, names } = await open(team);
    expect(names()).toEqual(['Élodie', 'Karim', 'Nadia', 'Zoé']);
    for (const words of [
      '4 bénévoles, dont 2',
      'Pas encore planifiable : Charte signée (à faire)',
      '4 sur 4 cette semaine',
      '5\u00a0h\u00a030 libres',
      'Absence jusqu’au',
      'Sans contact depuis',
      'Ouvrir sa fiche',
    ])
      expect(page.textContent).toContain(words);
  });

  it.each([
    [{ nom: 'elo' }, ['Élodie']],
    [{ montrer: 'incomplets' }, ['Élodie']],
    [{ montrer: 'libres' }, ['Nadia']],
    [{ montrer: 'pleins' }, ['Karim']],
    [{ montrer: 'absents' }, ['Nadia']],
    [{ nom: 'x' }, []],
  ])('finds by the address: %j', async (inputs, expected) =>
    expect((await open(team, inputs as Record<string, string>)).names()).toEqual(expected),
  );

  it('keeps what is searched in the address', async () => {
    const { loader } = await open(team);
    await (await loader.getHarness(MatInputHarness)).setValue('nad');
    await (await loader.getHarness(MatChipListboxHarness)).selectChips({ text: 'Semaine pleine' });
    expect(TestBed.inject(Router).url).toBe('/?nom=nad&montrer=pleins');
  });

  it('shows sixty of two thousand, and says how to begin when there is nobody', async () => {
    const many = await open(Array.from({ length: 2000 }, (_, i) => volunteer(`Bénévole ${i}`)));
    expect(many.names()).toHaveLength(60);
    expect(many.page.textContent).toContain('Afficher la suite (1940)');
    TestBed.resetTestingModule();
    expect((await open([])).page.textContent).toContain('Invitez les personnes');
  });
});
