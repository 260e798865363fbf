import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BoardContact } from '@presence/contract';
import type { Id } from '@presence/domain';
import { injectLocale } from '../../../page/locale';
import { BoardMoves } from '../board-moves';
import type { Cell, ChipNames, GridRow } from '../data/board-rows';
import { chipView } from './chip-view';
import { ContactChip } from './contact-chip';

/** One volunteer's week, or one person's weeks. The grid around it moves the focus. */
@Component({
  selector: 'p-board-row',
  imports: [ContactChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-row.html',
  styleUrl: './board-row.scss',
  host: { role: 'row', '[attr.aria-rowindex]': 'index() + 2' },
})
export class BoardRow {
  private readonly locale = injectLocale();
  protected readonly moves = inject(BoardMoves);

  readonly row = input.required<GridRow>();
  readonly index = input.required<number>();
  readonly chips = input.required<ChipNames>();
  readonly selectedId = input<Id | null>(null);
  /** The square that the keyboard is at, and the contact in it; null in every other row. */
  readonly spot = input<{ column: number; index: number } | null>(null);
  /** The square under the pointer while a contact is carried. */
  readonly over = input<string | null>(null);

  protected readonly cells = computed(() =>
    this.row().cells.map((cell) => {
      const chips = cell.contacts.map((contact) =>
        chipView(contact, this.chips().name(contact), this.chips().found(contact), this.locale),
      );
      // One text for a square instead of a hidden one in each chip: those are drawn as layers of their own.
      return { ...cell, chips, heard: chips.map(({ heard }) => heard).join('; ') || null };
    }),
  );

  protected stateOf({ key }: Cell): 'possible' | 'not' | '' {
    const target = this.moves.carried()?.targets?.get(key);
    return target ? (target.obstacle === null ? 'possible' : 'not') : '';
  }

  protected isSelected({ id }: BoardContact, column: number, index: number): boolean {
    const spot = this.spot();
    return (
      id === this.selectedId() ||
      (spot?.column === column && spot.index === index && this.moves.carried() !== null)
    );
  }
}
