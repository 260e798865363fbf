import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { WeekWindow } from '@presence/domain';
import { WEEK_MEANINGS, type WeekMeaning } from '../forms/week/week-meanings';
import { WeekField } from '../forms/week/week-field';
import { formatWindow } from '../forms/week/week-labels';
import { injectLocale } from '../page/locale';

/** Moments of a week in words, and the week to draw them on once it is asked for: two whole weeks at once would hide the form. */
@Component({
  selector: 'p-windows-field',
  imports: [FormField, MatButton, WeekField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>{{ label() }}</h3>
    @if (drawing()) {
      <p-week-field [label]="label()" [meaning]="meaning()" [formField]="field()" />
    } @else {
      <p>{{ words() }}</p>
    }
    <button
      matButton="outlined"
      type="button"
      [attr.aria-expanded]="drawing()"
      [attr.aria-label]="label() + ' : ' + action()"
      (click)="drawing.set(!drawing())"
    >
      {{ action() }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-3);
    }
    h3 {
      font-size: 1rem;
    }
    button {
      justify-self: start;
    }
  `,
})
export class WindowsField {
  private readonly locale = injectLocale();
  readonly label = input.required<string>();
  readonly meaning = input.required<WeekMeaning>();
  readonly field = input.required<FieldTree<readonly WeekWindow[]>>();

  protected readonly drawing = signal(false);
  protected readonly words = computed(() => {
    const windows = this.field()().value();
    return windows.length === 0
      ? WEEK_MEANINGS[this.meaning()].none
      : windows.map((window) => formatWindow(window, this.locale)).join(', ');
  });
  protected readonly action = computed(() =>
    this.drawing()
      ? $localize`:@@needs.closeWeek:Refermer la semaine`
      : $localize`:@@needs.drawWeek:Dessiner sur la semaine`,
  );
}
