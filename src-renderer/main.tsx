import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/global.css'
import '#ui/pressable.css'
import { begin } from '#app/first-moment.ts'

// One page for both, so that the window's own code is one file and not what two pages have in common.
const isJob = location.search === '?job'
const root = document.getElementById('root')
if (isJob) void import('#app/commands/run-command.ts').then(({ runCommand }) => runCommand())
else if (root) void begin(root)
