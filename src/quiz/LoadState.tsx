/** While the words of a quiz are on their way, and when they did not arrive. The sheet below stays usable. */
import type { JSX } from 'react';
import type { Loaded } from './use-quiz-data.ts';

export function LoadState({ loaded, failed, retry }: { loaded: Loaded; failed: string; retry: string }): JSX.Element {
  return (
    <div className="quiz-app">
      {loaded.failed && (
        <div className="notice bad" role="alert">
          <p>{failed}</p>
          <p className="buttons"><button type="button" className="button" onClick={loaded.retry}>{retry}</button></p>
        </div>
      )}
    </div>
  );
}
