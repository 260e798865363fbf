import { appendFile, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readHeads, writeHeads } from './audit/heads';
import { verifyAudit, type Verification } from './audit/verify';
import { dataSourceFor } from './database/data-sources';
import { readSettings } from './settings/settings';

const stateOf = ({ brokenAt, cut }: Verification) =>
  brokenAt !== null
    ? `broken at ${brokenAt}`
    : cut
      ? 'cut or written anew since its head was noted'
      : 'whole';

/**
 * `npm run audit -- --heads FILE`: says of each association whether its audit log is whole; exit code 1 when one is not.
 * The file, to be kept where nobody who runs the database can change it, tells the heads of the time before; those of
 * now are added to it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { heads: { type: 'string' } } });
  const settings = readSettings(process.env);
  const noted = values.heads
    ? await readFile(values.heads, 'utf8').then(readHeads, whenMissing)
    : undefined;
  const [logins, app] = await Promise.all([
    dataSourceFor('presence_login', settings).initialize(),
    dataSourceFor('presence_app', settings).initialize(),
  ]);
  const verifications = await verifyAudit(logins, app, noted).finally(() =>
    Promise.all([logins.destroy(), app.destroy()]),
  );
  for (const verification of verifications)
    process.stdout.write(
      `${verification.associationId}  ${verification.events} events  ${stateOf(verification)}\n`,
    );
  const sound = verifications.filter(({ brokenAt, cut }) => brokenAt === null && !cut);
  if (values.heads)
    await appendFile(values.heads, writeHeads(sound.flatMap(({ head }) => head ?? [])), {
      mode: 0o600,
    });
  if (sound.length < verifications.length) process.exitCode = 1;
}

function whenMissing(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return readHeads('');
  throw error;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
