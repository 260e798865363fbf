import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnouncedContactRow } from './announced-contact.entity';
import { ContactVolunteerRow } from './contact-volunteer.entity';
import { ContactRow } from './contact.entity';
import { ContactsListener } from './contacts-listener';
import { ContactsService } from './contacts.service';

@Module({
  imports: [TypeOrmModule.forFeature([AnnouncedContactRow, ContactRow, ContactVolunteerRow])],
  providers: [ContactsListener, ContactsService],
  exports: [ContactsService],
})
export class ContactsModule {}
