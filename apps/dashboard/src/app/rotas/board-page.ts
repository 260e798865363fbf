import { BreakpointObserver } from '@angular/cdk/layout';
import type { CdkDragMove } from '@angular/cdk/drag-drop';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, numberAttribute, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatIcon } from '@angular/material/icon';
import { Router } from '@angular/router';
import { type BoardContact, type ContactTarget, paths, RotaBoard, RotaGaps } from '@presence/contract';
import { type Id, newId } from '@presence/domain';
import { map } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { BoardActs } from './board-acts';
import { boardContacts } from './board-contacts';
import { BoardGrid } from './board-grid';
import { BoardList } from './board-list';
import { BoardMoves } from './board-moves';
import { datesOfWeek, personRows, sumOf, uncoveredOf, volunteerRows } from './board-rows';
import { ContactPanel } from './contact-panel';
import { GapsPanel } from './gaps-panel';
import { liveRun } from './live-run';
import { namesOf, periodInWords } from './rota-words';
import { RunBar } from './run-bar';

/** The board of a rota: proposed, explained, corrected by hand, published. The week and the view stand in the address. */
@Component({
  selector: 'p-board-page',
  imports: [BoardGrid, BoardList, ContactPanel, GapsPanel, MatButton, MatButtonToggle, MatButtonToggleGroup, MatIcon, PageHead, ReadState, RunBar],
  providers: [BoardActs, BoardMoves],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly breakpoints = inject(BreakpointObserver);
  protected readonly acts = inject(BoardActs);
  protected readonly moves = inject(BoardMoves);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;

  readonly rotaId = input.required<Id>();
  readonly semaine = input(0, { transform: (value: unknown) => numberAttribute(value, 1) - 1 });
  readonly vue = input<string>();

  private readonly grid = viewChild(BoardGrid);
  protected readonly phone = toSignal(this.breakpoints.observe('(max-width: 59.99rem)').pipe(map(({ matches }) => matches)), { initialValue: this.breakpoints.isMatched('(max-width: 59.99rem)') });
  protected readonly read = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.rota(id, this.rotaId());
    },
    { parse: RotaBoard.parse },
  );
  protected readonly live = liveRun(this.current.id, this.rotaId, () => this.reload());
  private readonly readGaps = httpResource(
    () => {
      const id = this.current.id();
      return id && this.board() && !this.live.underWay() ? { url: paths.rotaGaps(id, this.rotaId()), params: { v: this.changes() } } : undefined;
    },
    { parse: RotaGaps.parse },
  );
  private readonly changes = signal(0);
  protected readonly board = linkedSignal<RotaBoard | undefined, RotaBoard | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (read, before) => read ?? before?.value,
  });
  protected readonly gaps = computed(() => (this.readGaps.hasValue() ? this.readGaps.value() : undefined));
  protected readonly week = computed(() => Math.max(0, Math.min(this.semaine(), (this.board()?.rota.weeks ?? 1) - 1)));
  protected readonly weeks = computed(() => Array.from({ length: this.board()?.rota.weeks ?? 0 }, (_, week) => week));
  protected readonly byPerson = computed(() => this.vue() === 'personnes');
  protected readonly names = computed(() => namesOf(this.board() ?? { people: [], volunteers: [] }));
  private readonly wanted = computed(() => (!this.board() ? [] : this.byPerson() && !this.phone() ? this.weeks() : [this.week()]));
  protected readonly contacts = boardContacts(this.rotaId, this.wanted);
  protected readonly rows = computed(() => {
    const board = this.board();
    if (!board) return [];
    return this.byPerson() ? personRows(board, this.contacts.all()) : volunteerRows(board, this.week(), this.weekContacts());
  });
  protected readonly dates = computed(() => {
    const board = this.board();
    return board && !this.byPerson() ? datesOfWeek(board, this.week()) : null;
  });
  protected readonly weekContacts = computed(() => this.contacts.of(this.week()));
  protected readonly uncovered = computed(() => uncoveredOf(this.weekContacts()));
  private readonly counts = computed(() => sumOf((this.board()?.weeks ?? []).map((told, week) => this.contacts.counts(week, told))));
  protected readonly published = computed(() => this.board()?.rota.state === 'PUBLISHED');
  protected readonly publishable = computed(() => this.counts().proposedCount > 0);
  protected readonly title = computed(() => {
    const board = this.board();
    return board ? $localize`:@@rotas.boardTitle:Roulement du ${periodInWords(board.rota, this.locale)}:PERIOD:` : $localize`:@@rotas.one:Roulement`;
  });
  protected readonly line = computed(() => {
    const { contactCount, uncoveredCount } = this.counts();
    return $localize`:@@rotas.boardLine:${contactCount}:COUNT: contacts, ${uncoveredCount}:OPEN: sans personne`;
  });
  protected readonly gridLabel = computed(() => (this.byPerson() ? $localize`:@@rotas.peopleByWeeks:Personnes et semaines` : $localize`:@@rotas.volunteersByDays:Bénévoles et jours, semaine ${this.week() + 1}:WEEK:`));
  private readonly pickedId = signal<Id | null>(null);
  protected readonly picked = computed(() => this.find(this.pickedId()));

  protected readonly chipName = computed(() => {
    const { person, volunteer } = this.names();
    return this.byPerson()
      ? ({ volunteers }: BoardContact) => volunteers.filter(({ answer }) => answer !== 'DECLINED').map(({ volunteerId }) => volunteer(volunteerId)).join(' + ') || $localize`:@@rotas.nobody:personne`
      : ({ personId }: BoardContact) => person(personId);
  });

  constructor() {
    this.moves.rotaId = this.rotaId;
  }

  protected show(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected pick(contact: BoardContact | null): void {
    this.pickedId.set(contact?.id ?? null);
  }

  protected async takeUp(contact: BoardContact): Promise<void> {
    await this.moves.pickUp(contact);
    const first = [...(this.moves.carried()?.targets?.values() ?? [])].find(({ obstacle }) => obstacle === null);
    if (first) this.grid()?.focusOn(first.volunteerId, first.date);
  }

  protected drag(event: CdkDragMove): void {
    this.grid()?.dragged(event);
  }

  protected dragEnd(): void {
    this.grid()?.letGo();
  }

  protected drop({ volunteerId, date }: { volunteerId: Id; date: string }): Promise<void> {
    return this.acts.move(() => this.moves.drop(volunteerId, date), this.keep);
  }

  protected give(contact: BoardContact, { date, start, volunteerIds }: ContactTarget): Promise<void> {
    return this.acts.move(() => this.moves.assign(contact, { date, start, volunteerIds: [...volunteerIds] }), this.keep);
  }

  protected uncover(contact: BoardContact): Promise<void> {
    return this.acts.move(() => this.moves.uncover(contact), this.keep);
  }

  protected lock(contact: BoardContact, locked: boolean): Promise<void> {
    return this.acts.lock(this.rotaId(), contact, locked, this.keep);
  }

  protected undo(): Promise<void> {
    return this.acts.move(() => this.moves.undo((id) => this.find(id)), this.keep);
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
    if (await this.acts.publish(this.rotaId(), this.line())) this.reload();
  }

  protected async replan(): Promise<void> {
    const board = this.board();
    if (board && (await this.acts.replan(board))) this.reload();
  }

  /** One contact as it now stands; null where it could not be changed, and the board is read again. */
  private readonly keep = (changed: BoardContact | null): void => {
    if (!changed) return this.reload();
    this.contacts.keep(changed);
    this.changes.update((count) => count + 1);
  };

  private find(id: Id | null): BoardContact | undefined {
    return this.contacts.all().find((contact) => contact.id === id);
  }

  private reload(): void {
    this.read.reload();
    this.contacts.reload();
    this.changes.update((count) => count + 1);
  }
}
