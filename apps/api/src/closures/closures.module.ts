import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContactsModule } from '../contacts/contacts.module';
import { ClosureContactRow } from './closure-contact.entity';
import { ClosureRow } from './closure.entity';
import { ClosureSessionRow } from './closure-session.entity';
import { ClosuresController } from './closures.controller';
import { ClosuresListener } from './closures-listener';
import { ClosuresService } from './closures.service';

@Module({
  imports: [
    ContactsModule,
    TypeOrmModule.forFeature([ClosureContactRow, ClosureRow, ClosureSessionRow]),
  ],
  controllers: [ClosuresController],
  providers: [ClosuresListener, ClosuresService],
})
export class ClosuresModule {}
