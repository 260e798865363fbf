import type { FormerCommune } from '@presence/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CommuneRow } from './commune.entity';

/** A commune that was joined to another: its name still says where somebody lives. */
@Entity('former_commune')
@ForeignKey(() => CommuneRow, ['communeInseeCode'], ['inseeCode'], {
  name: 'former_commune_commune',
})
export class FormerCommuneRow implements FormerCommune {
  @PrimaryColumn('varchar', { length: 5 }) inseeCode!: string;
  @Column('varchar', { length: 80 }) name!: string;
  @Column('varchar', { length: 5 }) communeInseeCode!: string;
}
