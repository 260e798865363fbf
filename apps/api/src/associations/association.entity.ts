import type { Association, TimeZone } from '@presence/domain';
import { Column, Entity, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

@Entity('association')
@Unique('association_slug', ['slug'])
export class AssociationRow implements Association {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'association_pk' }) id!: string;
  @Column('varchar', { length: 80 }) slug!: string;
  @Column('varchar', { length: 150 }) name!: string;
  @Column('text', { default: '' }) description!: string;
  @Column('varchar', { length: 20, nullable: true }) publicPhone!: string | null;
  @Column('varchar', { length: 254, nullable: true }) publicEmail!: string | null;
  @Column('varchar', { length: 500, nullable: true }) website!: string | null;
  /** Kept by the database from where its volunteers, venues and groups are. */
  @Column('varchar', { length: 40, default: 'Europe/Paris' }) timeZone!: TimeZone;
  @VersionColumn({ default: 1 }) version!: number;
}
