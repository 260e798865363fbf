import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { WaitingPart } from '@presence/contract';
import { isPressing, type WaitingKind } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { FacilitationReply } from '../sessions/leading/facilitation-reply';
import { UndecidedSessions } from '../sessions/undecided-sessions';
import { queueOfGroups } from './queue-of-groups';
import { queueOfMine } from './queue-of-mine';
import { queueOfPeople } from './queue-of-people';
import { type Part, QueueWords, type Reads, type ReadsOf } from './queue-labels';

/** Parts of the queue in the order given: each with its count, its first lines and the way to the rest. */
@Component({
  selector: 'p-queue-parts',
  imports: [FacilitationReply, MatButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './queue-parts.html',
  styleUrl: './queue-parts.scss',
})
export class QueueParts {
  private readonly current = inject(CurrentAssociation);
  private readonly words = inject(QueueWords);
  private readonly undecided = inject(UndecidedSessions);
  readonly of = input.required<readonly WaitingPart[]>();
  /** Something was decided here. */
  readonly decided = output();
  /** The line that is being decided, so that a second tap does nothing. */
  protected readonly deciding = signal<string | null>(null);

  /** Somebody replied on a line: what waits is to be read again. */
  readonly replied = output();

  private readonly reads = computed<ReadsOf<WaitingKind>>(() => ({
    ...queueOfPeople(this.words, this.current.may('COORDINATOR')),
    ...queueOfMine(this.words),
    ...queueOfGroups(this.words, this.undecided),
  }));
  protected readonly parts = computed(() => this.of().map((part) => this.read(part)));
  protected readonly pressing = isPressing;

  protected async decide(id: string, choose: () => Promise<void>): Promise<void> {
    if (this.deciding() !== null) return;
    this.deciding.set(id);
    await choose();
    this.deciding.set(null);
    this.decided.emit();
  }

  private read({ kind, count, first }: WaitingPart): Part {
    // A part's lines are those of its own kind; the compiler cannot follow that through the union.
    const { title, all, line } = this.reads()[kind] as unknown as Reads<'CONCERN'>;
    return { kind, count, title, all, lines: (first as never[]).map(line) };
  }
}
