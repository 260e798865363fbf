import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { type DirectoryResults, paths } from '@presence/contract';
import type { PlaceResolution } from '@presence/domain';
import { LoadError } from '../errors/load-error';
import { PAGE } from '../page/page';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { ListingCard } from '../search/listing-card';
import { PlaceField } from '../search/place-field';
import { searchParams, type Search } from '../search/search';
import { AUTHORED, link, localPath } from '../words/locale';
import { withQuery } from '../words/with-query';
import { NEEDS, WHOM, WHOM_LABELS } from './needs';

/** How many groups the three answers lead to: few enough to choose from. */
const SHORT = 5;
const PATH = '/par-ou-commencer';

/** Three plain questions, one at a time, to a short list. The answers stand in the address: going back loses none. */
@Component({
  selector: 'p-start-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListingCard, LoadError, PlaceField],
  templateUrl: './start-page.html',
})
export class StartPage {
  private readonly query = inject(PAGE).query;
  protected readonly link = link;
  protected readonly authored = AUTHORED;
  protected readonly action = localPath(PATH);

  protected readonly whom = WHOM.find((whom) => whom === this.query.get('for'));
  protected readonly need = this.whom
    ? NEEDS[this.whom].find(({ code }) => code === this.query.get('need'))
    : undefined;
  protected readonly typed = this.query.get('place')?.trim().slice(0, 80) ?? '';
  protected readonly online = this.query.get('from') === 'home';
  protected readonly isAnswered =
    this.need !== undefined && (this.online || this.typed.length >= 2);

  protected readonly whoms = WHOM.map((whom) => ({
    label: WHOM_LABELS[whom],
    address: link(PATH, { for: whom }),
  }));
  protected readonly needs = (this.whom ? NEEDS[this.whom] : []).map(({ code, label }) => ({
    label,
    address: link(PATH, { for: this.whom ?? '', need: code }),
  }));
  protected readonly backToWhom = link(PATH, {});
  protected readonly backToNeed = link(PATH, this.whom ? { for: this.whom } : {});
  protected readonly backToPlace = link(PATH, {
    ...(this.whom && { for: this.whom }),
    ...(this.need && { need: this.need.code }),
  });
  protected readonly fromHome = link(PATH, {
    ...(this.whom && { for: this.whom }),
    ...(this.need && { need: this.need.code }),
    from: 'home',
  });
  protected readonly whomLabel = this.whom ? WHOM_LABELS[this.whom] : '';

  private readonly places = reading<PlaceResolution>('places', () =>
    this.isAnswered && !this.online ? withQuery(paths.places, { text: this.typed }) : undefined,
  );
  private readonly place = computed(() => {
    const resolution = this.places.hasValue() ? this.places.value() : null;
    return resolution?.certain ?? resolution?.choices[0];
  });
  protected readonly isUnknown = computed(
    () => this.places.hasValue() && this.place() === undefined,
  );
  protected readonly search = computed((): Search | undefined => {
    if (!this.isAnswered || this.places.isLoading()) return undefined;
    const asks: Search = { ...this.need?.asks };
    if (this.online) return { ...asks, format: 'ONLINE' };
    const place = this.place();
    if (!place) return asks;
    if (place.kind === 'COMMUNE') return { ...asks, commune: place.inseeCode };
    return place.kind === 'REGION'
      ? { ...asks, region: place.code }
      : { ...asks, department: place.code };
  });
  protected readonly results = reading<DirectoryResults>('results', () => {
    const search = this.search();
    return search && withQuery(paths.directoryListings, searchParams(search));
  });
  protected readonly found = computed(() =>
    this.results.hasValue() ? (this.results.value() ?? null) : null,
  );
  protected readonly cards = computed(() => this.found()?.cards.slice(0, SHORT) ?? []);
  protected readonly all = computed(() => link('/recherche', searchParams(this.search() ?? {})));

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@start.title:Par où commencer`,
      description: $localize`:@@start.description:Trois questions simples pour trouver un groupe de soutien, avec ce qui se passe la première fois.`,
      path: PATH,
      indexed: this.whom === undefined,
    });
  }
}
