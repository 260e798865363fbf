import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { GroupSummary, paths } from '@presence/contract';
import { unaccent } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { GroupCard } from './group-card';
import { searchable } from './group-search';

/** Fewer groups than this are seen at a glance and need no search. */
const MANY = 5;

/** The association's groups; what is searched stands in the address. */
@Component({
  selector: 'p-groups-page',
  imports: [
    Empty,
    GroupCard,
    MatAnchor,
    MatChipListbox,
    MatChipOption,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './groups-page.html',
  styleUrl: './groups-page.scss',
})
export class GroupsPage {
  private readonly address = pageAddress();
  private readonly locale = injectLocale();
  protected readonly current = inject(CurrentAssociation);

  readonly texte = input('', { transform: (text: string | undefined) => text ?? '' });
  readonly etat = input('', { transform: (state: string | undefined) => state ?? '' });

  protected readonly groups = associationList(paths.groups, GroupSummary);
  protected readonly all = this.groups.shown;
  protected readonly searchShown = computed(
    () => (this.all()?.length ?? 0) >= MANY || this.texte() !== '' || this.etat() !== '',
  );
  protected readonly mayPlan = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );

  protected readonly found = computed(() => {
    const words = unaccent(this.texte()).split(/\s+/).filter(Boolean);
    return (this.all() ?? []).filter((group) => {
      if (this.etat() === 'publies' && !group.published) return false;
      if (this.etat() === 'non-publies' && group.published) return false;
      const text = searchable(group, this.locale);
      return words.every((word) => text.includes(word));
    });
  });

  protected search(event: Event): void {
    this.address.change({ texte: (event.target as HTMLInputElement).value || null });
  }

  protected narrow(state: unknown): void {
    this.address.change({ etat: typeof state === 'string' && state ? state : null });
  }
}
