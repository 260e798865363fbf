import { ChangeDetectionStrategy, Component } from '@angular/core';

/** The numbers for danger, on every page. Written here and not read from the API: they stand even when all else fails. */
@Component({
  selector: 'p-urgent-numbers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './urgent-numbers.html',
})
export class UrgentNumbers {}
