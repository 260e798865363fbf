import { changeSecret } from './sealing/rewrap';
import { readSettings } from './settings/settings';

/** `npm run rewrap-keys`: changes the product's secret from PRESENCE_SECRET_OLD to PRESENCE_SECRET, wholly or not at all. */
async function main(): Promise<void> {
  const from = process.env['PRESENCE_SECRET_OLD'] ?? '';
  const { DATABASE_URL, PRESENCE_SECRET: to } = readSettings(process.env);
  if (!process.env['PRESENCE_SECRET'] || from.length < 32)
    throw new Error(
      'Give the old secret in PRESENCE_SECRET_OLD and the new one in PRESENCE_SECRET.',
    );
  if (from === to)
    throw new Error(
      'PRESENCE_SECRET_OLD and PRESENCE_SECRET are the same: there is nothing to change.',
    );
  const { associations, keys, already, records, jobs, lostJobs } = await changeSecret(
    DATABASE_URL,
    from,
    to,
  );
  process.stdout.write(
    `Keys wrapped with the new secret: ${keys} (already before: ${already}), of ${associations} associations. Records opened to try them: ${records}. ` +
      `Waiting jobs sealed anew: ${jobs}${lostJobs > 0 ? `, and ${lostJobs} that neither secret opens` : ''}. The roles of the database have their new passwords.\n` +
      'Start the servers with the new secret. Keep the old one beside every backup made under it.\n',
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
