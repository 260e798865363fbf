import type { Id } from '@presence/domain';

type Span = { startsAt: string; endsAt: string };

/** Who and what is taken when, so that nothing is stored that the database would refuse as a double booking. */
export class Bookings {
  private readonly taken = new Map<Id, Span[]>();

  isFree(id: Id, { startsAt, endsAt }: Span): boolean {
    return !(this.taken.get(id) ?? []).some(
      (span) => span.startsAt < endsAt && startsAt < span.endsAt,
    );
  }

  book(id: Id, { startsAt, endsAt }: Span): void {
    const spans = this.taken.get(id);
    if (spans) spans.push({ startsAt, endsAt });
    else this.taken.set(id, [{ startsAt, endsAt }]);
  }
}
