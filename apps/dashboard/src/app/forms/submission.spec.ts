import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, minLength, submit } from '@angular/forms/signals';
import { ProblemError } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { errorOf } from './sending';
import { submission } from './submission';

function formWith(name: string, write: () => Promise<unknown>, atFault?: () => void) {
  const model = signal({ name });
  return TestBed.runInInjectionContext(() =>
    form(model, (path) => minLength(path.name, 3, { message: 'TEXT_TOO_SHORT' }), {
      submission: submission(write, atFault),
    }),
  );
}

describe('submission', () => {
  it('sends the same answers again after a refusal', async () => {
    const write = jest
      .fn<Promise<unknown>, []>()
      .mockRejectedValueOnce(new ProblemError('UNAVAILABLE', 504))
      .mockRejectedValueOnce(
        new ProblemError('VALIDATION', 400, [{ path: ['name'], message: 'REQUIRED' }]),
      )
      .mockResolvedValue(undefined);
    const tree = formWith('Les jeudis', write);
    await submit(tree);
    expect(errorOf(tree)).toBe(PROBLEM_TEXTS.UNAVAILABLE);
    await submit(tree);
    expect(errorOf(tree)).toBe(PROBLEM_TEXTS.VALIDATION);
    await submit(tree);
    expect(write).toHaveBeenCalledTimes(3);
  });

  it('sends nothing while something typed is at fault', async () => {
    const write = jest.fn<Promise<unknown>, []>().mockResolvedValue(undefined);
    const atFault = jest.fn();
    await submit(formWith('L', write, atFault));
    expect(write).not.toHaveBeenCalled();
    expect(atFault).toHaveBeenCalledTimes(1);
  });
});
