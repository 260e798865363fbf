import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BoardContact } from '@presence/contract';
import { dateInWords, type Id } from '@presence/domain';
import { injectLocale } from '../page/locale';
import { inOrder } from './board-rows';
import { kindInWords } from './rota-words';

const STEP = 60;

/** The contacts of a week as a plain list by day, for a phone. */
@Component({
  selector: 'p-board-list',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (day of days(); track day.date) {
      <h2>{{ day.title }}</h2>
      <ul>
        @for (contact of day.contacts; track contact.id) {
          <li>
            <button
              type="button"
              [class.selected]="contact.id === selectedId()"
              (click)="selected.emit(contact)"
            >
              <strong>{{ contact.start }} {{ personName()(contact.personId) }}</strong>
              <span>{{ kind(contact) }} – {{ who(contact) }}</span>
            </button>
          </li>
        }
      </ul>
    }
    @if (rest() > 0) {
      <button matButton="outlined" type="button" (click)="more()" i18n="@@rotas.more">
        Montrer la suite ({{ rest() }})
      </button>
    }
  `,
  styles: `
    h2 {
      margin-block: var(--p-space-4) var(--p-space-2);
      font-size: 1.0625rem;
    }
    ul {
      display: grid;
      gap: var(--p-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li button {
      display: grid;
      width: 100%;
      min-height: var(--p-target);
      padding: var(--p-space-2) var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      color: inherit;
      background: var(--p-card);
      font: inherit;
      text-align: start;
    }
    .selected {
      outline: 2px solid var(--mat-sys-primary);
    }
    span {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class BoardList {
  private readonly locale = injectLocale();
  readonly contacts = input.required<readonly BoardContact[]>();
  readonly personName = input.required<(id: string) => string>();
  readonly volunteerName = input.required<(id: string) => string>();
  readonly selectedId = input<Id | null>(null);
  readonly selected = output<BoardContact>();

  private readonly room = signal(STEP);
  private readonly dated = computed(() =>
    inOrder(this.contacts().filter(({ date }) => date !== null)),
  );
  protected readonly days = computed(() => {
    const byDay = Map.groupBy(this.dated().slice(0, this.room()), ({ date }) => date ?? '');
    return [...byDay].map(([date, contacts]) => ({
      date,
      contacts,
      title: dateInWords(date, this.locale),
    }));
  });
  protected readonly rest = computed(() => Math.max(0, this.dated().length - this.room()));
  protected readonly kind = (contact: BoardContact) => kindInWords(contact, this.locale);
  protected readonly who = ({ volunteers }: BoardContact) =>
    volunteers
      .filter(({ answer }) => answer !== 'DECLINED')
      .map(({ volunteerId }) => this.volunteerName()(volunteerId))
      .join(' + ') || $localize`:@@rotas.nobody:personne`;

  protected more(): void {
    this.room.update((room) => room + STEP);
  }
}
