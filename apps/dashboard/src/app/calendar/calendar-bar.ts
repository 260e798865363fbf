import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatIcon } from '@angular/material/icon';
import { MatOption, MatSelect } from '@angular/material/select';
import type { GroupSummary } from '@presence/contract';
import { stepOf, type View } from './calendar-days';
import type { Whose } from './whose';

export type CalendarState = {
  view: View;
  date: string;
  group: string | null;
  whose: Whose;
  text: string;
};

/** More groups than these are searched by a word rather than chosen from a list. */
const LISTED_GROUPS = 12;

/** Above the calendar: the period and its arrows, whose sessions, the view, the group. */
@Component({
  selector: 'p-calendar-bar',
  imports: [
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './calendar-bar.html',
  styleUrl: './calendar-bar.scss',
})
export class CalendarBar {
  readonly state = input.required<CalendarState>();
  readonly title = input.required<string>();
  readonly today = input.required<string>();
  readonly groups = input.required<readonly GroupSummary[]>();
  /** How many days a list shows. */
  readonly listed = input<number>();
  /** Whether whose sessions are shown can be chosen: not by who leads none. */
  readonly choosesWhose = input(false);
  readonly stateChange = output<Partial<CalendarState>>();

  /** Which of the three buttons of the toolbar the Tab key reaches. */
  protected readonly stop = signal(1);
  protected readonly choices = computed(() =>
    this.groups().filter(({ id, archivedAt }) => archivedAt === null || id === this.state().group),
  );

  protected readonly many = computed(() => this.choices().length > LISTED_GROUPS);

  protected search(event: Event): void {
    this.stateChange.emit({ text: (event.target as HTMLInputElement).value });
  }

  protected step(direction: 1 | -1): void {
    const { view, date } = this.state();
    this.stateChange.emit({ date: stepOf(view, date, direction, this.listed()) });
  }

  /** Arrows go along the toolbar, as in any toolbar. */
  protected along(event: KeyboardEvent, toolbar: HTMLElement): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    this.stop.update((stop) => (stop + step + 3) % 3);
    toolbar.querySelectorAll('button')[this.stop()]?.focus();
  }
}
