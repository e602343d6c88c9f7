import { useState } from 'react'
import { BackupsHere } from './backups-here.tsx'
import { StartDoors } from './start-doors.tsx'
import { StartEmpty } from './start-empty.tsx'
import { StartSample } from './start-sample.tsx'
import { useSampleLoading } from './use-sample-loading.ts'
import { WelcomeFrame } from './welcome-frame.tsx'

type Door = 'none' | 'sample' | 'own'

/** The first run: explore the sample city, start with one's own, or restore. */
export function WelcomePage() {
  const [door, setDoor] = useState<Door>('none')
  const [loading, load] = useSampleLoading()
  const explore = (): void => {
    setDoor('sample')
    void load()
  }
  return (
    <WelcomeFrame>
      {door === 'none' && <BackupsHere />}
      {door === 'none' && <StartDoors onSample={explore} onOwn={() => setDoor('own')} />}
      {door === 'sample' && (
        <StartSample loading={loading} onAgain={() => void load()} onBack={() => setDoor('none')} />
      )}
      {door === 'own' && <StartEmpty onBack={() => setDoor('none')} />}
    </WelcomeFrame>
  )
}
