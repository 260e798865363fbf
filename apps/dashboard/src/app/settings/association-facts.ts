import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Association, phoneInWords } from '@presence/domain';

/** The public facts for organisers who do not administer: read only. */
@Component({
  selector: 'p-association-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="name">{{ association().name }}</p>
    <p class="description">{{ association().description }}</p>
    <p>
      @for (fact of facts(); track $index) {
        <span>{{ fact }}</span>
      }
    </p>
    <p class="hint" i18n="@@settings.askAdministrator">
      Pour changer ces informations, demandez à une personne qui administre l’association.
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-3);
    }
    .name {
      font-weight: 600;
    }
    .description {
      white-space: pre-line;
    }
    span {
      display: block;
      overflow-wrap: anywhere;
    }
    .hint {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class AssociationFacts {
  readonly association = input.required<Association>();
  protected readonly facts = computed(() => {
    const { publicPhone, publicEmail, website } = this.association();
    return [publicPhone && phoneInWords(publicPhone), publicEmail, website].filter(Boolean);
  });
}
