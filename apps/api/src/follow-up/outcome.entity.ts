import type { Id, OutcomeResult } from '@presence/domain';
import { Column, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** One a contact. The note is sealed under `contactId/volunteerId` and forgotten after the days that the association set. */
@PrivateEntity(
  'outcome',
  { name: 'outcome_contact', columns: ['contactId'], to: 'contact', onDelete: 'CASCADE' },
  { name: 'outcome_volunteer', columns: ['volunteerId'], to: 'volunteer' },
)
@Unique('outcome_once', ['associationId', 'contactId'])
export class OutcomeRow extends PrivateRow {
  @PrimaryColumn('uuid') contactId!: Id;
  @PrimaryColumn('uuid') volunteerId!: Id;
  @Column('varchar', { length: 12 }) result!: OutcomeResult;
  @Column('int') minutes!: number;
  @Column('double precision', { nullable: true }) kilometres!: number | null;
  @Column('bytea', { nullable: true }) noteSealed!: Buffer | null;
  @Column(instant()) enteredAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
}
