import type { Op } from '../../../src-renderer/domain/log/op.ts'

export function manyOps(count: number): Op[]
export function queries(cities: number): string[]
export function cityName(at: number, language: string): string
export function exchangeTitle(at: number, cities: number, language: string): string
