// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { commit } from '#data/commit.ts'
import { useLiveRecords } from '#data/live-records.ts'
import { removeOps } from '#domain/log/op.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { lockAlone } from '../../fixtures/one-window.ts'
import { freshBed } from '../../fixtures/records-bed.ts'

beforeEach(async () => {
  lockAlone()
  await freshBed().start()
})

const add = (id: string, owner: string): Promise<unknown> =>
  commit({ why: 'action.add' }, anyOps('action', undefined, freshRecord('action', id, { title: id, owner })))

it('follows the records of a kind and keeps those that did not change', async () => {
  await add('a', 'x')
  await add('b', 'x')
  const { result } = renderHook(() => useLiveRecords('action'))
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  const before = result.current
  if (before.kind !== 'ready') throw new Error('not read')
  expect(before.records.map(({ id }) => id)).toEqual(['a', 'b'])
  await act(async () => {
    await commit({ why: 'action.edit' }, [{ e: 'action', r: 'a', f: { owner: 'y' } }])
  })
  await waitFor(() => expect(result.current).toMatchObject({ records: [{ owner: 'y' }, { owner: 'x' }] }))
  const after = result.current
  if (after.kind !== 'ready') throw new Error('not read')
  expect(after.byId.get('b')).toBe(before.byId.get('b'))
  await act(async () => {
    await commit({ why: 'action.remove' }, removeOps('action', 'b'))
  })
  await act(async () => {
    await add('c', 'z')
  })
  await waitFor(() => expect(result.current).toMatchObject({ records: [{ id: 'a' }, { id: 'c' }] }))
})
