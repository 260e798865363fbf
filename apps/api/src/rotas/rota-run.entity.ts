import type { RotaRun } from '@presence/domain';
import { Column, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns';
import { PrivateEntity } from '../database/private-entity';
import { PrivateRow } from '../database/private-row';
import { RotaRow } from './rota.entity';

const number = { type: 'double precision', nullable: true } as const;

/** A run of the engine. `beatAt` moves while its process lives. */
@PrivateEntity('rota_run', {
  name: 'rota_run_rota',
  columns: ['rotaId'],
  to: () => RotaRow,
  onDelete: 'CASCADE',
})
@Index('rota_run_by_rota', ['associationId', 'rotaId', 'startedAt'])
export class RotaRunRow extends PrivateRow implements RotaRun {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rotaId!: string;
  @Column('varchar', { length: 10 }) state!: RotaRun['state'];
  @Column('int') seed!: number;
  @Column('double precision', { default: 0 }) share!: number;
  @Column(number) uncoveredWeight!: number | null;
  @Column('int', { nullable: true }) uncoveredContacts!: number | null;
  @Column(number) bound!: number | null;
  @Column(number) quality!: number | null;
  @Column(number) secondsLeft!: number | null;
  @Column('int', { default: 0 }) proposals!: number;
  @Column(instant({ default: () => 'now()' })) beatAt!: string;
  @Column(instant({ default: () => 'now()' })) startedAt!: string;
  @Column(instant({ nullable: true })) endedAt!: string | null;
}
