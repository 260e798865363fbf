import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { RotaRun } from '@presence/domain';

/** How far the engine is with a rota: found so far, proven, time left; stops it with the best so far kept. */
@Component({
  selector: 'p-run-bar',
  imports: [MatButton, MatProgressBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <mat-progress-bar
      [mode]="run().proposals === 0 ? 'indeterminate' : 'determinate'"
      [value]="run().share * 100"
      [attr.aria-label]="label"
    />
    <p aria-live="polite">{{ words() }}</p>
    <button
      matButton="outlined"
      type="button"
      [disabled]="run().state === 'STOPPING'"
      (click)="stopped.emit()"
      i18n="@@rotas.stop"
    >
      Arrêter et garder le meilleur
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--p-space-3);
      margin-block-end: var(--p-space-4);
      padding: var(--p-space-3) var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
    }
    mat-progress-bar {
      flex: 1 0 100%;
    }
    p {
      flex: 1 1 16rem;
      margin: 0;
    }
  `,
})
export class RunBar {
  readonly run = input.required<RotaRun>();
  readonly stopped = output();

  protected readonly label = $localize`:@@rotas.progress:Avancement du calcul`;
  protected readonly words = computed(() => {
    const { state, proposals, uncoveredContacts, uncoveredWeight, bound, secondsLeft } = this.run();
    if (state === 'STOPPING')
      return $localize`:@@rotas.stopping:Le calcul s’arrête. Ce qu’il a trouvé de mieux est mis en place.`;
    if (state === 'WAITING') return $localize`:@@rotas.waiting:Le calcul va commencer.`;
    if (proposals === 0 || uncoveredContacts === null)
      return $localize`:@@rotas.starting:Une première proposition arrive.`;
    const left = Math.ceil(secondsLeft ?? 0);
    const found =
      uncoveredContacts === 0
        ? $localize`:@@rotas.allCovered:Tous les contacts ont quelqu’un. Le calcul améliore les binômes.`
        : $localize`:@@rotas.foundSoFar:${uncoveredContacts}:COUNT: sans personne pour l’instant.`;
    const proven =
      bound === null || uncoveredContacts === 0 || uncoveredWeight === null
        ? ''
        : uncoveredWeight <= bound + 1e-6
          ? $localize`:@@rotas.provenBest: C’est prouvé : aucun roulement n’en couvre davantage. Le calcul améliore encore les binômes.`
          : $localize`:@@rotas.provenBound: Poids non couvert ${uncoveredWeight}:WEIGHT:, jamais moins de ${Math.ceil(bound)}:BOUND:.`;
    return (
      found +
      proven +
      (left > 0
        ? $localize`:@@rotas.timeLeft: Encore ${left}:SECONDS: s au plus.`
        : $localize`:@@rotas.timeOver: Le temps prévu est écoulé : la proposition est mise en place.`)
    );
  });
}
