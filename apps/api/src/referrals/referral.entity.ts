import type { Id, Referral } from '@presence/domain';
import { Column, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

/** Who sends it, for whom, their phones and all words are in the sealed columns alone. */
@PrivateEntity(
  'referral',
  { name: 'referral_owner', columns: ['ownerId'], to: 'organiser' },
  { name: 'referral_visitor', columns: ['firstVisitBy'], to: 'organiser' },
  { name: 'referral_person', columns: ['personId'], to: 'supported_person' },
)
@ForeignKey('commune', ['inseeCode'], ['inseeCode'], { name: 'referral_commune' })
@Index('referral_by_visitor', ['associationId', 'firstVisitBy', 'firstVisitAt'])
@Index('referral_by_state', ['associationId', 'state', 'receivedAt'])
export class ReferralRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column(instant({ default: () => 'now()' })) receivedAt!: string;
  @Column('varchar', { length: 8 }) channel!: Referral['channel'];
  @Column('varchar', { length: 14 }) origin!: Referral['origin'];
  @Column('bytea') senderSealed!: Buffer;
  @Column('bytea') nameSealed!: Buffer;
  @Column('bytea', { nullable: true }) phoneSealed!: Buffer | null;
  @Column('bytea') messageSealed!: Buffer;
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('text', { array: true }) wanted!: Referral['wanted'];
  @Column('boolean') agreed!: boolean;
  @Column('varchar', { length: 12 }) state!: Referral['state'];
  @Column('uuid', { nullable: true }) ownerId!: Id | null;
  @Column(instant({ nullable: true })) firstVisitAt!: string | null;
  @Column('uuid', { nullable: true }) firstVisitBy!: Id | null;
  @Column(instant({ nullable: true })) decidedAt!: string | null;
  @Column('bytea', { nullable: true }) declineWordSealed!: Buffer | null;
  @Column('uuid', { nullable: true }) personId!: Id | null;
  @Column(instant({ nullable: true })) toldLateAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
