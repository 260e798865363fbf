import type { Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** A volunteer's own calendar address, of which only the hash of its secret is kept. Gone is revoked. */
@PrivateEntity('volunteer_feed', {
  name: 'volunteer_feed_organiser',
  columns: ['volunteerId'],
  to: 'organiser',
})
@Index('volunteer_feed_token', ['associationId', 'tokenHash'], { unique: true })
export class VolunteerFeedRow extends PrivateRow {
  @PrimaryColumn('uuid') volunteerId!: Id;
  @Column('bytea') tokenHash!: Buffer;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
}
