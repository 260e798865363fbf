import { inject, provideAppInitializer } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import chart from '@material-symbols/svg-400/rounded/bar_chart.svg';
import accountCircle from '@material-symbols/svg-400/rounded/account_circle.svg';
import add from '@material-symbols/svg-400/rounded/add.svg';
import arrowBack from '@material-symbols/svg-400/rounded/arrow_back.svg';
import calendar from '@material-symbols/svg-400/rounded/calendar_month.svg';
import call from '@material-symbols/svg-400/rounded/call.svg';
import check from '@material-symbols/svg-400/rounded/check.svg';
import chevronLeft from '@material-symbols/svg-400/rounded/chevron_left.svg';
import chevronRight from '@material-symbols/svg-400/rounded/chevron_right.svg';
import close from '@material-symbols/svg-400/rounded/close.svg';
import closed from '@material-symbols/svg-400/rounded/no_meeting_room.svg';
import copy from '@material-symbols/svg-400/rounded/content_copy.svg';
import darkMode from '@material-symbols/svg-400/rounded/dark_mode.svg';
import trash from '@material-symbols/svg-400/rounded/delete.svg';
import edit from '@material-symbols/svg-400/rounded/edit.svg';
import error from '@material-symbols/svg-400/rounded/error.svg';
import cancelled from '@material-symbols/svg-400/rounded/event_busy.svg';
import moved from '@material-symbols/svg-400/rounded/event_repeat.svg';
import expandMore from '@material-symbols/svg-400/rounded/keyboard_arrow_down.svg';
import groups from '@material-symbols/svg-400/rounded/groups.svg';
import info from '@material-symbols/svg-400/rounded/info.svg';
import languages from '@material-symbols/svg-400/rounded/language.svg';
import venue from '@material-symbols/svg-400/rounded/location_on.svg';
import signOut from '@material-symbols/svg-400/rounded/logout.svg';
import mail from '@material-symbols/svg-400/rounded/mail.svg';
import more from '@material-symbols/svg-400/rounded/more_horiz.svg';
import external from '@material-symbols/svg-400/rounded/open_in_new.svg';
import addPerson from '@material-symbols/svg-400/rounded/person_add.svg';
import published from '@material-symbols/svg-400/rounded/public.svg';
import remove from '@material-symbols/svg-400/rounded/remove.svg';
import schedule from '@material-symbols/svg-400/rounded/schedule.svg';
import settings from '@material-symbols/svg-400/rounded/settings.svg';
import organiser from '@material-symbols/svg-400/rounded/supervisor_account.svg';
import swap from '@material-symbols/svg-400/rounded/swap_horiz.svg';
import today from '@material-symbols/svg-400/rounded/today.svg';
import videocam from '@material-symbols/svg-400/rounded/videocam.svg';
import visibility from '@material-symbols/svg-400/rounded/visibility.svg';
import volunteer from '@material-symbols/svg-400/rounded/favorite.svg';
import warning from '@material-symbols/svg-400/rounded/warning.svg';
import lock from '@material-symbols/svg-400/rounded/lock.svg';
import lockOpen from '@material-symbols/svg-400/rounded/lock_open.svg';
import undo from '@material-symbols/svg-400/rounded/undo.svg';
import play from '@material-symbols/svg-400/rounded/play_arrow.svg';
import send from '@material-symbols/svg-400/rounded/send.svg';

const icons = {
  chart,
  'account-circle': accountCircle,
  add,
  'arrow-back': arrowBack,
  calendar,
  call,
  cancelled,
  check,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  close,
  closed,
  copy,
  'dark-mode': darkMode,
  edit,
  error,
  'expand-more': expandMore,
  external,
  groups,
  info,
  languages,
  mail,
  organiser,
  more,
  moved,
  'person-add': addPerson,
  published,
  remove,
  schedule,
  settings,
  'sign-out': signOut,
  swap,
  today,
  trash,
  venue,
  videocam,
  visibility,
  volunteer,
  warning,
  lock,
  'lock-open': lockOpen,
  undo,
  play,
  send,
} as const;

/** The icons by name, for `<mat-icon svgIcon="…" />`: drawn from text in the bundle, no font and no request. */
export type IconName = keyof typeof icons;

export const provideIcons = () =>
  provideAppInitializer(() => {
    const registry = inject(MatIconRegistry);
    const sanitizer = inject(DomSanitizer);
    for (const [name, text] of Object.entries(icons))
      registry.addSvgIconLiteral(name, sanitizer.bypassSecurityTrustHtml(text));
  });
