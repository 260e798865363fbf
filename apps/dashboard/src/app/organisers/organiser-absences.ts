import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Absence, paths } from '@presence/contract';
import { associationList } from '../associations/association-read';
import { ReadState } from '../page/read-state';
import { AbsencesPanel } from '../volunteers/panels/absences-panel';
import type { FellowOrganiser } from './organisers-api';

/** When somebody of the team is away, as whoever coordinates notes it. */
@Component({
  selector: 'p-organiser-absences',
  imports: [AbsencesPanel, MatButton, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 [attr.id]="heading()" i18n="@@organisers.absencesOf">
      Absences de {{ organiser().displayName }}
    </h3>
    @if (absences.shown(); as known) {
      <p-absences-panel
        [of]="{ organiserId: organiser().id }"
        [absences]="known"
        (changed)="absences.reload()"
      />
    } @else {
      <p-read-state [of]="absences" />
    }
    <div>
      <button matButton type="button" (click)="closed.emit()" i18n="@@organisers.close">
        Fermer
      </button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-3);
      min-width: 0;
    }
    h3 {
      margin: 0;
      font-size: 1rem;
    }
  `,
  host: { role: 'group', '[attr.aria-labelledby]': 'heading()' },
})
export class OrganiserAbsences {
  readonly organiser = input.required<Pick<FellowOrganiser, 'id' | 'displayName'>>();
  readonly closed = output();

  protected readonly heading = computed(() => `absences-${this.organiser().id}`);
  protected readonly absences = associationList(
    (association) => paths.organiserAbsences(association, this.organiser().id),
    Absence,
  );
}
