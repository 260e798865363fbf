import { CSP_NONCE, ChangeDetectionStrategy, Component, DOCUMENT, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Logo } from '@presence/ui';
import { filter, map } from 'rxjs';
import { UrgentNumbers } from './helplines/urgent-numbers';
import { LOCALE, localPath } from './words/locale';

@Component({
  selector: 'p-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterOutlet, RouterLink, RouterLinkActive, Logo, UrgentNumbers],
  host: { '[attr.ngCspNonce]': 'nonce' },
  templateUrl: './app.html',
})
export class App {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly nonce = inject(CSP_NONCE, { optional: true });

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: '/' },
  );

  protected readonly otherLanguage = computed(() => {
    const other = LOCALE === 'fr' ? 'en' : 'fr';
    return { code: other, name: other === 'en' ? 'English' : 'Français', address: localPath(this.url().replace(/#.*$/, ''), other) };
  });
  protected readonly pageAddress = computed(() => localPath(this.url().replace(/#.*$/, '')));

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('contenu')?.focus();
  }
}
