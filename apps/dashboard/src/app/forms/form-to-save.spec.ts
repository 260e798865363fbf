import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { minLength, submit } from '@angular/forms/signals';
import { eventually } from '../../testing/eventually';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { ProblemError } from '../problems/problem-error';
import { formDraft, formInMemory } from './drafts';
import { formToSave, NOT_SAVED } from './form-to-save';
import { errorOf } from './sending';

type Row = { id: string; name: string; version: number };
const stored: Row = { id: 'a', name: 'Les jeudis', version: 3 };

describe('a form to save', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() =>
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()),
  );

  const opened = (
    write: (typed: { id: string; name: string }, version: number) => Promise<Row>,
  ) => {
    const row = signal(stored);
    const saved = jest.fn<void, [Row]>();
    const adopt = jest.fn<void, [Row]>();
    const page = TestBed.runInInjectionContext(() =>
      formToSave(
        formDraft(
          () => 'row',
          () => ({ version: row().version, value: { id: row().id, name: row().name } }),
        ),
        {
          rules: (path) => minLength(path.name, 3, { message: 'TEXT_TOO_SHORT' }),
          write,
          saved,
          conflict: {
            read: () => Promise.resolve({ ...stored, name: 'Les mardis', version: 4 }),
            differences: ({ name }, theirs) => [{ label: 'Nom', mine: name, theirs: theirs.name }],
            adopt,
          },
        },
      ),
    );
    return { page, saved, adopt };
  };
  const type = (page: ReturnType<typeof opened>['page'], name: string) => {
    page.fields.name().value.set(name);
    page.fields.name().markAsDirty();
    TestBed.tick();
  };
  const dialog = () => eventually(() => document.querySelector('mat-dialog-container dl'));
  const press = (index: number) =>
    document.querySelectorAll<HTMLButtonElement>('mat-dialog-actions button').item(index).click();

  it('writes over the version on which the typing began, and forgets what was typed', async () => {
    const write = jest.fn().mockResolvedValue({ ...stored, version: 4 });
    const { page, saved } = opened(write);
    type(page, 'Les lundis');
    expect(sessionStorage).toHaveLength(1);
    await submit(page.fields);
    TestBed.tick();
    expect(write).toHaveBeenCalledWith({ id: 'a', name: 'Les lundis' }, 3);
    expect(saved).toHaveBeenCalledTimes(1);
    expect([page.fields().dirty(), sessionStorage.length]).toEqual([false, 0]);
  });

  it('keeps what was typed, and says why, when it is refused', async () => {
    const write = jest.fn().mockRejectedValue(new ProblemError('UNAVAILABLE', 504));
    const { page, saved } = opened(write);
    type(page, 'Les lundis');
    await submit(page.fields);
    expect(errorOf(page.fields)).toBe(PROBLEM_TEXTS.UNAVAILABLE);
    expect([saved.mock.calls.length, page.fields().dirty(), sessionStorage.length]).toEqual([
      0,
      true,
      1,
    ]);
  });

  it('shows both versions of a row that somebody else changed, and writes over the one that was shown', async () => {
    const write = jest
      .fn()
      .mockRejectedValueOnce(new ProblemError('VERSION_CONFLICT', 412))
      .mockResolvedValue({ ...stored, version: 5 });
    const { page, saved } = opened(write);
    type(page, 'Les lundis');
    const sent = submit(page.fields);
    expect((await dialog()).textContent).toContain('Les mardis');
    press(document.querySelectorAll('mat-dialog-actions button').length - 1);
    await sent;
    expect(write.mock.calls.map(([, version]) => version)).toEqual([3, 4]);
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('gives a new row its id once, however often it is sent', async () => {
    const write = jest
      .fn()
      .mockRejectedValueOnce(new ProblemError('UNAVAILABLE', 504))
      .mockResolvedValue(undefined);
    const { fields } = TestBed.runInInjectionContext(() =>
      formToSave(signal({ id: '', name: 'Les jeudis' }), { write: (typed) => write(typed) }),
    );
    await submit(fields);
    await submit(fields);
    const [[first], [second]] = write.mock.calls;
    expect(first.id).not.toBe('');
    expect(second.id).toBe(first.id);
  });

  it('writes nothing where the person did not agree, and forgets nothing that was not saved', async () => {
    const write = jest.fn().mockResolvedValue(NOT_SAVED);
    const saved = jest.fn();
    const agreed = jest.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    const { fields } = TestBed.runInInjectionContext(() =>
      formToSave(signal({ name: 'Les jeudis' }), {
        agreed: () => agreed(),
        write: () => write(),
        saved: () => saved(),
      }),
    );
    fields.name().markAsDirty();
    await submit(fields);
    expect(write).not.toHaveBeenCalled();
    await submit(fields);
    expect([write.mock.calls.length, saved.mock.calls.length, fields().dirty()]).toEqual([
      1,
      0,
      true,
    ]);
  });

  it('keeps what is typed in memory while the row is read again and says the same, and writes over the new version', async () => {
    const row = signal(stored);
    const write = jest.fn().mockResolvedValue(undefined);
    const { fields } = TestBed.runInInjectionContext(() =>
      formToSave(
        formInMemory(() => ({ version: row().version, value: { name: row().name } })),
        { write: (typed, version) => write(typed, version) },
      ),
    );
    fields.name().value.set('Les lundis');
    row.set({ ...stored, version: 4 });
    expect(fields.name().value()).toBe('Les lundis');
    await submit(fields);
    expect(write).toHaveBeenCalledWith({ name: 'Les lundis' }, 4);
    row.set({ ...stored, name: 'Les samedis', version: 5 });
    expect(fields.name().value()).toBe('Les samedis');
  });
});
