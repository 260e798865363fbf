import type { Id } from '@presence/domain';
import { Column, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { instant, localDate } from '../../database/columns';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';

@PrivateEntity('plan_publication', {
  name: 'plan_publication_publisher',
  columns: ['publishedBy'],
  to: 'organiser',
})
@Index('plan_publication_by_date', ['associationId', 'publishedAt'])
export class PlanPublicationRow extends PrivateRow {
  @PrimaryColumn('uuid') id!: Id;
  @Column(localDate()) from!: string;
  @Column(localDate()) to!: string;
  @Column('uuid') publishedBy!: Id;
  @Column(instant({ default: () => 'now()' })) publishedAt!: string;
  @Column(instant({ nullable: true })) undoneAt!: string | null;
  @VersionColumn({ default: 1 }) version!: number;
}
