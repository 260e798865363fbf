import { compile } from './compile';
import type { ExistingContact, RotaInput } from './rota-input';

/**
 * As much of a rota's input as decides who could come to these contacts (ids), with nothing else changed: whoever asks
 * for them, every volunteer, and all that is planned with the candidates and with `volunteerIds`. Compiled, it says of
 * these contacts and volunteers what the whole input says; of others nothing. Contacts that the input has not are left out.
 */
export function around(
  input: RotaInput,
  contactIds: readonly string[],
  volunteerIds: readonly string[] = [],
): RotaInput {
  const asked = new Set(contactIds);
  const needIds = new Set(
    input.contacts.flatMap(({ id, needId }) => (asked.has(id) ? [needId] : [])),
  );
  const bare = part(input, needIds);
  // Whose contacts they are does not change who is a candidate of theirs.
  const { instance, volunteers } = compile(bare);
  const candidates = instance.needs.flatMap(({ candidates: all }) =>
    all.map(({ volunteer }) => volunteer),
  );
  const concerned = new Set([
    ...volunteerIds,
    ...candidates.flatMap((at) => volunteers[at]?.source.id ?? []),
  ]);
  const isConcerned = ({ volunteerIds: who }: ExistingContact) =>
    who.some((id) => concerned.has(id));
  return part(
    input,
    new Set([...needIds, ...input.contacts.filter(isConcerned).map(({ needId }) => needId)]),
  );
}

/** The input with nothing but these needs, and their people and contacts. */
function part(input: RotaInput, needIds: ReadonlySet<string>): RotaInput {
  const people = input.people.flatMap((person) => {
    const needs = person.needs.filter(({ id }) => needIds.has(id));
    return needs.length > 0 ? [{ ...person, needs }] : [];
  });
  return { ...input, people, contacts: input.contacts.filter(({ needId }) => needIds.has(needId)) };
}
