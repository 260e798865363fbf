import '@angular/localize/init';
import '@angular/common/locales/global/fr';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

// As the French build, which is the source of all texts.
$localize.locale = 'fr';
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// jsdom lays nothing out, and what has no box counts as hidden: no dialog would find the field that it is to focus.
Element.prototype.getClientRects = function (this: Element) {
  const boxes = this.isConnected ? [this.getBoundingClientRect()] : [];
  return Object.assign(boxes, { item: (index: number) => boxes[index] ?? null });
};
