// Entry of the console page: starts the app once and puts it on the page.
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/global.css'
import { createRoot } from 'react-dom/client'
import { ConsoleApp } from './app/ConsoleApp'
import { startConsole } from './app/startConsole'

const place = document.getElementById('root')
if (place === null) throw new Error('The page has no place for the app.')
createRoot(place).render(<ConsoleApp starting={startConsole(window)} />)
