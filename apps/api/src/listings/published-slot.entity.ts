import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PublishedListingRow } from './published-listing.entity';

/** One row per theme and weekday of a published listing: the covering index by which a search near a place answers. */
@Entity('published_slot')
@Index('published_slot_of_listing', ['slug'])
@ForeignKey(() => PublishedListingRow, ['slug'], ['slug'], {
  name: 'published_slot_listing',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
export class PublishedSlotRow {
  @PrimaryColumn('varchar', { length: 40 }) theme!: string;
  @PrimaryColumn('varchar', { length: 2 }) weekday!: string;
  @PrimaryColumn('int') cell!: number;
  @PrimaryColumn('varchar', { length: 80 }) slug!: string;
  @Column('real') latitude!: number;
  @Column('real') longitude!: number;
  @Column('uuid') associationId!: string;
}
