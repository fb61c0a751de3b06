import type { Theme } from '@fluentui/react-components';

/**
 * Fluent's design tokens by name, `var(--colorBrandForeground1)`, without the table of all of them that the package carries.
 */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_, name) => `var(--${String(name)})`,
});
