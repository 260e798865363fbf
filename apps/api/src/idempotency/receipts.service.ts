import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import { LessThan } from 'typeorm';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { seal, unseal } from '../jobs/sealed';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';
import type { RequestIdentity } from './request-identity';
import { RequestReceiptRow } from './request-receipt.entity';

/** How long a request may come again and still be known. */
const KEPT_HOURS = 24;

/** What was answered to a request; undefined where the answer has no body. */
type KeptResponse = { answer: unknown };

/** Forgets what was answered to anybody; the request that is being carried out has no answer yet. */
export const forgetAnswers = (tenant: Tenant): Promise<unknown> =>
  tenant.query(sql`delete from request_receipt where answer is not null`);

/** The receipts of writes, kept in the transaction of the write itself. */
@Injectable()
export class ReceiptsService {
  private readonly key: Buffer;

  constructor(
    private readonly tenant: Tenant,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = derivedKey(settings.PRESENCE_SECRET, 'request receipts');
  }

  /**
   * Claims a request for this transaction. Null when it is new: then it is to be carried out and `keep` called. The same
   * request under way in another transaction is waited for: its answer counts when it commits.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED when another request came under the same key
   */
  async claim({ id, fingerprint }: RequestIdentity): Promise<KeptResponse | null> {
    const { associationId } = this.tenant.scope;
    const claimed = await this.tenant.query(
      sql<{
        id: Id;
      }>`insert into request_receipt (association_id, id, fingerprint) values ($1, $2, $3) on conflict do nothing returning id`,
      [associationId, id, fingerprint],
    );
    if (claimed.length > 0) return null;
    const receipt = await this.tenant.repository(RequestReceiptRow).findOneByOrFail({ id });
    if (!receipt.fingerprint.equals(fingerprint)) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return unseal(this.key, this.context(id), receipt.answer ?? '') as KeptResponse;
  }

  /** Keeps what is answered to a request that was claimed. */
  async keep({ id }: RequestIdentity, answer: unknown): Promise<void> {
    const sealed = seal(this.key, this.context(id), { answer } satisfies KeptResponse);
    await this.tenant.query(sql`update request_receipt set answer = $2 where id = $1`, [
      id,
      sealed,
    ]);
  }

  /** Forgets what is older than a day. */
  async forgetOld(now: string): Promise<void> {
    const before = new Date(Date.parse(now) - KEPT_HOURS * 3_600_000).toISOString();
    await this.tenant.repository(RequestReceiptRow).delete({ createdAt: LessThan(before) });
  }

  private context(id: Id): string {
    return `${this.tenant.scope.associationId}/request_receipt/${id}`;
  }
}
