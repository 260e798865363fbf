import type { Id } from '@presence/domain';

/** Those near where something happened; everybody where nobody is. */
export function nearest(readers: readonly { id: Id; near: boolean }[]): Id[] {
  const near = readers.filter((reader) => reader.near);
  return (near.length > 0 ? near : readers).map(({ id }) => id);
}
