import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { paths, RotaSummary } from '@presence/contract';
import { Branch, fromEpochDay, newId, toEpochDay, weekdayIndex } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { dateIn } from '../page/when';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { periodInWords } from './rota-words';
import { RotasApi } from './rotas-api';

const MONDAYS = 12;

/** The periods planned so far, and a new one. */
@Component({
  selector: 'p-rotas-page',
  imports: [
    Empty,
    MatButton,
    MatFormField,
    MatIcon,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    PageHead,
    ReadState,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rotas-page.html',
  styleUrl: './rotas-page.scss',
})
export class RotasPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(RotasApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly locale = injectLocale();
  protected readonly slug = this.current.slug;

  protected readonly rotas = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.rotas(id);
    },
    { parse: (body) => z.array(RotaSummary).parse(body) },
  );
  private readonly readBranches = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.branches(id);
    },
    { parse: (body) => z.array(Branch).parse(body) },
  );
  protected readonly shown = computed(() =>
    this.rotas.hasValue() ? this.rotas.value() : undefined,
  );
  protected readonly branches = computed(() =>
    this.readBranches.hasValue() ? this.readBranches.value() : [],
  );

  protected readonly mondays = mondaysFrom(
    dateIn(Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  protected readonly from = signal(this.mondays[0] ?? '');
  protected readonly weeks = signal(4);
  protected readonly branchId = signal('');
  protected readonly creating = signal(false);

  protected readonly period = (rota: { from: string; weeks: number }) =>
    periodInWords(rota, this.locale);
  protected readonly mondayInWords = (from: string) =>
    periodInWords({ from, weeks: this.weeks() }, this.locale);

  protected setWeeks(event: Event): void {
    this.weeks.set(
      Math.min(8, Math.max(1, Math.round(Number((event.target as HTMLInputElement).value)) || 4)),
    );
  }

  protected async create(): Promise<void> {
    this.creating.set(true);
    try {
      const { id } = await this.api.create({
        id: newId(),
        branchId: this.branchId() || null,
        from: this.from(),
        weeks: this.weeks(),
      });
      await this.api.start(id, 1);
      await this.router.navigate(['/', this.slug(), 'roulements', id]);
    } catch (error) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(error).code]);
    } finally {
      this.creating.set(false);
    }
  }
}

/** The Mondays from which a rota may begin: this week's and those after. */
function mondaysFrom(today: string): string[] {
  const day = toEpochDay(today);
  const first = day - weekdayIndex(day);
  return Array.from({ length: MONDAYS }, (_, week) => fromEpochDay(first + (week + 1) * 7)).concat(
    fromEpochDay(first),
  );
}
