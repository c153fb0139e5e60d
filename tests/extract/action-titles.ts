import { factsOf } from './awards.js';

const NEWS = 'Caen a de nouveau obtenu le label Villes Internet.\n\n';

/** Titles of the actions that a text tells after the news of an award. */
export async function actionTitles(text: string): Promise<string[]> {
  const { actions } = await factsOf(NEWS + text);
  return actions.map(({ value }) => value.title);
}
