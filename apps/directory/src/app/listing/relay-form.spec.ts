import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { RelayForm } from './relay-form';

type SentRequest = { address: string; draft: unknown };

describe('the message to a group', () => {
  let fixture: ComponentFixture<RelayForm>;
  let sent: SentRequest[];
  const page = () => fixture.nativeElement as HTMLElement;
  const control = (name: string) => page().querySelector(`[name=${name}]`) as HTMLInputElement;

  const answering = (status: number, body: object) => {
    sent = [];
    globalThis.fetch = (address, init) => {
      sent.push({ address: String(address), draft: JSON.parse(String(init?.body)) });
      return Promise.resolve({
        ok: status < 300,
        status,
        json: () => Promise.resolve(body),
      } as Response);
    };
  };

  const write = async (replyTo: string, body: string) => {
    control('replyTo').value = replyTo;
    control('body').value = body;
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    fixture = TestBed.createComponent(RelayForm);
    fixture.componentRef.setInput('slug', 'aidants-lyon');
    await fixture.whenStable();
  });

  it('goes to the API in the language of the page, and thanks', async () => {
    answering(202, {});
    await write('ana@exemple.example', 'Bonjour');
    expect(sent).toEqual([
      {
        address: '/api/directory/listings/aidants-lyon/messages',
        draft: { replyTo: 'ana@exemple.example', body: 'Bonjour', website: '', locale: 'fr' },
      },
    ]);
    expect(page().textContent).toContain('Votre message est parti');
    expect(page().querySelector('form')).toBeNull();
  });

  it('says at the field what is wrong, keeps the text and goes to the field', async () => {
    answering(400, {
      code: 'VALIDATION',
      issues: [{ path: ['replyTo'], message: 'EMAIL_INVALID' }],
    });
    document.body.append(page());
    await write('ana', 'Bonjour');
    expect(page().querySelector('#relay-reply-fault')?.textContent).toContain(
      'ne semble pas complète',
    );
    expect(control('replyTo').getAttribute('aria-invalid')).toBe('true');
    expect(control('body').value).toBe('Bonjour');
    expect(document.activeElement).toBe(control('replyTo'));
  });

  it('keeps the text when there is no network', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    await write('ana@exemple.example', 'Bonjour');
    expect(page().querySelector('[role=alert]')?.textContent).toContain(
      'Votre texte est toujours là',
    );
    expect(control('body').value).toBe('Bonjour');
  });

  it('works without JavaScript: a form that posts to the listing, and reads the outcome in the address', async () => {
    expect(page().querySelector('form')?.getAttribute('action')).toBe(
      '/groupes/aidants-lyon/messages',
    );
    fixture.componentRef.setInput('outcome', 'limited');
    await fixture.whenStable();
    expect(page().textContent).toContain('Réessayez dans une heure');
  });
});
