import type { ChartOutline } from '#documents/chart-outline.ts'
import { placeName } from '#domain/place/place.ts'
import { milestones } from '#domain/statistics/milestones.ts'
import { signedTiers } from '#domain/statistics/statistics-wish.ts'
import { spanText } from '#domain/statistics/year-span.ts'
import { visitDirections } from '#domain/visit/visit.ts'
import { contactAge } from '#parts/contact-age.ts'
import { markText } from './mark-text.ts'
import { exchangeNotes, tierNotes, visitNotes } from './statistics-notes.ts'
import { subtitleOf } from './subtitles.ts'
import type { Panel, Said } from './statistics-tables.ts'

const mostMarks = 4
const mostActive = 20

/** The chart of one part, as it is drawn into a file. */
export function panelChart(panel: Panel, said: Said): ChartOutline {
  const { words } = said
  return {
    id: panel,
    title: words(`${panel}.title`),
    subtitle: subtitleOf(panel, said),
    ...bodies[panel](said),
  } as ChartOutline
}

type Body<K extends ChartOutline['kind'] = ChartOutline['kind']> = Omit<
  Extract<ChartOutline, { readonly kind: K }>,
  'id' | 'title' | 'subtitle'
>

const bodies: Readonly<Record<Panel, (said: Said) => Body>> = {
  tiers: ({ made, words, format }): Body<'steps'> => ({
    kind: 'steps',
    notes: tierNotes(made, words, format),
    bands: signedTiers
      .filter((tier) => made.tiers[tier] > 0)
      .map((tier) => ({ tier, label: words.in('vocabulary', `tiers.${tier}`) })),
    years: made.series.years.map(({ year, counts }) => ({
      year,
      values: signedTiers.filter((tier) => made.tiers[tier] > 0).map((tier) => counts[tier]),
    })),
    marks: milestones(made.series.years, mostMarks).map((one) => ({
      year: one.year,
      text: markText(one, words, format),
    })),
  }),
  fields: ({ made, words, format }): Body<'heat'> => ({
    kind: 'heat',
    notes: exchangeNotes(made, words, format),
    columns: made.fields.columns.map(spanText),
    totalLabel: words('total'),
    rows: made.fields.rows.map(({ field, counts, total }) => ({
      label: words.in('vocabulary', `workFields.${field}`),
      counts,
      total,
    })),
  }),
  directions: ({ made, words }): Body<'shares'> => ({
    kind: 'shares',
    notes: made.directionUnknown > 0 ? [words('directions.alsoUnknown', { count: made.directionUnknown })] : [],
    parts: made.directions.map(({ direction, count }) => ({
      direction,
      count,
      label: words.in('vocabulary', `directions.${direction}`),
    })),
  }),
  active: ({ made, words, format }): Body<'bars'> => ({
    kind: 'bars',
    notes: [words('active.note')],
    rows: made.mostActive.slice(0, mostActive).map(({ place, count }) => ({
      label: placeName(place, words.language),
      parts: [{ value: count, tone: { tier: place.tier } }],
      text: format.number(count),
    })),
  }),
  visits: ({ made, words, format }): Body<'bars'> => ({
    kind: 'bars',
    notes: visitNotes(made, words, format),
    rows: made.visits.rows.map(({ span, counts }) => ({
      label: spanText(span),
      parts: visitDirections.map((direction) => ({ value: counts[direction], tone: { direction } })),
      text: visitDirections
        .filter((direction) => counts[direction] > 0)
        .map((direction) => `${words.in('vocabulary', `visitDirections.${direction}`)} ${format.number(counts[direction])}`)
        .join(' · '),
    })),
  }),
  continents: ({ made, words, format }): Body<'bars'> => ({
    kind: 'bars',
    notes: [],
    rows: made.continents.map(({ continent, counts, total }) => ({
      label: words.in('vocabulary', `continents.${continent}`),
      parts: signedTiers.map((tier) => ({ value: counts[tier], tone: { tier } })),
      text: format.number(total),
    })),
  }),
  contacts: ({ made, words }): Body<'bars'> => ({
    kind: 'bars',
    notes: [words('contacts.note')],
    rows: made.contacts.map(({ place, contact }) => ({
      label: placeName(place, words.language),
      parts: [{ value: contact.months ?? 0, tone: { light: contact.light } }],
      text: contactAge(contact, words),
    })),
  }),
}
