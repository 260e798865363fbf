import { GroupDraft } from '@presence/contract';
import { type Group, type Id, meetsInRoom, meetsOnline, phoneInWords } from '@presence/domain';
import * as z from 'zod';

/** A draft as the form holds it: a text not filled in is empty rather than null, a choice not made is ''. */
export type GroupFormModel = Omit<
  GroupDraft,
  | 'kind'
  | 'format'
  | 'facilitationMode'
  | 'branchId'
  | 'venueId'
  | 'contact'
  | 'publicOnlineLink'
  | 'privateOnlineLink'
> & {
  kind: GroupDraft['kind'] | '';
  format: GroupDraft['format'] | '';
  facilitationMode: GroupDraft['facilitationMode'] | '';
  branchId: Id | '';
  venueId: Id | '';
  contact: { phone: string; email: string; relayEmail: string };
  publicOnlineLink: string;
  privateOnlineLink: string;
};

const NEW: GroupFormModel = {
  id: '',
  branchId: '',
  name: '',
  kind: '',
  themes: [],
  audiences: [],
  format: '',
  facilitationMode: '',
  languages: ['fr'],
  open: true,
  registrationRequired: false,
  takesRegistrations: false,
  capacity: null,
  facilitatorPlaces: 2,
  cost: 'FREE',
  costNote: '',
  accessibility: [],
  description: '',
  firstVisit: '',
  contact: { phone: '', email: '', relayEmail: '' },
  publicOnlineLink: '',
  privateOnlineLink: '',
  venueId: '',
  inseeCode: '',
};

export function groupFormModel(group: Group | null): GroupFormModel {
  if (group === null) return NEW;
  const { timeZone: _, archivedAt: __, version: ___, ...draft } = group;
  const { phone, email, relayEmail } = group.contact;
  return {
    ...draft,
    branchId: group.branchId ?? '',
    venueId: group.venueId ?? '',
    contact: { phone: phoneInWords(phone ?? ''), email: email ?? '', relayEmail: relayEmail ?? '' },
    publicOnlineLink: group.publicOnlineLink ?? '',
    privateOnlineLink: group.privateOnlineLink ?? '',
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Checks what was typed as the API will, without the id, which is given when it is sent. Questions not asked are left out. */
export const GroupForm = z.preprocess(
  (typed) => {
    const { id: _, contact, ...rest } = typed as GroupFormModel;
    const { format, venueId, publicOnlineLink, privateOnlineLink } = rest;
    const online = format !== '' && meetsOnline(format);
    return {
      ...rest,
      branchId: orNull(rest.branchId),
      venueId: format !== '' && meetsInRoom(format) ? orNull(venueId) : null,
      contact: {
        phone: orNull(contact.phone),
        email: orNull(contact.email),
        relayEmail: orNull(contact.relayEmail),
      },
      publicOnlineLink: online ? orNull(publicOnlineLink) : null,
      privateOnlineLink: online ? orNull(privateOnlineLink) : null,
      costNote: rest.cost === 'FREE' ? '' : rest.costNote,
    };
  },
  GroupDraft.omit({ id: true }),
);

export const groupDraft = (typed: GroupFormModel, id: Id): GroupDraft => ({
  ...GroupForm.parse(typed),
  id,
});
