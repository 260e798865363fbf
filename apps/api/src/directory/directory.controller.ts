import { Body, Controller, Get, HttpCode, Ip, Param, Post, Query } from '@nestjs/common';
import {
  DirectoryCounts,
  DirectoryDepartments,
  DirectoryListing,
  DirectoryQuery,
  DirectoryResults,
  MessageDraft,
  SearchReading,
} from '@presence/contract';
import { Public } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { DirectoryService } from './directory.service';
import { MessagesService } from './messages.service';
import { SearchReadingService } from './reading/search-reading.service';

/** The directory, open to everybody: no account, no cookie, no trace of what was searched. */
@Controller('directory')
export class DirectoryController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly messages: MessagesService,
    private readonly searches: SearchReadingService,
  ) {}

  @Get('listings')
  @Public()
  @RespondsWith(DirectoryResults)
  search(@Query({ schema: DirectoryQuery }) query: DirectoryQuery) {
    return this.directory.search(query);
  }

  @Get('counts')
  @Public()
  @RespondsWith(DirectoryCounts)
  counts(@Query({ schema: DirectoryQuery }) query: DirectoryQuery) {
    return this.directory.counts(query);
  }

  @Get('reading')
  @Public()
  @RespondsWith(SearchReading)
  understand(@Query({ schema: DirectoryQuery }) query: DirectoryQuery) {
    return this.searches.understand(query);
  }

  @Get('listings/:slug')
  @Public()
  @RespondsWith(DirectoryListing)
  read(@Param('slug') slug: string) {
    return this.directory.read(slug);
  }

  @Post('listings/:slug/messages')
  @HttpCode(202)
  @Public()
  write(
    @Param('slug') slug: string,
    @Body({ schema: MessageDraft }) draft: MessageDraft,
    @Ip() ip: string,
  ) {
    return this.messages.forward(slug, draft, ip);
  }

  @Get('departments')
  @Public()
  @RespondsWith(DirectoryDepartments.element, { list: true })
  departments() {
    return this.directory.departments();
  }
}
