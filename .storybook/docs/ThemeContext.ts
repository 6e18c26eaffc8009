import { createContext } from 'react'

/** Which theme the page of words has. */
export const ThemeContext = createContext<'light' | 'dark'>('light')
