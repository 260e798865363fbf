import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { GroupNumbers, paths } from '@presence/contract';
import { briefDateInWords, type Id } from '@presence/domain';
import { associationList } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';

/** How many came to the last sessions of a group; nothing where there are none, or where they cannot be read. */
@Component({
  selector: 'p-last-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines(); as list) {
      @if (list.length > 0) {
        <p id="last-numbers" i18n="@@sessions.lastNumbers">Les dernières fois</p>
        <ul aria-labelledby="last-numbers">
          @for (line of list; track line.id) {
            <li>
              <strong>{{ line.count }}</strong><span>{{ line.date }}</span>
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0 0 var(--p-space-1);
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      justify-items: center;
      min-width: 3.5rem;
      padding: var(--p-space-1) var(--p-space-2);
      border-radius: var(--p-radius-s);
      background: var(--mat-sys-surface-container);
    }
    span {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.75rem;
    }
  `,
})
export class LastNumbers {
  private readonly current = inject(CurrentAssociation);
  private readonly locale = injectLocale();
  readonly groupId = input.required<Id>();

  private readonly numbers = associationList(
    (association) =>
      this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
        ? { url: paths.groupNumbers(association, this.groupId()), params: { last: 5 } }
        : undefined,
    GroupNumbers,
  );
  protected readonly lines = computed(() =>
    this.numbers.shown()?.map(({ sessionId, date, attendeeCount }) => ({
      id: sessionId,
      count: attendeeCount,
      // Brief, so that five stand side by side on a telephone.
      date: briefDateInWords(date, this.locale),
    })),
  );
}
