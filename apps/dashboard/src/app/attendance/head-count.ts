import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { MatIcon } from '@angular/material/icon';
import { LiveAnnouncer } from '@angular/cdk/a11y';

const MOST = 500;

/** A number of people, set by two buttons large enough for a thumb in a dark corridor, or typed. */
@Component({
  selector: 'p-head-count',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.large]': 'large()',
    '[class.wrong]': 'invalid()',
    role: 'group',
    '[attr.aria-label]': 'label()',
  },
  template: `
    <button
      type="button"
      class="less"
      [disabled]="value() <= 0"
      (click)="add(-1)"
      [attr.aria-label]="lessLabel()"
    >
      <mat-icon svgIcon="remove" />
    </button>
    <input
      #number
      type="text"
      inputmode="numeric"
      autocomplete="off"
      role="spinbutton"
      aria-valuemin="0"
      [attr.aria-valuenow]="value()"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="invalid() ? describedBy() : null"
      [value]="value()"
      (input)="type(number)"
      (focus)="number.select()"
      (blur)="touch.emit()"
      (keydown.arrowUp)="add(1); $event.preventDefault()"
      (keydown.arrowDown)="add(-1); $event.preventDefault()"
    />
    <button
      type="button"
      class="more"
      [disabled]="value() >= most"
      (click)="add(1)"
      [attr.aria-label]="moreLabel()"
    >
      <mat-icon svgIcon="add" />
    </button>
  `,
  styleUrl: './head-count.scss',
})
export class HeadCount implements FormValueControl<number> {
  private readonly announcer = inject(LiveAnnouncer);

  readonly value = model(0);
  readonly label = input.required<string>();
  readonly large = input(false);
  readonly invalid = input(false);
  /** The id of the words that say what is wrong. */
  readonly describedBy = input('');
  readonly touch = output();

  protected readonly most = MOST;
  protected readonly lessLabel = computed(
    () => $localize`:@@attendance.less:Un de moins : ${this.label()}:LABEL:`,
  );
  protected readonly moreLabel = computed(
    () => $localize`:@@attendance.more:Un de plus : ${this.label()}:LABEL:`,
  );

  protected add(step: 1 | -1): void {
    this.value.update((count) => Math.min(Math.max(count + step, 0), MOST));
    void this.announcer.announce(String(this.value()), 'polite', 2000);
  }

  /** Keeps the digits only; nothing at all is nobody. */
  protected type(number: HTMLInputElement): void {
    const count = Math.min(Number(number.value.replace(/\D/g, '')), MOST);
    this.value.set(count);
    number.value = String(count);
  }
}
