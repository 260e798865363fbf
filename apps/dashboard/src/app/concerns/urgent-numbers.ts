import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type ConcernKind, dialLink, helplinesFor } from '@presence/domain';
import { injectLocale } from '../page/locale';

/** The numbers for a danger, each to call in one tap; `kind` puts the right one first. */
@Component({
  selector: 'p-urgent-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul aria-label="Numéros d’urgence" i18n-aria-label="@@contacts.urgentNumbers">
      @for (line of lines(); track line.code) {
        <li>
          <a [href]="line.link"
            ><strong>{{ line.dial }}</strong>
            @if (!compact()) {
              <span>{{ line.purpose }}</span>
            }
          </a>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    :host(.compact) ul {
      display: flex;
      flex-wrap: wrap;
    }
    a {
      display: flex;
      align-items: center;
      gap: var(--p-space-3);
      min-width: var(--p-target);
      min-height: var(--p-target);
      padding: var(--p-space-1) var(--p-space-3);
      border: 1px solid var(--mat-sys-error);
      border-radius: var(--p-radius-m);
      color: var(--mat-sys-on-surface);
      text-decoration: none;
    }
    :host(.compact) a {
      justify-content: center;
    }
    strong {
      color: var(--mat-sys-error);
      font-size: 1.25rem;
    }
    :host(.compact) strong {
      font-size: 1rem;
    }
  `,
  host: { '[class.compact]': 'compact()' },
})
export class UrgentNumbers {
  private readonly locale = injectLocale();
  readonly kind = input<ConcernKind>('OTHER');
  /** Numbers alone, on one line. */
  readonly compact = input(false);

  protected readonly lines = computed(() =>
    helplinesFor(this.kind()).map((line) => ({
      code: line.code,
      dial: line.dial,
      link: dialLink(line),
      purpose: line.purpose[this.locale],
    })),
  );
}
