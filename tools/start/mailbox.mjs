import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../ports.mjs';
import { start } from './children.mjs';
import { bundledNode } from './node-binary.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';

/**
 * A mailbox on this machine that catches every mail and shows it on a web page.
 * @param {{ smtp?: number, web?: number, name?: string }} [ports] preferred ones; the next free ones are taken
 * @returns {Promise<{ smtpUrl: string, webUrl: string, stop: () => Promise<void> }>}
 */
export async function openMailbox({ smtp = 1025, web = 1080, name = 'mailbox' } = {}) {
  const smtpPort = await freePort(smtp);
  const webPort = await freePort(web, [smtpPort]);
  const args = [
    '--smtp',
    String(smtpPort),
    '--ip',
    '127.0.0.1',
    '--web',
    String(webPort),
    '--web-ip',
    '127.0.0.1',
    '--max-emails',
    '500',
    '--silent',
  ];
  const child = start(name, bundledNode(), [
    inRoot('node_modules/maildev/dist/bin/maildev.js'),
    ...args,
  ]);
  const webUrl = `http://127.0.0.1:${webPort}`;
  if (!(await waitForAnswer(`${webUrl}/api/healthz`, child, 15_000)))
    throw new PlainError(`The local mailbox did not start (details in .data/logs/${name}.log).`);
  return { smtpUrl: `smtp://127.0.0.1:${smtpPort}`, webUrl, stop: () => child.stop() };
}
