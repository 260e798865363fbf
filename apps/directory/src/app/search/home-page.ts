import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { type DirectoryCounts, type DirectoryDepartments, paths } from '@presence/contract';
import { THEME_LABELS, type Theme } from '@presence/domain';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf, link } from '../words/locale';
import { SearchForm } from './search-form';

const WAYS = [
  { format: 'ONLINE', label: $localize`:@@home.wayOnline:En visio, de chez vous` },
  { format: 'PHONE', label: $localize`:@@home.wayPhone:Par téléphone` },
  { format: 'AT_HOME', label: $localize`:@@home.wayAtHome:À votre domicile` },
] as const;

const DOORS = [
  {
    address: link('/par-ou-commencer', { for: 'me' }),
    label: $localize`:@@home.forMe:Pour moi`,
  },
  {
    address: link('/par-ou-commencer', { for: 'relative' }),
    label: $localize`:@@home.forRelative:Pour un proche`,
  },
  {
    address: link('/lignes-d-ecoute', {}),
    label: $localize`:@@home.talkNow:Je veux parler à quelqu’un maintenant`,
  },
];
/** Themes that stand open: the ones of which there are most groups. */
const OPEN_THEMES = 6;

@Component({
  selector: 'p-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SearchForm],
  templateUrl: './home-page.html',
})
export class HomePage {
  protected readonly departments = reading<DirectoryDepartments>(
    'departments',
    () => paths.directoryPlaces,
  );
  protected readonly counts = reading<DirectoryCounts>('counts', () => paths.directoryCounts);
  private readonly themes = computed(() => {
    const found = (this.counts.hasValue() && this.counts.value()?.facets.theme) || {};
    return (Object.keys(THEME_LABELS) as Theme[])
      .map((code) => ({ code, label: labelOf(THEME_LABELS[code]), count: found[code] ?? 0 }))
      .toSorted((a, b) => b.count - a.count);
  });
  protected readonly first = computed(() =>
    this.themes()
      .slice(0, OPEN_THEMES)
      .filter(({ count }) => count > 0),
  );
  protected readonly more = computed(() => this.themes().slice(this.first().length));
  protected readonly doors = DOORS;
  protected readonly ways = WAYS;
  protected readonly link = link;

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@home.title:Trouver un groupe de soutien`,
      description: $localize`:@@home.description:Groupes de parole et d’entraide partout en France : dépression, anxiété, troubles psychiques, proches et aidants. Avec leurs prochaines dates réelles, sans inscription.`,
      path: '/',
    });
  }
}
