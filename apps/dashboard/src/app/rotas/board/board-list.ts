import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BoardContact } from '@presence/contract';
import { dateInWords, type Id } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { dayHead, formatKind } from '../rota-labels';
import { inOrder } from './data/board-rows';
import { ANSWER_LABELS, answerOf } from './grid/chip-view';

const STEP = 60;

/** The contacts of a week as a plain list by day, for a phone; the days above it lead to each. */
@Component({
  selector: 'p-board-list',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-list.html',
  styleUrl: './board-list.scss',
})
export class BoardList {
  private readonly locale = injectLocale();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  /** Those that have a day. */
  readonly contacts = input.required<readonly BoardContact[]>();
  readonly dates = input.required<readonly string[]>();
  /** The names of public holidays by date. */
  readonly holidays = input<ReadonlyMap<string, string>>(new Map());
  readonly personName = input.required<(id: string) => string>();
  readonly volunteerName = input.required<(id: string) => string>();
  readonly selectedId = input<Id | null>(null);
  readonly selected = output<BoardContact>();

  private readonly room = linkedSignal<readonly string[], number>({
    source: this.dates,
    computation: () => STEP,
  });
  private readonly ordered = computed(() => inOrder(this.contacts()));
  protected readonly days = computed(() => {
    const byDay = Map.groupBy(this.contacts(), ({ date }) => date ?? '');
    return this.dates().map((date) => ({
      date,
      head: dayHead(date, this.locale, '', this.holidays().get(date) ?? null),
      count: byDay.get(date)?.length ?? 0,
    }));
  });
  /** Days with contacts, and public holidays also without any. */
  protected readonly drawn = computed(() => {
    const shown = Map.groupBy(this.ordered().slice(0, this.room()), ({ date }) => date ?? '');
    const last = this.rest() > 0 ? ([...shown.keys()].at(-1) ?? '') : '9';
    return this.dates()
      .filter((date) => shown.has(date) || (this.holidays().has(date) && date <= last))
      .map((date) => ({
        date,
        contacts: shown.get(date) ?? [],
        title: [dateInWords(date, this.locale), this.holidays().get(date)]
          .filter(Boolean)
          .join(' – '),
      }));
  });
  protected readonly rest = computed(() => Math.max(0, this.ordered().length - this.room()));

  protected more(contact: BoardContact): string {
    const who = contact.volunteers
      .filter(({ answer }) => answer !== 'DECLINED')
      .map(({ volunteerId }) => this.volunteerName()(volunteerId))
      .join(' + ');
    const answer = answerOf(contact);
    return [
      formatKind(contact, this.locale),
      who || $localize`:@@rotas.nobody:personne`,
      ...(answer ? [ANSWER_LABELS[answer]] : []),
    ].join(' – ');
  }

  protected showMore(): void {
    this.room.update((room) => room + STEP);
  }

  /** Draws what comes before a day too, then leads to it. */
  protected goTo(date: string): void {
    const until = this.ordered().findLastIndex((contact) => (contact.date ?? '') <= date) + 1;
    this.room.update((room) => Math.max(room, until));
    afterNextRender(
      () => {
        const head = this.host.nativeElement.querySelector<HTMLElement>(`#jour-${date}`);
        head?.scrollIntoView();
        head?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}
