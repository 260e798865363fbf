import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit } from '@angular/forms/signals';
import type { Issue } from '@presence/domain';
import { ISSUE_TEXTS } from '../problems/issue-texts';
import { ProblemError } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { errorOf, sending } from './sending';

const refusedWith = async (issues: Issue[]) => {
  const model = signal({ name: '', contact: { phone: '' }, themes: ['ANXIETY'] });
  const tree = TestBed.runInInjectionContext(() => form(model));
  const done = await submit(tree, {
    action: (root) =>
      sending(root, () => Promise.reject(new ProblemError('VALIDATION', 400, issues))),
  });
  return { tree, done };
};

describe('sending', () => {
  it('puts each issue on its nested field', async () => {
    const { tree, done } = await refusedWith([
      { path: ['contact', 'phone'], message: 'PHONE_INVALID' },
      { path: ['themes', 0], message: 'LIST_REPEATS' },
    ]);
    expect(done).toBe(false);
    expect(errorOf(tree.contact.phone)).toBe(ISSUE_TEXTS['PHONE_INVALID']);
    expect(errorOf(tree.themes)).toBe('');
    expect(tree.themes[0]?.().errors()).toHaveLength(1);
    expect(errorOf(tree.name)).toBe('');
  });

  it('puts an issue deeper than the form on the nearest field that is there', async () => {
    const { tree } = await refusedWith([{ path: ['name', 'fr', 0], message: 'REQUIRED' }]);
    expect(errorOf(tree.name)).toBe(ISSUE_TEXTS['REQUIRED']);
  });

  it('says on the form itself what happened, also for a field it does not have', async () => {
    const { tree } = await refusedWith([{ path: ['unknown'], message: 'FIELD_UNKNOWN' }]);
    expect(errorOf(tree)).toBe(PROBLEM_TEXTS.VALIDATION);
  });

  it('resolves quietly when the write holds', async () => {
    const tree = TestBed.runInInjectionContext(() => form(signal({ name: '' })));
    await expect(
      submit(tree, { action: (root) => sending(root, () => Promise.resolve()) }),
    ).resolves.toBe(true);
  });
});
