import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type DirectoryResults, paths } from '@presence/contract';
import { type Commune, THEME_LABELS, departmentName } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PageHead } from '../page/page-head';
import { labelOf } from '../words/locale';
import { ListingCard } from './listing-card';
import { NothingFound } from './nothing-found';
import { communeLabel, resolvePlace } from './place';
import { SearchForm } from './search-form';
import { WIDENED_LABELS } from './search-labels';
import { type Search, readSearch, searchParams, without } from './search';

@Component({
  selector: 'p-results-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, SearchForm, ListingCard, NothingFound, LoadError],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  protected readonly search = computed(() => readSearch(this.params()));

  private readonly typed = computed(() => {
    const { place, commune, department } = this.search();
    return commune === undefined && department === undefined && place !== undefined && place.length >= 2 ? place : undefined;
  });
  private readonly communes = httpResource<Commune[]>(() => {
    const text = this.typed()?.replace(/ \((\d{2,3}|2[AB])\)$/, '');
    return text === undefined ? undefined : { url: paths.communes, params: { text: text.slice(0, 60) } };
  });
  protected readonly place = computed(() => {
    const typed = this.typed();
    if (typed === undefined) return null;
    if (this.communes.isLoading()) return undefined;
    return resolvePlace(typed, this.communes.hasValue() ? this.communes.value() : []);
  });

  /** The search as the API understands it; undefined while the place is being looked up. */
  protected readonly query = computed((): Search | undefined => {
    const place = this.place();
    const search = { ...this.search() };
    delete search.place;
    if (place === undefined) return undefined;
    if (place?.kind === 'COMMUNE') return { ...search, commune: place.commune.inseeCode };
    return place?.kind === 'DEPARTMENT' ? { ...search, department: place.code } : search;
  });

  protected readonly results = httpResource<DirectoryResults>(() => {
    const query = this.query();
    return query && { url: paths.directoryListings, params: searchParams(query) };
  });
  protected readonly found = computed(() => (this.results.hasValue() ? this.results.value() : null));
  protected readonly failed = computed(() => this.results.error() ?? this.communes.error());
  protected readonly widened = computed(() => (this.found()?.widened ?? []).map((part) => labelOf(WIDENED_LABELS[part])).join(', '));

  protected readonly placeName = computed(() => {
    const { place, department } = this.search();
    if (department !== undefined) return `${departmentName(department)} (${department})`;
    const found = this.found()?.place;
    return place ?? (found ? communeLabel(found) : '');
  });
  protected readonly others = computed(() =>
    (this.place()?.others ?? []).map((commune) => ({ label: communeLabel(commune), params: searchParams({ ...without(this.search(), 'place'), commune: commune.inseeCode }) })),
  );
  protected readonly heading = computed(() => {
    const { theme } = this.search();
    const place = this.found()?.place?.name ?? this.placeName().replace(/ \(.*\)$/, '');
    const what = theme === undefined ? $localize`:@@results.groups:Groupes de soutien` : labelOf(THEME_LABELS[theme]);
    return place === '' ? what : `${what} · ${place}`;
  });

  private readonly address = computed(() => {
    const words = new URLSearchParams(Object.entries(searchParams(this.search())).map(([key, value]) => [key, String(value)])).toString();
    return words === '' ? '/recherche' : `/recherche?${words}`;
  });

  protected readonly pageParams = (page: number) => searchParams({ ...this.search(), page });

  constructor() {
    const head = inject(PageHead);
    effect(() =>
      head.describe({
        title: this.heading(),
        description: $localize`:@@results.description:Groupes de soutien et d’entraide, avec leurs prochaines dates réelles.`,
        path: this.address(),
        indexed: Object.keys(this.search()).every((key) => key === 'theme' || key === 'department'),
      }),
    );
  }

  protected retry(): void {
    this.communes.reload();
    this.results.reload();
  }
}
