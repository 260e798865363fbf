import type { DirectoryCard } from '@presence/contract';
import type { Id, PublishedListing } from '@presence/domain';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../database/columns';

/** The public projection of one listing: whole document, card, and what a search looks at. */
@Entity('published_listing')
@Unique('published_listing_slug', ['slug'])
@Index('published_listing_search', { synchronize: false })
@Index('published_listing_facets', { synchronize: false })
@Index('published_listing_department', ['departmentCode', 'nextStartsAt'])
@Index('published_listing_cell', ['cell'])
@Index('published_listing_next', ['nextStartsAt', 'slug'])
@Index('published_listing_association', ['associationSlug'])
export class PublishedListingRow {
  @PrimaryColumn('uuid') associationId!: Id;
  @PrimaryColumn('uuid') id!: Id;
  @Column('varchar', { length: 80 }) slug!: string;
  @Column('varchar', { length: 80 }) associationSlug!: string;
  @Column('jsonb') document!: PublishedListing;
  @Column('jsonb') card!: Omit<DirectoryCard, 'distanceKm' | 'next'>;
  @Column('varchar', { length: 3 }) departmentCode!: string;
  @Column('varchar', { length: 5 }) inseeCode!: string;
  @Column('real') latitude!: number;
  @Column('real') longitude!: number;
  @Column('int') cell!: number;
  /** Each value of each facet as one word, `day:MO`. */
  @Column('text', { array: true }) facets!: string[];
  @Column('tsvector', { select: false }) search!: string;
  @Column(instant({ nullable: true })) nextStartsAt!: string | null;
  @Column(instant()) verifiedUntil!: string;
  @Column(instant()) updatedAt!: string;
}
