import type { ClosureDone, Id, SessionAsBefore } from '@presence/domain';
import { Check, Column, Index, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { ClosureRow } from './closure.entity';

/** What came of a session when its closure was undone; null while it stands, and for one that was changed by hand. */
export type Undoing = 'RESTORED' | 'STILL_CLOSED' | 'LEFT';

/**
 * What a closure did to a session, and what the session was before. `versionAfter` is the version it left: with another one
 * somebody has changed the session since, and it stays so when the closure is undone.
 */
@PrivateEntity(
  'closure_session',
  {
    name: 'closure_session_closure',
    columns: ['closureId'],
    to: () => ClosureRow,
    onDelete: 'CASCADE',
  },
  {
    name: 'closure_session_session',
    columns: ['sessionId'],
    to: 'session',
    onDelete: 'CASCADE',
  },
)
@Check('closure_session_before', "(done = 'KEPT') = (before is null)")
@Index('closure_session_by_session', ['associationId', 'sessionId'])
export class ClosureSessionRow extends PrivateRow {
  @PrimaryColumn('uuid') closureId!: Id;
  @PrimaryColumn('uuid') sessionId!: Id;
  @Column('varchar', { length: 10 }) done!: ClosureDone;
  @Column('jsonb', { nullable: true }) before!: SessionAsBefore | null;
  @Column('int') versionBefore!: number;
  @Column('int') versionAfter!: number;
  @Column('varchar', { length: 12, nullable: true }) undoing!: Undoing | null;
}
