import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import type { Id } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { missingInWords } from '../groups/facilitation-labels';
import { injectLocale } from '../page/locale';
import { FacilitatorsField } from '../sessions/leading/facilitators-field';
import {
  CLOSED_LABELS,
  formatGap,
  formatObstacles,
  formatSessionMoment,
  OUTDATED_LABELS,
  STATE_LABELS,
} from './plan-labels';
import type { PlanRow } from './plan-view';

/** One session with its places and everybody who could take them, with what stands against each. */
@Component({
  selector: 'p-plan-card',
  imports: [FacilitatorsField, MatButton, MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-card.html',
  styleUrl: './plan-card.scss',
})
export class PlanCard {
  private readonly locale = injectLocale();
  protected readonly slug = inject(CurrentAssociation).slug;
  readonly row = input.required<PlanRow>();
  /** Whether it stands below its own row, which names the session already. */
  readonly unfolded = input(false);
  /** Who is to lead, the lead first. */
  readonly chosen = output<readonly Id[]>();

  protected readonly moment = computed(() => formatSessionMoment(this.row().session, this.locale));
  protected readonly closed = computed(() => {
    const { closedBy } = this.row().session;
    return closedBy === null ? '' : CLOSED_LABELS[closedBy];
  });
  protected readonly outdated = computed(() => {
    const by = this.row().session.planned?.outdatedBy;
    return by ? OUTDATED_LABELS[by] : '';
  });
  protected readonly missing = computed(() => {
    const { missing, facilitatorIds } = this.row();
    return missing > 0 ? missingInWords(missing, facilitatorIds.length === 0) : undefined;
  });
  protected readonly gap = computed(() => formatGap(this.row()));
  /** Everybody, those who lead this group first; those who cannot be in two places are left out, once off it. */
  protected readonly candidates = computed(() =>
    this.row()
      .cells.filter(({ place, obstacles }) => place !== null || !obstacles.includes('BUSY'))
      .sort((a, b) => Number(b.offered) - Number(a.offered))
      .map(({ person, obstacles }) => ({
        id: person.id,
        displayName:
          obstacles.length > 0
            ? `${person.displayName} (${formatObstacles(obstacles)})`
            : person.displayName,
      })),
  );
  /** Where every place is taken nobody can be added. */
  protected readonly placed = computed(() =>
    this.candidates().filter(({ id }) => this.row().facilitatorIds.includes(id)),
  );
  /** Who stands on a session that cannot be planned. */
  protected readonly standing = computed(() =>
    this.row()
      .cells.filter(({ place }) => place !== null)
      .map(
        ({ person, place }) => `${person.displayName} (${STATE_LABELS[place?.state ?? 'CHOSEN']})`,
      )
      .join(', '),
  );

  protected choose(ids: readonly Id[]): void {
    if (ids.length <= this.row().most) this.chosen.emit(ids);
  }

  /** Back to who leads it now. */
  protected drop(): void {
    this.chosen.emit(this.row().session.facilitators.map(({ id }) => id));
  }
}
