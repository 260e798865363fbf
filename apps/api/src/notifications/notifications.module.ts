import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Digests } from './notices/digests';
import { NotificationsService } from './notifications.service';
import { PostOffice } from './post-office';
import { MailDeliveryRow } from './mail-delivery.entity';
import { MailNoticeRow } from './notices/notice.entity';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([MailDeliveryRow, MailNoticeRow])],
  providers: [NotificationsService, Digests, PostOffice],
  exports: [NotificationsService],
})
export class NotificationsModule {}
