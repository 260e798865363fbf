import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { ReplanOption, RotaBoard } from '@presence/contract';
import { lastDay } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { Attempt } from '../forms/dialogs/attempt';
import { DialogFrame } from '../forms/dialogs/dialog-frame';
import { Dialog } from '../page/dialog';
import { injectLocale } from '../page/locale';
import { readAgainOnDepartures } from '../pulse/read-again';
import { PlanChoice, onlyLevel } from './replan/plan-choice';
import { namesOf } from './rota-labels';
import { RotasApi } from './rotas-api';

/** Up to three plans for a volunteer who is away, each with its price; what would change is read before it is applied. */
@Component({
  selector: 'p-replan-dialog',
  imports: [
    DialogFrame,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PlanChoice,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './replan-dialog.html',
  styleUrl: './replan-dialog.scss',
})
export class ReplanDialog extends Dialog<RotaBoard, boolean> {
  private readonly api = inject(RotasApi);
  protected readonly board = this.data;
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly names = namesOf(this.board);

  /** Those with an absence first: it is usually why one is here. */
  protected readonly volunteers = [...this.board.volunteers].sort(
    (one, other) =>
      other.away.length - one.away.length || one.name.localeCompare(other.name, this.locale),
  );
  private readonly today = this.clock.today();
  protected readonly volunteerId = signal(this.volunteers[0]?.id ?? '');
  protected readonly from = signal('');
  protected readonly until = signal('');
  protected readonly options = signal<readonly ReplanOption[] | null>(null);
  protected readonly level = signal<number | null>(null);
  protected readonly attempt = new Attempt();

  protected readonly chosen = computed(() =>
    this.options()?.find(({ level }) => level === this.level()),
  );
  protected readonly nothing = computed(
    () => this.options()?.every(({ covered, uncovered }) => covered + uncovered === 0) ?? false,
  );
  constructor() {
    super();
    this.takeAbsence();
    readAgainOnDepartures(() => this.options.set(null));
  }

  protected choose(volunteerId: string): void {
    this.volunteerId.set(volunteerId);
    this.takeAbsence();
  }

  protected set(which: 'from' | 'until', event: Event): void {
    this[which].set((event.target as HTMLInputElement).value);
    this.options.set(null);
  }

  protected async ask(): Promise<void> {
    await this.attempt.to(async () => {
      const options = await this.api.replanOptions(this.board.rota.id, this.away());
      this.options.set(options);
      this.level.set(onlyLevel(options));
    });
  }

  protected async apply(): Promise<void> {
    const chosen = this.chosen();
    if (!chosen) return;
    await this.attempt.to(async () => {
      await this.api.replan(this.board.rota.id, {
        ...this.away(),
        level: chosen.level,
        changes: chosen.changes,
      });
      this.close(true);
    });
  }

  private away() {
    return { volunteerId: this.volunteerId(), from: this.from(), until: this.until() };
  }

  private takeAbsence(): void {
    const known = this.board.volunteers
      .find(({ id }) => id === this.volunteerId())
      ?.away.find(({ until }) => until >= this.today);
    this.from.set(known?.from ?? this.today);
    this.until.set(known?.until ?? lastDay(this.board.rota));
    this.options.set(null);
  }
}
