import type { Id } from '@presence/domain';
import {
  compile,
  standing,
  type Compiled,
  type Names,
  type RotaInput,
  type Timed,
} from '@presence/rota';

/** What a rota is planned from, and what its people, volunteers and branches are called. */
export type OpenRota = {
  input: RotaInput;
  names: Readonly<Record<'volunteer' | 'person' | 'branch', ReadonlyMap<Id, string>>>;
};

/** A rota as it stands, compiled, and the names for what is told of it. */
export type Opened = { compiled: Compiled; timed: Timed; names: Names };

/** Compiles a rota as it stands, for questions about it. */
export function opened({ input, names }: OpenRota): Opened {
  const compiled = compile(input);
  const from = (all: ReadonlyMap<Id, string>) => (id: Id) => all.get(id) ?? '?';
  return {
    compiled,
    timed: standing(compiled),
    names: {
      volunteer: from(names.volunteer),
      person: from(names.person),
      branch: from(names.branch),
    },
  };
}
