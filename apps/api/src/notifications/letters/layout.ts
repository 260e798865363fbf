import type { Locale } from '@presence/domain';
import type { Section, Wording } from './letter';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A letter as plain text. */
export function asText(wording: Wording): string {
  const sections = (wording.sections ?? []).flatMap(({ heading, ...section }) => [
    `${heading}\n${'-'.repeat(Math.min(heading.length, 60))}`,
    ...sectionAsText(section),
  ]);
  return `${[...sectionAsText({ ...wording, closing: [] }), ...sections, ...wording.closing, '-- \nPrésence'].join('\n\n')}\n`;
}

function sectionAsText(section: Section): string[] {
  const { paragraphs, quote, lists = [], items = [], action, otherwise = [], closing } = section;
  const quoted = quote?.split('\n').map((text) => `> ${text}`);
  return [
    ...paragraphs,
    ...(quoted ? [quoted.join('\n')] : []),
    ...lists.map(({ title, lines }) => [title, ...lines.map((text) => `- ${text}`)].join('\n')),
    ...items.map(({ text, action: own, otherwise: lesser }) =>
      [
        `- ${text}`,
        ...[own, ...(lesser ? [lesser] : [])].flatMap(({ label, link }) => [`${label} :`, link]),
      ].join('\n  '),
    ),
    ...[...(action ? [action] : []), ...otherwise].map(({ label, link }) => `${label} :\n${link}`),
    ...closing,
  ];
}

const GREEN = '#1f5c4d';
const p = (text: string) => `<p style="margin:0 0 16px">${escape(text)}</p>`;
const button = ({ label, link }: { label: string; link: string }) =>
  `<a href="${escape(link)}" style="display:inline-block;padding:12px 24px;border-radius:24px;background:${GREEN};color:#ffffff;text-decoration:none">${escape(label)}</a>`;

const quiet = ({ label, link }: { label: string; link: string }, margin: string) =>
  `<p style="margin:${margin}"><a href="${escape(link)}" style="display:inline-block;padding:10px 0;color:${GREEN}">${escape(label)}</a></p>`;

/** The same as HTML, with nothing in it that a mail program would have to fetch. */
export function asHtml(wording: Wording, locale: Locale): string {
  const sections = (wording.sections ?? []).flatMap(({ heading, ...section }) => [
    `<h2 style="margin:32px 0 12px;padding-top:24px;border-top:1px solid #d9d4c7;font-size:18px">${escape(heading)}</h2>`,
    ...sectionAsHtml(section),
  ]);
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(wording.subject)}</title></head>`,
    '<body style="margin:0;background:#f6f3ec;color:#22302b;font:16px/1.5 system-ui,sans-serif"><main style="max-width:560px;margin:0 auto;padding:32px 24px">',
    ...sectionAsHtml({ ...wording, closing: [] }),
    ...sections,
    ...wording.closing.map(p),
    '<p style="margin:32px 0 0;color:#4d5b56">Présence</p></main></body></html>',
  ].join('\n');
}

function sectionAsHtml(section: Section): string[] {
  const { paragraphs, quote, lists = [], items = [], action, otherwise = [], closing } = section;
  return [
    ...paragraphs.map(p),
    quote === undefined
      ? ''
      : `<blockquote style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:4px solid #b9c7c2;white-space:pre-line">${escape(quote)}</blockquote>`,
    ...lists.map(listAsHtml),
    ...items.map(
      ({ text, action: own, otherwise: lesser }) =>
        `<div style="margin:0 0 12px;padding:16px;border:1px solid #d9d4c7;border-radius:12px;background:#ffffff"><p style="margin:0 0 12px"><strong>${escape(text)}</strong></p>${button(own)}${lesser ? quiet(lesser, '8px 0 0') : ''}</div>`,
    ),
    action ? `<p style="margin:24px 0">${button(action)}</p>` : '',
    ...otherwise.map((each) => quiet(each, '0 0 8px')),
    ...closing.map(p),
  ].filter((part) => part !== '');
}

function listAsHtml({ title, lines }: { title: string; lines: readonly string[] }): string {
  const items = lines.map((text) => `<li style="margin:0 0 4px">${escape(text)}</li>`).join('');
  return `<p style="margin:0 0 4px"><strong>${escape(title)}</strong></p><ul style="margin:0 0 16px;padding:0 0 0 20px">${items}</ul>`;
}
