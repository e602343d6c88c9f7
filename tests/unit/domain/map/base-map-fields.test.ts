import { opProblems } from '#domain/log/op-problems.ts'
import { baseMapFromRow, baseMapOps, baseMapShapeOps } from '#domain/map/base-map-fields.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { expect, it } from 'vitest'
import { oneRow } from '../../../fixtures/one-row.ts'

const standard: OwnBaseMap = {
  id: 'm1',
  name: '标准地图',
  source: '天津市规划和自然资源局',
  approvalNumber: '津S(2024)001',
  worldview: 'cn',
  addedAt: '2026-05-01T08:00:00.000Z',
}

it('brings every field back', () => expect(baseMapFromRow(oneRow(baseMapOps(undefined, standard)))).toEqual(standard))
it('passes the gate with its shapes, and only as TopoJSON', () => {
  expect(
    opProblems([
      ...baseMapOps(undefined, standard),
      ...baseMapShapeOps('m1', { type: 'Topology', arcs: [], objects: {} }),
    ]),
  ).toEqual([])
  expect(opProblems(baseMapShapeOps('m1', { type: 'FeatureCollection' }))[0]?.problem).toEqual({ kind: 'wrong-shape' })
  expect(opProblems(baseMapOps(undefined, { ...standard, addedAt: 'yesterday' }))[0]?.field).toBe('addedAt')
})
