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
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { dateInWords, type Id, timesInWords } from '@presence/domain';
import type { ColourOf } from '../calendar/group-colours';
import { missingInWords } from '../groups/facilitation-labels';
import { injectLocale } from '../page/locale';
import { PlanCard } from './plan-card';
import { spotAfter } from './plan-keys';
import {
  CLOSED_LABELS,
  formatMonth,
  formatObstacles,
  ROLE_SHORT,
  STATE_LABELS,
} from './plan-labels';
import { byMonth, columnsOf, loadsOf, type PlanCell, type PlanRow } from './plan-view';

/** What is chosen for a session: who leads it, the lead first, out of who does. */
export type Choice = { sessionId: Id; change: (ids: readonly Id[]) => readonly Id[] };

/** Sessions × people, to be filled by hand: a cell puts somebody on a session, or offers to let them lead or take them off. */
@Component({
  selector: 'p-plan-grid',
  imports: [MatIcon, MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger, PlanCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-grid.html',
  styleUrl: './plan-grid.scss',
})
export class PlanGrid {
  private readonly locale = injectLocale();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly rows = input.required<readonly PlanRow[]>();
  readonly period = input.required<{ from: string; to: string }>();
  readonly colourOf = input.required<ColourOf>();
  readonly label = input.required<string>();
  readonly chosen = output<Choice>();
  /** A cell was pressed that can take nobody: why not. */
  readonly refused = output<string>();

  protected readonly columns = computed(() => columnsOf(this.rows()));
  protected readonly loads = computed(() => loadsOf(this.rows(), this.columns(), this.period()));
  protected readonly months = computed(() =>
    byMonth(this.rows()).map(({ month, rows }) => ({
      name: formatMonth(month, this.locale),
      rows: rows.map((row) => this.shown(row)),
    })),
  );
  protected readonly unfolded = signal<Id | null>(null);
  /** Where the focus rests: a row and a column of cells that can be pressed. */
  protected readonly stop = linkedSignal(() => {
    const first = this.months()[0]?.rows.find(({ cells }) =>
      cells.some(({ cell }) => cell.offered),
    );
    const column = first?.cells.findIndex(({ cell }) => cell.offered) ?? 0;
    return first ? `${first.row.session.id} ${column}` : '';
  });

  protected readonly roleShort = ROLE_SHORT;
  protected readonly stateLabels = STATE_LABELS;

  protected press(row: PlanRow, cell: PlanCell): void {
    const { person } = cell;
    if (cell.obstacles.includes('BUSY')) {
      this.refused.emit(
        $localize`:@@plan.isBusy:${person.displayName}:NAME: anime déjà une autre séance à cette heure.`,
      );
    } else if (row.facilitatorIds.length >= row.most) {
      this.refused.emit(
        $localize`:@@plan.full:Toutes les places de cette séance sont prises : retirez d’abord quelqu’un.`,
      );
    } else this.choose(row, (ids) => [...ids.filter((id) => id !== person.id), person.id]);
  }

  protected takeOff(row: PlanRow, id: Id): void {
    this.choose(row, (ids) => ids.filter((each) => each !== id));
  }

  protected letLead(row: PlanRow, id: Id): void {
    this.choose(row, (ids) => [id, ...ids.filter((each) => each !== id)]);
  }

  protected choose(row: PlanRow, change: Choice['change']): void {
    this.chosen.emit({ sessionId: row.session.id, change });
  }

  /** Replaces whoever leads by these, whatever stood there before. */
  protected chooseAll(row: PlanRow, ids: readonly Id[]): void {
    this.choose(row, () => ids);
  }

  protected toggle(id: Id): void {
    this.unfolded.update((open) => (open === id ? null : id));
  }

  protected move(event: KeyboardEvent): void {
    const cells = this.host.nativeElement.querySelectorAll<HTMLElement>('button[data-cell]');
    const next = spotAfter(
      event.key,
      [...cells].map(({ dataset }) => dataset['cell'] ?? ''),
      this.stop(),
    );
    if (next === undefined) return;
    event.preventDefault();
    cells[next]?.focus();
  }

  private shown(row: PlanRow) {
    const { session, missing, facilitatorIds, group } = row;
    const cells = new Map(row.cells.map((cell) => [cell.person, cell]));
    return {
      row,
      name: group?.name ?? '',
      day: dateInWords(session.date, this.locale),
      hours: timesInWords(session.startTime, session.endTime, this.locale),
      closed: session.closedBy === null ? '' : CLOSED_LABELS[session.closedBy],
      missing: missing > 0 ? missingInWords(missing, facilitatorIds.length === 0) : undefined,
      cells: this.columns().flatMap((person) => {
        const cell = cells.get(person);
        return cell ? [{ cell, obstacles: formatObstacles(cell.obstacles) }] : [];
      }),
    };
  }
}
