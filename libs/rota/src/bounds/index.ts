export { proveCoverage, type ProofOptions } from './coverage-bound';
export { LagrangianBound } from './lagrangian';
export { buildModel, type ModelOptions, type Restriction } from './model';
export type { RotaModel } from './rota-model';
export { proveQuality, type QualityOptions, type QualityProof } from './quality-bound';
export { readPlan, startFrom } from './read-plan';
export { mergePlans, relaxQuality, type PricedRelaxation } from './kernel';
