import { activityOps } from '#domain/activity/activity-fields.ts'
import { longestTitle } from '#domain/activity/activity-problems.ts'
import { activityForms, directions, type Activity, type Direction } from '#domain/activity/activity.ts'
import { withText } from '#domain/place/language-map.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { dateProblem, longestName, longestNote, textProblem, type FieldProblem } from '#domain/place/place-problems.ts'
import { confidences } from '#domain/place/source.ts'
import { activityStates, activityTypes, sectors } from '#domain/place/vocabulary.ts'
import { without } from '#domain/place/without.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { PlacePicker } from '#parts/place-picker.tsx'
import { SavedField } from '#parts/saved-field.tsx'
import { SourceForm } from '#parts/source-form.tsx'
import { TermPicker } from '#parts/term-picker.tsx'
import { useSave } from '#parts/use-save.ts'
import { Select } from '#ui/select.tsx'
import styles from './exchange-detail.module.css'
import { ParticipantsForm } from './participants-form.tsx'

/** The form of one exchange; each field saves itself when it is left. */
export function ExchangeForm({ activity }: { readonly activity: Activity }) {
  const words = useWords('exchanges')
  const save = useSave()
  const change = (why: string, after: Activity): void => void save(`activities.${why}`, activityOps(activity, after))
  const terms = <Id extends string>(vocabulary: string, ids: readonly Id[]) =>
    ids.map((id) => ({ id, label: words.in('vocabulary', `${vocabulary}.${id}`) }))
  const states = [...new Set<string>([...activityStates, activity.state])]
  return (
    <div className={styles.form}>
      {titleLanguages(activity, words.language).map((language) => (
        <SavedField
          key={language}
          label={words('field.titleIn', { language: ownNames[language] })}
          value={activity.titles[language] ?? ''}
          lang={language}
          dir="auto"
          multiline
          problem={(text) => lastTitle(activity, language, text) ?? textProblem(text, longestTitle)}
          onSave={(text) =>
            change('title', {
              ...activity,
              titles: withText(activity.titles, language, text),
              titleOrigins: withText(activity.titleOrigins, language, text === '' ? '' : 'editor'),
            })
          }
        />
      ))}
      <div className={styles.pair}>
        <SavedField
          label={words('field.date')}
          help={words.in('parts', 'dateHelp')}
          value={activity.date ?? ''}
          dir="ltr"
          problem={dateProblem}
          onSave={(text) => change('date', withDate(activity, 'date', partialDate(text)))}
        />
        <SavedField
          label={words('field.endDate')}
          value={activity.endDate ?? ''}
          dir="ltr"
          problem={(text) => dateProblem(text, activity.date)}
          onSave={(text) => change('endDate', withDate(activity, 'endDate', partialDate(text)))}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={words('field.form')}
          items={terms('activityForms', activityForms)}
          selected={activity.form}
          onChange={(form) => change('form', { ...activity, form })}
        />
        <Select
          label={words('field.state')}
          items={terms('activityStates', states)}
          selected={activity.state}
          onChange={(state) => change('state', { ...activity, state })}
        />
      </div>
      <Select
        label={words('field.direction')}
        items={terms('directions', directions)}
        selected={activity.direction ?? null}
        onChange={(direction: Direction) => change('direction', { ...activity, direction })}
      />
      <PlacePicker
        label={words('field.places')}
        chosen={activity.placeIds}
        onChange={(placeIds) => change('places', { ...activity, placeIds })}
      />
      <SavedField
        label={words('field.venue')}
        value={activity.venue[words.language] ?? ''}
        dir="auto"
        problem={(text) => textProblem(text, longestName)}
        onSave={(text) => change('venue', { ...activity, venue: withText(activity.venue, words.language, text) })}
      />
      <TermPicker
        label={words('field.types')}
        vocabulary="activityTypes" ids={activityTypes}
        chosen={activity.types}
        onChange={(types) => change('types', { ...activity, types })}
      />
      <TermPicker
        label={words('field.sectors')}
        vocabulary="sectors" ids={sectors}
        chosen={activity.sectors}
        onChange={(sectors) => change('sectors', { ...activity, sectors })}
      />
      <ParticipantsForm
        activity={activity}
        onChange={(participants) => change('participants', { ...activity, participants })}
      />
      <Select
        label={words('field.confidence')}
        items={terms('confidences', confidences)}
        selected={activity.confidence}
        onChange={(confidence) => change('confidence', { ...activity, confidence })}
      />
      <SourceForm sources={activity.sources} onChange={(sources) => change('sources', { ...activity, sources })} />
      <SavedField
        label={words('field.notes')}
        value={activity.notes}
        multiline
        dir="auto"
        problem={(text) => textProblem(text, longestNote)}
        onSave={(notes) => change('notes', { ...activity, notes })}
      />
    </div>
  )
}

/** Chinese, English, the language on screen, and every other that has a title. */
function titleLanguages(activity: Activity, onScreen: Language): readonly Language[] {
  return languages.filter(
    (language) =>
      language === 'zh-Hans' || language === 'en' || language === onScreen || activity.titles[language] !== undefined,
  )
}

/** The only title an exchange has cannot be taken away. */
function lastTitle(activity: Activity, language: Language, text: string): FieldProblem | undefined {
  const hasOther = languages.some((other) => other !== language && (activity.titles[other] ?? '') !== '')
  return text === '' && !hasOther ? { kind: 'missing' } : undefined
}

function withDate(activity: Activity, field: 'date' | 'endDate', date: PartialDate | undefined): Activity {
  return date ? { ...activity, [field]: date } : without(activity, field)
}
