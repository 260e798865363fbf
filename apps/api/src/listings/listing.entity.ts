import type { Listing } from '@presence/domain';
import { Column, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('listing', { name: 'listing_group', columns: ['groupId'], to: 'group' })
@Unique('listing_slug', ['associationId', 'slug'])
export class ListingRow extends PrivateRow implements Listing {
  @PrimaryColumn('uuid') groupId!: string;
  @Column('varchar', { length: 80 }) slug!: string;
  @Column(instant({ nullable: true })) publishedAt!: string | null;
  @Column(instant({ nullable: true })) verifiedAt!: string | null;
  @Column(instant({ nullable: true })) verifiedUntil!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
