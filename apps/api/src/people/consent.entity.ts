import type { Consent, Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { SupportedPersonRow } from './supported-person.entity';

@PrivateEntity(
  'consent',
  {
    name: 'consent_person',
    columns: ['personId'],
    to: () => SupportedPersonRow,
    onDelete: 'CASCADE',
  },
  { name: 'consent_by', columns: ['recordedBy'], to: 'organiser' },
)
@Index('consent_by_person', ['associationId', 'personId'])
@Index('consent_by_withdrawal', ['associationId', 'withdrawnAt'])
export class ConsentRow extends PrivateRow implements Consent {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') personId!: Id;
  @Column(localDate()) givenOn!: string;
  @Column('varchar', { length: 10 }) givenBy!: Consent['givenBy'];
  @Column('varchar', { length: 10 }) means!: Consent['means'];
  @Column('text', { array: true }) scope!: Consent['scope'];
  @Column('uuid') recordedBy!: Id;
  @Column(instant({ default: () => 'now()' })) recordedAt!: string;
  @Column(instant({ nullable: true })) withdrawnAt!: string | null;
  @Column('varchar', { length: 10, nullable: true }) withdrawnMeans!: Consent['withdrawnMeans'];
}
