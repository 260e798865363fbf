import type { Page } from '@playwright/test';

/** What of the board is in sight: whole rows, names that are cut, the smallest letters. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const viewport = document.querySelector('p-board-grid .viewport');
    const head = viewport?.querySelector('.head');
    if (!viewport || !head) throw new Error('There is no board.');
    const [top, bottom] = [
      head.getBoundingClientRect().bottom,
      Math.min(viewport.getBoundingClientRect().bottom, innerHeight),
    ];
    const rows = [...document.querySelectorAll('p-board-row')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.top >= top - 1 && box.bottom <= bottom && box.right <= innerWidth;
    });
    const names = rows.flatMap((row) => [
      ...row.querySelectorAll<HTMLElement>('.name, [role="gridcell"], p-contact-chip'),
    ]);
    const letters = rows.flatMap((row) => [...row.querySelectorAll('.name *, p-contact-chip')]);
    return {
      whole: rows.length,
      days: rows[0]?.querySelectorAll('[role="gridcell"]').length,
      cut: names
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
        )
        .map((name) => name.textContent),
      smallest: Math.min(...letters.map((each) => parseFloat(getComputedStyle(each).fontSize))),
    };
  });

/** The size of each page printed for the wall. */
export const A4_SIDEWAYS = '842 × 595';

/** The pages of a PDF by their size in points (ISO 32000-1, 7.7.3.3). */
export const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
