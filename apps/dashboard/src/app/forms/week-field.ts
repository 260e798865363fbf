import { ChangeDetectionStrategy, Component, computed, input, model, output, signal } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { mergeWindows, minutesOf, type WeekWindow } from '@presence/domain';
import { textOfError } from './field-errors';
import { WeekGrid } from './week-grid';
import { WeekList } from './week-list';
import { hoursInWords } from './week-words';

/** How many strokes can be taken back. */
const REMEMBERED = 20;

/** Windows of the week: drawn on a grid, or written in a list beneath, so that nobody depends on drawing. */
@Component({
  selector: 'p-week-field',
  imports: [MatButton, WeekGrid, WeekList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-week-grid [label]="label()" [windows]="value()" (windowsChange)="take($event)" (left)="touch.emit()" />
    <div class="under">
      <p aria-live="polite">{{ total() }}</p>
      <button matButton type="button" [disabled]="past().length === 0" (click)="takeBack()" i18n="@@week.takeBack">Revenir en arrière</button>
      <button matButton type="button" [disabled]="value().length === 0" (click)="take([])" i18n="@@week.clear">Tout effacer</button>
    </div>
    <p-week-list [windows]="value()" (windowsChange)="take($event)" />
    @if (error(); as text) {
      <p class="error" role="alert">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--p-space-3);
    }
    .under {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-1) var(--p-space-3);
    }
    .under p {
      flex: 1 1 auto;
      font-weight: 600;
    }
    .error {
      color: var(--mat-sys-error);
      font-size: 0.875rem;
    }
    @media (max-width: 39.99rem) {
      :host {
        --p-week-bleed: calc(var(--p-space-4) - 2px);
      }
    }
  `,
})
export class WeekField implements FormValueControl<readonly WeekWindow[]> {
  readonly value = model<readonly WeekWindow[]>([]);
  readonly label = input.required<string>();
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly past = signal<readonly (readonly WeekWindow[])[]>([]);
  protected readonly error = computed(() => {
    const [first] = this.errors();
    return this.touched() && first ? textOfError(first) : '';
  });
  protected readonly total = computed(() => {
    const minutes = this.value().reduce((sum, { start, end }) => sum + minutesOf(end) - minutesOf(start), 0);
    return minutes === 0 ? $localize`:@@week.none:Aucun moment libre pour l’instant.` : $localize`:@@week.total:En tout : ${hoursInWords(minutes)}:HOURS: par semaine.`;
  });

  protected take(windows: readonly WeekWindow[]): void {
    this.past.update((past) => [...past, this.value()].slice(-REMEMBERED));
    this.value.set(mergeWindows(windows));
    this.touch.emit();
  }

  protected takeBack(): void {
    const last = this.past().at(-1);
    if (!last) return;
    this.past.update((past) => past.slice(0, -1));
    this.value.set(last);
  }
}
