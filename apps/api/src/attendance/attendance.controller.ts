import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { AttendanceDraft, AttendanceRemovalQuery } from '@presence/contract';
import { Attendance, AttendanceCorrection, type Id } from '@presence/domain';
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

  @Get('corrections')
  @Allow()
  @RespondsWith(AttendanceCorrection, { list: true })
  corrections(@IdParam('sessionId') sessionId: Id) {
    return this.attendance.corrections(sessionId);
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

  @Delete()
  @HttpCode(204)
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  remove(
    @IdParam('sessionId') sessionId: Id,
    @IfMatch() version: number,
    @Query({ schema: AttendanceRemovalQuery }) query: AttendanceRemovalQuery,
  ) {
    return this.attendance.remove(sessionId, version, query);
  }
}
