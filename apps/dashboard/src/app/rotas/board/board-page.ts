import { BreakpointObserver } from '@angular/cdk/layout';
import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { type BoardContact, type ContactTarget, paths } from '@presence/contract';
import { type Id, newId } from '@presence/domain';
import { map } from 'rxjs';
import { AssociationClock } from '../../associations/association-clock';
import { CurrentAssociation } from '../../associations/current-association';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { FillingOpener } from '../filling/filling-opener';
import { HEADS, formatPeriod } from '../rota-labels';
import { RotaLifecycleActs } from '../lifecycle/lifecycle-acts';
import { WithdrawnNote } from '../lifecycle/withdrawn-note';
import { BoardActs } from './board-acts';
import { BoardButtons } from './board-buttons';
import { boardData } from './data/board-data';
import { BoardGrid } from './grid/board-grid';
import { BoardHead } from './board-head';
import { BoardList } from './board-list';
import { BoardMoves } from './board-moves';
import { BoardToolbar } from './board-toolbar';
import { boardQuery, boardView } from './data/board-view';
import { ChipDrag } from './grid/chip-drag';
import { ContactPanel } from './contact/contact-panel';
import { GapsPanel } from './gaps/gaps-panel';
import { BoardSheet } from './print/board-sheet';
import { RunBar } from './run-bar';
import { WidePage } from './wide-page';

const PHONE = '(max-width: 59.99rem)';

/** The board of a rota: proposed, explained, corrected by hand, published. What is shown of it stands in the address. */
@Component({
  selector: 'p-board-page',
  imports: [
    BoardButtons,
    BoardGrid,
    BoardHead,
    BoardList,
    BoardSheet,
    BoardToolbar,
    ContactPanel,
    GapsPanel,
    ReadState,
    RunBar,
    WidePage,
    WithdrawnNote,
  ],
  providers: [BoardActs, BoardMoves, ChipDrag],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
  host: { '(window:beforeprint)': 'printing(true)', '(window:afterprint)': 'printing(false)' },
})
export class BoardPage {
  private readonly app = inject(ApplicationRef);
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly breakpoints = inject(BreakpointObserver);
  private readonly dragged = inject(ChipDrag);
  private readonly filling = inject(FillingOpener);
  private readonly lifecycle = inject(RotaLifecycleActs);
  protected readonly acts = inject(BoardActs);
  protected readonly moves = inject(BoardMoves);
  private readonly today = inject(AssociationClock).today;
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;

  readonly rotaId = input.required<Id>();
  readonly semaine = input<string>();
  readonly vue = input<string>();
  readonly recherche = input<string>();
  readonly antenne = input<string>();
  readonly type = input<string>();
  readonly seulement = input<string>();

  private readonly grid = viewChild(BoardGrid);
  private readonly beside = viewChild<ElementRef<HTMLElement>>('beside');
  protected readonly phone = toSignal(
    this.breakpoints.observe(PHONE).pipe(map(({ matches }) => matches)),
    { initialValue: this.breakpoints.isMatched(PHONE) },
  );
  private readonly query = computed(() =>
    boardQuery(this.today(), {
      semaine: this.semaine(),
      vue: this.phone() ? undefined : this.vue(),
      recherche: this.recherche(),
      antenne: this.antenne(),
      type: this.type(),
      seulement: this.seulement(),
    }),
  );
  protected readonly data = boardData(this.rotaId, (board) => this.query().shownOf(board));
  private readonly view = boardView(this.data, this.query, this.locale, this.today);
  protected readonly board = this.data.board;
  protected readonly live = this.data.live;
  protected readonly byPerson = computed(() => this.query().byPerson);
  protected readonly filter = computed(() => this.query().filter);
  protected readonly allRows = this.view.allRows;
  protected readonly rows = this.view.rows;
  protected readonly columns = this.view.columns;
  protected readonly chips = this.view.chips;
  protected readonly weekNames = this.view.weekNames;
  protected readonly gridLabel = this.view.label;
  protected readonly dates = this.view.dates;
  protected readonly dated = this.view.dated;
  protected readonly uncovered = this.view.uncovered;
  protected readonly uncoveredCount = this.view.uncoveredCount;
  protected readonly none = this.view.none;
  protected readonly branches = this.view.branches;
  protected readonly holidays = this.view.holidays;
  protected readonly title = computed(() => {
    const board = this.board();
    return board
      ? $localize`:@@rotas.boardTitle:Roulement du ${formatPeriod(board.rota, this.locale)}:PERIOD:`
      : $localize`:@@rotas.one:Roulement`;
  });
  protected readonly line = computed(() => {
    const { contactCount, uncoveredCount } = this.data.counts();
    return $localize`:@@rotas.boardLine:${contactCount}:COUNT: contacts, ${uncoveredCount}:OPEN: sans personne`;
  });
  private readonly pickedId = signal<Id | null>(null);
  protected readonly picked = computed(() => this.data.find(this.pickedId()));
  protected readonly sheetLink = computed(() => {
    const id = this.current.id();
    return id ? `${paths.rotaSheet(id, this.rotaId())}?language=${this.locale}` : '';
  });

  protected readonly heads = HEADS;
  protected readonly onPaper = signal(false);
  protected readonly nameOn = this.view.nameOn;

  constructor() {
    this.moves.rotaId = this.rotaId;
  }

  protected print(): void {
    void this.router.navigate(['/', this.slug(), 'roulements', this.rotaId(), 'impression'], {
      queryParams: { vue: null, semaine: null },
      queryParamsHandling: 'merge',
    });
  }

  /** A page printed as it stands, from the menu of the browser: all rows of what is shown. */
  protected printing(now: boolean): void {
    this.onPaper.set(now);
    // Printing does not wait for the next frame.
    this.app.tick();
  }

  protected pick(contact: BoardContact | null): void {
    this.pickedId.set(contact?.id ?? null);
    this.beside()?.nativeElement.scrollTo({ top: 0 });
  }

  protected async takeUp(contact: BoardContact): Promise<void> {
    await this.moves.pickUp(contact);
    const first = [...(this.moves.carried()?.targets?.values() ?? [])].find(
      ({ obstacle }) => obstacle === null,
    );
    if (first) this.grid()?.focusOn(first.volunteerId, first.date);
  }

  /** A contact is pressed, in a square or beside the board: dragged, it goes to where it is let go. */
  protected hold(event: PointerEvent): void {
    if (this.byPerson() || this.phone()) return;
    this.dragged.press(
      event,
      (id) => this.data.find(id),
      (cell) => {
        const [volunteerId = '', date = ''] = cell?.split(' ') ?? [];
        if (cell) void this.drop({ volunteerId, date });
        else this.moves.putBack();
      },
    );
  }

  protected drop({ volunteerId, date }: { volunteerId: Id; date: string }): Promise<void> {
    return this.acts.move(() => this.moves.drop(volunteerId, date), this.data.keep);
  }

  protected give(
    contact: BoardContact,
    { date, start, volunteerIds }: ContactTarget,
  ): Promise<void> {
    return this.acts.move(
      () => this.moves.assign(contact, { date, start, volunteerIds: [...volunteerIds] }),
      this.data.keep,
    );
  }

  protected uncover(contact: BoardContact): Promise<void> {
    return this.acts.move(() => this.moves.uncover(contact), this.data.keep);
  }

  protected lock(contact: BoardContact, locked: boolean): Promise<void> {
    return this.acts.lock(this.rotaId(), contact, locked, this.data.keep);
  }

  protected undo(): Promise<void> {
    return this.acts.move(() => this.moves.undo((id) => this.data.find(id)), this.data.keep);
  }

  protected async start(): Promise<void> {
    this.moves.forget();
    await this.acts.start(this.rotaId(), newId());
    this.live.reload();
  }

  protected async stop(): Promise<void> {
    await this.acts.stop(this.rotaId());
    this.live.reload();
  }

  protected async publish(): Promise<void> {
    if (await this.acts.publish(this.rotaId(), this.line())) this.data.reload();
  }

  protected async fill(): Promise<void> {
    if (await this.filling.open({ rotaId: this.rotaId() })) this.data.reload();
  }

  protected async replan(): Promise<void> {
    const board = this.board();
    if (board && (await this.acts.replan(board))) this.data.reload();
  }

  protected async withdraw(): Promise<void> {
    const board = this.board();
    if (board) await this.lifecycle.withdraw(board.rota, () => this.data.reload());
  }
}
