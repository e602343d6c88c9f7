import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/global.css'
import '#ui/pressable.css'
import { start } from '#app/start.tsx'

const root = document.getElementById('root')
if (root) void start(root)
