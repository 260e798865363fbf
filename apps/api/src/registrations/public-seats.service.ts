import { Inject, Injectable } from '@nestjs/common';
import type { PublicSeatDraft, PublicSessionSeats, SeatView } from '@presence/contract';
import {
  DomainError,
  formatSeatCode,
  freeSeats,
  isMoved,
  type Id,
  type Locale,
} from '@presence/domain';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { DIRECTORY_POOL, LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { comingSeats, registrableSession, seatSession } from './registrations.queries';
import { RegistrationsService } from './registrations.service';
import type { FeedText } from '../http/feed.interceptor';
import { SETTINGS, type Settings } from '../settings/settings';
import { seatCalendar } from './seat-calendar';
import { SeatLimits } from './seat-limits';

type Published = { associationId: Id; id: Id };

/** Seats as anybody takes, looks at and releases them: no account, no name, only a code. */
@Injectable()
export class PublicSeatsService {
  constructor(
    @Inject(DIRECTORY_POOL) private readonly pool: Pool,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly tenant: Tenant,
    private readonly registrations: RegistrationsService,
    private readonly limits: SeatLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The coming sessions of a public group at which seats are taken. @throws DomainError NOT_FOUND */
  async list(slug: string): Promise<PublicSessionSeats[]> {
    const { associationId, id } = await this.published(slug);
    const seats = await this.tenant.runUnattended(associationId, () =>
      comingSeats(this.tenant, id),
    );
    return seats.map((counts) => ({
      sessionId: counts.sessionId,
      open: counts.open,
      free: freeSeats(counts),
      waitingCount: counts.waitingCount,
    }));
  }

  /**
   * Takes a seat, or a turn on the waiting list.
   * @throws DomainError NOT_FOUND, TOO_MANY_ATTEMPTS; as `assertMayTakeSeat`
   */
  async take(
    slug: string,
    { sessionId, formId, website }: PublicSeatDraft,
    ip: string | undefined,
  ): Promise<SeatView> {
    const { associationId, id } = await this.published(slug);
    await this.limits.countTaking(sessionId, ip);
    // Only a program fills a field that nobody sees.
    if (website) throw new DomainError('NOT_FOUND');
    return this.tenant.runUnattended(associationId, async () => {
      const session = await registrableSession(this.tenant, sessionId);
      if (session?.groupId !== id) throw new DomainError('NOT_FOUND');
      const { code } = await this.registrations.take(sessionId, formId, 'VISITOR');
      return this.view(code);
    });
  }

  /** @throws DomainError NOT_FOUND alike for what is no code, unknown or gone; TOO_MANY_ATTEMPTS */
  async read(associationSlug: string, code: string, ip: string | undefined): Promise<SeatView> {
    const associationId = await this.association(associationSlug);
    return this.limits.whileGuessing(ip, () =>
      this.tenant.runUnattended(associationId, () => this.view(code)),
    );
  }

  /** Its session for a personal calendar. @throws DomainError as `read` */
  async calendar(
    associationSlug: string,
    code: string,
    locale: Locale,
    ip: string | undefined,
  ): Promise<FeedText> {
    const seat = await this.read(associationSlug, code, ip);
    return seatCalendar(seat, this.settings.PUBLIC_URL, locale);
  }

  /** @throws DomainError NOT_FOUND, TOO_MANY_ATTEMPTS, SESSION_PAST */
  async release(associationSlug: string, code: string, ip: string | undefined): Promise<SeatView> {
    const associationId = await this.association(associationSlug);
    return this.limits.whileGuessing(ip, () =>
      this.tenant.runUnattended(associationId, async () => {
        await this.registrations.release(code);
        return this.view(code);
      }),
    );
  }

  private async view(typed: string): Promise<SeatView> {
    const { seat, code } = await this.registrations.find(typed);
    const row = await seatSession(this.tenant, seat.id);
    if (!row) throw new DomainError('NOT_FOUND');
    const { associationSlug, associationName, associationPhone, groupName, position } = row;
    // Only what is published: no private address or link comes with a seat.
    const { document: listing } = row;
    const published = listing?.sessions.find(({ id }) => id === row.id);
    return {
      code: formatSeatCode(code),
      state: seat.state,
      position,
      ...{ associationSlug, associationName, associationPhone, groupName },
      listingSlug: listing?.slug ?? null,
      format: row.format,
      place: published?.place ?? listing?.place ?? null,
      session: {
        ...row,
        cancelled: row.cancelledAt !== null,
        moved: isMoved(row),
        closure: published?.closure ?? null,
        ...(published?.uncertain && { uncertain: true }),
        sequence: row.version - 1,
      },
    };
  }

  private async published(slug: string): Promise<Published> {
    const { rows } = await this.pool.query<Published>(
      sql`select association_id as "associationId", id from published_listing
        where slug = $1 and verified_until > now()`,
      [slug],
    );
    if (!rows[0]) throw new DomainError('NOT_FOUND');
    return rows[0];
  }

  private async association(slug: string): Promise<Id> {
    const [known] = await this.logins.query<{ id: Id }[]>(
      sql`select id from association where slug = $1`,
      [slug],
    );
    if (!known) throw new DomainError('NOT_FOUND');
    return known.id;
  }
}
