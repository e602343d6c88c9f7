import { knownFacts } from '#host/known-facts.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import licences from '#resources/data/licences.json'
import styles from './settings.module.css'

const kinds = [...new Set(licences.map(({ kind }) => kind))]

/** Which program this is, what it runs on, and whose data and code it carries under which licence. */
export function AboutSection() {
  const words = useWords('settings')
  const language = useLanguage()
  const { appVersion, runtimeVersion } = knownFacts()
  return (
    <>
      <div className={styles.group}>
        <p className={styles.text}>{words('about.what')}</p>
        <dl className={styles.facts}>
          <dt>{words('about.version')}</dt>
          <dd>{appVersion}</dd>
          <dt>{words('about.runtime')}</dt>
          <dd>
            <bdi>{runtimeVersion}</bdi>
          </dd>
          <dt>{words('about.licence')}</dt>
          <dd>MIT</dd>
        </dl>
      </div>
      <div className={styles.group}>
        <h3 className={styles.head}>{words('about.carried')}</h3>
        <p className={styles.text}>{words('about.schematic')}</p>
        <table className={styles.licences}>
          {kinds.map((kind) => (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {words(`about.kinds.${kind}`)}
                </th>
              </tr>
              {licences
                .filter((one) => one.kind === kind)
                .map(({ name, version, licence, use, source }) => (
                  <tr key={name}>
                    <td>
                      <div>{use[language]}</div>
                      <div className={styles.meta}>
                        <bdi>{[`${name} ${version}`.trim(), source].filter((text) => text !== '').join(' · ')}</bdi>
                      </div>
                    </td>
                    <td>
                      <bdi>{licence}</bdi>
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}
