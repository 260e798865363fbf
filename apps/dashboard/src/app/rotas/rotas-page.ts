import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { DeletedRota, paths, RotaSummary } from '@presence/contract';
import { Branch } from '@presence/domain';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { associationList } from '../associations/association-read';
import { RotaLifecycleActs } from './lifecycle/lifecycle-acts';
import { NewRota } from './lifecycle/new-rota';
import { NotRestoredList } from './lifecycle/not-restored-list';
import { RotaItem } from './lifecycle/rota-item';
import { formatPeriod } from './rota-labels';

/** The periods planned so far, a new one, and those deleted within the day. */
@Component({
  selector: 'p-rotas-page',
  imports: [Empty, MatButton, MatIcon, NewRota, NotRestoredList, PageHead, ReadState, RotaItem],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rotas-page.html',
  styleUrl: './rotas-page.scss',
})
export class RotasPage {
  protected readonly acts = inject(RotaLifecycleActs);
  private readonly locale = injectLocale();

  protected readonly rotas = associationList(paths.rotas, RotaSummary);
  private readonly readDeleted = associationList(paths.deletedRotas, DeletedRota);
  private readonly readBranches = associationList(paths.branches, Branch);
  protected readonly shown = this.rotas.shown;
  protected readonly deleted = computed(() => this.readDeleted.shown() ?? []);
  protected readonly branches = computed(() => this.readBranches.shown() ?? []);

  protected readonly period = (rota: { from: string; weeks: number }) =>
    formatPeriod(rota, this.locale);
  protected readonly reload = (): void => {
    this.rotas.reload();
    this.readDeleted.reload();
  };
}
