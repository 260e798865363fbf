import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  ACCESSIBILITY_LABELS,
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  LANGUAGE_LABELS,
  type PublishedListing,
  THEME_LABELS,
} from '@presence/domain';
import { injectLocale } from '../page/locale';

const COSTS = {
  FREE: $localize`:@@listings.costFree:Gratuit`,
  MEMBERSHIP: $localize`:@@listings.costMembership:Adhésion à l’association`,
  PAID: $localize`:@@listings.costPaid:Payant`,
} satisfies Record<PublishedListing['cost'], string>;

/** What one wants to know before coming, each fact under its word, as the directory says it. */
@Component({
  selector: 'p-public-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      @for (fact of facts(); track fact.word) {
        <div>
          <dt>{{ fact.word }}</dt>
          @for (line of fact.lines; track line) {
            <dd>{{ line }}</dd>
          }
        </div>
      }
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
      gap: var(--p-space-3) var(--p-space-4);
      margin: var(--p-space-3) 0 0;
    }
    dt {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
    dd {
      margin: 0;
    }
  `,
})
export class PublicFacts {
  private readonly locale = injectLocale();
  readonly listing = input.required<PublishedListing>();

  protected readonly facts = computed(() => {
    const {
      themes,
      audiences,
      format,
      facilitationMode,
      cost,
      costNote,
      languages,
      accessibility,
    } = this.listing();
    return [
      {
        word: $localize`:@@listings.themes:On y parle de`,
        lines: [themes.map((code) => THEME_LABELS[code][this.locale]).join(', ')],
      },
      {
        word: $localize`:@@listings.audiences:Pour qui`,
        lines: [audiences.map((code) => AUDIENCE_LABELS[code][this.locale]).join(', ')],
      },
      { word: $localize`:@@listings.format:Comment`, lines: [FORMAT_LABELS[format][this.locale]] },
      {
        word: $localize`:@@listings.facilitation:Animation`,
        lines: [FACILITATION_MODE_LABELS[facilitationMode][this.locale]],
      },
      { word: $localize`:@@listings.joining:Pour venir`, lines: this.joining() },
      {
        word: $localize`:@@listings.cost:Coût`,
        lines: [COSTS[cost], costNote].filter((line) => line !== ''),
      },
      {
        word: $localize`:@@listings.languages:Langues`,
        lines: [languages.map((code) => LANGUAGE_LABELS[code][this.locale]).join(', ')],
      },
      {
        word: $localize`:@@listings.accessibility:Accessibilité`,
        lines: [accessibility.map((code) => ACCESSIBILITY_LABELS[code][this.locale]).join(', ')],
      },
    ].filter(({ lines }) => lines.some((line) => line !== ''));
  });

  private joining(): string[] {
    const { registrationRequired, takesRegistrations, open, capacity } = this.listing();
    return [
      takesRegistrations
        ? $localize`:@@listings.takesRegistrations:Réservez une place ci-dessous, sans donner votre nom.`
        : registrationRequired
          ? $localize`:@@listings.registration:Prévenir avant : écrivez ou appelez le groupe.`
          : $localize`:@@listings.dropIn:Sans inscription.`,
      open
        ? $localize`:@@listings.open:On peut rejoindre le groupe à tout moment.`
        : $localize`:@@listings.closed:Groupe fermé : on le rejoint à son début.`,
      capacity === null
        ? ''
        : $localize`:@@listings.capacity:Jusqu’à ${capacity}:COUNT: personnes.`,
    ].filter((line) => line !== '');
  }
}
