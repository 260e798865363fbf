import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { type ClosureUndone, ClosureView, paths } from '@presence/contract';
import { AssociationClock } from '../associations/association-clock';
import { associationList } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { Confirmation } from '../forms/dialogs/confirmation';
import { InView } from '../forms/in-view';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { SessionLine } from '../sessions/session-line';
import { ClosureItem } from './closure-item';
import { closedName, returningInWords } from './closure-labels';
import { ClosuresApi } from './closures-api';
import { mayCloseBy } from './may-close';
import { sortedClosures } from './sorted-closures';

/** What is closed or will be, and what was. */
@Component({
  selector: 'p-closures-page',
  imports: [
    ClosureItem,
    Empty,
    InView,
    MatAnchor,
    MatIcon,
    PageHead,
    ReadState,
    RouterLink,
    SessionLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closures-page.html',
  styleUrl: './closures-page.scss',
})
export class ClosuresPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(ClosuresApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  protected readonly slug = this.current.slug;

  protected readonly closures = associationList(paths.closures, ClosureView);
  protected readonly sorted = computed(() => {
    const closures = this.closures.shown();
    return closures && sortedClosures(closures, this.clock.today());
  });
  protected readonly mayClose = computed(() =>
    mayCloseBy((...roles) => this.current.may(...roles)),
  );
  /** The last undoing, where sessions could not come back. */
  protected readonly undone = signal<ClosureUndone | null>(null);

  /** Undoes a closure, once it is agreed what comes back. */
  protected async open(closure: ClosureView): Promise<void> {
    const name = closedName(closure);
    const agreed = await this.confirmation.ask({
      title: $localize`:@@closures.undoTitle:Rouvrir « ${name}:NAME: » ?`,
      text: returningInWords(closure),
      action: $localize`:@@closures.undo:Rouvrir`,
    });
    if (!agreed) return;
    this.undone.set(null);
    try {
      const undone = await this.api.undo(closure);
      this.announcer.say(undoneInWords(undone));
      if (undone.left.length > 0) this.undone.set(undone);
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
    this.closures.reload();
  }
}

function undoneInWords({ restoredCount, stillClosedCount }: ClosureUndone): string {
  const text =
    restoredCount === 0
      ? $localize`:@@closures.undone:C’est rouvert.`
      : restoredCount === 1
        ? $localize`:@@closures.undoneOne:C’est rouvert : 1 séance est revenue.`
        : $localize`:@@closures.undoneMany:C’est rouvert : ${restoredCount}:COUNT: séances sont revenues.`;
  if (stillClosedCount === 0) return text;
  const still =
    stillClosedCount === 1
      ? $localize`:@@closures.stillClosedOne:1 autre reste fermée par une autre fermeture.`
      : $localize`:@@closures.stillClosedMany:${stillClosedCount}:COUNT: autres restent fermées par une autre fermeture.`;
  return `${text} ${still}`;
}
