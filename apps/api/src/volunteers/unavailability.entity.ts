import type { Id, Unavailability } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { VolunteerRow } from './volunteer.entity';

@PrivateEntity('unavailability', {
  name: 'unavailability_volunteer',
  columns: ['volunteerId'],
  to: () => VolunteerRow,
})
@Check('unavailability_order', 'until >= "from"')
@Index('unavailability_by_volunteer', ['associationId', 'volunteerId', 'from'])
export class UnavailabilityRow extends PrivateRow implements Unavailability {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') volunteerId!: Id;
  @Column(localDate()) from!: string;
  @Column(localDate()) until!: string;
}
