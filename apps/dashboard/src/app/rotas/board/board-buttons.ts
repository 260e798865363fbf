import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { BoardWeek } from '@presence/contract';
import type { Rota } from '@presence/domain';

/** What can be done to the rota as a whole, by its state: a withdrawn one is only looked at. */
@Component({
  selector: 'p-board-buttons',
  imports: [MatButton, MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-buttons.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class BoardButtons {
  readonly rota = input.required<Rota>();
  readonly counts = input.required<BoardWeek>();
  /** Whether the engine is at work on it. */
  readonly underWay = input.required<boolean>();
  /** Whether a move by hand can be taken back. */
  readonly undoable = input.required<boolean>();
  readonly undone = output();
  readonly started = output();
  readonly filled = output();
  readonly published = output();
  readonly replanned = output();
  readonly withdrawn = output();
  /** Contacts that nobody comes to, and occurrences that have none. */
  protected readonly gapCount = computed(
    () => this.counts().uncoveredCount + this.counts().missingCount,
  );
}
