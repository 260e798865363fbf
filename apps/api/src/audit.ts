import { dataSourceFor } from './database/data-sources';
import { readSettings } from './settings/settings';
import { verifyAudit } from './audit/verify';

/** `npm run audit`: says of each association whether its audit log is whole; exit code 1 when one is not. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const [logins, app] = await Promise.all([dataSourceFor('presence_login', settings).initialize(), dataSourceFor('presence_app', settings).initialize()]);
  const verifications = await verifyAudit(logins, app).finally(() => Promise.all([logins.destroy(), app.destroy()]));
  for (const { associationId, events, brokenAt } of verifications)
    process.stdout.write(`${associationId}  ${events} events  ${brokenAt === null ? 'whole' : `broken at ${brokenAt}`}\n`);
  if (verifications.some(({ brokenAt }) => brokenAt !== null)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
