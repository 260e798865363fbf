import type { Id, Need } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant, localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('need', {
  name: 'need_person',
  columns: ['personId'],
  to: 'supported_person',
  onDelete: 'CASCADE',
})
@Index('need_by_person', ['associationId', 'personId'])
export class NeedRow extends PrivateRow implements Need {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') personId!: Id;
  @Column('varchar', { length: 12 }) kind!: Need['kind'];
  @Column('jsonb') rhythm!: Need['rhythm'];
  @Column('int') durationMinutes!: number;
  @Column('jsonb', { default: [] }) liked!: Need['liked'];
  @Column('jsonb', { default: [] }) impossible!: Need['impossible'];
  @Column('jsonb', { nullable: true }) usual!: Need['usual'];
  @Column('int') volunteersNeeded!: Need['volunteersNeeded'];
  @Column(localDate()) from!: string;
  @Column(localDate({ nullable: true })) until!: string | null;
  @Column('jsonb', { default: [] }) pauses!: Need['pauses'];
  @Column('varchar', { length: 8 }) priority!: Need['priority'];
  @Column('boolean', { default: false }) heatwaveRound!: boolean;
  @Column('boolean', { nullable: true }) onPublicHolidays!: boolean | null;
  @Column(instant({ default: () => 'now()' })) waitingSince!: string;
  @Column(instant({ nullable: true })) endedAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
