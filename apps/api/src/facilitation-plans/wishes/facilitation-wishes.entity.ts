import type { FacilitationWishes, Id, Weekday } from '@presence/domain';
import { Column, PrimaryColumn, VersionColumn } from 'typeorm';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

@PrivateEntity('facilitation_wishes', {
  name: 'facilitation_wishes_organiser',
  columns: ['organiserId'],
  to: 'organiser',
  onDelete: 'CASCADE',
})
export class FacilitationWishesRow extends PrivateRow implements FacilitationWishes {
  @PrimaryColumn('uuid') organiserId!: Id;
  @PrimaryColumn('date') quarter!: string;
  @Column('int', { nullable: true }) mostSessions!: number | null;
  @Column('varchar', { length: 2, array: true, default: '{}' }) weekdays!: Weekday[];
  @Column('varchar', { length: 10, array: true, default: '{}' }) dates!: string[];
  @Column('uuid', { array: true, default: '{}' }) partnerIds!: Id[];
  @VersionColumn({ default: 1 }) version!: number;
}
