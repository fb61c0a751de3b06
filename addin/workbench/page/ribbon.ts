import type { Command } from '../files/manifest.js';
import { byId, make } from './dom.js';

/** The add-in's ribbon, as its manifest describes it. */
export function showRibbon(commands: readonly Command[], run: (command: Command) => void): void {
  byId('ribbon', HTMLDivElement).replaceChildren(
    ...commands.map((command) => {
      const act = (): void => {
        run(command);
      };
      const button = make(
        'button',
        { type: 'button', title: command.tip, onclick: act },
        { 'data-testid': `ribbon-${command.control}` },
      );
      if (command.icon) button.append(make('img', { src: command.icon, alt: '' }));
      button.append(command.label);
      return button;
    }),
  );
}
