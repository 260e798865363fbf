import { BreakpointObserver } from '@angular/cdk/layout';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatAnchor, MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { FacilitationPlanView, paths, PlanQuery } from '@presence/contract';
import { colon, type Id } from '@presence/domain';
import { map } from 'rxjs';
import { associationRead } from '../associations/association-read';
import { CurrentAssociation } from '../associations/current-association';
import { groupColours } from '../calendar/group-colours';
import { Announcer } from '../page/announcer';
import { Empty } from '../page/empty';
import { injectLocale } from '../page/locale';
import { injectOpenDialog } from '../page/dialog';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { WidePage } from '../rotas/board/wide-page';
import { PlanBar } from './plan-bar';
import { PlanEditing } from './plan-editing';
import { type Choice, PlanGrid } from './plan-grid';
import { formatPeriod } from './plan-labels';
import { PlanList } from './plan-list';
import { rowsOf } from './plan-view';
import { Publications } from './publication/publications';

const PHONE = '(max-width: 59.99rem)';

/** Who is to lead the sessions of a quarter: prepared here, told to nobody before. Dates, branch and groups stand in the address. */
@Component({
  selector: 'p-plan-page',
  imports: [
    Empty,
    MatAnchor,
    MatButton,
    PageHead,
    PlanBar,
    PlanGrid,
    PlanList,
    Publications,
    ReadState,
    RouterLink,
    WidePage,
  ],
  providers: [PlanEditing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  private readonly current = inject(CurrentAssociation);
  private readonly editing = inject(PlanEditing);
  private readonly announcer = inject(Announcer);
  private readonly breakpoints = inject(BreakpointObserver);
  private readonly openDialog = injectOpenDialog();
  private readonly locale = injectLocale();
  protected readonly colon = colon(this.locale);
  protected readonly slug = this.current.slug;
  protected readonly mayPlan = computed(() => this.current.may('ADMINISTRATOR', 'COORDINATOR'));

  readonly de = input<string>();
  readonly a = input<string>();
  readonly antenne = input<string>();
  readonly groupes = input<string>();

  protected readonly phone = toSignal(
    this.breakpoints.observe(PHONE).pipe(map(({ matches }) => matches)),
    { initialValue: this.breakpoints.isMatched(PHONE) },
  );
  /** What the address asks for, as far as it can be; the rest is passed over. */
  private readonly query = computed(() => {
    const wanted = [
      { from: this.de(), to: this.a() },
      { branchId: this.antenne() },
      { groupIds: this.groupes() },
    ].map((part) => Object.entries(part).filter(([, value]) => value !== undefined));
    const possible = wanted
      .map((entries) => Object.fromEntries(entries) as Record<string, string>)
      .filter((part) => PlanQuery.safeParse(part).success);
    return Object.assign({}, ...possible) as Record<string, string>;
  });
  protected readonly corrected = computed(
    () => (this.de() ?? this.a()) !== undefined && this.query()['from'] === undefined,
  );
  protected readonly plan = associationRead(
    (id) =>
      this.mayPlan() ? { url: paths.facilitationPlan(id), params: this.query() } : undefined,
    FacilitationPlanView,
    { keepsWhileAsking: true },
  );
  protected readonly shown = this.plan.shown;
  protected readonly groupIds = computed<readonly Id[]>(
    () => this.query()['groupIds']?.split(',') ?? [],
  );
  protected readonly branchId = computed<Id | undefined>(() => this.query()['branchId']);
  protected readonly rows = computed(() => {
    const plan = this.shown();
    return plan ? rowsOf(plan) : [];
  });
  protected readonly period = computed(() => {
    const plan = this.shown();
    return plan ? formatPeriod(plan, this.locale) : '';
  });
  protected readonly lacking = computed(
    () => this.rows().filter(({ missing }) => missing > 0).length,
  );
  protected readonly changed = computed(() => this.rows().filter((row) => row.changed).length);
  protected readonly colourOf = computed(() =>
    groupColours(this.shown()?.groups.map(({ id }) => id) ?? []),
  );

  protected readonly underWay = computed(() => this.editing.underWay() > 0);
  protected readonly proposed = computed(() =>
    this.rows().some(({ session }) => (session.planned?.proposedIds.length ?? 0) > 0),
  );
  /** What is shown, as a write names it. */
  private readonly scope = computed(() => {
    const plan = this.shown();
    return (
      plan && {
        ...{ from: plan.from, to: plan.to },
        ...{ branchId: this.branchId() ?? null, groupIds: [...this.groupIds()] },
      }
    );
  });

  protected async propose(): Promise<void> {
    const scope = this.scope();
    if (scope) await this.editing.propose(this.plan, scope);
  }

  protected async takeBack(): Promise<void> {
    const scope = this.scope();
    if (scope) await this.editing.takeBackProposal(this.plan, scope);
  }

  /** Shows what publishing would do, and does it where it is agreed. */
  protected async publish(): Promise<void> {
    const [scope, plan] = [this.scope(), this.shown()];
    if (!scope || !plan) return;
    const load = () => import('./publication/publication-dialog').then((m) => m.PublicationDialog);
    const published = await this.openDialog(load, { scope, plan }, { width: '36rem' });
    if (published)
      this.say(
        $localize`:@@plan.publishedNow:C’est publié : chaque personne reçoit un mail avec ses séances.`,
      );
    this.plan.reload();
  }

  protected choose({ sessionId, change }: Choice): Promise<void> {
    return this.editing.choose(this.plan, sessionId, change);
  }

  protected say(text: string): void {
    this.announcer.say(text);
  }
}
