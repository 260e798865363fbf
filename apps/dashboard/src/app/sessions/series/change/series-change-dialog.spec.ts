import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import {
  type Me,
  paths,
  type SeriesChange,
  type SeriesChangeDraft,
  type SeriesDraft,
} from '@presence/contract';
import { newId } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { SignedIn } from '../../../accounts/signed-in';
import { CurrentAssociation } from '../../../associations/current-association';
import { ProblemError } from '../../../problems/problem-error';
import { refusals } from '../../../accounts/refusals.interceptor';
import { type ChangeQuestion, SeriesChangeDialog } from './series-change-dialog';

const associationId = newId();
const seats: Me['seats'] = [
  {
    organiserId: newId(),
    associationId,
    associationSlug: 'amarres',
    associationName: 'Les Amarres',
    timeZone: 'Europe/Paris',
    roles: ['FACILITATOR'],
  },
];
const draft: SeriesDraft = {
  id: newId(),
  recurrence: {
    from: '2097-10-01',
    pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 1, weekday: 'TU' }] },
    months: [],
    until: null,
    count: null,
    added: [],
    excluded: [],
  },
  startTime: '17:00',
  endTime: '19:00',
  venueId: null,
  facilitatorIds: [],
};
const coming = [
  aSessionView({ date: '2097-10-10', originalStart: '2097-10-10T18:00' }),
  aSessionView({ date: '2097-11-14', originalStart: '2097-11-14T18:00' }),
];
const question: ChangeQuestion = {
  id: draft.id,
  version: 2,
  draft,
  coming,
  pivot: '2097-11-14T18:00',
};
const nothing: SeriesChange = {
  created: [],
  removed: [],
  updated: [],
  orphaned: [],
  clockShifts: [],
  clashes: [],
};

describe('SeriesChangeDialog', () => {
  const open = async (over: Partial<ChangeQuestion> = {}) => {
    const close = jest.fn();
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        { provide: MAT_DIALOG_DATA, useValue: { ...question, ...over } },
        { provide: MatDialogRef, useValue: { close } },
      ],
    });
    const api = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush({
      id: newId(),
      email: 'claire@amarres.example',
      displayName: 'Claire',
      locale: 'fr',
      seats,
    } satisfies Me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
    const fixture = TestBed.createComponent(SeriesChangeDialog);
    fixture.detectChanges();
    const settled = async () => {
      await new Promise((done) => setTimeout(done));
      fixture.detectChanges();
    };
    const asked = () => api.expectOne(paths.seriesChange(associationId, draft.id));
    return {
      page: fixture.nativeElement as HTMLElement,
      loader: TestbedHarnessEnvironment.loader(fixture),
      api,
      close,
      settled,
      asked,
    };
  };

  it('shows what would be created, moved, removed and kept, before anything is done', async () => {
    const { page, asked, settled } = await open();
    const preview = asked();
    expect((preview.request.body as SeriesChangeDraft).preview).toBe(true);
    expect(preview.request.headers.get('If-Match')).toBe('"2"');
    preview.flush({
      ...nothing,
      created: ['2097-11-05T17:00'],
      removed: ['2097-10-10T18:00', '2097-11-14T18:00'],
      orphaned: ['2097-12-12T18:00'],
    });
    await settled();
    const lines = [...page.querySelectorAll('p-series-change-list li')].map((line) =>
      line.textContent?.trim(),
    );
    expect(lines).toEqual([
      '1 séance crééemardi 5 novembre 2097',
      '2 séances retiréesjeudi 10 octobre 2097, jeudi 14 novembre 2097',
      'Gardées hors du nouveau rythme, parce qu’elles ont été modifiées, annulées ou comptéesjeudi 12 décembre 2097',
    ]);
  });

  it('asks again for one session, from the one the person came from, and applies just that', async () => {
    const { loader, asked, settled, close } = await open();
    asked().flush(nothing);
    await settled();
    const one = await loader.getHarness(MatRadioButtonHarness.with({ label: 'Une seule séance' }));
    void one.check();
    await settled();
    await settled();
    const preview = asked();
    expect(preview.request.body).toMatchObject({
      scope: 'THIS',
      pivot: '2097-11-14T18:00',
      preview: true,
      series: { recurrence: { from: '2097-11-05', pattern: { kind: 'ONCE' } } },
    });
    preview.flush({ ...nothing, updated: ['2097-11-05T17:00'] });
    await settled();
    void (
      await loader.getHarness(MatButtonHarness.with({ text: 'Appliquer le changement' }))
    ).click();
    await settled();
    const applied = asked();
    expect(applied.request.body).toMatchObject({ scope: 'THIS', preview: false });
    applied.flush({ ...nothing, updated: ['2097-11-05T17:00'] });
    await settled();
    expect(close).toHaveBeenCalledWith({ ...nothing, updated: ['2097-11-05T17:00'] });
  });

  it('names what stands in the way and stays open; a newer version goes back to the form', async () => {
    const { page, loader, asked, settled, close } = await open();
    asked().flush(nothing);
    await settled();
    const apply = async (code: string, status: number, details = {}) => {
      void (
        await loader.getHarness(MatButtonHarness.with({ text: 'Appliquer le changement' }))
      ).click();
      await settled();
      asked().flush(
        { type: 'about:blank', title: 'x', status, code, issues: [], details },
        { status, statusText: 'x' },
      );
      await settled();
    };
    await apply('FACILITATOR_BUSY', 409, {
      clashes: [
        {
          groupName: 'Groupe du mardi',
          date: '2097-11-05',
          startTime: '17:30',
          endTime: '19:00',
          organiserName: 'Soraya',
        },
      ],
    });
    expect(page.querySelector('[role=alert]')?.textContent).toMatch(
      /déjà prise[^]*Soraya – Groupe du mardi : mardi 5 novembre 2097/,
    );
    expect(close).not.toHaveBeenCalled();
    await apply('VERSION_CONFLICT', 412);
    expect(close).toHaveBeenCalledWith(expect.any(ProblemError));
  });

  it('begins with the session from which the person came', async () => {
    const { page, asked, settled } = await open({ scope: 'FOLLOWING' });
    const preview = asked();
    expect(preview.request.body).toMatchObject({ scope: 'FOLLOWING', pivot: '2097-11-14T18:00' });
    preview.flush(nothing);
    await settled();
    expect(page.querySelector('mat-select')?.textContent).toContain('14 novembre 2097');
  });

  it('tells what the change would collide with, and lets a group meet twice when told so', async () => {
    const { page, asked, settled } = await open();
    const clash = {
      sessionId: newId(),
      kinds: ['GROUP' as const],
      groupName: 'Groupe du mardi',
      date: '2097-11-05',
      startTime: '17:30',
      endTime: '19:00',
      organiserName: null,
    };
    asked().flush({ ...nothing, clashes: [clash] });
    await settled();
    expect(page.querySelector('p-planned-clashes li')?.textContent).toContain(
      'Groupe du mardi : mardi 5 novembre 2097',
    );
    page.querySelector<HTMLInputElement>('p-planned-clashes input')?.click();
    await settled();
    const again = asked();
    expect(again.request.body).toMatchObject({ preview: true, series: { parallel: true } });
    again.flush(nothing);
    await settled();
  });
});
