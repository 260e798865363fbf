import { REQUEST_CONTEXT } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ReferralForm } from './referral-form';

type SentRequest = { address: string; draft: unknown };

describe('the request for calls or visits', () => {
  let fixture: ComponentFixture<ReferralForm>;
  let sent: SentRequest[];
  const page = () => fixture.nativeElement as HTMLElement;
  const control = (name: string, value = '') =>
    page().querySelector(`[name=${name}]${value && `[value=${value}]`}`) as HTMLInputElement;

  const answering = (status: number, body: object) => {
    sent = [];
    globalThis.fetch = (address, init) => {
      if (init?.method === 'POST')
        sent.push({ address: String(address), draft: JSON.parse(String(init.body)) });
      return Promise.resolve({
        ok: status < 300,
        status,
        json: () => Promise.resolve(body),
        text: () => Promise.resolve('[]'),
      } as Response);
    };
  };
  const submit = async () => {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };

  beforeEach(async () => {
    fixture = TestBed.createComponent(ReferralForm);
    fixture.componentRef.setInput('slug', 'les-amarres');
    await fixture.whenStable();
  });

  it('goes to the API as it was written, and thanks', async () => {
    answering(202, {});
    control('origin', 'RELATIVE').checked = true;
    control('agreed', 'no').checked = true;
    control('firstName').value = 'Odette';
    control('place').value = 'Lyon (69)';
    control('senderPhone').value = '01 99 00 12 34';
    await submit();
    expect(sent).toEqual([
      {
        address: '/api/directory/associations/les-amarres/referrals',
        draft: {
          origin: 'RELATIVE',
          senderName: '',
          senderPhone: '01 99 00 12 34',
          firstName: 'Odette',
          lastName: '',
          phone: null,
          place: 'Lyon (69)',
          wanted: ['CALL'],
          message: '',
          agreed: false,
          formId: expect.stringMatching(/^[0-9a-f-]{36}$/),
          website: '',
        },
      },
    ]);
    expect(page().textContent).toContain('Votre demande est arrivée');
  });

  it('says at the field what is wrong, and keeps what was written', async () => {
    answering(400, {
      code: 'COMMUNE_UNKNOWN',
      issues: [{ path: ['place'], message: 'COMMUNE_UNKNOWN' }],
    });
    control('firstName').value = 'Odette';
    await submit();
    expect(page().textContent).toContain('Nous ne trouvons pas cette commune');
    expect(control('firstName').value).toBe('Odette');
  });

  it('asks which commune is meant where several answer, and sends the choice', async () => {
    answering(400, {
      code: 'COMMUNE_AMBIGUOUS',
      issues: [{ path: ['place'], message: 'COMMUNE_AMBIGUOUS' }],
      details: { choices: [{ inseeCode: '97411', label: 'Saint-Denis (974)' }] },
    });
    control('firstName').value = 'Odette';
    control('place').value = 'Saint-Denis';
    await submit();
    expect(page().textContent).toContain('Plusieurs communes répondent à ce nom');
    expect(control('firstName').value).toBe('Odette');
    control('inseeCode', '97411').checked = true;
    answering(202, {});
    await submit();
    expect(sent[0]?.draft).toMatchObject({ place: 'Saint-Denis', inseeCode: '97411' });
  });

  it('asks nothing about another person who asks for themselves', async () => {
    answering(202, {});
    control('origin', 'PERSON').checked = true;
    control('firstName').value = 'Odette';
    control('place').value = 'Lyon';
    control('senderPhone').value = '01 99 00 12 34';
    await submit();
    expect(sent[0]?.draft).toMatchObject({
      phone: '01 99 00 12 34',
      senderPhone: null,
      senderName: '',
      agreed: true,
    });
  });

  it('shows again what a browser without JavaScript sent and the server refused', async () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        {
          provide: REQUEST_CONTEXT,
          useValue: {
            refusedForm: {
              values: {
                origin: ['RELATIVE'],
                firstName: ['Odette'],
                place: ['Saint-Denis'],
                wanted: ['VISIT'],
                message: ['Elle ne sort plus.'],
                formId: ['the same'],
              },
              problem: {
                code: 'COMMUNE_AMBIGUOUS',
                issues: [{ path: ['place'], message: 'COMMUNE_AMBIGUOUS' }],
                details: { choices: [{ inseeCode: '93066', label: 'Saint-Denis (93)' }] },
              },
            },
          },
        },
      ],
    });
    fixture = TestBed.createComponent(ReferralForm);
    fixture.componentRef.setInput('slug', 'les-amarres');
    await fixture.whenStable();
    expect(control('firstName').value).toBe('Odette');
    expect(control('place').value).toBe('Saint-Denis');
    expect(control('message').value).toBe('Elle ne sort plus.');
    expect(control('origin', 'RELATIVE').checked).toBe(true);
    expect([control('wanted', 'CALL').checked, control('wanted', 'VISIT').checked]).toEqual([
      false,
      true,
    ]);
    expect(control('formId').value).toBe('the same');
    expect(control('inseeCode', '93066')).not.toBeNull();
  });

  it('works without JavaScript: posts to its own address, and reads the outcome there', async () => {
    expect(page().querySelector('form')?.getAttribute('action')).toBe(
      '/demander-un-appel/les-amarres',
    );
    expect(control('formId').value).toMatch(/^[0-9a-f-]{36}$/);
    fixture.componentRef.setInput('outcome', 'sent');
    await fixture.whenStable();
    expect(page().textContent).toContain('Votre demande est arrivée');
  });

  it('is rendered with what stands for an id, since the page is kept and shown to many', async () => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: REQUEST_CONTEXT, useValue: { formIdMarker: 'marker', refusedForm: null } },
      ],
    });
    fixture = TestBed.createComponent(ReferralForm);
    fixture.componentRef.setInput('slug', 'les-amarres');
    await fixture.whenStable();
    expect(control('formId').value).toBe('marker');
  });
});
