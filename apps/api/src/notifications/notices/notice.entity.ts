import { Column, Index, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';
import type { NoticeKind } from './notice-kinds';

/** Something to be told to one person because of one act; `digestId` is the mail in which it left. */
@PrivateEntity('mail_notice', {
  name: 'mail_notice_recipient',
  columns: ['recipientId'],
  to: 'organiser',
  onDelete: 'CASCADE',
})
@Unique('mail_notice_once', ['associationId', 'actId', 'recipientId', 'kind', 'aboutId'])
@Index('mail_notice_waiting', ['associationId', 'recipientId'], { where: 'digest_id is null' })
export class MailNoticeRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') actId!: string;
  @Column('uuid') recipientId!: string;
  @Column('varchar', { length: 20 }) kind!: NoticeKind;
  @Column('uuid') aboutId!: string;
  @Column('int', { default: 1 }) count!: number;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @Column(instant({ default: () => 'now()' })) leavesAt!: string;
  @Column('uuid', { nullable: true }) digestId!: string | null;
}
