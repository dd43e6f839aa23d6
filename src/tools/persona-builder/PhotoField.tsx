/** A photo for a persona: it stays on the device. */
import { useRef, useState, type JSX } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { fill } from '../../words/fill.ts';
import type { Context } from './card.ts';
import type { Problem } from './check.ts';
import { TextInput } from './Inputs.tsx';

export default function PhotoField({ persona, change, context, problems }: { persona: Persona; change: (photo: Persona['photo']) => void; context: Context; problems: readonly Problem[] }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<string>();
  const { words, locale } = context;
  const choose = async (file: File) => {
    const { shrinkPhoto } = await import('./photo-browser.ts');
    const shrunk = await shrinkPhoto(file);
    if (shrunk.is === 'photo') change({ data: shrunk.data, alt: persona.photo?.alt ?? '' });
    setWrong(shrunk.is === 'photo' ? undefined : fill(words.picture[shrunk.is], { name: file.name }, locale));
  };
  return (
    <fieldset className="photo">
      <legend>{words.picture.title}</legend>
      <p className="small soft">{words.picture.pattern} {words.picture.stays}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => picker.current?.click()}>{words.picture.choose}</button>
        {persona.photo && <button type="button" className="button" onClick={() => { change(undefined); setWrong(undefined); }}>{words.picture.remove}</button>}
      </p>
      <input ref={picker} className="hidden" type="file" accept="image/*" tabIndex={-1} aria-hidden="true" data-photo onChange={({ target }) => { const [file] = target.files ?? []; if (file) void choose(file); target.value = ''; }} />
      {wrong && <p className="wrong" role="alert">{wrong}</p>}
      {persona.photo && <TextInput label={words.picture.alt} at="photo" value={persona.photo.alt} change={(alt) => persona.photo && change({ ...persona.photo, alt })} problems={problems} context={context} />}
    </fieldset>
  );
}
