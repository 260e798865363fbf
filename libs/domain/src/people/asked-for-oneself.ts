// Without a schema, since the public form reads it: a module with one would bring all of Zod into the directory.
type Asking = {
  origin: string;
  senderName: string;
  senderPhone: string | null;
  phone: string | null;
  agreed?: boolean | undefined;
};

/** Who asks for themselves is nobody else: a number given is theirs, and they know of the request. */
export function askedForOneself<T extends Asking>(draft: T): T {
  if (draft.origin !== 'PERSON') return draft;
  const phone = draft.phone ?? draft.senderPhone;
  return { ...draft, senderName: '', senderPhone: null, phone, agreed: true };
}
