import { ChangeDetectionStrategy, Component, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatIcon } from '@angular/material/icon';
import { stepped, typedText } from '../../forms/typed-text';

/** How many there have been, for ids. */
let shown = 0;

/** A number set by − and + in steps, or typed. */
@Component({
  selector: 'p-step-field',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="label" aria-hidden="true">{{ label() }}</span>
    <div role="group" [attr.aria-label]="label()">
      <button
        type="button"
        [disabled]="value() <= 0"
        (click)="add(-1)"
        aria-label="Moins"
        i18n-aria-label="@@contacts.less"
      >
        <mat-icon svgIcon="remove" />
      </button>
      <input
        #field
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [attr.aria-label]="label()"
        [value]="text()"
        [attr.aria-invalid]="fault() !== ''"
        [attr.aria-describedby]="fault() ? faultId : null"
        (input)="text.set(field.value)"
        (focus)="field.select()"
        (blur)="touch.emit()"
      />
      <button
        type="button"
        [disabled]="value() >= most()"
        (click)="add(1)"
        aria-label="Plus"
        i18n-aria-label="@@contacts.moreOf"
      >
        <mat-icon svgIcon="add" />
      </button>
    </div>
    <p class="wrong" [id]="faultId" aria-live="polite">{{ fault() }}</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--p-space-2) var(--p-space-4);
    }
    div {
      display: flex;
      gap: var(--p-space-2);
    }
    button,
    input {
      width: 56px;
      height: 48px;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--p-radius-m);
      color: var(--mat-sys-on-surface);
      background: var(--p-card);
      font: inherit;
      text-align: center;
    }
    button {
      cursor: pointer;
    }
    button:disabled {
      opacity: 0.5;
    }
    input[aria-invalid='true'] {
      border-color: var(--mat-sys-error);
    }
    .wrong {
      flex-basis: 100%;
      margin: 0;
      color: var(--mat-sys-error);
    }
    .wrong:empty {
      display: none;
    }
  `,
})
export class StepField implements FormValueControl<number> {
  readonly label = input.required<string>();
  readonly step = input(1);
  readonly most = input.required<number>();
  readonly value = model(0);
  readonly touch = output();

  /** What is wrong with the number, in words. */
  readonly fault = input('');
  protected readonly faultId = `step-field-${(shown += 1)}`;
  /** What stands in the field: kept as it is typed, also where it is no number (the value is then NaN). */
  protected readonly text = typedText(this.value);

  protected add(direction: 1 | -1): void {
    this.value.update((value) => stepped(value, direction * this.step(), this.most()));
  }
}
