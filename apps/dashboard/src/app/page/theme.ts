import { DOCUMENT, inject, Injectable, provideAppInitializer, signal } from '@angular/core';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_NAMES: readonly { theme: Theme; label: string }[] = [
  { theme: 'auto', label: $localize`:@@shell.themeAuto:Comme l’appareil` },
  { theme: 'light', label: $localize`:@@shell.themeLight:Clair` },
  { theme: 'dark', label: $localize`:@@shell.themeDark:Sombre` },
];

const KEY = 'presence.theme';

const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

/** Light, dark, or as the device says; remembered on this device only. */
@Injectable({ providedIn: 'root' })
export class ThemeChoice {
  private readonly document = inject(DOCUMENT);
  readonly current = signal<Theme>(this.remembered());

  choose(theme: Theme): void {
    localStorage.setItem(KEY, theme);
    this.current.set(theme);
    this.apply();
  }

  apply(): void {
    const { dataset } = this.document.documentElement;
    if (this.current() === 'auto') delete dataset['theme'];
    else dataset['theme'] = this.current();
  }

  private remembered(): Theme {
    const kept = localStorage.getItem(KEY);
    return isTheme(kept) ? kept : 'auto';
  }
}

export const provideTheme = () => provideAppInitializer(() => inject(ThemeChoice).apply());
