import type { Id, VisitCheck } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity(
  'visit_check',
  {
    name: 'visit_check_contact',
    columns: ['contactId'],
    to: 'contact',
    onDelete: 'CASCADE',
  },
  { name: 'visit_check_volunteer', columns: ['volunteerId'], to: 'volunteer' },
  { name: 'visit_check_settler', columns: ['settledBy'], to: 'organiser' },
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
