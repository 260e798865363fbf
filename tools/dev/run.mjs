import { announce } from '../start/announce.mjs';
import { forgetBuild } from '../start/build.mjs';
import { prepare } from '../start/run.mjs';
import { PlainError } from '../plain-error.mjs';
import { command } from '../start/shutdown.mjs';
import { restartableApi } from './api-restart.mjs';
import { watchWebApp } from './web-watch.mjs';

// A failed build leaves no program behind to start again, only the one that runs.
let apiBuilds = true;

async function run() {
  console.log('Présence démarre en développement… (Ctrl-C to stop)');
  let changed = () => undefined;
  /** @type {Promise<void>[]} */
  const webApps = [];
  const { logins, mail, setting } = await prepare({
    build: async (say) => {
      forgetBuild();
      say('Building, then watching, the API, the dashboard and the directory');
      // The API holds the directory's server code and the names of all files in memory: it starts anew for them too.
      webApps.push(
        watchWebApp('dashboard', () => changed()),
        watchWebApp('directory', () => changed()),
      );
      webApps.forEach((first) => first.catch(() => undefined));
      await watchApi(() => changed());
    },
  });
  await Promise.all(webApps);
  const api = restartableApi(setting);
  await api.restart();
  announce({ publicUrl: setting.publicUrl, mailUrl: mail?.webUrl, logins });
  let timer = setTimeout(() => undefined, 0);
  changed = () => {
    clearTimeout(timer);
    if (!apiBuilds) return;
    timer = setTimeout(
      () =>
        void api
          .restart()
          .then(() => console.log(`· restarted at ${new Date().toLocaleTimeString()}`)),
      150,
    );
  };
  await new Promise(() => undefined);
}

/**
 * @param {() => void} onChange told of every build that succeeded
 * @returns {Promise<void>} settles after the first build
 */
async function watchApi(onChange) {
  const { build } = await import('../build-api.mjs');
  await new Promise((resolve, reject) => {
    void build({
      watch: true,
      onRebuild: (failed) => {
        apiBuilds = !failed;
        if (failed) console.error('· The API does not build; the one that runs is kept.');
        else onChange();
        if (failed) reject(new PlainError('The API does not build: see above.'));
        else resolve(undefined);
      },
    });
  });
}

/** What `npm run dev` does. */
export const runAsCommand = () => command(run);
