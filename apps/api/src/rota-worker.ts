/** What threads do: plan a whole rota, evaluate what the board of a large one asks, or one task of the engine. */
export { evaluateQuestion } from './rotas/board/evaluate-question';
export { doEngineTask } from './rotas/engine/do-engine-task';
export { planRota } from './rotas/runs/plan-rota';
