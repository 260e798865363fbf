import { Controller, Get, Param, Query, SerializeOptions } from '@nestjs/common';
import { DirectoryDepartments, DirectoryListing, DirectoryQuery, DirectoryResults } from '@presence/contract';
import { Public } from '../http/access';
import { DirectoryService } from './directory.service';

/** The directory, open to everybody: no account, no cookie, no trace of what was searched. */
@Controller('directory')
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('listings')
  @Public()
  @SerializeOptions({ schema: DirectoryResults })
  search(@Query({ schema: DirectoryQuery }) query: DirectoryQuery) {
    return this.directory.search(query);
  }

  @Get('listings/:slug')
  @Public()
  @SerializeOptions({ schema: DirectoryListing })
  read(@Param('slug') slug: string) {
    return this.directory.read(slug);
  }

  @Get('departments')
  @Public()
  @SerializeOptions({ schema: DirectoryDepartments })
  departments() {
    return this.directory.departments();
  }
}
