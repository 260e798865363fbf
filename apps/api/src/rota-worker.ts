/** What threads do: plan a whole rota, answer what the board of a large one asks, or one task of the engine. */
export { answerQuestion } from './rotas/board/answer-question';
export { doEngineTask } from './rotas/engine/do-engine-task';
export { planRota } from './rotas/runs/plan-rota';
