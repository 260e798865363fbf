import type { CoverRequest } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ContactRow } from './contact.entity';

@PrivateEntity(
  'cover_request',
  {
    name: 'cover_request_contact',
    columns: ['contactId'],
    to: () => ContactRow,
    onDelete: 'CASCADE',
  },
  { name: 'cover_request_volunteer', columns: ['volunteerId'], to: 'volunteer' },
  { name: 'cover_request_by', columns: ['coveredBy'], to: 'volunteer' },
)
@Index('cover_request_by_contact', ['associationId', 'contactId'])
@Index('cover_request_open', ['associationId', 'contactId', 'volunteerId'], {
  unique: true,
  where: 'closed_at is null',
})
@Index('cover_request_due', ['associationId', 'nextWaveAt'], { where: 'closed_at is null' })
export class CoverRequestRow extends PrivateRow implements CoverRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') contactId!: string;
  @Column('uuid') volunteerId!: string;
  @Column('varchar', { length: 12 }) reason!: CoverRequest['reason'];
  @Column('uuid', { array: true, default: '{}' }) askedIds!: string[];
  /** How many waves of volunteers were asked, and when the next is due; null when none is. */
  @Column('int', { default: 0 }) wave!: number;
  @Column(instant({ nullable: true })) nextWaveAt!: string | null;
  @Column(instant({ default: () => 'now()' })) openedAt!: string;
  @Column('uuid', { nullable: true }) coveredBy!: string | null;
  @Column(instant({ nullable: true })) closedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
