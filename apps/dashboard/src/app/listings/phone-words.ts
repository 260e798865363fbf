const pairs = (digits: string): string => digits.replace(/(\d{2})(?=\d)/g, '$1\u00a0');

/** A stored telephone number as it is printed in France: "01 99 00 12 34", "+262 692 00 00 00", "3114". */
export function phoneInWords(phone: string): string {
  const overseas = /^\+(\d{2,3})(\d{3})(\d{6})$/.exec(phone);
  if (overseas) return `+${overseas[1]} ${overseas[2]} ${pairs(overseas[3] ?? '')}`;
  return phone.length === 10 ? pairs(phone) : phone;
}
