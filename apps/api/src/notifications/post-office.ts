import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Id } from '@presence/domain';
import { createTransport } from 'nodemailer';
import type { PgBoss } from 'pg-boss';
import { SETTINGS, type Settings } from '../settings/settings';
import { BOSS, Jobs } from '../jobs/jobs';
import { compose } from './letters/compose';
import type { Letter } from './letters/letter';

/** Takes letters from the queue to the SMTP server. Nothing of a letter is logged. */
@Injectable()
export class PostOffice implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly smtp;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(BOSS) private readonly boss: PgBoss,
    private readonly jobs: Jobs,
  ) {
    this.smtp = createTransport({
      url: settings.SMTP_URL,
      connectionTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<Letter>('mail', (id, letter) => this.deliver(id, letter));
    await this.jobs.work('sweep-mail', async () => {
      await this.boss
        .getDb()
        .executeSql(`delete from mail_delivery where ended_at < now() - interval '90 days'`);
    });
  }

  onApplicationShutdown(): void {
    this.smtp.close();
  }

  private async deliver(id: Id, letter: Letter): Promise<void> {
    const { rows } = await this.boss
      .getDb()
      .executeSql('select 1 from mail_delivery where id = $1', [id]);
    if (rows.length > 0) return;
    const outcome = await this.hand(id, letter);
    await this.boss
      .getDb()
      .executeSql(
        'insert into mail_delivery (id, template, outcome) values ($1, $2, $3) on conflict do nothing',
        [id, letter.template, outcome],
      );
  }

  /** A crash between the server's answer and the ledger repeats the letter under the same Message-ID, which mailboxes merge. */
  private async hand(id: Id, letter: Letter): Promise<'SENT' | 'REFUSED'> {
    const { subject, text, html, replyTo } = compose(letter);
    const messageId = `<${id}@${new URL(this.settings.PUBLIC_URL).hostname}>`;
    // RFC 3834: programs that answer by themselves leave these alone.
    const headers: Record<string, string> = replyTo ? {} : { 'Auto-Submitted': 'auto-generated' };
    try {
      await this.smtp.sendMail({
        from: this.settings.MAIL_FROM,
        to: { name: '', address: letter.to },
        replyTo,
        messageId,
        subject,
        text,
        html,
        headers,
      });
      return 'SENT';
    } catch (error) {
      // A 5yz answer is final (RFC 5321 §4.2.1): trying again would change nothing.
      if (Math.floor(((error as { responseCode?: number }).responseCode ?? 0) / 100) === 5)
        return 'REFUSED';
      throw error;
    }
  }
}
