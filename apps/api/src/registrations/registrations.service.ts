import { Injectable } from '@nestjs/common';
import type { RegistrationDraft, TakenSeat } from '@presence/contract';
import {
  assertMayTakeSeat,
  assertToCome,
  DomainError,
  formatSeatCode,
  seatsAreGone,
  type Id,
  type SessionRegistration,
} from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { groupIsHeld, HOLD_GROUP_OF_SESSION } from '../groups/groups.service';
import {
  registrableSession,
  seatSession,
  sessionRegistration,
  type RegistrableSession,
} from './registrations.queries';
import { SeatCodes } from './seat-codes';
import { storeOpening, storeRelease, storeSeat } from './seat-store';
import { SeatRow } from './seat.entity';

/** Seats at sessions, as organisers and visitors take and release them. Everything is done with the group held. */
@Injectable()
export class RegistrationsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly codes: SeatCodes,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(sessionId: Id): Promise<SessionRegistration> {
    const registration = await sessionRegistration(this.tenant, sessionId);
    if (!registration) throw new DomainError('NOT_FOUND');
    return registration;
  }

  /** Lets visitors take seats at a session, or no more. @throws DomainError NOT_FOUND, SESSION_PAST, REGISTRATION_CLOSED */
  async open(sessionId: Id, { open }: RegistrationDraft): Promise<SessionRegistration> {
    const session = await this.hold(sessionId);
    assertToCome(session, new Date().toISOString());
    if (!session.taken) throw new DomainError('REGISTRATION_CLOSED');
    await storeOpening(this.tenant, session, open);
    return this.read(sessionId);
  }

  /**
   * Takes a seat, or a turn on the waiting list; with the same form it is the same one.
   * @throws DomainError NOT_FOUND; as `assertMayTakeSeat`
   */
  async take(sessionId: Id, formId: Id, by: 'VISITOR' | 'ORGANISER'): Promise<TakenSeat> {
    const asked = this.codes.asked(sessionId, formId);
    const session = await this.hold(sessionId);
    const known = await this.tenant.repository(SeatRow).findOneBy({ id: asked.id });
    if (!known) {
      if (session.archived) throw new DomainError('NOT_FOUND');
      assertMayTakeSeat(session, new Date().toISOString(), by);
    }
    const seat = known ?? (await storeSeat(this.tenant, session, asked));
    return this.taken(seat, asked.code);
  }

  /**
   * Gives a seat back; given back already, it stays so. `sessionId` is named where it is to be a seat of that session.
   * @throws DomainError NOT_FOUND for a code that is unknown, of another session or gone; SESSION_PAST once it has begun
   */
  async release(typed: string, sessionId?: Id): Promise<TakenSeat> {
    const { seat: found, code } = await this.find(typed, sessionId);
    const session = await this.hold(found.sessionId);
    // What was read before the group was held may have changed since.
    const seat = await this.tenant.repository(SeatRow).findOneByOrFail({ id: found.id });
    if (seat.state === 'RELEASED') return this.taken(seat, code);
    assertToCome(session, new Date().toISOString());
    return this.taken(await storeRelease(this.tenant, seat), code);
  }

  /** The seat of a code. @throws DomainError NOT_FOUND alike for what is no code, unknown, of another session or gone */
  async find(typed: string, sessionId?: Id): Promise<{ seat: SeatRow; code: string }> {
    const code = this.codes.typed(typed);
    const seat =
      code && (await this.tenant.repository(SeatRow).findOneBy({ codeHash: code.codeHash }));
    const session = seat && (await registrableSession(this.tenant, seat.sessionId));
    if (
      !code ||
      !seat ||
      !session ||
      (sessionId !== undefined && seat.sessionId !== sessionId) ||
      seatsAreGone(session, new Date().toISOString())
    )
      // Organisers typed the code into a field of theirs; the public page has none, and no more to say.
      throw new DomainError(
        'NOT_FOUND',
        {},
        sessionId === undefined ? [] : [{ path: ['code'], message: 'SEAT_CODE_UNKNOWN' }],
      );
    return { seat, code: code.code };
  }

  private async taken(seat: SeatRow, code: string): Promise<TakenSeat> {
    const session = await seatSession(this.tenant, seat.id);
    return { code: formatSeatCode(code), state: seat.state, position: session?.position ?? null };
  }

  private async hold(sessionId: Id): Promise<RegistrableSession> {
    const [group] = await this.tenant.query(sql<{ id: Id }>`${HOLD_GROUP_OF_SESSION}`, [sessionId]);
    if (group) groupIsHeld(this.tenant, group.id);
    const session = group && (await registrableSession(this.tenant, sessionId));
    if (!session) throw new DomainError('NOT_FOUND');
    return session;
  }
}
