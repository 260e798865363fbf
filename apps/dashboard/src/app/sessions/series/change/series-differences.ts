import type { SeriesDraft, SeriesView } from '@presence/contract';
import { type Id, type Locale, sentence } from '@presence/domain';
import type { Difference } from '../../../forms/difference';
import type { Surroundings } from '../../../groups/surroundings';

/** "Camille Arnoux, Soraya Ait", in this order. */
export const namesOf = (ids: readonly Id[], { facilitators }: Surroundings): string =>
  ids.flatMap((id) => facilitators().find((each) => each.id === id)?.displayName ?? []).join(', ');

/** What two versions of a series say differently: the rule with its times, the venue, who facilitates. */
export function seriesDifferences(
  mine: SeriesDraft,
  theirs: SeriesView,
  surroundings: Surroundings,
  locale: Locale,
): Difference[] {
  const place = ({ venueId }: SeriesDraft | SeriesView) =>
    surroundings.venues().find(({ id }) => id === venueId)?.name ?? '';
  const people = ({ facilitatorIds, rotates }: SeriesDraft | SeriesView) => {
    const names = namesOf(facilitatorIds, surroundings);
    return rotates ? $localize`:@@series.teamInTurn:Tour à tour : ${names}:NAMES:` : names;
  };
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
