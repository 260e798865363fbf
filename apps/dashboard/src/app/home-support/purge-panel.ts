import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Purge } from '@presence/contract';
import { shortDateInWords } from '@presence/domain';
import { FormSection } from '../forms/form-section';
import { Announcer } from '../page/announcer';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { HomeSupportApi } from './home-support-api';

/** Shows what the nightly purge will erase next, without erasing anything. */
@Component({
  selector: 'p-purge-panel',
  imports: [FormSection, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-form-section
      i18n-title="@@homeSupport.purge"
      title="Effacement automatique"
      i18n-line="@@homeSupport.purgeLine"
      line="Chaque nuit, ce qui a passé la durée ci-dessus est effacé. Seuls restent des nombres, sans nom."
    >
      @if (words(); as text) {
        <p role="status">{{ text }}</p>
      }
      <div>
        <button matButton="outlined" type="button" (click)="look()" i18n="@@homeSupport.dryRun">
          Voir ce qui partirait cette nuit
        </button>
      </div>
    </p-form-section>
  `,
})
export class PurgePanel {
  private readonly api = inject(HomeSupportApi);
  private readonly announcer = inject(Announcer);
  private readonly locale = injectLocale();
  private readonly purge = signal<Purge | undefined>(undefined);

  protected readonly words = computed(() => {
    const purge = this.purge();
    if (!purge) return '';
    const [people, referrals, notes] = [purge.people.length, purge.referrals, purge.notes];
    return $localize`:@@homeSupport.purgeWords:Fiches sans contact depuis le ${shortDateInWords(purge.before, this.locale)}:DATE: : ${people}:PEOPLE:. Signalements anciens : ${referrals}:REFERRALS:. Notes : ${notes}:NOTES:.`;
  });

  protected async look(): Promise<void> {
    await this.api.purge(true).then(
      (purge) => this.purge.set(purge),
      (cause: unknown) => this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]),
    );
  }
}
