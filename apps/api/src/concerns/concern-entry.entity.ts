import type { Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ConcernRow } from './concern.entity';

@PrivateEntity(
  'concern_entry',
  {
    name: 'concern_entry_concern',
    columns: ['concernId'],
    to: () => ConcernRow,
    onDelete: 'CASCADE',
  },
  { name: 'concern_entry_by', columns: ['by'], to: 'organiser' },
)
@Index('concern_entry_by_concern', ['associationId', 'concernId', 'at'])
export class ConcernEntryRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') concernId!: Id;
  @Column(instant({ default: () => 'now()' })) at!: string;
  @Column('uuid') by!: Id;
  @Column('bytea') wordsSealed!: Buffer;
}
