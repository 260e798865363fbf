import { CdkDrag, type CdkDragMove, CdkDropList } from '@angular/cdk/drag-drop';
import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { BoardContact } from '@presence/contract';
import type { Id } from '@presence/domain';
import { injectLocale } from '../page/locale';
import { BoardMoves } from './board-moves';
import { type Cell, cellKey, type Row, tallest } from './board-rows';
import { ContactChip } from './contact-chip';
import { dayHead, said } from './rota-words';

type Spot = { row: number; column: number; index: number };

const CHIP = 44;
const PADDING = 8;
const LOWEST = 60;
const MOST_IN_CELL = 3;

/**
 * Rows of squares, only those in sight drawn. One tab stop: arrows go from square to square and from contact to contact
 * within one; Space or Enter takes a contact up and puts it down, Escape puts it back; the mouse and the finger drag.
 */
@Component({
  selector: 'p-board-grid',
  imports: [
    CdkDrag,
    CdkDropList,
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollViewport,
    ContactChip,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-grid.html',
  styleUrl: './board-grid.scss',
  host: { '(keydown)': 'press($event)' },
})
export class BoardGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly moves = inject(BoardMoves);
  protected readonly locale = injectLocale();

  readonly rows = input.required<readonly Row[]>();
  /** Dates above the columns; null where the columns are weeks. */
  readonly dates = input.required<readonly string[] | null>();
  readonly label = input.required<string>();
  readonly selectedId = input<Id | null>(null);
  /** What a contact is called in its square: the person for volunteers, the volunteers for people. */
  readonly chipName = input.required<(contact: BoardContact) => string>();
  readonly selected = output<BoardContact>();
  readonly dropped = output<{ volunteerId: Id; date: string }>();

  private readonly viewport = viewChild.required(CdkVirtualScrollViewport);
  protected readonly movable = computed(() => this.dates() !== null);
  protected readonly height = computed(() =>
    Math.max(LOWEST, PADDING + CHIP * Math.min(MOST_IN_CELL, tallest(this.rows()))),
  );
  protected readonly columns = computed(
    () =>
      this.dates()?.map((date) => dayHead(date, this.locale)) ??
      (this.rows()[0]?.cells ?? []).map(({ label }) => ({
        name: $localize`:@@rotas.weekHead:Semaine`,
        day: label,
      })),
  );
  protected readonly spot = linkedSignal<string, Spot>({
    source: () => this.label(),
    computation: () => ({ row: 0, column: 0, index: 0 }),
  });
  /** The square under the pointer or the arrows while a contact is carried. */
  protected readonly over = signal<string | null>(null);

  protected readonly heads = {
    volunteer: $localize`:@@rotas.volunteerHead:Bénévole`,
    person: $localize`:@@rotas.personHead:Personne`,
  };
  protected readonly rowId = (_: number, row: Row) => row.id;
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

  protected stateOf(cell: Cell): 'possible' | 'not' | null {
    const target = this.moves.carried()?.targets?.get(cell.key);
    return target ? (target.obstacle === null ? 'possible' : 'not') : null;
  }

  protected isSpot(row: number, column: number): boolean {
    const spot = this.spot();
    return spot.row === row && spot.column === column;
  }

  protected focusCell(row: number, column: number): void {
    if (!this.isSpot(row, column)) this.spot.set({ row, column, index: 0 });
  }

  /** A contact is dragged over the board, from here or from beside it. */
  dragged({ pointerPosition: { x, y } }: CdkDragMove): void {
    const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-cell]');
    this.over.set(cell?.dataset['cell'] ?? null);
  }

  /** The pointer let go: over a square, that is where it goes. */
  letGo(): void {
    const key = this.over();
    this.over.set(null);
    if (key) this.drop(key);
    else this.moves.putBack();
  }

  protected press(event: KeyboardEvent): void {
    const cell = (event.target as HTMLElement).closest('[role="gridcell"]');
    if (!cell) return;
    const step = STEPS[event.key];
    if (step) this.step(step.row, step.column);
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

  private use(): void {
    const { row, column, index } = this.spot();
    const cell = this.rows()[row]?.cells[column];
    if (!cell) return;
    if (this.moves.carried()) return this.drop(cell.key);
    const contact = cell.contacts[index];
    if (!contact) return;
    this.selected.emit(contact);
    if (this.movable()) void this.moves.pickUp(contact);
  }

  private drop(key: string): void {
    const [volunteerId = '', date = ''] = key.split(' ');
    this.dropped.emit({ volunteerId, date });
  }

  private step(rows: number, columns: number): void {
    const { row, column, index } = this.spot();
    const inCell = this.rows()[row]?.cells[column]?.contacts.length ?? 0;
    const within = index + rows;
    if (rows !== 0 && !this.moves.carried() && within >= 0 && within < inCell)
      return this.go({ row, column, index: within });
    const to = {
      row: clamp(row + rows, this.rows().length),
      column: clamp(column + columns, this.columns().length),
      index: 0,
    };
    this.go(to);
  }

  private go(spot: Spot): void {
    this.spot.set(spot);
    this.over.set(this.rows()[spot.row]?.cells[spot.column]?.key ?? null);
    const viewport = this.viewport();
    const [top, height] = [spot.row * this.height(), viewport.getViewportSize()];
    const at = viewport.measureScrollOffset('top');
    if (top < at || top + this.height() > at + height)
      viewport.scrollToOffset(Math.max(0, top - height / 2));
    // The row may have to be drawn first.
    setTimeout(
      () =>
        this.host.nativeElement
          .querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')
          ?.focus(),
      60,
    );
  }
}

const STEPS: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));
