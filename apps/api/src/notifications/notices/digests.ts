import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { SETTINGS, type Settings } from '../../settings/settings';
import { Jobs } from '../../jobs/jobs';
import type { Letter, Part } from '../letters/letter';
import { NOTICE_KINDS, type Notice, type NoticeKind, type Reader } from './notice-kinds';
import { NotificationsService, type DigestJob } from '../notifications.service';
import { plainPart } from './plain-parts';

type Waiting = Notice & { id: Id };

/** Sends each person one mail with all that waits for them and may leave. */
@Injectable()
export class Digests implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work<DigestJob>('digest', (id, { associationId, recipientId }) =>
      this.tenant.runUnattended(associationId, () => this.send(id, recipientId)),
    );
  }

  /**
   * What is told is marked in the transaction that posts the mail: of two jobs at once for one person the second waits
   * here, and then finds nothing left to tell.
   */
  private async send(digestId: Id, recipientId: Id): Promise<void> {
    const waiting = await this.tenant.query(
      sql<Waiting>`select id, kind, about_id as "aboutId", count from mail_notice
       where recipient_id = $1 and digest_id is null and leaves_at <= now() order by created_at, id for update`,
      [recipientId],
    );
    if (waiting.length === 0) return;
    await this.tenant.query(sql`update mail_notice set digest_id = $1 where id = any ($2)`, [
      digestId,
      waiting.map(({ id }) => id),
    ]);
    await this.tenant.query(
      sql`delete from mail_notice where recipient_id = $1 and digest_id is not null and leaves_at < now() - interval '30 days'`,
      [recipientId],
    );
    const reader = await this.reader(recipientId);
    if (!reader) return;
    const letter = letterOf(reader, await this.parts(reader, waiting));
    if (letter) await this.notices.send(letter, this.tenant.manager, digestId);
  }

  private async parts(reader: Reader, waiting: readonly Waiting[]): Promise<Part[]> {
    const parts: Part[] = [];
    const of = Map.groupBy(waiting, ({ kind }) => kind);
    for (const kind of NOTICE_KINDS) {
      const notices = of.get(kind);
      if (notices) parts.push(...(await this.written(kind, reader, notices)));
    }
    return parts;
  }

  private async written(kind: NoticeKind, reader: Reader, notices: Notice[]): Promise<Part[]> {
    const writer = this.notices.writerOf(kind);
    return writer ? writer(reader, notices) : [plainPart(this.settings, kind, reader, notices)];
  }

  private async reader(organiserId: Id): Promise<Reader | undefined> {
    const [reader] = await this.tenant.query(
      sql<Reader>`select o.id as "organiserId", a.email, a.locale, s.slug, s.name as "associationName"
       from organiser o join account a on a.id = o.account_id join association s on s.id = o.association_id
       where o.id = $1 and o.left_at is null`,
      [organiserId],
    );
    return reader;
  }
}

/** One part is a letter of its own; several are one letter with a heading each. */
function letterOf({ email: to, locale }: Reader, parts: Part[]): Letter | undefined {
  const [only] = parts;
  if (!only) return undefined;
  if (parts.length === 1) return { ...only, to, locale } as Letter;
  return { template: 'DIGEST', to, locale, parameters: { parts } };
}
