import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnnouncedContactRow } from './announced-contact.entity';
import { ContactVolunteerRow } from './contact-volunteer.entity';
import { ContactRow } from './contact.entity';
import { ContactsListener } from './contacts-listener';
import { ContactsService } from './contacts.service';
import { CoverAskRow } from './cover-ask.entity';
import { CoverRequestRow } from './cover-request.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AnnouncedContactRow,
      ContactRow,
      ContactVolunteerRow,
      CoverAskRow,
      CoverRequestRow,
    ]),
  ],
  providers: [ContactsListener, ContactsService],
  exports: [ContactsService],
})
export class ContactsModule {}
