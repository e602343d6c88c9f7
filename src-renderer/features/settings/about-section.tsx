import licences from '#resources/data/licences.json'
import { knownFacts } from '#host/known-facts.ts'
import { useWords } from '#i18n/words.ts'
import styles from './settings.module.css'

/** Which program this is, what it runs on, and whose data and code it carries under which licence. */
export function AboutSection() {
  const words = useWords('settings')
  const { appVersion, runtimeVersion } = knownFacts()
  return (
    <>
      <div className={styles.group}>
        <p className={styles.text}>{words('about.what')}</p>
        <dl className={styles.facts}>
          <dt>{words('about.version')}</dt>
          <dd>{appVersion}</dd>
          <dt>{words('about.runtime')}</dt>
          <dd dir="ltr">{runtimeVersion}</dd>
          <dt>{words('about.licence')}</dt>
          <dd>MIT</dd>
        </dl>
      </div>
      <div className={styles.group}>
        <h3 className={styles.head}>{words('about.carried')}</h3>
        <p className={styles.text}>{words('about.schematic')}</p>
        <ul className={styles.items}>
          {licences.map((one) => (
            <li key={one.name} className={styles.item}>
              <div className={styles.itemWords}>
                <div>
                  <bdi>{one.name}</bdi>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
