import { setImmediate } from 'node:timers/promises';
import type { Opener } from '../sealing/sealing';
import type { FoundPerson } from './people.queries';

/** How many names are opened before other requests have their turn. */
const SLICE = 200;
const compare = new Intl.Collator('fr').compare;

/** People by last name, namesakes by first name; only what the order needs is opened. Those that do not open come first. */
export async function inOrderOfNames(
  open: Opener,
  people: readonly FoundPerson[],
): Promise<FoundPerson[]> {
  const keyed: { person: FoundPerson; last: string; first?: string }[] = [];
  for (const [at, person] of people.entries()) {
    if (at % SLICE === SLICE - 1) await setImmediate();
    keyed.push({
      person,
      last: open('supported_person', 'last_name_sealed', person.id, person.lastNameSealed) ?? '',
    });
  }
  const first = (one: (typeof keyed)[number]) =>
    (one.first ??=
      open('supported_person', 'first_name_sealed', one.person.id, one.person.firstNameSealed) ??
      '');
  return keyed
    .sort((a, b) => compare(a.last, b.last) || compare(first(a), first(b)))
    .map(({ person }) => person);
}
