// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PlaceList } from '#features/places/place-list.tsx'
import { changeLanguage } from '#i18n/language.ts'
import { place } from '../../domain/place/samples.ts'

beforeEach(() => changeLanguage('zh-Hans'))
afterEach(cleanup)

it('leads back to all places once the last doubt is gone', async () => {
  location.hash = '#/places?list=to-be-confirmed'
  render(<PlaceList places={[place({})]} contacts={new Map()} chosen={undefined} isToBeConfirmedOnly filter={{}} />)
  await userEvent.click(screen.getByRole('button', { name: '清除条件' }))
  expect(location.hash).toBe('#/places')
})

it('does not speak of conditions where there is nothing to find', () => {
  render(<PlaceList places={[]} contacts={new Map()} chosen={undefined} isToBeConfirmedOnly={false} filter={{}} />)
  expect(screen.queryByRole('button', { name: '清除条件' })).toBeNull()
})
