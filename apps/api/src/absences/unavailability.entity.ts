import type { Id } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'unavailability',
  { name: 'unavailability_organiser', columns: ['organiserId'], to: 'organiser' },
  { name: 'unavailability_noted_by', columns: ['notedBy'], to: 'organiser' },
)
@Check('unavailability_order', 'until >= "from"')
@Index('unavailability_by_organiser', ['associationId', 'organiserId', 'from'])
export class UnavailabilityRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') organiserId!: Id;
  @Column(localDate()) from!: string;
  @Column(localDate()) until!: string;
  /** Who noted it for them; null where they did themselves. */
  @Column('uuid', { nullable: true }) notedBy!: Id | null;
}
