/** The face of a persona: a pattern drawn from its id, or a photo that stays on the device. */
import type { JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { patternPath, PATTERN_SIZE } from './pattern.ts';

export function Picture({ id, photo, label }: { id: string; photo?: Persona['photo']; label: string }): JSX.Element {
  if (photo) return <img className="face" src={photo.data} alt={photo.alt} width="96" height="96" />;
  return <svg className="face" viewBox={`0 0 ${PATTERN_SIZE} ${PATTERN_SIZE}`} width="96" height="96" role="img" aria-label={label}><path d={patternPath(id)} /></svg>;
}
