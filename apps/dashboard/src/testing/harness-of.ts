import { type HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatFormFieldHarness } from '@angular/material/form-field/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatSelectHarness } from '@angular/material/select/testing';

/** What somebody does on a page with Material's controls, by the words that stand there. */
export function harnessOf(fixture: ComponentFixture<unknown>) {
  const loader: HarnessLoader = TestbedHarnessEnvironment.loader(fixture);
  /** The whole document: dialogs and snack bars. */
  const root = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const field = (floatingLabelText: string) =>
    loader.getHarness(MatFormFieldHarness.with({ floatingLabelText }));
  const control = async (label: string) => {
    const input = await (await field(label)).getControl(MatInputHarness);
    if (!input) throw new Error(`No input “${label}”`);
    return input;
  };
  const choose = async (label: string, text: string | RegExp) => {
    const select = await (await field(label)).getControl(MatSelectHarness);
    if (!select) throw new Error(`No select “${label}”`);
    await select.clickOptions({ text });
  };
  return {
    loader,
    root,
    field,
    control,
    choose,
    type: async (label: string, text: string) => (await control(label)).setValue(text),
    click: async (text: string | RegExp) =>
      (await loader.getHarness(MatButtonHarness.with({ text }))).click(),
    /** By the name that is not written on it. */
    press: async (label: string) =>
      (
        await loader.getHarness(MatButtonHarness.with({ selector: `[aria-label="${label}"]` }))
      ).click(),
    /** In what lies over the page. */
    agree: async (text: string, ancestor = 'mat-dialog-container') =>
      (await root.getHarness(MatButtonHarness.with({ text, ancestor }))).click(),
  };
}
