import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { dateInWords } from '@presence/domain';
import { injectLocale } from '../../page/locale';
import { said } from '../rota-labels';
import { RotaLifecycleActs } from './lifecycle-acts';

/** What the last undoing of a withdrawal could not bring back as it was, and why. */
@Component({
  selector: 'p-not-restored-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <section role="alert">
        <p i18n="@@rotas.notRestored">
          Le retrait est annulé, mais tout n’est pas revenu tel quel :
        </p>
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              {{ line.words }}
              @if (line.gap) {
                <ng-container i18n="@@rotas.notRestoredGap"
                  >(attend quelqu’un d’autre)</ng-container
                >
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--p-space-4);
      padding: var(--p-space-3) var(--p-space-4);
      border-radius: var(--p-radius-m);
      color: var(--p-on-notice);
      background: var(--p-notice);
    }
    p,
    ul {
      margin: 0;
    }
  `,
})
export class NotRestoredList {
  private readonly acts = inject(RotaLifecycleActs);
  private readonly locale = injectLocale();

  protected readonly lines = computed(() =>
    this.acts.notRestored().map(({ contactId, personName, date, start, why, gap }) => ({
      id: contactId,
      gap,
      words: [
        personName,
        ...(date && start ? [`${dateInWords(date, this.locale)}, ${start}`] : []),
        said(why, this.locale),
      ].join(' – '),
    })),
  );
}
