import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { SessionView } from '@presence/contract';
import { missingOn } from '../groups/facilitation-labels';
import type { ColourOf } from './group-colours';

/** Groups beyond these are told apart by their names on the sessions alone. */
const LISTED_GROUPS = 12;

/** What the colours and marks of the sessions shown mean. */
@Component({
  selector: 'p-calendar-legend',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (groups().length > 0) {
      <h3 i18n="@@calendar.legend">Légende</h3>
      <ul>
        @for (group of groups(); track group.id) {
          <li>
            <span class="colour" [style.background]="group.colour" aria-hidden="true"></span
            >{{ group.name }}
          </li>
        }
        @if (marks().missing) {
          <li>
            <mat-icon class="missing" svgIcon="warning" /><span i18n="@@calendar.legendMissing"
              >Il manque quelqu’un pour animer</span
            >
          </li>
        }
        @if (marks().nobody) {
          <li>
            <mat-icon class="nobody" svgIcon="error" /><span i18n="@@calendar.legendNobody"
              >Personne pour animer</span
            >
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--p-space-4);
    }
    h3 {
      margin-block-end: var(--p-space-2);
      font-size: 1rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2) var(--p-space-4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--p-space-2);
      font-size: 0.875rem;
    }
    .colour {
      flex: none;
      width: 16px;
      height: 16px;
      border-radius: 4px;
    }
    mat-icon {
      flex: none;
      width: 20px;
      height: 20px;
      border-radius: 4px;
    }
    .missing {
      color: var(--p-on-notice);
      background: var(--p-notice);
    }
    .nobody {
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
  `,
})
export class CalendarLegend {
  readonly sessions = input.required<readonly SessionView[]>();
  readonly colourOf = input.required<ColourOf>();

  protected readonly groups = computed(() =>
    [...new Map(this.sessions().map(({ groupId, groupName }) => [groupId, groupName]))]
      .map(([id, name]) => ({ id, name, colour: this.colourOf()(id) }))
      .sort((a, b) => a.name.localeCompare(b.name))
      .slice(0, LISTED_GROUPS),
  );
  protected readonly marks = computed(() => {
    const marks = this.sessions().flatMap((session) => missingOn(session) ?? []);
    return {
      missing: marks.some(({ nobody }) => !nobody),
      nobody: marks.some(({ nobody }) => nobody),
    };
  });
}
