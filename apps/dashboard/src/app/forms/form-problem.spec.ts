import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, submit } from '@angular/forms/signals';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { ProblemError } from '../problems/problem-error';
import { FormProblem } from './form-problem';
import { submission } from './submission';

@Component({
  selector: 'p-test-form',
  imports: [FormProblem],
  template: '<input /><p-form-problem [form]="form" />',
})
class TestForm {
  private readonly model = signal({ name: '' });
  readonly form = form(this.model, {
    submission: submission(() => Promise.reject(new ProblemError('VENUE_BUSY', 409))),
  });
}

describe('a refusal', () => {
  it('is brought into view and focused, each time', async () => {
    const shown = jest.fn();
    Element.prototype.scrollIntoView = shown;
    TestBed.configureTestingModule({ imports: [MatIconTestingModule] });
    const fixture = TestBed.createComponent(TestForm);
    document.body.append(fixture.nativeElement);
    const page = fixture.nativeElement as HTMLElement;
    await fixture.whenStable();
    expect(shown).not.toHaveBeenCalled();
    for (const time of [1, 2]) {
      page.querySelector('input')?.focus();
      await submit(fixture.componentInstance.form);
      await fixture.whenStable();
      expect(page.querySelector('p-form-problem')?.textContent).toContain('déjà pris');
      expect(document.activeElement?.tagName).toBe('P-FORM-PROBLEM');
      expect(shown).toHaveBeenCalledTimes(time);
    }
  });
});
