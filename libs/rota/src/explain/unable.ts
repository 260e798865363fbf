import { matchingIn, withCandidate } from '../compile/changed';
import type { Compiled } from '../compile/compiled';
import { refusals } from '../compile/eligibility';
import { minuteOf } from '../compile/span';
import { Agenda } from '../sequence/agenda';
import type { Timed } from '../sequence/timed';
import { absence, inHalfDay, type Obstacle } from './obstacles';

/** A volunteer who cannot have a contact where it stands. Without obstacles: they could that day, but not then. */
export type Unable = {
  contact: number;
  volunteerId: string;
  obstacles: readonly Obstacle[];
};

/**
 * Which of these contacts (positions) could not be put where they stand in a timed plan, all else staying, with the
 * volunteers who could not come, and why. What has begun is not asked about.
 */
export function unableIn(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  contacts: readonly number[],
): Unable[] {
  const agenda = new Agenda(compiled, timed);
  const matching = matchingIn(compiled);
  const now = minuteOf(compiled.input.now);
  return contacts.flatMap((contact) => {
    const place = agenda.at(contact);
    const need = compiled.needs[compiled.instance.contacts[contact]?.need ?? -1];
    if (!place || !need || place.start < now) return [];
    agenda.take(contact);
    const found = place.volunteers.flatMap((volunteer): Unable[] => {
      const source = compiled.volunteers[volunteer]?.source;
      if (!source) return [];
      const unable = (obstacles: readonly Obstacle[]) => [
        { contact, volunteerId: source.id, obstacles },
      ];
      const lasting = refusals(need, source, matching.blocked);
      if (lasting.length > 0) return unable(lasting);
      const opened = withCandidate(compiled, agenda.needOf(contact).id, volunteer, matching);
      if (!opened) return unable([absence(compiled, volunteer, [place.halfDay])]);
      const there = opened === compiled ? agenda : agenda.in(opened);
      const caps = there.capsReached(contact, volunteer, place.halfDay).length > 0;
      if (!caps && there.starts(contact, volunteer, place.halfDay).includes(place.start)) return [];
      const obstacles = inHalfDay(there, contact, volunteer, place.halfDay);
      return unable(obstacles.filter(({ code }) => code !== 'ALONE'));
    });
    agenda.put(contact, place);
    return found;
  });
}
