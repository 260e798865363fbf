import { Inject, Injectable } from '@nestjs/common';
import { leavesAt, newId, type Id } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';
import { SETTINGS, type Settings } from '../settings/settings';
import { zoneOf } from '../database/association-clock';
import { Jobs } from '../jobs/jobs';
import type { Letter } from './letters/letter';
import { URGENT, type NoticeKind, type NoticeWriter } from './notices/notice-kinds';

export type { Letters, Part, PlaceNews, SwapNews } from './letters/letter';
export type { MailedMoment } from './letters/appointment-words';
export type { Notice, NoticeKind, Reader } from './notices/notice-kinds';

/** What a digest job carries. */
export type DigestJob = { associationId: Id; recipientId: Id };

/** What one act causes: all of it that concerns one person leaves in one mail. */
type Act = { id: Id; leavesAt: string | null };

/** Tells people by mail, in the transaction of the act that causes it. */
@Injectable()
export class NotificationsService {
  private readonly acts = new WeakMap<EntityManager, Promise<Act>>();
  private readonly writers = new Map<NoticeKind, NoticeWriter>();

  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Says how a kind is put into words; asked when the mail leaves. */
  write(kind: NoticeKind, writer: NoticeWriter): void {
    this.writers.set(kind, writer);
  }

  writerOf(kind: NoticeKind): NoticeWriter | undefined {
    return this.writers.get(kind);
  }

  /** Tells these organisers of something; told before by the same act, it is told once. */
  async tell(
    kind: NoticeKind,
    recipientIds: readonly Id[],
    about: { id?: Id; count?: number } = {},
  ): Promise<void> {
    if (recipientIds.length === 0) return;
    const act = await this.act();
    const { associationId } = this.tenant.scope;
    await this.tenant.query(
      sql`insert into mail_notice (association_id, id, act_id, recipient_id, kind, about_id, count, leaves_at)
       select $1, gen_random_uuid(), $2, r.id, $3, coalesce($4::uuid, $1), $5, coalesce($6::timestamptz, now()) from unnest($7::uuid[]) r (id)
       on conflict do nothing`,
      [
        associationId,
        act.id,
        kind,
        about.id ?? null,
        about.count ?? 1,
        URGENT.has(kind) ? null : act.leavesAt,
        [...new Set(recipientIds)],
      ],
    );
    this.tenant.beforeCommit('digests', () => this.sendDigests(act.id));
  }

  /** The same where some are near to what happened: they are told, or everybody where nobody is. */
  tellNearest(
    kind: NoticeKind,
    readers: readonly { id: Id; near: boolean }[],
    about?: { id?: Id; count?: number },
  ): Promise<void> {
    const near = readers.filter((reader) => reader.near);
    const told = near.length > 0 ? near : readers;
    return this.tell(
      kind,
      told.map(({ id }) => id),
      about,
    );
  }

  /**
   * Sends a letter that does not wait for the morning: once the transaction of `manager` commits, or at once without one.
   * The same `id` again sends nothing.
   */
  async send(letter: Letter, manager?: EntityManager, id?: Id): Promise<void> {
    await this.jobs.send('mail', letter, manager, id);
  }

  /** Posts a letter that somebody else wrote; it waits for the morning too. */
  async post(letter: Letter): Promise<void> {
    const { leavesAt } = await this.act();
    await this.jobs.send(
      'mail',
      letter,
      this.tenant.manager,
      newId(),
      leavesAt === null ? undefined : new Date(leavesAt),
    );
  }

  /** When a mail that is not urgent may leave (ISO UTC): now, or after the quiet hours. */
  async leavesAt(): Promise<string> {
    return (await this.act()).leavesAt ?? new Date().toISOString();
  }

  /** One job for each person, and one more where something is urgent and something waits for the morning. */
  private async sendDigests(actId: Id): Promise<void> {
    const { associationId } = this.tenant.scope;
    const due = await this.tenant.query(
      sql<{
        recipientId: Id;
        leavesAt: Date | null;
      }>`select distinct recipient_id as "recipientId", case when leaves_at > now() then leaves_at end as "leavesAt" from mail_notice where act_id = $1`,
      [actId],
    );
    for (const { recipientId, leavesAt } of due)
      await this.jobs.send(
        'digest',
        { associationId, recipientId } satisfies DigestJob,
        this.tenant.manager,
        newId(),
        leavesAt ?? undefined,
      );
  }

  private act(): Promise<Act> {
    const { manager } = this.tenant;
    const known = this.acts.get(manager) ?? this.begin();
    this.acts.set(manager, known);
    return known;
  }

  private async begin(): Promise<Act> {
    if (this.settings.QUIET_HOURS === 'off') return { id: newId(), leavesAt: null };
    const now = new Date().toISOString();
    const at = leavesAt(now, await zoneOf(this.tenant), await settingsInForce(this.tenant));
    return { id: newId(), leavesAt: at === now ? null : at };
  }
}
