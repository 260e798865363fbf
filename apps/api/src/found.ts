import { parseArgs } from 'node:util';
import { AUTHORED_LOCALE, LOCALES } from '@presence/domain';
import { found } from './associations/found';
import { ownerDataSource } from './database/migrate';
import { readSettings } from './settings/settings';

/** `npm run found -- --name "Les Amarres" --email admin@lesamarres.example`: a first association and its administrator. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      locale: { type: 'string', default: AUTHORED_LOCALE },
    },
  });
  if (!values.name || !values.email)
    throw new Error('Say --name "…" and --email … of the first administrator.');
  const settings = readSettings(process.env);
  const owner = await ownerDataSource(settings).initialize();
  const link = await found(owner, settings, {
    name: values.name,
    email: values.email,
    locale: LOCALES.find((locale) => locale === values.locale) ?? AUTHORED_LOCALE,
  }).finally(() => owner.destroy());
  process.stdout.write(`${link}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
