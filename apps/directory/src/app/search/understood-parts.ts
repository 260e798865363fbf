import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FACET_KEYS, FACETS, type Localized } from '@presence/domain';
import { labelOf, link } from '../words/locale';
import { SOON_LABELS } from './search-labels';
import { type Search, searchParams, without } from './search';

type Part = { label: string; params: Record<string, string | number> };

/** What a search was understood to ask, each part with a link to the same search without it. */
@Component({
  selector: 'p-understood-parts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './understood-parts.html',
})
export class UnderstoodParts {
  readonly search = input.required<Search>();
  readonly placeName = input('');

  protected readonly link = link;
  protected readonly parts = computed((): Part[] => {
    const search = this.search();
    const placed = search.commune ?? search.department ?? search.region;
    return [
      ...FACET_KEYS.flatMap((key): Part[] => {
        const value = search[key];
        if (value === undefined) return [];
        const labels: Readonly<Record<string, Localized>> = FACETS[key].values;
        const label = labels[value];
        return label ? [{ label: labelOf(label), params: searchParams(without(search, key)) }] : [];
      }),
      ...(search.soon
        ? [{ label: SOON_LABELS[search.soon], params: searchParams(without(search, 'soon')) }]
        : []),
      ...(placed !== undefined && this.placeName() !== ''
        ? [
            {
              label: this.placeName(),
              params: searchParams(
                without(search, 'commune', 'department', 'region', 'within', 'place'),
              ),
            },
          ]
        : []),
      ...(search.text
        ? [{ label: `« ${search.text} »`, params: searchParams(without(search, 'text')) }]
        : []),
    ];
  });
}
