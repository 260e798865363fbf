import type { Id, SessionReminder } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/**
 * That somebody was reminded of a session on its date, once for each kind; of the link in the mail only the hash is kept.
 */
@PrivateEntity(
  'session_reminder',
  { name: 'session_reminder_session', columns: ['sessionId'], to: 'session', onDelete: 'CASCADE' },
  {
    name: 'session_reminder_organiser',
    columns: ['organiserId'],
    to: 'organiser',
    onDelete: 'CASCADE',
  },
)
@Index('session_reminder_link', ['associationId', 'tokenHash'], {
  where: '(token_hash is not null)',
})
export class SessionReminderRow extends PrivateRow {
  @PrimaryColumn('uuid') sessionId!: Id;
  @PrimaryColumn('uuid') organiserId!: Id;
  @PrimaryColumn('varchar', { length: 10 }) kind!: SessionReminder;
  @PrimaryColumn('date') date!: string;
  @Column(instant({ default: () => 'now()' })) toldAt!: string;
  @Column('bytea', { nullable: true }) tokenHash!: Buffer | null;
  @Column(instant({ nullable: true })) expiresAt!: string | null;
  @Column(instant({ nullable: true })) usedAt!: string | null;
}
