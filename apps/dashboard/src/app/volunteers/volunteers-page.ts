import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { paths, VolunteerSummary } from '@presence/contract';
import { dateInWords, unaccent } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { formatHourSpan } from '../forms/week/week-labels';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { VolunteerLoadLine } from './volunteer-load';
import { formatKinds, formatMissing } from './volunteer-labels';

const FILTERS = {
  incomplets: {
    label: $localize`:@@volunteers.filterMissing:Accueil à compléter`,
    keeps: ({ profile }: VolunteerSummary) =>
      profile !== null && profile.onboarding.missing.length > 0,
  },
  libres: {
    label: $localize`:@@volunteers.filterIdle:Sans contact prévu`,
    keeps: ({ profile }: VolunteerSummary) => profile !== null && profile.load.idle,
  },
  pleins: {
    label: $localize`:@@volunteers.filterFull:Semaine pleine`,
    keeps: ({ profile }: VolunteerSummary) =>
      profile !== null && profile.load.contactsThisWeek >= profile.maxContactsPerWeek,
  },
  absents: {
    label: $localize`:@@volunteers.filterAway:Absents aujourd’hui`,
    keeps: ({ profile }: VolunteerSummary) => profile?.awayUntil != null,
  },
} as const;
type Filter = keyof typeof FILTERS;
const isFilter = (text: string | undefined): text is Filter =>
  text !== undefined && text in FILTERS;

/** How many lines are drawn at first, and with each "more". */
const STEP = 60;

@Component({
  selector: 'p-volunteers-page',
  imports: [
    Empty,
    MatAnchor,
    MatButton,
    MatChipListbox,
    MatChipOption,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    PageHead,
    ReadState,
    RouterLink,
    VolunteerLoadLine,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './volunteers-page.html',
  styleUrl: './volunteers-page.scss',
})
export class VolunteersPage {
  protected readonly current = inject(CurrentAssociation);
  private readonly address = pageAddress();
  private readonly locale = injectLocale();

  /** From the address: the name searched for, and which volunteers are shown. */
  readonly nom = input<string>();
  readonly montrer = input<string>();

  protected readonly volunteers = associationList(paths.volunteers, VolunteerSummary);
  protected readonly everybody = this.volunteers.shown;
  protected readonly filters = (Object.keys(FILTERS) as Filter[]).map((value) => ({
    value,
    label: FILTERS[value].label,
  }));
  protected readonly filter = computed(() => {
    const wanted = this.montrer();
    return isFilter(wanted) ? wanted : null;
  });
  protected readonly matching = computed(() => {
    const [name, filter] = [unaccent(this.nom() ?? '').trim(), this.filter()];
    return (this.everybody() ?? []).filter(
      (each) =>
        unaccent(each.displayName).includes(name) &&
        (filter === null || FILTERS[filter].keeps(each)),
    );
  });
  private readonly room = signal(STEP);
  protected readonly shown = computed(() => this.matching().slice(0, this.room()));
  protected readonly rest = computed(() => this.matching().length - this.shown().length);
  protected readonly line = computed(() => {
    const all = this.everybody();
    if (!all) return '';
    const ready = all.filter(({ profile }) => profile && !profile.onboarding.blocked).length;
    return $localize`:@@volunteers.line:${all.length}:COUNT: bénévoles, dont ${ready}:READY: peuvent recevoir des contacts.`;
  });

  protected readonly formatKinds = formatKinds;
  protected readonly formatMissing = formatMissing;
  protected readonly formatHourSpan = formatHourSpan;
  protected readonly awayUntil = (date: string) =>
    $localize`:@@volunteers.awayUntil:Absence jusqu’au ${dateInWords(date, this.locale)}:DATE:`;

  protected search(event: Event): void {
    this.keep({ nom: (event.target as HTMLInputElement).value || null });
  }

  protected choose(filter: Filter | undefined): void {
    this.keep({ montrer: filter ?? null });
  }

  protected more(): void {
    this.room.update((room) => room + STEP);
  }

  private keep(parameters: Record<string, string | null>): void {
    this.room.set(STEP);
    this.address.change(parameters);
  }
}
