/** When the words of a quiz did not arrive. Until then, and while they are on their way, the sheet stands in their place. */
import { useEffect, useRef, type JSX } from 'react';
import { placeOf } from './place-browser.ts';
import type { Loaded } from './use-quiz-data.ts';

interface Props { loaded: Loaded; failed: string; retry: string }

export function LoadState(props: Props): JSX.Element | null {
  return props.loaded.failed ? <Failed {...props} /> : null;
}

function Failed({ loaded, failed, retry }: Props): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  // The whole sheet is shown again, however long.
  useEffect(() => {
    const place = placeOf(root.current);
    place?.setAttribute('data-failed', '');
    return () => place?.removeAttribute('data-failed');
  }, []);
  return (
    <div className="quiz-app" ref={root}>
      <div className="notice bad" role="alert">
        <p>{failed}</p>
        <p className="buttons"><button type="button" className="button" onClick={loaded.retry}>{retry}</button></p>
      </div>
    </div>
  );
}
