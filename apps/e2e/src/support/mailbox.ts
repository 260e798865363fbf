import { expect, type APIRequestContext } from '@playwright/test';
import { places } from './present';

type Mail = { to: { address: string }[]; subject: string; text?: string; html?: string };

/** The link of this form in the last mail to `address` that has one, once it has arrived. */
export async function linkMailedTo(
  request: APIRequestContext,
  address: string,
  form: RegExp,
): Promise<string> {
  let link = '';
  await expect(async () => {
    const mails = (await (await request.get(`${places.mail}/api/email`)).json()) as Mail[];
    // Reminders of sessions come by themselves, in between.
    const mine = mails.filter(
      ({ to, text }) => to.some((each) => each.address === address) && form.test(text ?? ''),
    );
    link = form.exec(mine.at(-1)?.text ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 20_000 });
  return link;
}

/** Every mail to `address` whose subject is as told, once there is one. */
export async function mailsTo(
  request: APIRequestContext,
  address: string,
  subject: RegExp,
): Promise<Mail[]> {
  let mine: Mail[] = [];
  await expect(async () => {
    const mails = (await (await request.get(`${places.mail}/api/email`)).json()) as Mail[];
    mine = mails.filter(
      (mail) => subject.test(mail.subject) && mail.to.some((each) => each.address === address),
    );
    expect(mine).not.toEqual([]);
  }).toPass({ timeout: 20_000 });
  return mine;
}
