import { DOCUMENT, Injectable, REQUEST_CONTEXT, inject } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { AUTHORED_LOCALE, LOCALES, type PublishedListing } from '@presence/domain';
import type { PageContext } from '../rendering/page-context';
import { localPath } from '../words/locale';

type Head = { title: string; description: string; path: string; indexed?: boolean };

/** The head of the page: title, description, the one address that search engines keep, and its other languages. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private readonly context = inject(REQUEST_CONTEXT, { optional: true }) as PageContext | null;

  describe({ title, description, path, indexed = true }: Head): void {
    this.title.setTitle(title === '' ? 'Présence' : `${title} · Présence`);
    this.meta.updateTag({ name: 'description', content: description });
    this.meta.updateTag({ name: 'robots', content: indexed ? 'index, follow' : 'noindex, follow' });
    this.meta.updateTag({ property: 'og:title', content: title || 'Présence' });
    this.meta.updateTag({ property: 'og:description', content: description });
    this.meta.updateTag({ property: 'og:locale', content: $localize`:@@page.openGraph:fr_FR` });
    this.link('canonical', localPath(path));
    for (const locale of LOCALES) this.link('alternate', localPath(path, locale), locale);
    this.link('alternate', localPath(path, AUTHORED_LOCALE), 'x-default');
    this.document.head.querySelector('script[type="application/ld+json"]')?.remove();
  }

  /** Adds the schema.org description; on the server only, since only robots read it. */
  describeListing(listing: PublishedListing): void {
    const text = this.context?.structuredData(
      listing,
      this.document.location.origin + localPath(`/groupes/${listing.slug}`),
    );
    if (!text) return;
    const script = this.document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    this.document.head.appendChild(script);
  }

  private link(rel: string, path: string, hreflang?: string): void {
    const selector = `link[rel=${rel}]${hreflang ? `[hreflang=${hreflang}]` : ''}`;
    const link =
      this.document.head.querySelector(selector) ??
      this.document.head.appendChild(this.document.createElement('link'));
    link.setAttribute('rel', rel);
    if (hreflang) link.setAttribute('hreflang', hreflang);
    link.setAttribute('href', this.document.location.origin + path);
  }
}
