import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Rises with every change of the projection, in the same transaction: what a cache of public pages is keyed by. */
@Entity('directory_version')
@Check('directory_version_one', 'only_row')
export class DirectoryVersionRow {
  @PrimaryColumn('boolean', { default: true }) onlyRow!: boolean;
  @Column('bigint') version!: string;
}
