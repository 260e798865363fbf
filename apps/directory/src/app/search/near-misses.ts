import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DirectoryCounts, DirectoryResults } from '@presence/contract';
import { FACET_KEYS, FACETS, type Localized } from '@presence/domain';
import { distanceInWords } from '../words/distance';
import { labelOf, link } from '../words/locale';
import { type Search, searchParams, without } from './search';

/** Values of one facet that are offered instead of the one that found nothing. */
const MOST = 3;

type NearMiss = { label: string; count: number; params: Record<string, string | number> };

/** What there is when one part of the search is asked differently: "3 on Thursday", "5 by video", "the nearest at 38 km". */
@Component({
  selector: 'p-near-misses',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './near-misses.html',
})
export class NearMisses {
  readonly search = input.required<Search>();
  /** What the search let go of; the counts are of the search without it. */
  readonly widened = input.required<DirectoryResults['widened']>();
  readonly counts = input.required<DirectoryCounts>();
  readonly nearestKm = input<number | null>(null);

  protected readonly link = link;
  protected readonly misses = computed((): NearMiss[] =>
    FACET_KEYS.filter((key) => this.widened().includes(key)).flatMap((key) => {
      const labels: Readonly<Record<string, Localized>> = FACETS[key].values;
      return Object.entries(this.counts().facets[key] ?? {})
        .toSorted(([, a], [, b]) => b - a)
        .slice(0, MOST)
        .flatMap(([value, count]): NearMiss[] => {
          const label = labels[value];
          const rest = without(this.search(), 'near', 'danger', ...this.widened());
          const search = { ...rest, [key]: value };
          return label ? [{ label: labelOf(label), count, params: searchParams(search) }] : [];
        });
    }),
  );
  /** How far the nearest is, where the search went beyond its place. */
  protected readonly nearest = computed(() => {
    const km = this.nearestKm();
    const isFurther = this.widened().includes('within') || this.widened().includes('commune');
    return isFurther && km !== null ? distanceInWords(km) : null;
  });
}
