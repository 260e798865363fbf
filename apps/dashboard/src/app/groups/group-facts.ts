import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import {
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  GROUP_KIND_LABELS,
  type Group,
  LANGUAGE_LABELS,
  meetsOnline,
  THEME_LABELS,
} from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { injectLocale } from '../page/locale';
import { ACCESSIBILITY_LABELS } from '../venues/accessibility-labels';
import {
  COST_LABELS,
  formatOpening,
  formatRegistration,
  formatTakesRegistrations,
} from './group-labels';
import { Surroundings } from './surroundings';

/** A French number by pairs of digits, as people read it; others as they are. */
const spaced = (phone: string) =>
  /^0\d{9}$/.test(phone) ? phone.replace(/\d\d(?=\d)/g, '$&\u00a0') : phone;

/** What is known of a group, at a glance, for its organisers. */
@Component({
  selector: 'p-group-facts',
  imports: [MatAnchor, MatButton, MatIcon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-facts.html',
  styleUrl: './group-facts.scss',
})
export class GroupFacts {
  protected readonly current = inject(CurrentAssociation);
  private readonly surroundings = inject(Surroundings);
  private readonly locale = injectLocale();

  readonly group = input.required<Group>();
  readonly canEdit = input(false);
  /** Whether it is known what would go with the group, since closing it asks with that figure. */
  readonly canClose = input(false);
  readonly archived = output();

  protected readonly facts = computed<{ label: string; text: string }[]>(() => {
    const { locale } = this;
    const group = this.group();
    const venue = this.surroundings.venue(group.venueId);
    const facts = [
      {
        label: $localize`:@@groups.kind:Type de groupe`,
        text: GROUP_KIND_LABELS[group.kind][locale],
      },
      {
        label: $localize`:@@groups.themes:Thèmes`,
        text: group.themes.map((each) => THEME_LABELS[each][locale]).join(', '),
      },
      {
        label: $localize`:@@groups.audiences:Pour qui`,
        text: group.audiences.map((each) => AUDIENCE_LABELS[each][locale]).join(', '),
      },
      {
        label: $localize`:@@groups.format:Façon de se réunir`,
        text: FORMAT_LABELS[group.format][locale],
      },
      {
        label: $localize`:@@groups.venue:Lieu`,
        text: venue ? `${venue.name}, ${venue.communeName}` : this.surroundings.communeOf(group.id),
      },
      {
        label: $localize`:@@groups.facilitation:Animation`,
        text: FACILITATION_MODE_LABELS[group.facilitationMode][locale],
      },
      {
        label: $localize`:@@groups.facilitatorPlaces:Personnes pour animer chaque séance`,
        text: group.facilitationMode === 'SELF_RUN' ? '' : String(group.facilitatorPlaces),
      },
      {
        label: $localize`:@@groups.languages:Langues`,
        text: group.languages.map((each) => LANGUAGE_LABELS[each][locale]).join(', '),
      },
      {
        label: $localize`:@@groups.joiningTitle:Venir au groupe`,
        text: `${formatOpening(group.open)}. ${formatRegistration(group.registrationRequired)}.`,
      },
      {
        label: $localize`:@@groups.registration:Inscriptions`,
        text: group.takesRegistrations ? formatTakesRegistrations(true) : '',
      },
      {
        label: $localize`:@@groups.capacity:Nombre de places`,
        text: group.capacity === null ? '' : String(group.capacity),
      },
      {
        label: $localize`:@@groups.cost:Coût`,
        text: [COST_LABELS[group.cost], group.costNote].filter(Boolean).join(' · '),
      },
      {
        label: $localize`:@@groups.accessibility:Accessibilité`,
        text: group.accessibility.map((each) => ACCESSIBILITY_LABELS[each]).join(', '),
      },
      {
        label: $localize`:@@groups.phone:Téléphone public`,
        text: spaced(group.contact.phone ?? ''),
      },
      {
        label: $localize`:@@groups.email:Adresse e-mail publique`,
        text: group.contact.email ?? '',
      },
      { label: $localize`:@@groups.relay:Adresse du relais`, text: group.contact.relayEmail ?? '' },
    ];
    return facts.filter(({ text }) => text !== '');
  });

  protected readonly links = computed(() => {
    const { format, privateOnlineLink, publicOnlineLink } = this.group();
    return meetsOnline(format) ? { privateOnlineLink, publicOnlineLink } : undefined;
  });
}
