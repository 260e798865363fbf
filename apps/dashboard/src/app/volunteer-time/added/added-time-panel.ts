import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AddedTimeView, paths } from '@presence/contract';
import { type Id, lengthInWords, shortDateInWords } from '@presence/domain';
import { associationList } from '../../associations/association-read';
import { Announcer } from '../../page/announcer';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { VolunteerTimeApi } from '../volunteer-time-api';
import { FUNCTION_LABELS, formatQuantity } from '../volunteer-time-labels';
import { AddedTimeForm } from './added-time-form';

/** How many are shown at first, and more at each tap. */
const STEP = 30;
const NEW = 'new';

/** Hours of a year that were entered by hand, one's own or everybody's: to add, change and take away. */
@Component({
  selector: 'p-added-time-panel',
  imports: [AddedTimeForm, MatButton, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './added-time-panel.html',
  styleUrl: './added-time-panel.scss',
})
export class AddedTimePanel {
  private readonly api = inject(VolunteerTimeApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();

  readonly year = input.required<number>();
  readonly everybodys = input(false);
  readonly changed = output();

  protected readonly times = associationList(
    (id) => ({
      url: this.everybodys() ? paths.addedTimes(id) : paths.myAddedTimes(id),
      params: { from: `${this.year()}-01`, until: `${this.year()}-12` },
    }),
    AddedTimeView,
    { keepsWhileAsking: true },
  );
  /** The entry whose form is open. */
  protected readonly open = linkedSignal<number, Id | typeof NEW | null>({
    source: this.year,
    computation: () => null,
  });
  protected readonly isNew = computed(() => this.open() === NEW);
  private readonly room = linkedSignal({ source: this.year, computation: () => STEP });
  protected readonly lines = computed(() =>
    (this.times.shown() ?? []).slice(0, this.room()).map((time) => ({ time, ...this.said(time) })),
  );
  protected readonly rest = computed(() =>
    Math.max((this.times.shown()?.length ?? 0) - this.room(), 0),
  );

  protected add(): void {
    this.open.set(NEW);
  }

  protected more(): void {
    this.room.update((room) => room + STEP);
  }

  protected stored(): void {
    this.open.set(null);
    this.announcer.say($localize`:@@addedTime.saved:Les heures sont enregistrées.`);
    this.reread();
  }

  /** Taken away at once; to bring them back is one tap. */
  protected async remove(time: AddedTimeView): Promise<void> {
    const back = await this.doing(() => this.api.removeTime(time, this.everybodys()));
    this.reread();
    if (!back) return;
    const undone = await this.announcer.offer(
      $localize`:@@addedTime.removed:Les heures sont retirées.`,
      $localize`:@@addedTime.undo:Annuler`,
    );
    if (!undone) return;
    const { displayName: _n, enteredBy: _e, enteredByName: _w, version: _v, ...draft } = time;
    if (await this.doing(() => this.api.addTime(draft, this.everybodys())))
      this.announcer.say($localize`:@@addedTime.restored:Les heures sont revenues.`);
    this.reread();
  }

  private async doing(write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
      return false;
    }
  }

  private reread(): void {
    this.times.reload();
    this.changed.emit();
  }

  private said(time: AddedTimeView) {
    const date = shortDateInWords(time.date, this.locale, true);
    const what = FUNCTION_LABELS[time.function];
    const whose = this.everybodys() ? `${time.displayName}, ` : '';
    return {
      what,
      date,
      extent: [
        lengthInWords(time.minutes, this.locale),
        ...(time.kilometres > 0 ? [`${formatQuantity(time.kilometres, this.locale)} km`] : []),
      ].join(', '),
      enteredBy: time.enteredBy === time.organiserId ? '' : time.enteredByName,
      changeLabel: $localize`:@@addedTime.changeOf:Modifier : ${whose}:WHOSE:${what}:WHAT:, ${date}:DATE:`,
      removeLabel: $localize`:@@addedTime.removeOf:Retirer : ${whose}:WHOSE:${what}:WHAT:, ${date}:DATE:`,
    };
  }
}
