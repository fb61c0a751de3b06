import { make } from './dom.js';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: string | undefined;
}

/** A menu at the pointer, or at the focused element when the menu key called it. Escape and clicks elsewhere close it. */
export function showMenu(event: MouseEvent, label: string, groups: readonly (readonly MenuItem[])[]): void {
  event.preventDefault();
  document.querySelector('.menu')?.remove();
  const menu = make('div', { className: 'menu' }, { role: 'menu', 'aria-label': label });
  const closing = new AbortController();
  const close = (): void => {
    closing.abort();
    menu.remove();
  };
  const items: HTMLElement[] = [];
  groups
    .filter((group) => group.length > 0)
    .forEach((group, index) => {
      if (index > 0) menu.append(make('hr', {}, { role: 'separator' }));
      for (const { label: text, run, icon } of group) {
        const choose = (): void => {
          close();
          run();
        };
        const item = make('button', { type: 'button', onclick: choose, tabIndex: -1 }, { role: 'menuitem' });
        if (icon) item.append(make('img', { src: icon, alt: '' }));
        item.append(text);
        items.push(item);
        menu.append(item);
      }
    });
  menu.addEventListener('keydown', (key) => {
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = key.key === 'ArrowDown' ? 1 : key.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      key.preventDefault();
      items[(at + step + items.length) % items.length]?.focus();
    } else if (key.key === 'Escape' || key.key === 'Tab') close();
    key.stopPropagation();
  });
  document.addEventListener('mousedown', (down) => menu.contains(down.target as Node) || close(), {
    signal: closing.signal,
  });
  window.addEventListener('blur', close, { signal: closing.signal });
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  const rtl = document.documentElement.dir === 'rtl';
  const left = rtl ? event.clientX - width : event.clientX;
  menu.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(event.clientY, innerHeight - height - 4))}px`;
  items[0]?.focus();
}
