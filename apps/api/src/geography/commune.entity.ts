import type { Commune, TimeZone } from '@presence/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('commune')
@Index('commune_search', { synchronize: false })
@Index('commune_search_trigram', { synchronize: false })
@Index('commune_postcodes', { synchronize: false })
export class CommuneRow implements Commune {
  @PrimaryColumn('varchar', { length: 5 }) inseeCode!: string;
  @Column('varchar', { length: 80 }) name!: string;
  @Column('varchar', { length: 80 }) searchName!: string;
  @Column('text', { array: true }) postcodes!: string[];
  @Column('varchar', { length: 3 }) departmentCode!: string;
  @Column('varchar', { length: 3 }) regionCode!: string;
  @Column('float8') latitude!: number;
  @Column('float8') longitude!: number;
  @Column('boolean') approximate!: boolean;
  @Column('int') population!: number;
  @Column('varchar', { length: 40 }) timeZone!: TimeZone;
}
