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
import { stepped, typedText } from '../forms/typed-text';

/** As the schema of Attendance has it. */
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
      [attr.aria-valuenow]="known() ? value() : null"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="invalid()"
      [attr.aria-describedby]="invalid() ? describedBy() : null"
      [value]="text()"
      (input)="text.set(number.value)"
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

  /** What stands in the field: kept as it is typed, also where it is no number (the value is then NaN). */
  protected readonly text = typedText(this.value);
  protected readonly known = computed(() => !Number.isNaN(this.value()));

  protected readonly most = MOST;
  protected readonly lessLabel = computed(
    () => $localize`:@@attendance.less:Un de moins : ${this.label()}:LABEL:`,
  );
  protected readonly moreLabel = computed(
    () => $localize`:@@attendance.more:Un de plus : ${this.label()}:LABEL:`,
  );

  protected add(step: 1 | -1): void {
    this.value.update((count) => stepped(count, step, MOST));
    void this.announcer.announce(String(this.value()), 'polite', 2000);
  }
}
