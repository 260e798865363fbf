import { outputToObservable } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { Router } from '@angular/router';
import { paths, type Problem, type RotaDraft, type RotaSummary } from '@presence/contract';
import { type Branch, isMonday, newId } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { harnessOf } from '../../../testing/harness-of';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { eventually } from '../../../testing/eventually';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { NewRota } from './new-rota';

const [lyon, brest]: [Branch, Branch] = [
  { id: newId(), name: 'Lyon', version: 1 },
  { id: newId(), name: 'Brest', version: 1 },
];

/** What is published from Monday 7 December on, for everybody; today is Wednesday 2 December 2026. */
const published = (over: Partial<RotaSummary> = {}): RotaSummary => ({
  id: newId(),
  branchId: null,
  branchName: null,
  from: '2026-12-07',
  weeks: 4,
  state: 'PUBLISHED',
  publishedAt: '2026-12-01T10:00:00.000Z',
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
  contactCount: 4,
  uncoveredCount: 0,
  waitingCount: 0,
  declinedCount: 0,
  ...over,
});

describe('the form for a new rota', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick'] });
    jest.setSystemTime(new Date('2026-12-02T09:00:00Z'));
  });
  afterEach(() => jest.useRealTimers());

  const open = async (rotas: RotaSummary[]) => {
    const rendered = await renderPage(NewRota, { inputs: { rotas, branches: [lyon, brest] } });
    const { page, fixture, api: http } = rendered;
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const { loader } = harnessOf(fixture);
    const [period, branch] = await loader.getAllHarnesses(MatSelectHarness);
    const weeks = await loader.getHarness(MatInputHarness);
    if (!period || !branch) throw new Error('The form has no period or no branch.');
    const button = (words: string) => {
      const found = [...page.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes(words),
      );
      if (!found) throw new Error(`There is no button "${words}".`);
      return found;
    };
    return {
      fixture,
      page,
      http,
      navigate,
      period,
      branch,
      weeks,
      button,
      text: rendered.text,
      created: () => http.match({ method: 'POST', url: paths.rotas(associationId) }),
      choose: async (words: RegExp) => {
        await period.open();
        await period.clickOptions({ text: words });
        await fixture.whenStable();
      },
    };
  };
  const problem = (code: Problem['code'], over: Partial<Problem>): Problem => ({
    type: 'about:blank',
    title: '',
    status: 409,
    code,
    issues: [],
    details: {},
    ...over,
  });

  it('begins on the first Monday after what is published, and offers Mondays alone', async () => {
    const { period, button, created, fixture } = await open([
      published(),
      published({ from: '2027-01-04', weeks: 2 }),
    ]);
    expect(await period.getValueText()).toMatch(/^18 janvier/);
    const mondays = (fixture.componentInstance as unknown as { mondays(): string[] }).mondays();
    expect(mondays).toContain('2027-01-18');
    expect(mondays.filter((monday) => !isMonday(monday))).toEqual([]);
    button('Proposer').click();
    const [{ request: { body } } = { request: { body: null } }] = created();
    expect(body).toMatchObject({ branchId: null, from: '2027-01-18', weeks: 4 });
  });

  it('begins for each branch after what is published for it', async () => {
    const { period, branch } = await open([published({ branchId: lyon?.id ?? null })]);
    await branch.open();
    await branch.clickOptions({ text: 'Brest' });
    expect(await period.getValueText()).toMatch(/^7 /);
    await branch.open();
    await branch.clickOptions({ text: 'Lyon' });
    expect(await period.getValueText()).toMatch(/^4 /);
  });

  it('says an overlap before anything runs, and offers to open what is published or to begin after', async () => {
    const rota = published();
    const { page, text, choose, button, period, created, fixture } = await open([rota]);
    await choose(/^14 décembre/);
    expect(text()).toContain('couvre déjà une partie de cette période');
    expect(page.querySelector(`a[href$="/roulements/${rota.id}"]`)?.textContent).toContain(
      'Ouvrir le roulement publié',
    );
    expect(text()).not.toContain('Proposer un roulement');
    expect(created()).toEqual([]);
    button('Commencer après lui').click();
    await fixture.whenStable();
    expect(await period.getValueText()).toMatch(/^4 /);
    expect(text()).not.toContain('couvre déjà');
    expect(document.activeElement).toBe(button('Proposer'));
  });

  it('keeps the Monday that was chosen when the length changes', async () => {
    const { period, weeks, choose } = await open([]);
    await choose(/^18 .*janvier/);
    await weeks.setValue('2');
    expect(await period.getValueText()).toMatch(/^18 .*31 janvier/);
  });

  it.each([
    ['0', 'au moins 1'],
    ['9', 'au plus 8'],
    ['2,5', ''],
    ['abc', 'chiffres'],
    ['', ''],
  ])('refuses %p weeks in words, and puts the focus there', async (typed, words) => {
    const { page, weeks, button, created, fixture } = await open([]);
    await weeks.setValue(typed);
    button('Proposer').click();
    await fixture.whenStable();
    const error = page.querySelector('mat-error')?.textContent.trim() ?? '';
    expect(error).not.toBe('');
    expect(error).toContain(words);
    expect(await weeks.isFocused()).toBe(true);
    expect(created()).toEqual([]);
  });

  it('creates one rota for two taps, and the same one again when its answer was lost', async () => {
    const { button, created, http, fixture, navigate } = await open([]);
    button('Proposer').click();
    button('Proposer').click();
    const [first, ...more] = created();
    expect(more).toEqual([]);
    const draft = first?.request.body as RotaDraft;
    first?.error(new ProgressEvent('error'));
    await fixture.whenStable();
    button('Proposer').click();
    const again = await eventually(() => created()[0]);
    expect(again.request.body).toEqual(draft);
    again.flush({ ...published(), ...draft, state: 'DRAFT', publishedAt: null });
    (await eventually(() => http.match(paths.rotaRun(associationId, draft.id))[0])).flush({
      id: newId(),
      rotaId: draft.id,
      state: 'WAITING',
      seed: 1,
      share: 0,
      uncoveredWeight: null,
      uncoveredContacts: null,
      bound: null,
      quality: null,
      secondsLeft: null,
      proposals: 0,
      startedAt: '2026-12-02T09:00:00.000Z',
      endedAt: null,
    });
    await eventually(() => navigate.mock.calls[0]);
    expect(navigate).toHaveBeenCalledWith(['/', 'amarres', 'roulements', draft.id]);
  });

  it('says why the API refused, and puts the focus there', async () => {
    const { button, created, fixture, text } = await open([]);
    button('Proposer').click();
    created()[0]?.flush(
      problem('VALIDATION', { issues: [{ path: ['from'], message: 'NOT_A_MONDAY' }] }),
      { status: 400, statusText: 'Bad Request' },
    );
    await fixture.whenStable();
    expect(text()).toContain('choisissez un lundi');
    expect(document.activeElement?.textContent).toContain(PROBLEM_TEXTS.VALIDATION);
    expect(button('Proposer').getAttribute('aria-disabled')).not.toBe('true');
  });

  it('shows what was published meanwhile, where it overlaps, under the focus', async () => {
    const { button, created, fixture, text } = await open([]);
    const outdated = firstValueFrom(outputToObservable(fixture.componentInstance.outdated));
    button('Proposer').click();
    const rota = published();
    created()[0]?.flush(
      problem('ROTA_OVERLAPS', {
        details: {
          overlaps: [{ id: rota.id, branchId: null, from: rota.from, weeks: 4, branchName: null }],
          beginsAfter: '2027-01-04',
        },
      }),
      { status: 409, statusText: 'Conflict' },
    );
    await outdated;
    fixture.componentRef.setInput('rotas', [rota]);
    await fixture.whenStable();
    expect(text()).toContain('Commencer après lui');
    expect(document.activeElement?.textContent).toContain('couvre déjà une partie');
  });
});
