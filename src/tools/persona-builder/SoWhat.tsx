/** What follows from the card. Whatever rests on a guess says so. */
import type { JSX, ReactNode } from 'react';
import type { Persona } from '../../documents/kinds/persona.ts';
import { DATE_WORDS, formatDate } from '../../words/date.ts';
import { fill } from '../../words/fill.ts';
import { linesOf, QUOTES, type Context } from './card.ts';
import type { Problem } from './check.ts';
import { known } from './evidence.ts';
import { TextInput } from './Inputs.tsx';
import { isFilled, NETWORKS, type Field } from './model.ts';
import { briefs, networksOf, noneOfThese, plannerHash, QUESTIONS, topics, verdict, windows, type Question } from './so-what.ts';

export interface SoWhatProps {
  persona: Persona;
  set: (patch: Partial<Persona>) => void;
  context: Context;
  problems: readonly Problem[];
  /** Address of the planner, where the site has one. */
  planner?: string;
  /** Address of the self-assessment that asks about audience. */
  assessment: string;
}

export default function SoWhat(props: SoWhatProps): JSX.Element {
  const { words } = props.context;
  return (
    <section className="so-what" aria-labelledby="so-what">
      <h2 id="so-what">{words.soWhat.title}</h2>
      <p>{words.soWhat.lead}</p>
      <Part {...props} title={words.soWhat.windows} fields={['hours']}><Windows {...props} /></Part>
      <Part {...props} title={words.soWhat.platforms} fields={['networks', 'place', 'roles']}><Platforms {...props} /></Part>
      <Part {...props} title={words.soWhat.topics} fields={['pains']}><Topics {...props} /></Part>
      <Part {...props} title={words.soWhat.replies} fields={['doubts']}><Replies {...props} /></Part>
      <Part {...props} title={words.soWhat.brief} fields={['place', 'languages', 'networks']}><Brief {...props} /></Part>
      <p><a href={props.assessment}>{words.soWhat.report}</a></p>
    </section>
  );
}

/** One decision, with the fields of it that are only guessed. */
function Part({ title, fields, persona, context, children }: SoWhatProps & { title: string; fields: Field[]; children: ReactNode }): JSX.Element {
  const { words, facts, today } = context;
  const guessed = fields.filter((field) => isFilled(persona, field) && known(persona, field, facts, today).level === 0);
  return (
    <div className={guessed.length > 0 ? 'part guess' : 'part'}>
      <h3>{title}{guessed.length > 0 && <span className="mark small"> {fill(words.parts.pair, { label: words.soWhat.guess, value: guessed.map((field) => words.fields[field].label).join(', ') }, context.locale)}</span>}</h3>
      {children}
    </div>
  );
}

function Windows({ persona, context: { words, locale }, planner }: SoWhatProps): JSX.Element {
  const own = windows(persona.hours);
  if (own.length === 0) return <p className="soft">{words.soWhat.noWindows}</p>;
  return (
    <>
      <ul>{own.map(({ weekday, from, to }) => <li key={`${weekday} ${from}`}>{DATE_WORDS[locale].weekdays[weekday - 1]}, {from}–{to}</li>)}</ul>
      {planner && <p><a className="button" href={planner + plannerHash(persona)}>{words.soWhat.toPlanner}</a></p>}
    </>
  );
}

function Platforms({ persona, set, context: { words, locale } }: SoWhatProps): JSX.Element {
  const own = networksOf(persona);
  const { soWhat } = words;
  if (own.length === 0) return <p className="soft">{soWhat.noNetworks}</p>;
  const answer = (network: string, question: Question, value: string) => {
    const { [question]: _, ...rest } = persona.platforms[network] ?? {};
    set({ platforms: { ...persona.platforms, [network]: value === '' ? rest : { ...rest, [question]: value as 'yes' } } });
  };
  return (
    <>
      <p>{soWhat.platformsLead}</p>
      {persona.deciders.trim() !== '' && <p dir="auto">{fill(soWhat.decider, { decider: persona.deciders.trim() }, locale)}</p>}
      {own.map(({ network, use }) => {
        const given = persona.platforms[network];
        const judged = verdict(given);
        return (
          <fieldset key={network} className={`platform ${judged.verdict}`} data-network={network}>
            <legend>{NETWORKS[network]} <span className="small soft">{words.use[use as 1]}</span></legend>
            {QUESTIONS.map((question) => (
              <label key={question}>
                <span>{soWhat.questions[question]}</span>
                <select value={given?.[question] ?? ''} onChange={({ target }) => answer(network, question, target.value)}>
                  <option value="">–</option>
                  {(['yes', 'no', 'unknown'] as const).map((value) => <option key={value} value={value}>{soWhat.answers[value]}</option>)}
                </select>
              </label>
            ))}
            <p role="status" className="verdict"><strong>{soWhat.verdicts[judged.verdict]}</strong> {judged.fails && soWhat.fails[judged.fails]}</p>
          </fieldset>
        );
      })}
      {noneOfThese(persona) && <p className="none"><strong>{soWhat.none}</strong></p>}
    </>
  );
}

function Topics({ persona, context: { words, locale } }: SoWhatProps): JSX.Element {
  const own = topics(persona);
  if (own.length === 0) return <p className="soft">{words.soWhat.noPains}</p>;
  return <ol>{own.map(({ format, pain }) => <li key={format} dir="auto">{fill(words.soWhat.formats[format], { pain }, locale)}</li>)}</ol>;
}

function Replies({ persona, set, context, problems }: SoWhatProps): JSX.Element {
  const { words, locale } = context;
  const own = persona.doubts.map((doubt, index) => ({ doubt: doubt.trim(), index })).filter(({ doubt }) => doubt !== '');
  if (own.length === 0) return <p className="soft">{words.soWhat.noDoubts}</p>;
  return (
    <>
      <p>{words.soWhat.repliesLead}</p>
      {own.map(({ doubt, index }) => (
        <TextInput key={index} rows={2} label={fill(words.parts.pair, { label: words.soWhat.reply, value: QUOTES[locale].replace('{}', () => doubt) }, locale)} at={`replies.${index}`} value={persona.replies[index] ?? ''} change={(reply) => set({ replies: [0, 1, 2].map((at) => (at === index ? reply : (persona.replies[at] ?? ''))) })} problems={problems} context={context} />
      ))}
    </>
  );
}

function Brief({ persona, context }: SoWhatProps): JSX.Element {
  const { words: { soWhat }, facts, locale } = context;
  const own = briefs(persona, facts);
  const place = linesOf(persona, 'place', context)[0];
  if (!place || own.length === 0) return <p className="soft">{soWhat.noBrief}</p>;
  const languages = linesOf(persona, 'languages', context)[0];
  return (
    <>
      <p dir="auto">{fill(soWhat.briefPlace, { place }, locale)}{languages && <><br />{fill(soWhat.briefLanguages, { languages }, locale)}</>}</p>
      <ul>
        {own.map(({ target, fits, radius }) => (
          <li key={target.name}>
            <strong>{target.name}</strong>
            <br />{fill(soWhat.audience, { audience: target.audience }, locale)}{target.audienceStatus === 'editorial' && <span className="small soft"> ({soWhat.editorial})</span>}
            {target.radius && <><br />{fill(soWhat.circle, { least: target.radius[0] as number, most: target.radius[1] as number }, locale)}</>}
            {fits && <><br /><strong>{fill(soWhat[fits], { radius: radius ?? 0 }, locale)}</strong></>}
          </li>
        ))}
      </ul>
      <p className="small soft">{fill(soWhat.checkedOn, { date: formatDate(facts.checked, locale) }, locale)}</p>
    </>
  );
}
