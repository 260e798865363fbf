import type { Contact, Id } from '@presence/domain';
import { ableToTakeOver, standingAt } from '@presence/rota';
import type { Opened } from '../board/opened-rota';

/**
 * Who could do a contact at its time in the place of a volunteer, beside those who stay. One who had it already, or
 * declined, is not asked. Nobody for a contact that the rota no longer asks for.
 */
export function takeoverCandidates(
  { compiled, timed }: Pick<Opened, 'compiled' | 'timed'>,
  { id, date, start, timeZone, volunteers }: Contact,
  leavingId: Id,
): Id[] {
  const at = compiled.contacts.findIndex((contact) => contact.id === id);
  if (at < 0 || date === null || start === null) return [];
  const staying = volunteers
    .filter(({ volunteerId, answer }) => volunteerId !== leavingId && answer !== 'DECLINED')
    .map(({ volunteerId }) => volunteerId);
  const positions = compiled.volunteers.flatMap(({ source }, volunteer) =>
    staying.includes(source.id) ? [volunteer] : [],
  );
  const place = standingAt(compiled, date, start, positions, timeZone);
  const able = place
    ? ableToTakeOver(compiled, timed, at, place).flatMap(
        (volunteer) => compiled.volunteers[volunteer]?.source.id ?? [],
      )
    : [];
  return able.filter(
    (volunteerId) =>
      volunteerId !== leavingId && !volunteers.some((one) => one.volunteerId === volunteerId),
  );
}
