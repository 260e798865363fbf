import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatChipListbox, MatChipOption } from '@angular/material/chips';
import { MatOption } from '@angular/material/core';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { paths, PEOPLE_SHOWN, PeoplePage as Page, type PeopleQuery } from '@presence/contract';
import { Branch } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { pageAddress } from '../page/page-address';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { PersonLine } from './person-line';
import { peopleRead } from '../pulse/people-read';

const text = (value: string | undefined) => value ?? '';

/** The people whom the association calls or visits; what is searched and shown stands in the address. */
@Component({
  selector: 'p-people-page',
  imports: [
    Empty,
    MatAnchor,
    MatButton,
    MatChipListbox,
    MatChipOption,
    MatFormField,
    MatHint,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
    PersonLine,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly address = pageAddress();
  protected readonly current = inject(CurrentAssociation);

  readonly nom = input('', { transform: text });
  readonly montrer = input('', { transform: text });
  readonly antenne = input('', { transform: text });
  readonly page = input(1, { transform: (value: string | undefined) => Number(value ?? 1) || 1 });

  protected readonly typed = linkedSignal(() => this.nom());
  protected readonly show = computed<PeopleQuery['show']>(
    () => PEOPLE_SHOWN.find((each) => each === this.montrer()) ?? 'ALL',
  );
  private readonly params = computed(() => ({
    show: this.show(),
    page: this.page(),
    ...(this.nom() && { name: this.nom() }),
    ...(this.antenne() && { branch: this.antenne() }),
  }));
  protected readonly people = peopleRead(
    (id) => ({ url: paths.people(id), params: this.params() }),
    Page,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.people.shown;
  private readonly readBranches = associationList(paths.branches, Branch);
  protected readonly branches = computed(() => this.readBranches.shown() ?? []);
  protected readonly searched = computed(
    () => this.nom() !== '' || this.antenne() !== '' || this.show() !== 'ALL',
  );

  protected search(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.address.changeSoon({ nom: this.typed().trim() || null, page: null });
  }

  protected narrow(montrer: unknown): void {
    this.address.change({
      montrer: typeof montrer === 'string' && montrer ? montrer : null,
      page: null,
    });
  }

  protected of(antenne: string): void {
    this.address.change({ antenne: antenne || null, page: null });
  }

  protected turn(page: number): void {
    this.address.change({ page: String(page) });
  }
}
