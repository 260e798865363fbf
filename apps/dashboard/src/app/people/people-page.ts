import { httpResource } from '@angular/common/http';
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
import { Router, RouterLink } from '@angular/router';
import { paths, PEOPLE_SHOWN, PeoplePage as Page, type PeopleQuery } from '@presence/contract';
import { Branch } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { PersonLine } from './person-line';
import { peopleResource } from '../today/people-resource';

const text = (value: string | undefined) => value ?? '';
const QUIET_MS = 250;

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
  private readonly router = inject(Router);
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
  protected readonly people = peopleResource(() => {
    const id = this.current.id();
    return id ? { url: paths.people(id), params: this.params() } : undefined;
  }, Page.parse);
  protected readonly shown = computed(() =>
    this.people.hasValue() ? this.people.value() : undefined,
  );
  private readonly readBranches = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.branches(id);
    },
    { parse: z.array(Branch).parse },
  );
  protected readonly branches = computed(() =>
    this.readBranches.hasValue() ? this.readBranches.value() : [],
  );
  protected readonly searched = computed(
    () => this.nom() !== '' || this.antenne() !== '' || this.show() !== 'ALL',
  );
  private pause: ReturnType<typeof setTimeout> | undefined;

  /** One request for what was typed, not one for each letter. */
  protected search(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    clearTimeout(this.pause);
    this.pause = setTimeout(
      () => void this.go({ nom: this.typed().trim() || null, page: null }),
      QUIET_MS,
    );
  }

  protected narrow(montrer: unknown): void {
    void this.go({ montrer: typeof montrer === 'string' && montrer ? montrer : null, page: null });
  }

  protected of(antenne: string): void {
    void this.go({ antenne: antenne || null, page: null });
  }

  protected turn(page: number): void {
    void this.go({ page: String(page) });
  }

  private go(queryParams: Record<string, string | null>) {
    return this.router.navigate([], {
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
