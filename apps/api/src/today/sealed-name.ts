import type { Id } from '@presence/domain';
import type { Opener } from '../sealing/sealing';

/** What a person is called, as a statement gives it. */
export type SealedName = { personId: Id; firstNameSealed: string; lastNameSealed: string };
export type NameOpener = ReturnType<typeof nameOpener>;

/** Opens first names alone, or both; empty where one does not open. */
export function nameOpener(open: Opener) {
  const part = (column: 'first_name_sealed' | 'last_name_sealed', id: Id, text: string) =>
    open('supported_person', column, id, Buffer.from(text, 'base64')) ?? '';
  const first = ({ personId, firstNameSealed }: SealedName) =>
    part('first_name_sealed', personId, firstNameSealed);
  return {
    first,
    whole: (name: SealedName) =>
      `${first(name)} ${part('last_name_sealed', name.personId, name.lastNameSealed)}`.trim(),
  };
}
