import { dataSourceFor, directoryPool } from './database/data-sources';
import { sql } from './database/sql';
import { Tenant } from './database/tenant';
// Listings point at tables of other features: their entities are to be known too.
import './features';
import { DirectoryVersion } from './listings/directory-version';
import { ListingProjection } from './listings/listing-projection';
import { republish } from './listings/republish';
import { readSettings } from './settings/settings';

/** `npm run republish`: makes the whole public directory anew from its sources, while the server runs. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const [logins, app] = await Promise.all([
    dataSourceFor('presence_login', settings).initialize(),
    dataSourceFor('presence_app', settings).initialize(),
  ]);
  const pool = directoryPool(settings);
  try {
    const tenant = new Tenant(app);
    const projection = new ListingProjection(tenant, new DirectoryVersion(pool));
    for (const { id } of await logins.query<{ id: string }[]>(
      sql`select id from association order by id`,
    ))
      process.stdout.write(
        `${id}  ${await republish(tenant, projection, id)} listings made anew\n`,
      );
  } finally {
    await Promise.all([logins.destroy(), app.destroy(), pool.end()]);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
