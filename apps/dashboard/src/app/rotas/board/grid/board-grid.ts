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
  type Signal,
  signal,
  viewChild,
} from '@angular/core';
import type { BoardContact } from '@presence/contract';
import type { Id } from '@presence/domain';
import { injectLocale } from '../../../page/locale';
import { type Column, HEADS, said } from '../../rota-labels';
import { BoardMoves } from '../board-moves';
import { BoardRow } from './board-row';
import { type ChipNames, cellKey, type GridRow } from '../data/board-rows';
import { ChipDrag } from './chip-drag';
import { drawnRows } from './drawn-rows';
import { FIRST_SPOT, type Spot, stepFrom } from './grid-keys';
import { columnWidths } from './column-widths';
import { expectedHeight, NAME_COLUMN, rulerOf } from './row-heights';

const FONT = "'Atkinson Hyperlegible Next Variable', 'Segoe UI', system-ui, sans-serif";

/**
 * Rows of squares, only those in sight drawn. One tab stop: arrows go from square to square and from contact to contact
 * within one; Space or Enter takes a contact up and puts it down, Escape puts it back; the mouse and the finger drag.
 */
@Component({
  selector: 'p-board-grid',
  imports: [BoardRow],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-grid.html',
  styleUrl: './board-grid.scss',
  host: {
    '(keydown)': 'press($event)',
    '(click)': 'choose($event)',
    '(focusin)': 'focusCell($event)',
  },
})
export class BoardGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly moves = inject(BoardMoves);
  private readonly drag = inject(ChipDrag);
  protected readonly locale = injectLocale();

  readonly rows = input.required<readonly GridRow[]>();
  /** Every row, also those that a filter leaves out: what columns hold must not jump while typing. */
  readonly allRows = input.required<readonly GridRow[]>();
  readonly columns = input.required<readonly Column[]>();
  readonly label = input.required<string>();
  readonly chips = input.required<ChipNames>();
  /** Said where there is no row. */
  readonly none = input('');
  /** Whether contacts can be moved: where columns are days. */
  readonly movable = input(true);
  readonly selectedId = input<Id | null>(null);
  readonly selected = output<BoardContact>();
  readonly dropped = output<{ volunteerId: Id; date: string }>();

  private readonly viewport = viewChild.required<ElementRef<HTMLElement>>('viewport');
  private readonly head = viewChild.required<ElementRef<HTMLElement>>('head');
  private readonly drawn = viewChild.required<ElementRef<HTMLElement>>('drawn');
  private readonly fontLoaded = signal(false);
  private readonly rulers = computed(() => {
    // Words are measured again once the font is there.
    this.fontLoaded();
    return { name: rulerOf(`14px ${FONT}`), chip: rulerOf(`12px ${FONT}`) };
  });
  private readonly chipText = computed(() => {
    const { name } = this.chips();
    return (contact: BoardContact) => `${contact.start ?? ''} ${name(contact)}`.trim();
  });
  private readonly widths = computed(() =>
    columnWidths(
      this.allRows(),
      Math.max(0, this.drawnRows.width() - NAME_COLUMN),
      this.columns().map(({ note }) => this.noteWidth(note)),
      this.chipText(),
      this.rulers().chip,
    ),
  );
  protected readonly template = computed(
    () =>
      `${NAME_COLUMN}px ${this.widths()
        .map((width) => `minmax(0, ${width}fr)`)
        .join(' ')}`,
  );
  private readonly expected: Signal<(row: GridRow) => number> = computed(() => {
    const text = this.chipText();
    const [widths, rulers] = [this.widths(), this.rulers()];
    // Every row is asked for again whenever some are measured, that is at each frame of scrolling.
    const known = new WeakMap<GridRow, number>();
    return (row: GridRow) => {
      const height = known.get(row) ?? expectedHeight(row, text, widths, rulers);
      known.set(row, height);
      return height;
    };
  });
  private readonly drawnRows = drawnRows(
    { viewport: this.viewport, head: this.head, drawn: this.drawn },
    this.rows,
    this.expected,
  );
  protected readonly tops = this.drawnRows.tops;
  protected readonly window = this.drawnRows.window;
  protected readonly shown = this.drawnRows.shown;

  protected readonly spot = linkedSignal<string, Spot>({
    source: () => this.label(),
    computation: () => FIRST_SPOT,
  });
  private readonly carriedTo = linkedSignal<unknown, string | null>({
    source: () => this.moves.carried()?.contact.id,
    computation: () => null,
  });
  /** The square under the pointer or the arrows while a contact is carried. */
  protected readonly over = computed(() => this.drag.over() ?? this.carriedTo());
  protected readonly heads = HEADS;
  protected readonly spoken = computed(() => {
    const carried = this.moves.carried();
    if (!carried) return '';
    if (!carried.targets) return $localize`:@@rotas.looking:Recherche des places possibles…`;
    const target = carried.targets.get(this.over() ?? '');
    if (!target)
      return $localize`:@@rotas.carrying:Contact pris. Flèches pour choisir une place, Espace pour le poser, Échap pour le remettre.`;
    return target.obstacle
      ? $localize`:@@rotas.notHere:Pas ici : ${said(target.obstacle, this.locale)}:REASON:.`
      : $localize`:@@rotas.here:Possible ici, à ${target.start}:TIME:.`;
  });

  constructor() {
    afterNextRender(() => void document.fonts?.ready.then(() => this.fontLoaded.set(true)));
  }

  /** The square that Tab leads to: where the keyboard was, or in the first row in sight once that was scrolled away. */
  protected spotIn(row: number): Spot | null {
    const spot = this.spot();
    const { start, end } = this.window();
    const at = spot.row >= start && spot.row < end ? spot.row : this.drawnRows.firstInSight();
    return row === at ? spot : null;
  }

  protected focusCell({ target }: Event): void {
    const cell = (target as HTMLElement).closest('[role="gridcell"][aria-colindex]');
    const at = (element: Element | null | undefined, index: string) =>
      Number(element?.getAttribute(index)) - 2;
    if (!cell) return;
    const [row, column] = [
      at(cell.closest('p-board-row'), 'aria-rowindex'),
      at(cell, 'aria-colindex'),
    ];
    const spot = this.spot();
    if (spot.row !== row || spot.column !== column) this.spot.set({ row, column, index: 0 });
  }

  protected choose({ target }: Event): void {
    const chip = (target as HTMLElement).closest<HTMLElement>('p-contact-chip');
    const contact = chip && this.contactOf(chip.dataset['contact'] ?? '');
    if (contact) this.selected.emit(contact);
  }

  protected press(event: KeyboardEvent): void {
    if (!(event.target as HTMLElement).closest('[role="gridcell"]')) return;
    const { row, column } = this.spot();
    const inCell = this.rows()[row]?.cells[column]?.contacts.length ?? 0;
    const size = { rows: this.rows().length, columns: this.columns().length };
    const next = stepFrom(this.spot(), event, size, this.moves.carried() ? 0 : inCell);
    if (next) this.go(next);
    else if (event.key === ' ' || event.key === 'Enter') this.use();
    else if (event.key === 'Escape' && this.moves.carried()) this.moves.putBack();
    else return;
    event.preventDefault();
  }

  /** Puts the focus on a square, for a contact taken up elsewhere. */
  focusOn(volunteerId: Id, date: string): void {
    const row = this.rows().findIndex(({ id }) => id === volunteerId);
    const column =
      this.rows()[row]?.cells.findIndex(({ key }) => key === cellKey(volunteerId, date)) ?? -1;
    if (row >= 0 && column >= 0) this.go({ row, column, index: 0 });
  }

  /** What the longest word below a day needs. */
  private noteWidth(note: string | null): number {
    return Math.max(0, ...(note ?? '').split(/\s/).map(this.rulers().chip)) + 6;
  }

  private contactOf(id: Id): BoardContact | undefined {
    return this.shown()
      .flatMap(({ cells }) => cells.flatMap(({ contacts }) => contacts))
      .find((contact) => contact.id === id);
  }

  private use(): void {
    const { row, column, index } = this.spot();
    const cell = this.rows()[row]?.cells[column];
    if (!cell) return;
    if (this.moves.carried()) {
      const [volunteerId = '', date = ''] = cell.key.split(' ');
      return this.dropped.emit({ volunteerId, date });
    }
    const contact = cell.contacts[index];
    if (!contact) return;
    this.selected.emit(contact);
    if (this.movable()) void this.moves.pickUp(contact);
  }

  private go(spot: Spot): void {
    this.spot.set(spot);
    this.carriedTo.set(this.rows()[spot.row]?.cells[spot.column]?.key ?? null);
    this.drawnRows.reveal(spot.row);
    // The row may have to be drawn first.
    afterNextRender(
      () =>
        this.host.nativeElement
          .querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
          ?.focus({ preventScroll: true }),
      { injector: this.injector },
    );
  }
}
