import type { Id, VisitCheck } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { OrganiserRow } from '../associations/organiser.entity';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ContactRow } from '../rotas/contact.entity';
import { VolunteerRow } from '../volunteers/volunteer.entity';

@PrivateEntity(
  'visit_check',
  {
    name: 'visit_check_contact',
    columns: ['contactId'],
    to: () => ContactRow,
    onDelete: 'CASCADE',
  },
  { name: 'visit_check_volunteer', columns: ['volunteerId'], to: () => VolunteerRow },
  { name: 'visit_check_settler', columns: ['settledBy'], to: () => OrganiserRow },
)
@Index('visit_check_open', ['associationId', 'expectedEndAt'], {
  where: '(checked_out_at is null)',
})
export class VisitCheckRow extends PrivateRow implements VisitCheck {
  @PrimaryColumn('uuid') contactId!: Id;
  @PrimaryColumn('uuid') volunteerId!: Id;
  @Column(instant()) checkedInAt!: string;
  @Column(instant()) expectedEndAt!: string;
  @Column(instant({ nullable: true })) checkedOutAt!: string | null;
  @Column(instant({ nullable: true })) alertedAt!: string | null;
  @Column(instant({ nullable: true })) escalatedAt!: string | null;
  @Column(instant({ nullable: true })) settledAt!: string | null;
  @Column('uuid', { nullable: true }) settledBy!: Id | null;
  @Column('bytea', { nullable: true }) settlingWordSealed!: Buffer | null;
}
