import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import {
  addWindow,
  mergeWindows,
  removeWindow,
  type Weekday,
  weekdayWord,
  WEEKDAYS,
  WeekWindow,
} from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { issueText } from '../../problems/issue-texts';
import { WEEK_MEANINGS, type WeekMeaning } from './week-meanings';
import { formatWindow } from './week-labels';

/** The same windows in words, to take away one by one or to add by day and hours. */
@Component({
  selector: 'p-week-list',
  imports: [
    MatButton,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './week-list.html',
  styleUrl: './week-list.scss',
})
export class WeekList {
  private readonly locale = injectLocale();

  readonly meaning = input<WeekMeaning>('FREE');
  readonly windows = model<readonly WeekWindow[]>([]);

  protected readonly texts = computed(() => WEEK_MEANINGS[this.meaning()]);
  protected readonly weekdays = WEEKDAYS.map((code) => ({
    code,
    name: weekdayWord(code, this.locale),
  }));
  protected readonly weekday = signal<Weekday>('MO');
  protected readonly start = signal('09:00');
  protected readonly end = signal('12:00');
  protected readonly wrong = signal('');
  protected readonly lines = computed(() =>
    mergeWindows(this.windows()).map((window) => {
      const words = formatWindow(window, this.locale);
      return { window, words, remove: $localize`:@@week.removeWhich:Retirer ${words}:WHEN:` };
    }),
  );

  protected readonly text = (event: Event) => (event.target as HTMLInputElement).value;

  protected add(): void {
    const window = WeekWindow.safeParse({
      weekday: this.weekday(),
      start: this.start(),
      end: this.end(),
    });
    this.wrong.set(window.success ? '' : issueText(window.error.issues[0]?.message ?? ''));
    if (window.success) this.windows.set(addWindow(this.windows(), window.data));
  }

  protected remove(window: WeekWindow): void {
    this.windows.set(removeWindow(this.windows(), window));
  }
}
