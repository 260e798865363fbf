import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { BoardContact } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AssociationClock } from '../../../associations/association-clock';
import { CurrentAssociation } from '../../../associations/current-association';
import { injectLocale } from '../../../page/locale';
import { pageAddress } from '../../../page/page-address';
import { ReadState } from '../../../page/read-state';
import { dayHead, HEADS, formatPeriod } from '../../rota-labels';
import { boardData } from '../data/board-data';
import { contactsLeft, rowsLeft } from '../data/board-filter';
import { BoardHead } from '../board-head';
import { datesOfWeek, uncoveredOf, volunteerRows } from '../data/board-rows';
import { boardQuery, branchesOf, holidayNames, weekNamesOf } from '../data/board-view';
import { WidePage } from '../wide-page';
import { BoardSheet } from './board-sheet';

/** From so many volunteers on, one week at a time: all at once would be thousands of rows. */
const MANY = 400;

/** A rota for the wall: week by week, every row, as the filters of the board leave it. */
@Component({
  selector: 'p-print-page',
  imports: [BoardHead, BoardSheet, MatButton, ReadState, WidePage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './print-page.html',
  styleUrl: './print-page.scss',
})
export class PrintPage {
  private readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly today = inject(AssociationClock).today;
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;

  readonly rotaId = input.required<Id>();
  readonly semaine = input<string>();
  readonly recherche = input<string>();
  readonly antenne = input<string>();
  readonly type = input<string>();
  readonly seulement = input<string>();

  private readonly query = computed(() =>
    boardQuery(this.today(), {
      semaine: this.semaine(),
      recherche: this.recherche(),
      antenne: this.antenne(),
      type: this.type(),
      seulement: this.seulement(),
    }),
  );
  protected readonly data = boardData(this.rotaId, (board) => ({
    week: this.query().shownOf(board).week,
    everyWeek: !this.semaine() && board.volunteers.length < MANY,
  }));
  protected readonly title = computed(() => {
    const board = this.data.board();
    return board
      ? $localize`:@@rotas.boardTitle:Roulement du ${formatPeriod(board.rota, this.locale)}:PERIOD:`
      : $localize`:@@rotas.one:Roulement`;
  });
  protected readonly nameHead = HEADS.volunteer;
  protected readonly everyWeek = this.data.everyWeek;
  protected readonly weekNames = computed(() => weekNamesOf(this.data.board(), this.locale));
  protected readonly personName = computed(() => this.data.names().person);
  protected readonly nameOn = computed(() => {
    const { person } = this.data.names();
    return ({ personId }: BoardContact) => person(personId);
  });
  protected readonly sheets = computed(() => {
    const board = this.data.board();
    if (!board || !this.data.contacts.complete()) return [];
    const { filter } = this.query();
    const holidays = holidayNames(board, this.locale);
    return this.data.wanted().map((week) => {
      const contacts = this.data.contacts.of(week);
      const dates = datesOfWeek(board, week);
      return {
        week,
        title: $localize`:@@rotas.sheetTitle:${(board.branchName ?? this.current.name()) || ''}:PLACE: · semaine du ${this.weekNames()[week] ?? ''}:WEEK:`,
        columns: dates.map((date) => dayHead(date, this.locale, '', holidays.get(date) ?? null)),
        rows: rowsLeft(
          volunteerRows(board, week, contacts),
          filter,
          branchesOf(board),
          this.nameOn(),
        ),
        open: uncoveredOf(contactsLeft(contacts, filter, board, this.data.names())),
      };
    });
  });

  protected choose({ target }: Event): void {
    this.address.change({ semaine: (target as HTMLSelectElement).value || null });
  }

  protected print(): void {
    window.print();
  }
}
