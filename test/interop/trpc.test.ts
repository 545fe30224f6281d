import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { luntan } from './installed.js';

const { ForumDraftSchema, SigningSchema, forums, getForum, isForumId, signings } = luntan;

const t = initTRPC.create();
const router = t.router({
  forum: t.procedure
    .input(z.string().refine(isForumId))
    .output(luntan.ForumSchema)
    .query(({ input }) => getForum(input)),
  sign: t.procedure
    .input(SigningSchema)
    .output(SigningSchema)
    .mutation(({ input }) => input),
  draft: t.procedure.input(ForumDraftSchema).mutation(({ input }) => input.status),
});

test('a procedure of tRPC takes and gives records', async () => {
  const caller = router.createCaller({});
  for (const { id } of forums) expect(await caller.forum(id)).toEqual(getForum(id));
  for (const signing of signings) expect(await caller.sign(signing)).toEqual(signing);
  await expect(caller.forum('nothing')).rejects.toThrow();
  await expect(caller.sign({ ...signings[0], kind: 'nothing' } as never)).rejects.toThrow();
});

test('and does so over HTTP', async () => {
  const call = (path: string, init?: RequestInit) =>
    fetchRequestHandler({
      ...{ endpoint: '/trpc', router, createContext: () => ({}) },
      req: new Request(`http://localhost/trpc/${path}`, init),
    });
  const input = encodeURIComponent(JSON.stringify('zgc-forum-2024'));
  expect(await (await call(`forum?input=${input}`)).json()).toEqual({
    result: { data: getForum('zgc-forum-2024') },
  });
  const body = JSON.stringify({ type: 'forum', id: 'No Id', status: 'held' });
  const headers = { 'content-type': 'application/json' };
  expect((await call('draft', { method: 'POST', body, headers })).status).toBe(400);
});
