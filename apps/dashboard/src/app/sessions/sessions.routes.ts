import type { Routes } from '@angular/router';

export const sessionsRoutes: Routes = [];
