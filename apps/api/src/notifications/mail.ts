import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { Jobs } from './jobs/jobs';
import type { Letter } from './letters/letter';

/** Posts letters. They leave after the transaction of `manager` commits, and never when it does not. */
@Injectable()
export class Mail {
  constructor(private readonly jobs: Jobs) {}

  /** Without a manager the letter is on its way at once. The same `id` again posts nothing. */
  async send(letter: Letter, manager?: EntityManager, id?: Id): Promise<void> {
    await this.jobs.send('mail', letter, manager, id);
  }
}
