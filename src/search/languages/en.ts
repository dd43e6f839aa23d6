/** English: a light stemmer that also brings British and American spelling together. */
import { strip } from '../letters.ts';
import { endings, stripEndings, wordSet, type Language } from '../language.ts';

/** Word building, from the outside in: -isation, -ational, -fulness … */
const BUILD = endings(`
  ization isation ational ation ition ion
  fulness ousness iveness ness ment ments
  ability ibility able ible ably ibly
  ically ical ics ic ally al ial
  ful less ously ous ive ively ity
  izer iser ize ise ance ence ant ent
  ly er or ist
`);

/** -s and -es of plurals and the third person, -ies as y. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:[sx]|ch|sh|z)es$/.test(word) && word.length > 4) return word.slice(0, -2);
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** -ed, -ing; the doubled consonant before them (planning – plan). */
function tenseless(word: string): string {
  const bare = word.replace(/(?<=[aeiouy].*)(?:edly|ed|ing|ings|ingly)$/, '');
  return bare !== word && bare.length > 2 ? bare.replace(/([bdgkmnprt])\1$/, '$1') : word;
}

function stem(folded: string): string {
  const spelt = folded.replace(/our(?=$|s$|al|ed|ing|ab|it)/, 'or').replace(/ys(?=e|ing)/, 'yz');
  let rest = tenseless(singular(spelt));
  if (rest.length > 5) rest = stripEndings(rest, BUILD, 4, 2);
  // What is left of -e, -y, -ate, -ise: measure, strategy, create, apologise.
  rest = rest.replace(/(?<=.{3})[eyi]$/, '');
  return rest.replace(/(?<=.{4})at$/, '').replace(/(?<=.{4})i[sz]$/, '');
}

export const language: Language = {
  fold: (word) => strip(word),
  keys(word) {
    return [stem(this.fold(word))];
  },
  stop: wordSet('the a an and or of to in on at by for with from as is are was were be been it its this that these those i you he she we they my your our their his her what which who how why where do does did not no so but if then than too very can will would should about into out up all any some more most dont doesnt didnt isnt arent cant couldnt wont wouldnt shouldnt im ive youre theyre thats whats'),
  isTail: (piece) => piece === 's',
};
