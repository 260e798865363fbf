import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';

/** Which version of a public data set is loaded. */
@Entity('reference_load')
export class ReferenceLoadRow {
  @PrimaryColumn('varchar', { length: 60 }) name!: string;
  @Column('varchar', { length: 80 }) version!: string;
  @Column(instant({ default: () => 'now()' })) loadedAt!: string;
}
