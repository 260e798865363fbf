import { Injectable } from '@nestjs/common';
import { UNDO_HOURS } from '@presence/domain';
import { sql } from '../../database/sql';
import { AssociationJob } from '../../jobs/association-job';

/** Every hour: drafts deleted a day ago go for good. */
@Injectable()
export class DeletedRotas extends AssociationJob {
  protected readonly queue = 'deleted-rotas';

  protected association(): Promise<unknown> {
    return this.tenant.query(
      sql`delete from rota where published_at is null and deleted_at <= now() - make_interval(hours => $1::int)`,
      [UNDO_HOURS],
    );
  }
}
