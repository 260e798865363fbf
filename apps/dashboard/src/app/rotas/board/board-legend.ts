import { ChangeDetectionStrategy, Component } from '@angular/core';

/** What the colours and signs of the board mean. */
@Component({
  selector: 'p-board-legend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dl>
      <div>
        <dt><span class="chip call"></span></dt>
        <dd i18n="@@rotas.legendCall">Appel</dd>
      </div>
      <div>
        <dt><span class="chip visit"></span></dt>
        <dd i18n="@@rotas.legendVisit">Visite ou atelier à domicile</dd>
      </div>
      <div>
        <dt><span class="chip open"></span></dt>
        <dd i18n="@@rotas.legendOpen">Sans personne</dd>
      </div>
      <div>
        <dt>✓</dt>
        <dd i18n="@@rotas.legendAccepted">Accepté</dd>
      </div>
      <div>
        <dt><s>10:00</s></dt>
        <dd i18n="@@rotas.legendDeclined">Refusé</dd>
      </div>
      <div>
        <dt><span class="lock"></span></dt>
        <dd i18n="@@rotas.legendLocked">Verrouillé : reste ainsi</dd>
      </div>
      <div>
        <dt><span class="away"></span></dt>
        <dd i18n="@@rotas.legendAway">Absence</dd>
      </div>
      <div>
        <dt>2/4</dt>
        <dd i18n="@@rotas.legendLoad">Contacts de la semaine sur ce que la personne donne</dd>
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      gap: var(--p-space-2);
      margin: 0;
    }
    div {
      display: grid;
      grid-template-columns: 3.5rem 1fr;
      align-items: center;
      gap: var(--p-space-2);
    }
    dd {
      margin: 0;
    }
    .chip,
    .away {
      display: block;
      height: 20px;
      border: 1px solid var(--p-hairline);
      border-inline-start: 4px solid var(--mat-sys-primary);
      border-radius: 6px;
      background: var(--mat-sys-surface);
    }
    .visit {
      border-inline-start: 5px double var(--mat-sys-tertiary);
    }
    .open {
      border: 1px dashed var(--mat-sys-error);
      border-inline-start-width: 3px;
    }
    .away {
      border-inline-start-width: 1px;
      border-color: var(--p-hairline);
      background: var(--mat-sys-surface-container);
    }
    .lock {
      display: block;
      width: 10px;
      height: 8px;
      border-radius: 1px;
      background: currentcolor;
      box-shadow: 0 -3px 0 -2px currentcolor;
    }
  `,
})
export class BoardLegend {}
