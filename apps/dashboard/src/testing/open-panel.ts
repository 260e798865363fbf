import { type Type } from '@angular/core';
import { type VolunteerView } from '@presence/contract';
import { aVolunteer } from '@presence/testing';
import { harnessOf } from './harness-of';
import { renderPage, type Rendering } from './render-page';

/** A volunteer whose onboarding lacks a step that blocks and one that warns. */
export const awa: VolunteerView = {
  ...aVolunteer(),
  displayName: 'Awa',
  communeName: 'Lyon',
  coordinatesTyped: false,
  records: [],
  steps: ['MEETING', 'CHARTER', 'BACKGROUND_CHECK'],
  charterVersion: '2026',
  unavailabilities: [],
  onboarding: {
    missing: [
      { step: 'MEETING', effect: 'BLOCK', why: 'NOT_DONE' },
      { step: 'CHARTER', effect: 'WARN', why: 'OLD_CHARTER' },
    ],
    blocked: true,
  },
  load: { contactsThisWeek: 0, lastContactAt: null, nextContactAt: null, idle: true },
};

/** A panel of the volunteer's page, with its harness and the API that it asks. */
export async function openPanel<T extends object>(panel: Type<T>, inputs: Rendering<T>['inputs']) {
  const rendered = await renderPage(panel, { inputs } as Rendering<T>);
  return { ...rendered, ...harnessOf(rendered.fixture) };
}
