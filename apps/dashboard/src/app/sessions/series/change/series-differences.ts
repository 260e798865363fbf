import type { SeriesDraft, SeriesView } from '@presence/contract';
import { type Locale, sentence } from '@presence/domain';
import type { Difference } from '../../../forms/difference';
import type { Surroundings } from '../../../groups/surroundings';

/** What two versions of a series say differently: the rule with its times, the venue, who facilitates. */
export function seriesDifferences(
  mine: SeriesDraft,
  theirs: SeriesView,
  { venues, facilitators }: Surroundings,
  locale: Locale,
): Difference[] {
  const place = ({ venueId }: SeriesDraft | SeriesView) =>
    venues().find(({ id }) => id === venueId)?.name ?? '';
  const people = ({ facilitatorIds }: SeriesDraft | SeriesView) =>
    facilitators()
      .filter(({ id }) => facilitatorIds.includes(id))
      .map(({ displayName }) => displayName)
      .join(', ');
  return [
    {
      label: $localize`:@@series.rule:Rythme et horaires`,
      mine: sentence(mine.recurrence, mine, locale),
      theirs: sentence(theirs.recurrence, theirs, locale),
    },
    { label: $localize`:@@series.venue:Lieu`, mine: place(mine), theirs: place(theirs) },
    {
      label: $localize`:@@series.whoFacilitates:Qui anime`,
      mine: people(mine),
      theirs: people(theirs),
    },
  ].filter(({ mine: ours, theirs: others }) => ours !== others);
}
