/** What the form says to bad input, and that its document survives a round trip. */
import { describe, expect, test } from 'vitest';
import { cadencePlanKind, type CadencePlanData } from '../../../../src/documents/kinds/cadence-plan.ts';
import { openLink, toLink } from '../../../../src/documents/link.ts';
import type { Kind } from '../../../../src/documents/kind.ts';
import { checkCadence } from '../../../../src/tools/cadence-planner/check.ts';
import { articleForm, articleSum, exampleForm, fitForm } from '../../../../src/tools/cadence-planner/example.ts';
import { judge, planCadence } from '../../../../src/tools/cadence-planner/plan.ts';
import { keptPace, skipWeek } from '../../../../src/tools/cadence-planner/watch.ts';
import { EFFORT, FACTS, PLATFORMS, TODAY } from './samples.ts';

const form = exampleForm({ platforms: PLATFORMS, effort: EFFORT, batch: 20, adapted: 40, start: '2026-11-30', zone: 'Asia/Baku' });
const check = (change: Partial<CadencePlanData>) => checkCadence({ ...form, ...change }, FACTS, { today: TODAY, isZone: (zone) => zone.includes('/') && !zone.startsWith('Mars') });
const codes = (change: Partial<CadencePlanData>) => {
  const checked = check(change);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};
const first = (change: object) => ({ channels: [{ ...form.channels[0]!, ...change }, ...form.channels.slice(1)] });

describe('the form', () => {
  test('the example fits its four hours', () => {
    const checked = check({});
    expect(checked.ok && judge(checked.input)).toMatchObject({ is: 'fits', posts: 6 });
  });
  test('number boxes: 1,5 is read, 1.234 asked, -3 out of range, 1e5 no number, blank hours no verdict', () => {
    const read = check({ hours: '1,5' });
    expect(read.ok && read.input.budget).toBe(90);
    expect([codes({ hours: '1.234' }), codes({ hours: '-3' }), codes({ hours: '1e5' }), codes({ weeks: '2,5' }), codes({ planning: '' })].flat()).toEqual(['hours ambiguous', 'hours range', 'hours number', 'weeks whole', 'planning missing']);
    const blank = check({ hours: ' ' });
    expect(blank.ok && judge(blank.input).is).toBe('unknown');
  });
  test('channels: least over most, no days, no windows, no shares, none, too many, unknown, twice', () => {
    expect(codes(first({ least: '9' }))).toEqual(['channels.0.least least-over-most']);
    expect(codes(first({ days: [] }))).toEqual(['channels.0.days days-none']);
    expect(codes(first({ windows: [{ from: '', to: '' }] }))).toEqual(['channels.0.windows windows-none']);
    expect(codes(first({ windows: [{ from: '11:00', to: '9:00' }] }))).toEqual(['channels.0.windows window']);
    expect(codes(first({ formats: { text: '0' } }))).toEqual(['channels.0.formats formats-none']);
    expect(codes({ channels: [] })).toEqual(['channels channel-none']);
    expect(codes({ channels: PLATFORMS.slice(0, 11).map(({ id }) => ({ ...form.channels[0]!, id })) })).toEqual(['channels channels-many']);
    expect(codes(first({ id: 'myspace' }))).toEqual(['channels.0 channel-unknown']);
    expect(codes({ channels: [form.channels[0]!, form.channels[0]!] })).toEqual(['channels.1 channel-twice']);
  });
  test('shares that are not 100 are taken in proportion, and said so', () => {
    const checked = check(first({ formats: { text: '30', story: '90' } }));
    expect(checked.ok && checked.input.channels[0]?.formats).toEqual([['text', 0.25], ['story', 0.75]]);
    expect(checked.notices).toEqual([{ field: 'channels.0.formats', code: 'formats-sum', sum: 120 }]);
    expect(codes({ mix: 'own', own: {} })).toEqual(['mix mix-none']);
  });
  test('dates and zones: a past start is only noted, an impossible day and an unknown zone are not accepted', () => {
    expect(check({ start: '2026-01-05' })).toMatchObject({ ok: true, notices: [{ code: 'start-past' }] });
    expect(codes({ start: '2027-02-29', zone: 'Mars/Olympus' })).toEqual(['start date', 'zone zone']);
  });
});

describe('the article', () => {
  test('asks for 35 to 60 posts, and what fits is never more than the hours', () => {
    expect(articleSum(PLATFORMS)).toEqual([35, 60]);
    const asked = checkCadence(articleForm(form, PLATFORMS), FACTS, { today: TODAY, isZone: () => true });
    expect(asked.ok && judge(asked.input)).toMatchObject({ is: 'over', posts: 60 });
    const fitted = checkCadence(fitForm(articleForm(form, PLATFORMS), PLATFORMS), FACTS, { today: TODAY, isZone: () => true });
    const verdict = fitted.ok ? judge(fitted.input) : undefined;
    expect(verdict?.is).toBe('cut');
    expect((verdict?.making ?? 0) + (verdict?.overheadTotal ?? 0)).toBeLessThanOrEqual(240);
  });
});

describe('a missed week', () => {
  test('owes nothing: later weeks never have more than the normal rate', () => {
    const checked = check({});
    if (!checked.ok) throw new Error('the example is wrong');
    const { posts } = planCadence(checked.input);
    const { moves, skipped } = skipWeek({}, posts, 0);
    const after = planCadence(checked.input, moves).posts;
    expect(skipped).toBe(6);
    for (const week of [1, 2, 3]) expect(after.filter((post) => post.week === week)).toEqual(posts.filter((post) => post.week === week));
    expect(keptPace(checked.input, after, '2026-12-20')).toBeUndefined();
    const ticked = planCadence(checked.input, { [posts[0]!.key]: { state: 'posted' } }).posts;
    expect(keptPace(checked.input, ticked, '2026-12-10')).toBeUndefined();
    expect(keptPace(checked.input, ticked, '2026-12-14')).toMatchObject({ posted: 1, planned: 12 });
  });
});

test('a plan survives a link, without names and notes', async () => {
  const kind = cadencePlanKind as unknown as Kind;
  const data: CadencePlanData = { ...form, uid: 'a1', moves: { 'instagram-w1-1': { title: 'Հաց', owner: 'Zofia', note: 'secret', state: 'made' } } };
  const { hash, dropped } = await toLink({ rubrika: 'cadence-plan', v: 1, lang: 'hy', made: '2026-11-26T10:00:00.000Z', data }, kind);
  expect(dropped).toEqual(['names', 'notes']);
  const opened = await openLink<CadencePlanData>(`#${hash}`, [kind]);
  expect(opened.ok && opened.document.data).toEqual({ ...data, moves: { 'instagram-w1-1': { title: 'Հաց', state: 'made' } } });
});
