import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { type DirectoryResults, paths } from '@presence/contract';
import { type Commune, THEME_LABELS, departmentName } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf, link } from '../words/locale';
import { withQuery } from '../words/with-query';
import { communeLabel } from './commune-label';
import { ListingCard } from './listing-card';
import { NothingFound } from './nothing-found';
import { resolvePlace } from './place';
import { SearchForm } from './search-form';
import { WIDENED_LABELS } from './search-labels';
import { type Search, readSearch, searchParams, without } from './search';

@Component({
  selector: 'p-results-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SearchForm, ListingCard, NothingFound, LoadError],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  protected readonly search = readSearch(inject(PAGE).query);
  protected readonly link = link;

  /** The place to look up: what was typed, unless the address already names a commune or a département. */
  private readonly typed =
    this.search.commune === undefined && this.search.department === undefined
      ? this.search.place
      : undefined;
  private readonly communes = reading<Commune[]>('communes', () => {
    const text = this.typed?.replace(/ \((\d{2,3}|2[AB])\)$/, '');
    return text === undefined || text.length < 2
      ? undefined
      : withQuery(paths.communes, { text: text.slice(0, 60) });
  });
  protected readonly place = computed(() => {
    if (this.typed === undefined) return null;
    if (this.communes.isLoading()) return undefined;
    return resolvePlace(this.typed, (this.communes.hasValue() && this.communes.value()) || []);
  });

  /** The search as the API understands it; undefined while the place is being looked up. */
  protected readonly query = computed((): Search | undefined => {
    const place = this.place();
    const search = { ...this.search };
    delete search.place;
    if (place === undefined) return undefined;
    if (place?.kind === 'COMMUNE') return { ...search, commune: place.commune.inseeCode };
    return place?.kind === 'DEPARTMENT' ? { ...search, department: place.code } : search;
  });

  protected readonly results = reading<DirectoryResults>('results', () => {
    const query = this.query();
    return query && withQuery(paths.directoryListings, searchParams(query));
  });
  protected readonly found = computed(() =>
    this.results.hasValue() ? (this.results.value() ?? null) : null,
  );
  protected readonly failed = computed(() => this.results.error() ?? this.communes.error());
  protected readonly widened = computed(() =>
    (this.found()?.widened ?? []).map((part) => labelOf(WIDENED_LABELS[part])).join(', '),
  );

  protected readonly placeName = computed(() => {
    const { place, department } = this.search;
    if (department !== undefined) return `${departmentName(department)} (${department})`;
    const found = this.found()?.place;
    return place ?? (found ? communeLabel(found) : '');
  });
  protected readonly others = computed(() =>
    (this.place()?.others ?? []).map((commune) => ({
      label: communeLabel(commune),
      params: searchParams({ ...without(this.search, 'place'), commune: commune.inseeCode }),
    })),
  );
  protected readonly heading = computed(() => {
    const { theme } = this.search;
    const place = this.found()?.place?.name ?? this.placeName().replace(/ \(.*\)$/, '');
    const what =
      theme === undefined
        ? $localize`:@@results.groups:Groupes de soutien`
        : labelOf(THEME_LABELS[theme]);
    return place === '' ? what : `${what} · ${place}`;
  });

  private readonly address = withQuery('/recherche', searchParams(this.search));

  protected readonly pageParams = (page: number) => searchParams({ ...this.search, page });

  constructor() {
    const head = inject(PageHead);
    effect(() =>
      head.describe({
        title: this.heading(),
        description: $localize`:@@results.description:Groupes de soutien et d’entraide, avec leurs prochaines dates réelles.`,
        path: this.address,
        indexed: Object.keys(this.search).every((key) => key === 'theme' || key === 'department'),
      }),
    );
  }

  protected retry(): void {
    this.communes.reload();
    this.results.reload();
  }
}
