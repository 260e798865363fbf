import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import type { ClosureView } from '@presence/contract';
import { closesOn, closureInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { injectLocale } from '../page/locale';
import { closedName, countsInWords, SCOPE_ICONS } from './closure-labels';

/** One closure: what, when, the public word, what became of its sessions, and the way to open again. */
@Component({
  selector: 'p-closure-item',
  imports: [MatButton, MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closure-item.html',
  styleUrl: './closure-item.scss',
})
export class ClosureItem {
  private readonly locale = injectLocale();
  private readonly clock = inject(AssociationClock);

  readonly closure = input.required<ClosureView>();
  readonly mayUndo = input.required<boolean>();
  readonly undo = output();

  protected readonly icon = computed(() => SCOPE_ICONS[this.closure().scope]);
  protected readonly name = computed(() => closedName(this.closure()));
  protected readonly standing = computed(
    () => this.closure().undoneAt === null && this.closure().to >= this.clock.today(),
  );
  protected readonly on = computed(
    () => this.standing() && closesOn(this.closure(), this.clock.today()),
  );
  protected readonly when = computed(() =>
    closureInWords(this.closure(), this.locale, this.clock.today()),
  );
  protected readonly counts = computed(() => countsInWords(this.closure()));
  protected readonly undoLabel = computed(
    () => $localize`:@@closures.undoLabel:Rouvrir « ${this.name()}:NAME: »`,
  );
}
