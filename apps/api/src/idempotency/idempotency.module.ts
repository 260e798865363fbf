import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReceiptsService } from './receipts.service';
import { RequestReceiptRow } from './request-receipt.entity';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RequestReceiptRow])],
  providers: [ReceiptsService],
  exports: [ReceiptsService],
})
export class IdempotencyModule {}
