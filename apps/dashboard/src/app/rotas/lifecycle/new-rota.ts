import {
  afterRenderEffect,
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
import { FormField, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { RotaOverlap, type RotaSummary } from '@presence/contract';
import {
  type Branch,
  fromEpochDay,
  type Id,
  mondayBefore,
  newId,
  nextStart,
  overlapped,
  Rota,
  startAfter,
  toEpochDay,
} from '@presence/domain';
import { AssociationClock } from '../../associations/association-clock';
import { CurrentAssociation } from '../../associations/current-association';
import { FormFrame } from '../../forms/form-frame';
import { formToSave, NOT_SAVED } from '../../forms/form-to-save';
import { NumberInput } from '../../forms/number-input';
import { errorOf } from '../../forms/sending';
import { injectLocale } from '../../page/locale';
import { problemOf } from '../../problems/problem-error';
import { formatPeriod } from '../rota-labels';
import { RotasApi } from '../rotas-api';

/** Mondays offered after the one that is proposed. */
const MONDAYS = 12;

/** A new period: it begins after what is published, and says so before it would plan the same weeks twice. */
@Component({
  selector: 'p-new-rota',
  imports: [
    FormField,
    FormFrame,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    NumberInput,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-rota.html',
  styleUrl: './new-rota.scss',
})
export class NewRota {
  private readonly api = inject(RotasApi);
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly slug = this.current.slug;
  readonly rotas = input.required<readonly RotaSummary[]>();
  readonly branches = input.required<readonly Branch[]>();
  /** Something was published meanwhile: the list is to be read again. */
  readonly outdated = output();

  private readonly today = this.clock.today();
  private readonly typed = signal({ weeks: 4, branchId: '', from: '', likeLast: false });
  protected readonly page = formToSave(this.typed, {
    rules: (path) => validateStandardSchema(path.weeks, Rota.shape.weeks),
    write: () => this.create(),
    saved: (id) => this.router.navigate(['/', this.slug(), 'roulements', id]),
  });
  protected readonly form = this.page.fields;
  /** The last length that can be: what the periods offered rest on while another is being typed. */
  protected readonly weeks = linkedSignal<number, number>({
    source: () => this.typed().weeks,
    computation: (typed, before) => Rota.shape.weeks.safeParse(typed).data ?? before?.value ?? 4,
  });
  protected readonly errorOf = errorOf;
  /** The Monday that was chosen stays whatever the length, and whatever is published meanwhile. */
  protected readonly from = computed(
    () => this.typed().from || nextStart(this.scope(), this.rotas(), this.today),
  );
  private readonly branchId = computed(() => this.typed().branchId || null);
  private readonly scope = computed(() => ({
    branchId: this.branchId(),
    weeks: this.weeks(),
  }));

  protected readonly mondays = computed(() => {
    const first = toEpochDay(mondayBefore(this.today));
    const until = toEpochDay(this.from()) + MONDAYS * 7;
    return Array.from({ length: (until - first) / 7 }, (_, week) => fromEpochDay(first + week * 7));
  });
  /** The published rota that covers a part of the period. */
  protected readonly inTheWay = computed(
    () => overlapped({ ...this.scope(), from: this.from() }, this.rotas())[0],
  );
  protected readonly after = computed(() =>
    startAfter({ ...this.scope(), from: this.from() }, this.rotas()),
  );
  /** Whether a period before the chosen one is published for the chosen branch, to begin from. */
  protected readonly hasLast = computed(() =>
    this.rotas().some(
      ({ state, branchId, from }) =>
        state === 'PUBLISHED' && branchId === this.scope().branchId && from < this.from(),
    ),
  );
  protected readonly period = (rota: { from: string; weeks: number }) =>
    formatPeriod(rota, this.locale);
  protected readonly mondayInWords = (from: string) => this.period({ from, weeks: this.weeks() });

  /** What is to be created; given once, so that the same period asked for again makes one rota, not two. */
  private readonly draft = linkedSignal(() => ({
    ...this.scope(),
    from: this.from(),
    id: newId(),
  }));
  private readonly frame = viewChild.required(FormFrame);
  private readonly overlap = viewChild<ElementRef<HTMLElement>>('overlap');
  /** Where the focus goes once it is on the page: what was pressed may be there no more. */
  private readonly awaited = signal<'OVERLAP' | 'BUTTON' | null>(null);

  constructor() {
    afterRenderEffect(() => {
      const awaited = this.awaited();
      const element = awaited === 'OVERLAP' ? this.overlap() : this.frame().button();
      if (!awaited || !element) return;
      element.nativeElement.focus();
      this.awaited.set(null);
    });
  }

  protected choose(branchId: string): void {
    this.typed.update((typed) => ({ ...typed, branchId, from: '' }));
  }

  protected pick(from: string): void {
    this.typed.update((typed) => ({ ...typed, from }));
  }

  protected beginAfter(): void {
    this.pick(this.after());
    this.awaited.set('BUTTON');
  }

  /** Resolves to the id of the rota that now runs; shows what was published meanwhile and overlaps. */
  private async create(): Promise<Id | typeof NOT_SAVED> {
    try {
      const { id } = await this.api.create(this.draft());
      await this.api.start(id, 1, this.typed().likeLast && this.hasLast());
      return id;
    } catch (cause) {
      if (!RotaOverlap.safeParse(problemOf(cause).details).success) throw cause;
      this.pick(this.from());
      this.outdated.emit();
      this.awaited.set('OVERLAP');
      return NOT_SAVED;
    }
  }
}
