import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';

/** How many times something was tried within a window, by address or by account. */
@Entity('attempt')
export class AttemptRow {
  @PrimaryColumn('varchar', { length: 200 }) key!: string;
  @Column('int') count!: number;
  @Column(instant()) windowEndsAt!: string;
}
