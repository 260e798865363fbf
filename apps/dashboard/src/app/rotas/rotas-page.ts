import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { DeletedRota, paths, RotaSummary } from '@presence/contract';
import { Branch } from '@presence/domain';
import * as z from 'zod';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { RotaLifecycleActs } from './lifecycle/lifecycle-acts';
import { NewRota } from './lifecycle/new-rota';
import { NotRestoredList } from './lifecycle/not-restored-list';
import { RotaItem } from './lifecycle/rota-item';
import { periodInWords } from './rota-words';

/** The periods planned so far, a new one, and those deleted within the day. */
@Component({
  selector: 'p-rotas-page',
  imports: [Empty, MatButton, MatIcon, NewRota, NotRestoredList, PageHead, ReadState, RotaItem],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rotas-page.html',
  styleUrl: './rotas-page.scss',
})
export class RotasPage {
  private readonly current = inject(CurrentAssociation);
  protected readonly acts = inject(RotaLifecycleActs);
  private readonly locale = injectLocale();

  protected readonly rotas = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.rotas(id);
    },
    { parse: (body) => z.array(RotaSummary).parse(body) },
  );
  private readonly readDeleted = httpResource(
    () => {
      const id = this.current.id();
      return id && paths.deletedRotas(id);
    },
    { parse: (body) => z.array(DeletedRota).parse(body) },
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
  protected readonly deleted = computed(() =>
    this.readDeleted.hasValue() ? this.readDeleted.value() : [],
  );
  protected readonly branches = computed(() =>
    this.readBranches.hasValue() ? this.readBranches.value() : [],
  );

  protected readonly period = (rota: { from: string; weeks: number }) =>
    periodInWords(rota, this.locale);
  protected readonly reload = (): void => {
    this.rotas.reload();
    this.readDeleted.reload();
  };
}
