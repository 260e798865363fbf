import type { Id } from '@presence/domain';
import { Column, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Of which GEM and year an association was reminded: the ledger by which nobody is reminded twice. */
@PrivateEntity('gem_reminder', {
  name: 'gem_reminder_group',
  columns: ['groupId'],
  to: 'group',
  onDelete: 'CASCADE',
})
export class GemReminderRow extends PrivateRow {
  @PrimaryColumn('uuid') groupId!: Id;
  @PrimaryColumn('smallint') year!: number;
  @Column(instant({ default: () => 'now()' })) remindedAt!: string;
}
