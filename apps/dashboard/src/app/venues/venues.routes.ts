import type { Routes } from '@angular/router';

export const venuesRoutes: Routes = [];
