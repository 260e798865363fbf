import { dataSourceFor } from './database/data-sources';
import { sql } from './database/sql';
import { Tenant } from './database/tenant';
import { DataKeys } from './sealing/data-keys';
import { rotateKeys } from './sealing/rotate';
import { Sealing } from './sealing/sealing';
import { readSettings } from './settings/settings';

/** `npm run rotate-keys`: gives each association a new key and seals its rows anew, while the server runs. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const [logins, app] = await Promise.all([
    dataSourceFor('presence_login', settings).initialize(),
    dataSourceFor('presence_app', settings).initialize(),
  ]);
  try {
    const tenant = new Tenant(app);
    const keys = new DataKeys(tenant, settings);
    for (const { id } of await logins.query<{ id: string }[]>(
      sql`select id from association order by id`,
    )) {
      const { number, rows, unreadable } = await rotateKeys(
        { tenant, keys, sealing: new Sealing(tenant, keys) },
        id,
      );
      process.stdout.write(
        `${id}  key ${number}  ${rows} rows sealed anew${unreadable > 0 ? `, ${unreadable} do not open: the old keys stay` : ''}\n`,
      );
      if (unreadable > 0) process.exitCode = 1;
    }
  } finally {
    await Promise.all([logins.destroy(), app.destroy()]);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
