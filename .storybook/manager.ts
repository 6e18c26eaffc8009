import { addons } from 'storybook/manager-api'
import { systemTheme, themes } from './docs/themes.ts'

addons.setConfig({ theme: themes[systemTheme()] })
