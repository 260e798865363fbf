import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '../../events/events';
import { Departures } from './departures';

/** What was planned with whoever volunteers no longer is taken over. */
@Injectable()
export class DeparturesListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.events.on('volunteer.left', ({ volunteerId }) => this.departures.of(volunteerId));
  }
}
