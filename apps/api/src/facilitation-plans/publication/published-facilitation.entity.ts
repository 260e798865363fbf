import type { FacilitationState, Id } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { PrivateEntity } from '../../database/private-entity';
import { PrivateRow } from '../../database/private-row';
import { PlanPublicationRow } from './plan-publication.entity';

/**
 * What a publication did to a session, and who led it before. `versionAfter` is the version it left: with another one somebody
 * has changed the session since, or said yes, and it stays so when the publication is undone.
 */
@PrivateEntity(
  'published_facilitation',
  {
    name: 'published_facilitation_publication',
    columns: ['publicationId'],
    to: () => PlanPublicationRow,
    onDelete: 'CASCADE',
  },
  {
    name: 'published_facilitation_session',
    columns: ['sessionId'],
    to: 'session',
    onDelete: 'CASCADE',
  },
)
@Index('published_facilitation_by_session', ['associationId', 'sessionId'])
export class PublishedFacilitationRow extends PrivateRow {
  @PrimaryColumn('uuid') publicationId!: Id;
  @PrimaryColumn('uuid') sessionId!: Id;
  @Column('jsonb') before!: { id: Id; state: FacilitationState }[];
  @Column('boolean') ledByHandBefore!: boolean;
  @Column('uuid', { array: true }) afterIds!: Id[];
  @Column('uuid', { array: true, default: '{}' }) proposedIds!: Id[];
  @Column('int') versionAfter!: number;
  @Column('boolean', { default: false }) undone!: boolean;
}
