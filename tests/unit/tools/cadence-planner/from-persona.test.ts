import { expect, test } from 'vitest';
import facts from '../../../../content/facts/platforms.json' with { type: 'json' };
import { exampleForm } from '../../../../src/tools/cadence-planner/example.ts';
import { fromPersona } from '../../../../src/tools/cadence-planner/from-persona.ts';
import type { Format, Platform } from '../../../../src/tools/cadence-planner/types.ts';

const platforms = facts.platforms as unknown as Platform[];
const form = exampleForm({ platforms, effort: facts.effort.minutes as Record<Format, number>, batch: facts.batch.percent, adapted: facts.adapted.percent, start: '2027-02-01', zone: 'Asia/Baku' });

test('takes networks, weekdays and hours from a persona', () => {
  const made = fromPersona('#windows=1-18-24,3-12-15&networks=instagram,tiktok,fax', form, platforms);
  expect(made?.channels.map(({ id }) => id)).toEqual(['instagram', 'tiktok']);
  expect(made?.channels[0]).toMatchObject({ priority: 5, days: [0, 2], windows: [{ from: '12:00', to: '15:00' }, { from: '18:00', to: '23:59' }] });
});
test('keeps the channels when no network is known, and the hours when none are told', () => {
  expect(fromPersona('#windows=2-9-12', form, platforms)?.channels.map(({ id }) => id)).toEqual(form.channels.map(({ id }) => id));
  expect(fromPersona('#windows=&networks=facebook', form, platforms)?.channels[0]).toMatchObject({ id: 'facebook', days: form.channels[1]?.days });
});
test.each(['', '#', '#d=1.r.x', '#windows=', '#windows=9-1-2', '#windows=1-20-10', '#windows=1-5-99&networks='])('has nothing to say about %s', (hash) => expect(fromPersona(hash, form, platforms)).toBeUndefined());
