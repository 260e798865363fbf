import { startStack } from '../../../tools/serve-test-stack.mjs';

/** Starts Présence once for all stories; what it returns stops it. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stack = await startStack({ build: process.env['PRESENCE_BUILT'] !== '1' });
  process.env['PRESENCE_URL'] = stack.url;
  process.env['PRESENCE_MAIL_URL'] = stack.mailUrl;
  return () => stack.stop();
}
