import { paths, type FigureExportView } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import type { signIn } from './sign-in';

type Browser = Awaited<ReturnType<typeof signIn>>;

/** What is asked where a test says nothing else: the groups of 2025 as CSV. */
export const USUAL_EXPORT = {
  ...{ kind: 'GROUP_YEARS', from: '2025', until: '2025' },
  ...{ format: 'csv', language: 'fr' },
};

/** Files of figures, asked for, waited for and read by one browser. */
export function exportedFiles(browser: Browser, associationId: Id) {
  const ask = (draft: object = {}) =>
    browser
      .post(paths.figureExports(associationId))
      .send({ id: newId(), ...USUAL_EXPORT, ...draft });
  const list = async (): Promise<FigureExportView[]> =>
    (await browser.get(paths.figureExports(associationId)).expect(200)).body;
  /** Once it has ended. */
  const ended = async (id: Id): Promise<FigureExportView> => {
    for (;;) {
      const one = (await list()).find((each) => each.id === id);
      if (one && one.state !== 'WAITING' && one.state !== 'RUNNING') return one;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const made = async (draft: object = {}): Promise<FigureExportView> => {
    const { body } = await ask(draft).expect(201);
    await ended(body.id);
    return body;
  };
  const taken = async (id: Id) => {
    const { body, headers } = await browser
      .get(paths.figureExportFile(associationId, id))
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return { bytes: body as Buffer, headers };
  };
  const lines = async (id: Id) => (await taken(id)).bytes.toString().split('\r\n').filter(Boolean);
  return { ask, list, ended, made, taken, lines };
}
