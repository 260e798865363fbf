import type { Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';

@PrivateEntity('audit_event')
@Index('audit_event_reads', ['associationId', 'accountId', 'at'], {
  where: "(action = 'READ person')",
})
@Index('audit_event_lists', ['associationId', 'accountId', 'at'], {
  where: "(action = 'READ people')",
})
export class AuditEventRow extends PrivateRow {
  @PrimaryColumn('bigint') sequence!: string;
  @Column(instant()) at!: string;
  @Column('uuid') accountId!: Id;
  @Column('varchar', { length: 120 }) action!: string;
  @Column('uuid', { nullable: true }) subjectId!: Id | null;
  @Column('bytea') hash!: Buffer;
}
