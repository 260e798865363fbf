import type { Listing } from '@presence/domain';
import { Column, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { GroupRow } from '../groups/group.entity';

@PrivateEntity('listing', { name: 'listing_group', columns: ['groupId'], to: () => GroupRow })
@Unique('listing_slug', ['associationId', 'slug'])
export class ListingRow extends PrivateRow implements Listing {
  @PrimaryColumn('uuid') groupId!: string;
  @Column('varchar', { length: 80 }) slug!: string;
  @Column(instant({ nullable: true })) publishedAt!: string | null;
  @Column(instant({ nullable: true })) verifiedAt!: string | null;
  @Column(instant({ nullable: true })) verifiedUntil!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
