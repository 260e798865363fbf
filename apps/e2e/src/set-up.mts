import { startStack } from '../../../tools/serve-test-stack.mjs';

/**
 * Starts Présence once for all stories; what it returns stops it. While stories are written, PRESENCE_URL,
 * PRESENCE_MAIL_URL and PRESENCE_DATABASE_URL name one that is up already (`node tools/serve-test-stack.mjs`).
 */
export default async function setUp(): Promise<() => Promise<void>> {
  if (process.env['PRESENCE_URL']) return () => Promise.resolve();
  const stack = await startStack({ build: process.env['PRESENCE_BUILT'] !== '1' });
  process.env['PRESENCE_URL'] = stack.url;
  process.env['PRESENCE_MAIL_URL'] = stack.mailUrl;
  process.env['PRESENCE_DATABASE_URL'] = stack.databaseUrl;
  return () => stack.stop();
}
