import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { type DirectoryDepartments, paths } from '@presence/contract';
import { THEME_LABELS, type Theme } from '@presence/domain';
import { PageHead } from '../page/page-head';
import { reading } from '../rendering/ask';
import { labelOf, link } from '../words/locale';
import { SearchForm } from './search-form';

const WAYS = [
  { format: 'ONLINE', label: $localize`:@@home.wayOnline:En visio, de chez vous` },
  { format: 'PHONE', label: $localize`:@@home.wayPhone:Par téléphone` },
  { format: 'AT_HOME', label: $localize`:@@home.wayAtHome:À votre domicile` },
] as const;

@Component({
  selector: 'p-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SearchForm],
  templateUrl: './home-page.html',
})
export class HomePage {
  protected readonly departments = reading<DirectoryDepartments>(
    'departments',
    () => paths.directoryPlaces,
  );
  protected readonly themes = (Object.keys(THEME_LABELS) as Theme[]).map((code) => ({
    code,
    label: labelOf(THEME_LABELS[code]),
  }));
  protected readonly ways = WAYS;
  protected readonly link = link;

  constructor() {
    inject(PageHead).describe({
      title: $localize`:@@home.title:Trouver un groupe de soutien`,
      description: $localize`:@@home.description:Groupes de parole et d’entraide partout en France : dépression, anxiété, troubles psychiques, proches et aidants. Avec leurs prochaines dates réelles, sans inscription.`,
      path: '/',
    });
  }
}
