import type { Id, Match } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { localDate } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { VolunteerRow } from './volunteer.entity';

@PrivateEntity(
  'match',
  {
    name: 'match_person',
    columns: ['personId'],
    to: 'supported_person',
    onDelete: 'CASCADE',
  },
  { name: 'match_volunteer', columns: ['volunteerId'], to: () => VolunteerRow },
)
@Index('match_by_person', ['associationId', 'personId'])
@Index('match_by_volunteer', ['associationId', 'volunteerId'])
@Index('match_once', ['associationId', 'personId', 'volunteerId'], {
  unique: true,
  where: 'ended_on is null',
})
export class MatchRow extends PrivateRow implements Match {
  @PrimaryColumn('uuid') id!: Id;
  @Column('uuid') personId!: Id;
  @Column('uuid') volunteerId!: Id;
  @Column(localDate()) since!: string;
  @Column(localDate({ nullable: true })) endedOn!: string | null;
  @Column('boolean', { default: false }) blocked!: boolean;
}
