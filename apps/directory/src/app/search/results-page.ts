import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { type DirectoryCounts, type DirectoryResults, paths } from '@presence/contract';
import {
  type Danger,
  departmentName,
  placeLabel,
  regionName,
  THEME_LABELS,
  type Place,
  type PlaceResolution,
} from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf, link } from '../words/locale';
import { withQuery } from '../words/with-query';
import { DangerNumbers } from './danger-numbers';
import { ListingCard } from './listing-card';
import { NearMisses } from './near-misses';
import { NothingFound } from './nothing-found';
import { SearchForm } from './search-form';
import { WIDENED_LABELS } from './search-labels';
import { UnderstoodParts } from './understood-parts';
import { type Search, readSearch, searchParams, without } from './search';

@Component({
  selector: 'p-results-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DangerNumbers,
    ListingCard,
    LoadError,
    NearMisses,
    NothingFound,
    SearchForm,
    UnderstoodParts,
  ],
  templateUrl: './results-page.html',
})
export class ResultsPage {
  protected readonly search = readSearch(inject(PAGE).query);
  protected readonly link = link;

  /** The place to look up: what was typed, unless the address already names one by its code. */
  private readonly typed =
    this.search.commune === undefined &&
    this.search.department === undefined &&
    this.search.region === undefined &&
    (this.search.place?.length ?? 0) >= 2
      ? this.search.place
      : undefined;
  private readonly places = reading<PlaceResolution>('places', () =>
    this.typed === undefined
      ? undefined
      : withQuery(paths.places, { text: this.typed.slice(0, 80) }),
  );
  private readonly typedPlace = computed(() =>
    this.places.hasValue() ? (this.places.value() ?? null) : null,
  );
  /** What the words of the search were understood to say; null when it has none. */
  private readonly said = computed(() => this.found()?.reading ?? null);
  protected readonly resolution = computed(() => this.typedPlace() ?? this.said()?.place ?? null);
  /** Where the search looks: the place that was meant, or the likeliest of those asked about. */
  protected readonly place = computed(() => likeliestOf(this.resolution()));
  protected readonly nearMe = computed(
    () => (this.said()?.nearMe ?? false) || (this.search.near === 'me' && !this.placeName()),
  );
  protected readonly dangers = computed(
    (): readonly Danger[] =>
      this.said()?.dangers ?? (this.search.danger === undefined ? [] : [this.search.danger]),
  );
  /** The search by its parts, whether they were chosen or said in words. */
  protected readonly understood = computed((): Search => {
    const said = this.said();
    const rest = said ? without(this.search, 'text') : this.search;
    const place = this.place();
    return { ...rest, ...said?.query, ...(place ? partOf(place) : {}) };
  });
  protected readonly asking = computed(
    () => this.place() !== undefined && this.resolution()?.certain === null,
  );
  protected readonly unknown = computed(
    () => this.resolution() !== null && this.place() === undefined,
  );

  /** The search as the API understands it; undefined while the place is being looked up. */
  protected readonly query = computed((): Search | undefined => {
    const place = likeliestOf(this.typedPlace());
    const search = without(this.search, 'place');
    if (this.search.page !== undefined) search.page = this.search.page;
    if (this.typed !== undefined && this.places.isLoading()) return undefined;
    return place ? { ...search, ...partOf(place) } : search;
  });

  protected readonly results = reading<DirectoryResults>('results', () => {
    const query = this.query();
    return query && withQuery(paths.directoryListings, searchParams(query));
  });
  protected readonly found = computed(() =>
    this.results.hasValue() ? (this.results.value() ?? null) : null,
  );
  private readonly countsRead = reading<DirectoryCounts>('counts', () => {
    const found = this.found();
    return found
      ? withQuery(
          paths.directoryCounts,
          searchParams(without(this.understood(), 'near', 'danger', 'place', ...found.widened)),
        )
      : undefined;
  });
  protected readonly counts = computed(() =>
    this.countsRead.hasValue() ? (this.countsRead.value() ?? null) : null,
  );
  /** A theme of which there is no group anywhere: no other theme's stands in for it. */
  protected readonly themeLacks = computed(() => {
    const { theme } = this.understood();
    return theme !== undefined && this.found()?.total === 0 ? labelOf(THEME_LABELS[theme]) : null;
  });
  protected readonly failed = computed(() => this.results.error() ?? this.places.error());
  protected readonly widened = computed(() =>
    (this.found()?.widened ?? []).map((part) => WIDENED_LABELS[part]).join(', '),
  );

  protected readonly placeName = computed(() => {
    const { place, department, region } = this.understood();
    if (department !== undefined) return `${departmentName(department)} (${department})`;
    if (region !== undefined) return regionName(region);
    const found = this.found()?.place;
    return place ?? (found ? `${found.name} (${found.departmentCode})` : '');
  });
  /** All choices of a question; of a certain place, what else bears its name. */
  protected readonly others = computed(() => {
    const { certain = null, choices = [] } = this.resolution() ?? {};
    return choices
      .filter((choice) => certain === null || isNamesake(choice, certain))
      .map((choice) => ({
        label: placeLabel(choice),
        params: searchParams({
          ...without(this.understood(), 'place', 'commune', 'department', 'region'),
          ...partOf(choice),
        }),
      }));
  });
  protected readonly likeliest = computed(() => {
    const place = this.place();
    return place ? placeLabel(place) : '';
  });
  protected readonly heading = computed(() => {
    const { theme } = this.understood();
    const place = this.found()?.place?.name ?? this.placeName().replace(/ \(.*\)$/, '');
    const what =
      theme === undefined
        ? $localize`:@@results.groups:Groupes de soutien`
        : labelOf(THEME_LABELS[theme]);
    return place === '' ? what : `${what} · ${place}`;
  });

  private readonly address = withQuery('/recherche', searchParams(this.search));

  protected readonly pageParams = (page: number) => searchParams({ ...this.understood(), page });

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
    this.places.reload();
    this.results.reload();
  }
}

const likeliestOf = (resolution: PlaceResolution | null): Place | undefined =>
  resolution?.certain ?? resolution?.choices[0];

/** The part of a search that looks in a place. */
function partOf(place: Place): Pick<Search, 'commune' | 'department' | 'region'> {
  if (place.kind === 'COMMUNE') return { commune: place.inseeCode };
  return place.kind === 'REGION' ? { region: place.code } : { department: place.code };
}

const isNamesake = (choice: Place, certain: Place) =>
  choice.name === certain.name &&
  (choice.kind !== certain.kind || placeLabel(choice) !== placeLabel(certain));
