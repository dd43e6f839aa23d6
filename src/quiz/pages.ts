/** Which quizzes have a page: `express`, `full` and one per guide. */
export function quizIds(guides: readonly { id: string }[]): string[] {
  return ['express', 'full', ...guides.map(({ id }) => id)];
}
