import fs from 'node:fs';
import { inRoot } from '../paths.mjs';

/** Where each web app serves a language. */
const PLACES = {
  dashboard: (/** @type {string} */ code) => ({ baseHref: `/espace/${code}/` }),
  directory: (/** @type {string} */ code) => ({ subPath: code }),
};

/**
 * The project of each web app with the languages that its build makes, each with all files of its folder.
 * @param {string[]} codes @returns {[file: string, text: string][]}
 */
export function translations([, ...others]) {
  return Object.entries(PLACES).map(([app, place]) => {
    const file = `apps/${app}/project.json`;
    const project = JSON.parse(fs.readFileSync(inRoot(file), 'utf8'));
    project.i18n.locales = Object.fromEntries(
      others.map((code) => {
        const folder = `apps/${app}/src/locale/${code}`;
        const names = fs.existsSync(inRoot(folder)) ? fs.readdirSync(inRoot(folder)).sort() : [];
        return [code, { ...place(code), translation: names.map((name) => `${folder}/${name}`) }];
      }),
    );
    return [file, JSON.stringify(project)];
  });
}
