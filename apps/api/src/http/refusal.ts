import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorCode, type Issue } from '@presence/domain';
import { EntityNotFoundError, QueryFailedError } from 'typeorm';

/** What a caught error says on the wire. */
type Refusal = {
  code: ErrorCode;
  details: Readonly<Record<string, unknown>>;
  issues: readonly Issue[];
};

type PgError = { code?: string; constraint?: string; detail?: string };

const refusal = (
  code: ErrorCode,
  details: Refusal['details'] = {},
  issues: Refusal['issues'] = [],
): Refusal => ({ code, details, issues });

const BUSY: Record<string, ErrorCode> = {
  group_meets_once: 'GROUP_BUSY',
  venue_booked_once: 'VENUE_BUSY',
  facilitator_booked_once: 'FACILITATOR_BUSY',
  volunteer_booked_once: 'VOLUNTEER_BUSY',
  rota_published_once: 'ROTA_OVERLAPS',
  contact_once: 'NEED_MET',
  contact_once_a_day: 'NEED_MET',
};

/** Errors of the connection, of a server that stops or starts, and of a pool that waits too long. */
const UNREACHABLE =
  /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|Connection terminated|timeout exceeded when trying to connect|connection timeout|the database system is/i;

function ofDatabase({ code = '', constraint = '' }: PgError, message: string): Refusal {
  if (code === '23505') return refusal(BUSY[constraint] ?? 'ALREADY_EXISTS', { constraint });
  if (code === '23503')
    return refusal(message.includes('update or delete') ? 'STILL_USED' : 'NOT_FOUND', {
      constraint,
    });
  if (code === '23514' && constraint === 'contact_history') return refusal('CONTACT_BEGUN');
  if (code === '23P01') return refusal(BUSY[constraint] ?? 'ALREADY_EXISTS', { constraint });
  if (code === '40001' || code === '40P01' || code === '55P03') return refusal('BUSY');
  if (/^(08|57P|53)/.test(code) || UNREACHABLE.test(message)) return refusal('UNAVAILABLE');
  return refusal('INTERNAL');
}

function ofHttp(status: number): Refusal {
  if (status === 404 || status === 405) return refusal('NOT_FOUND');
  if (status === 401) return refusal('NOT_SIGNED_IN');
  if (status === 403) return refusal('NOT_ALLOWED');
  if (status === 413) return refusal('BODY_TOO_LARGE');
  if (status === 429) return refusal('TOO_MANY_ATTEMPTS');
  return refusal(status < 500 ? 'BODY_UNREADABLE' : 'INTERNAL');
}

/** Turns anything thrown into a refusal; only what nobody foresaw becomes INTERNAL. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return refusal(error.code, error.details, error.issues);
  if (error instanceof EntityNotFoundError) return refusal('NOT_FOUND');
  if (error instanceof QueryFailedError)
    return ofDatabase(error.driverError as PgError, error.message);
  if (error instanceof HttpException) return ofHttp(error.getStatus());
  if (error === null || typeof error !== 'object') return refusal('INTERNAL');
  const { status, code, message } = error as { status?: number; code?: string; message?: string };
  // Express' own body and path parsers throw plain errors with a status.
  if (typeof status === 'number' && status >= 400 && status < 500) return ofHttp(status);
  return ofDatabase({ code }, `${code ?? ''} ${message ?? ''}`);
}
