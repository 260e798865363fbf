import type { HolidayDate, Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

/**
 * Sessions of a group that are no more, since it became known on which holidays they fall: their dates, by which those who
 * led or coordinate them are told.
 */
@PrivateEntity('session_removal', {
  name: 'session_removal_group',
  columns: ['groupId'],
  to: 'group',
})
@Index('session_removal_by_group', ['associationId', 'groupId', 'removedAt'])
export class SessionRemovalRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') groupId!: Id;
  @Column(instant()) removedAt!: string;
  @Column('jsonb') dates!: HolidayDate[];
}
