import type { Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ClosureRow } from './closure.entity';

/** A contact that a closure of the association cancelled, by its id alone; `versionAfter` as for sessions. */
@PrivateEntity(
  'closure_contact',
  {
    name: 'closure_contact_closure',
    columns: ['closureId'],
    to: () => ClosureRow,
    onDelete: 'CASCADE',
  },
  {
    name: 'closure_contact_contact',
    columns: ['contactId'],
    to: 'contact',
    onDelete: 'CASCADE',
  },
)
@Index('closure_contact_by_contact', ['associationId', 'contactId'])
export class ClosureContactRow extends PrivateRow {
  @PrimaryColumn('uuid') closureId!: Id;
  @PrimaryColumn('uuid') contactId!: Id;
  @Column('int') versionAfter!: number;
}
