import { theme } from 'antd'
import type { ConfigProviderProps } from 'antd'
import { useSyncExternalStore } from 'react'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** Whether the system wishes for dark. */
export function useDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      dark.addEventListener('change', changed)
      return () => dark.removeEventListener('change', changed)
    },
    () => dark.matches,
  )
}

/** The type of the house, Chinese first. */
export const font =
  '"PingFang SC", "HarmonyOS Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif'

const colours = {
  light: {
    ink: '#1c2024',
    quiet: '#5d646b',
    paper: '#fbfaf7',
    line: '#dcd9d2',
    accent: '#17527d',
    retain: '#2f6b4f',
    rectify: '#8a5a00',
    merge: '#17527d',
    retire: '#a8321f',
  },
  dark: {
    ink: '#e9e7e2',
    quiet: '#a7adb3',
    paper: '#15181b',
    line: '#333a40',
    accent: '#7fb6dd',
    retain: '#86c5a5',
    rectify: '#e0b25c',
    merge: '#7fb6dd',
    retire: '#ec9484',
  },
} as const
export type Colours = { readonly [C in keyof typeof colours.light]: string }

/** The colours of the look, for the scheme that is shown. */
export function coloursOf(isDark: boolean): Colours {
  return isDark ? colours.dark : colours.light
}

/** The look of the house in the terms of Ant Design. */
export function themeOf(isDark: boolean): NonNullable<ConfigProviderProps['theme']> {
  const look = coloursOf(isDark)
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: font,
      fontSize: 14,
      borderRadius: 4,
      controlHeight: 34,
      motion: false,
      colorPrimary: look.accent,
      colorInfo: look.accent,
      colorLink: look.accent,
      colorError: look.retire,
      colorWarning: look.rectify,
      colorSuccess: look.retain,
      colorPrimaryBg: isDark ? '#1d2b37' : '#e4edf4',
      colorPrimaryBgHover: isDark ? '#243646' : '#d6e4ef',
      colorText: look.ink,
      colorTextDescription: look.quiet,
      colorTextPlaceholder: look.quiet,
      colorTextDisabled: look.quiet,
      colorBorder: isDark ? '#6d757c' : '#8d9196',
      colorSplit: look.line,
      colorBorderSecondary: look.line,
      colorBgLayout: look.paper,
      colorBgBase: isDark ? '#15181b' : '#ffffff',
      boxShadow: 'none',
      boxShadowTertiary: 'none',
    },
    components: {
      Layout: {
        headerBg: look.paper,
        siderBg: look.paper,
        lightSiderBg: look.paper,
        bodyBg: look.paper,
        headerHeight: 56,
        headerPadding: '0 16px',
      },
      Menu: {
        itemBg: 'transparent',
        subMenuItemBg: 'transparent',
        itemHeight: 30,
        groupTitleLineHeight: 1.2,
        itemBorderRadius: 4,
        activeBarBorderWidth: 0,
      },
      Table: { headerBg: 'transparent', headerSplitColor: 'transparent', cellPaddingBlockSM: 7 },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        ...(isDark && { primaryColor: '#15181b' }),
      },
    },
  }
}
