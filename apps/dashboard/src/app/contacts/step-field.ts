import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

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
        [value]="value()"
        (input)="type(field)"
        (focus)="field.select()"
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
  `,
})
export class StepField {
  readonly label = input.required<string>();
  readonly step = input(1);
  readonly most = input.required<number>();
  readonly value = model(0);

  protected add(direction: 1 | -1): void {
    this.value.update((value) =>
      Math.min(Math.max(value + direction * this.step(), 0), this.most()),
    );
  }

  /** Nothing at all is none. */
  protected type(field: HTMLInputElement): void {
    const number = Number(field.value.replace(',', '.').replace(/[^\d.]/g, ''));
    this.value.set(Number.isFinite(number) ? Math.min(number, this.most()) : 0);
  }
}
