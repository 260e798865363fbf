import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '../events/events';
import { ContactsService } from './contacts.service';

/** Whoever is no longer to be called or visited has no contact to come. */
@Injectable()
export class ContactsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly contacts: ContactsService,
  ) {}

  onModuleInit(): void {
    this.events.on('support.ended', (ended) => this.contacts.cancelComing(ended));
  }
}
