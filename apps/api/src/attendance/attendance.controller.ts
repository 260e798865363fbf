import { Body, Controller, Get, Put } from '@nestjs/common';
import { AttendanceDraft } from '@presence/contract';
import { Attendance, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { AttendanceService } from './attendance.service';

@Controller('associations/:associationId/sessions/:sessionId/attendance')
@RespondsWith(Attendance)
export class AttendanceController {
  constructor(private readonly attendance: AttendanceService) {}

  @Get()
  @Allow()
  read(@IdParam('sessionId') sessionId: Id) {
    return this.attendance.read(sessionId);
  }

  @Put()
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  enter(
    @IdParam('sessionId') sessionId: Id,
    @IfMatch() version: number,
    @Body({ schema: AttendanceDraft }) draft: AttendanceDraft,
  ) {
    return this.attendance.enter(sessionId, version, draft);
  }
}
