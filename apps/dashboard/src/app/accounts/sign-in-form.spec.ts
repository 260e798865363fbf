import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { openApi } from '../../testing/open-api';
import { refusal } from '../../testing/refusal';
import { eventually } from '../../testing/eventually';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { SignInForm } from './sign-in-form';

describe('SignInForm', () => {
  const open = () => {
    const { api } = openApi({ imports: [MatIconTestingModule] });
    const fixture = TestBed.createComponent(SignInForm);
    return { api, fixture, loader: TestbedHarnessEnvironment.loader(fixture) };
  };

  it('explains in place what is missing, and sends nothing', async () => {
    const { loader, api } = open();
    const [email] = await loader.getAllHarnesses(MatInputHarness);
    await email?.setValue('claire');
    await (await loader.getHarness(MatButtonHarness)).click();
    const fields = await loader.getAllHarnesses(MatFormFieldHarness);
    const errors = await Promise.all(fields.map((field) => field.getTextErrors()));
    expect(errors).toEqual([
      ['Écrivez une adresse complète, par exemple prenom@association.example.'],
      ['À remplir.'],
    ]);
    api.expectNone(paths.signIn);
  });

  it('says the same of an unknown address and of a wrong password, and keeps what was typed', async () => {
    const { fixture, loader, api } = open();
    const [email, password] = await loader.getAllHarnesses(MatInputHarness);
    await email?.setValue('claire@amarres.example');
    await password?.setValue('wrong');
    await (await loader.getHarness(MatButtonHarness)).click();
    api.expectOne(paths.signIn).flush(...refusal('SIGN_IN_FAILED', 401));
    const shown = await eventually(() =>
      (fixture.nativeElement as HTMLElement).querySelector('p-form-problem p'),
    );
    expect(shown.textContent).toContain(PROBLEM_TEXTS.SIGN_IN_FAILED);
    expect(await email?.getValue()).toBe('claire@amarres.example');
  });
});
