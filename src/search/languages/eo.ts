/** Esperanto: perfectly regular endings; hats typed as x (cx) or h (ch), or left out. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

/** Noun -o, adjective -a, adverb -e, plural -j, object -n. */
const NOMINAL = endings('o a e oj aj on an en ojn ajn');
/** Verb: -as -is -os -us -u -i. */
const VERBAL = endings('as is os us u i');
/**
 * Word building before the ending, as many as there are: action -ad-, thing -aĵ-, can -ebl-, must -end-, worth -ind-, make -ig-,
 * become -iĝ-, quality -ec-, doer -ist-, person -ul-, woman -in-, place -ej-, tool -il-, group -ar-, large -eg-, small -et-,
 * and the participles. Hats are gone: -aĵ- reads aj, -iĝ- reads ig. The root keeps four letters, so that roots that
 * only look so (kanal-, mesaĝ-) mostly stay; a root of three is a second reading.
 */
const BUILD = endings('ad aj ebl end ind ig ec ist ul in ej il ar eg et ant int ont at it ot');

/** The x-system (ŝanĝi = sxangxi) and the h-system (shanghi); u with x for ŭ. Both sides read the same. */
function unhat(folded: string): string {
  return folded.replaceAll(/(?<=[cghjsu])x/g, '').replaceAll(/(?<=[cgjs])h/g, '');
}

function stems(folded: string): string[] {
  const nominal = stripEndings(folded, NOMINAL, 2);
  const rest = nominal === folded ? stripEndings(folded, VERBAL, 3) : nominal;
  return rest === folded ? [rest] : [...new Set([4, 3].map((least) => stripEndings(rest, BUILD, least, 4)))];
}

export const language: Language = {
  fold: (word) => unhat(strip(word)),
  keys(word) {
    return stems(this.fold(word));
  },
  compounds: true,
  stop: wordSet('kaj au sed la de da en al el sur sub por pri per kun sen je ke se ne jes estas esti kiel kio kion kiun kiuj kiujn tion tiun kiu kie kiam kial tio tiu cio ciu cu mi vi li si gi ni ili oni mia via lia sia nia ilia pli plej tre ankau nur jam ankorau ol do tro'),
  isTail: (piece) => /^(?:o|a|e)?j?n?$/.test(piece) && piece !== '',
};
