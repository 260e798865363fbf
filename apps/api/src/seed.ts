import { readOptions } from './seed/options';
import { seed } from './seed/seed';
import { readSettings } from './settings/settings';

/** Loads demo associations once and prints whom to sign in as, as one line of JSON. */
async function main(): Promise<void> {
  const { logins } = await seed(readSettings(process.env), readOptions(process.argv.slice(2)));
  process.stdout.write(`${JSON.stringify({ logins })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The demo could not be loaded: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
