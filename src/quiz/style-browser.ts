/** The looks of a quiz that is awake: they come with its script, for the sheet on the page needs few of them. */
import documents from '../styles/documents.css?inline';
import quiz from '../styles/quiz-live.css?inline';

let worn = false;

/** Puts them on the page, once. */
export function wearStyle(): void {
  if (worn) return;
  worn = true;
  document.adoptedStyleSheets.push(...[documents, quiz].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  }));
}
