import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import {
  paths,
  type SeriesChange,
  type SeriesChangeDraft,
  type SeriesDraft,
} from '@presence/contract';
import { type ErrorCode, newId } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { harnessOf } from '../../../../testing/harness-of';
import { refusal } from '../../../../testing/refusal';
import { renderDialog } from '../../../../testing/render-dialog';
import { associationId } from '../../../../testing/sign-in';
import { ProblemError } from '../../../problems/problem-error';
import { type ChangeQuestion, SeriesChangeDialog } from './series-change-dialog';

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
  rotates: false,
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
  nameOf: () => 'Camille Arnoux',
};
const nothing: SeriesChange = {
  created: [],
  removed: [],
  updated: [],
  orphaned: [],
  clockShifts: [],
  skipped: [],
  undecided: [],
  clashes: [],
  leaders: [],
};

describe('SeriesChangeDialog', () => {
  const open = async (over: Partial<ChangeQuestion> = {}) => {
    const rendered = await renderDialog(
      SeriesChangeDialog,
      { ...question, ...over },
      { roles: ['FACILITATOR'] },
    );
    const { api, fixture } = rendered;
    const asked = () => api.expectOne(paths.seriesChange(associationId, draft.id));
    return { ...rendered, ...harnessOf(fixture), asked };
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
    const { loader, asked, settled, close, click } = await open();
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
    void click('Appliquer le changement');
    await settled();
    const applied = asked();
    expect(applied.request.body).toMatchObject({ scope: 'THIS', preview: false });
    applied.flush({ ...nothing, updated: ['2097-11-05T17:00'] });
    await settled();
    expect(close).toHaveBeenCalledWith({ ...nothing, updated: ['2097-11-05T17:00'] });
  });

  it('names what stands in the way and stays open; a newer version goes back to the form', async () => {
    const { page, asked, settled, close, click } = await open();
    asked().flush(nothing);
    await settled();
    const apply = async (code: ErrorCode, status: number, details = {}) => {
      void click('Appliquer le changement');
      await settled();
      asked().flush(...refusal(code, status, { details }));
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
