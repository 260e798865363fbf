import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { eventually } from '../../../testing/eventually';
import { Dialog, injectOpenDialog } from '../../page/dialog';
import { ProblemError } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { Attempt } from './attempt';
import { DialogFrame } from './dialog-frame';

const REFUSED = new ProblemError('ROTA_CLASH', 409);

@Component({
  selector: 'p-sample-dialog',
  imports: [DialogFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-dialog-frame
      heading="Retirer ?"
      action="Retirer"
      [attempt]="attempt"
      (confirmed)="confirm()"
      >{{ data.left }}</p-dialog-frame
    >
  `,
})
class SampleDialog extends Dialog<{ left: string; tries: (() => Promise<string>)[] }, string> {
  protected readonly attempt = new Attempt();

  protected async confirm(): Promise<void> {
    const act = this.data.tries.shift();
    await this.attempt.to(async () => this.close(await act?.()));
  }
}

describe('a dialog that says what will change', () => {
  const open = (...tries: (() => Promise<string>)[]) => {
    TestBed.configureTestingModule({
      providers: [{ provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } }],
    });
    const openDialog = TestBed.runInInjectionContext(() => injectOpenDialog());
    const data = { left: 'Douze contacts', tries };
    return openDialog(() => Promise.resolve(SampleDialog), data, { width: '30rem' });
  };
  const container = () => document.querySelector('mat-dialog-container');
  const button = (words: string) =>
    eventually(() =>
      [...(container()?.querySelectorAll('button') ?? [])].find(
        ({ textContent, disabled }) => textContent.trim() === words && !disabled,
      ),
    );

  it('answers nothing to whoever changes nothing', async () => {
    const answer = open(() => Promise.reject(REFUSED));
    const keep = await button('Ne rien changer');
    expect(container()?.textContent).toContain('Douze contacts');
    keep.click();
    expect(await answer).toBeUndefined();
  });

  it('stays with the reason of a refusal, which another attempt takes away', async () => {
    const answer = open(
      () => Promise.reject(REFUSED),
      () => Promise.resolve('gone'),
    );
    (await button('Retirer')).click();
    const refusal = await eventually(() => container()?.querySelector('[role=alert]'));
    expect(refusal.textContent).toBe(PROBLEM_TEXTS.ROTA_CLASH);
    (await button('Retirer')).click();
    expect(await answer).toBe('gone');
  });
});
