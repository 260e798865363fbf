import { type InputSignalWithTransform, type OutputRef, type Type } from '@angular/core';
import { outputToObservable } from '@angular/core/rxjs-interop';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { eventually } from './eventually';
import { openApi, type Setting } from './open-api';
import { signedInAs, type Signing, signIn } from './sign-in';

type Inputs<T> = {
  [K in keyof T]?: T[K] extends InputSignalWithTransform<infer _, infer V> ? V : never;
};
type Listeners<T> = {
  [K in keyof T]?: T[K] extends OutputRef<infer V> ? (value: V) => void : never;
};

export interface Rendering<T> extends Setting, Signing {
  inputs?: Inputs<T>;
  /** What is done with an output. */
  on?: Listeners<T>;
}

/** With one ordinary space wherever there is any. */
export const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';

/** The app for somebody who is signed in, without any page. */
export async function openApp({ imports = [], providers = [], ...rest }: Setting & Signing = {}) {
  const opened = openApi({
    ...rest,
    imports: [MatIconTestingModule, ...imports],
    providers: [
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      ...providers,
    ],
  });
  await signIn(signedInAs(rest));
  return opened;
}

/** A component as somebody who is signed in sees it before the API answered. */
export async function renderPage<T extends object>(
  component: Type<T>,
  { inputs = {}, on = {}, ...rest }: Rendering<T> = {},
) {
  const opened = await openApp(rest);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  for (const [name, listen] of Object.entries(on))
    void outputToObservable(
      fixture.componentInstance[name as keyof T] as OutputRef<unknown>,
    ).forEach(listen as (value: unknown) => void);
  fixture.detectChanges();
  const page: HTMLElement = fixture.nativeElement;
  return {
    ...opened,
    fixture,
    page,
    text: () => plain(page.textContent),
    /** The button that says these words, once it is there. */
    button: (words: string) =>
      eventually(
        () =>
          [...page.querySelectorAll('button')].find(({ textContent }) =>
            plain(textContent).includes(words),
          ),
        () => `There is no button “${words}”.`,
      ),
  };
}
