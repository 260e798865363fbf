import { gridCell, THEMES, WEEKDAYS } from '@presence/domain';
import { costOf, generateInstance, greedy, violations } from '@presence/rota';
import { createApp } from './app';
import { compareRecurrence } from './bench/recurrence';
import { HelloModule } from './bench/hello';
import { recordStatements } from './bench/statements';
import { roleUrl } from './database/roles';
import { searchStatement } from './directory/directory.search';
import { features } from './features';
import { propose } from './rotas/engine/propose';
import { readSettings } from './settings/settings';
import { mountWebApps } from './web/mount';

/** What `npm run bench` holds beside plain SQL and other libraries; run as a program, it is the server under measurement. */
export { compareRecurrence, gridCell, roleUrl, searchStatement, THEMES, WEEKDAYS };

/** What `npm run bench -- rota` plans with, and holds the plans against. */
export { costOf, generateInstance, greedy, propose, violations };

/** The very server of main.ts, with a bare route to compare with and a record of its statements. */
async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  features.push(HelloModule);
  const app = await createApp(settings);
  await mountWebApps(app, settings);
  recordStatements(app.getHttpServer());
  await app.listen(settings.PORT, settings.HOST);
}

if (require.main === module) void serve();
