import { distanceKm } from '@presence/domain';
import type { CompiledVolunteer, Coordinates } from './compiled';
import type { PersonToPlan, RotaInput } from './rota-input';

/** Side of a cell, in degrees: people of one cell have volunteers ranked once, from its middle. */
const CELL = 0.05;

/** In which order volunteers are asked for a person: those they know, then from near to far. */
export function nearbyOrder(
  { matches, history }: Pick<RotaInput, 'matches' | 'history'>,
  volunteers: readonly CompiledVolunteer[],
): (person: PersonToPlan) => readonly number[] {
  const position = new Map(volunteers.map(({ source }, at) => [source.id, at]));
  const known = Map.groupBy([...matches, ...history], ({ personId }) => personId);
  const cells = new Map<string, readonly number[]>();
  return (person) => {
    const middle = cellOf(person);
    const key = `${middle.latitude} ${middle.longitude}`;
    const near = cells.get(key) ?? byDistance(volunteers, middle);
    cells.set(key, near);
    const faces = [
      person.leadVolunteerId ?? '',
      ...(known.get(person.id) ?? []).map(({ volunteerId }) => volunteerId),
    ];
    const first = new Set(faces.flatMap((id) => position.get(id) ?? []));
    return first.size === 0 ? near : [...first, ...near.filter((at) => !first.has(at))];
  };
}

const cellOf = ({ latitude, longitude }: Coordinates): Coordinates => ({
  latitude: (Math.floor(latitude / CELL) + 0.5) * CELL,
  longitude: (Math.floor(longitude / CELL) + 0.5) * CELL,
});

function byDistance(volunteers: readonly CompiledVolunteer[], from: Coordinates): number[] {
  const km = volunteers.map(({ source }) => distanceKm(source, from));
  return volunteers
    .map((_, at) => at)
    .sort((one, other) => (km[one] ?? 0) - (km[other] ?? 0) || one - other);
}
