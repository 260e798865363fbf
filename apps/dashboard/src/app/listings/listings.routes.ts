import type { Routes } from '@angular/router';

export const listingsRoutes: Routes = [];
