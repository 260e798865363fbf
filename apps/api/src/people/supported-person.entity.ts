import type { Id, SupportedPerson } from '@presence/domain';
import { Column, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** What names, phones, address and emergency contact say is in the sealed columns alone. */
@PrivateEntity(
  'supported_person',
  { name: 'supported_person_branch', columns: ['branchId'], to: 'branch' },
  { name: 'supported_person_lead', columns: ['leadVolunteerId'], to: 'organiser' },
)
@ForeignKey('commune', ['inseeCode'], ['inseeCode'], { name: 'supported_person_commune' })
@Index('supported_person_by_end', ['associationId', 'endedAt'])
@Index('supported_person_by_erasure', ['associationId', 'erasedAt'])
export class SupportedPersonRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid', { nullable: true }) branchId!: Id | null;
  @Column('bytea') firstNameSealed!: Buffer;
  @Column('bytea') lastNameSealed!: Buffer;
  @Column('bytea') phonesSealed!: Buffer;
  @Column('bytea') addressSealed!: Buffer;
  @Column('bytea', { nullable: true }) emergencyContactSealed!: Buffer | null;
  @Column('bytea', { nullable: true }) noteSealed!: Buffer | null;
  @Column('bytea', { array: true, default: '{}' }) nameMarks!: Buffer[];
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('text', { array: true }) languages!: SupportedPerson['languages'];
  @Column('jsonb') wishes!: SupportedPerson['wishes'];
  @Column('uuid', { nullable: true }) leadVolunteerId!: Id | null;
  @Column('boolean', { default: false }) paperPlan!: boolean;
  @Column(instant({ nullable: true })) lastContactAt!: string | null;
  @Column(instant({ nullable: true })) lastReachedAt!: string | null;
  /** The level of silence that the coordinators were last told of, when, and since when the person had not been reached. */
  @Column('int', { default: 0 }) silenceToldLevel!: number;
  @Column(instant({ nullable: true })) silenceToldAt!: string | null;
  @Column(instant({ nullable: true })) silenceToldReachedAt!: string | null;
  @Column(instant({ default: () => 'now()' })) createdAt!: string;
  @Column(instant({ nullable: true })) endedAt!: string | null;
  /** Since when only the shell is left that counts rest on: no name, phone, address or word. */
  @Column(instant({ nullable: true })) erasedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
