// Hands the chosen language down the tree. Without a provider the screen is Japanese.
import { createContext } from 'react'
import type { Language } from './language'

export const languageContext = createContext<Language>('ja')
