import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  ViewEncapsulation,
} from '@angular/core';
import type { BoardContact } from '@presence/contract';
import { injectLocale } from '../../../page/locale';
import { type Column, formatKind } from '../../rota-labels';
import type { GridRow } from '../data/board-rows';

/** A board as a table for paper: every row, days and names again on each page, below it what nobody has. */
@Component({
  selector: 'p-board-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './board-sheet.html',
  styleUrl: './board-sheet.scss',
})
export class BoardSheet {
  private readonly locale = injectLocale();

  readonly title = input.required<string>();
  readonly columns = input.required<readonly Column[]>();
  readonly rows = input.required<readonly GridRow[]>();
  readonly nameHead = input.required<string>();
  readonly nameOn = input.required<(contact: BoardContact) => string>();
  /** The contacts that nobody has, and how the person is called. */
  readonly open = input.required<readonly BoardContact[]>();
  readonly personName = input.required<(id: string) => string>();

  protected readonly lines = computed(() =>
    this.rows().map(({ id, name, cells }) => ({
      id,
      name,
      cells: cells.map(({ key, away, contacts }) => ({
        key,
        away: away && contacts.length === 0,
        contacts: contacts.map((contact) => ({
          id: contact.id,
          time: contact.start ?? '',
          text: `${this.nameOn()(contact)}${this.kindOf(contact)}`,
        })),
      })),
    })),
  );
  protected readonly gaps = computed(() =>
    this.open()
      .map((contact) => `${this.personName()(contact.personId)}${this.kindOf(contact)}`)
      .sort(new Intl.Collator(this.locale).compare),
  );

  /** Most are calls: only what is not is named. */
  private kindOf(contact: BoardContact): string {
    return contact.kind === 'CALL' ? '' : ` (${formatKind(contact, this.locale)})`;
  }
}
