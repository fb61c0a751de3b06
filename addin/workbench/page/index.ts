import '@fontsource/noto-sans-arabic/400.css';
import '@fontsource/noto-sans-arabic/700.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/noto-sans-hebrew/700.css';
import './workbench.css';
import { loadAddin } from './addin.js';
import { byId } from './dom.js';
import { handedOver } from './handover.js';
import { showMenu, type MenuItem } from './menu.js';
import { makeSplitter } from './splitter.js';
import { Workbench } from './workbench.js';

const SAMPLE = 'sharon.xlsx';

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

async function openSample(workbench: Workbench): Promise<void> {
  const response = await fetch(SAMPLE);
  if (response.ok) await workbench.open(await bytesOf(await response.blob()), SAMPLE);
  else workbench.fault(workbench.words.noSample);
}

function listenForFiles(workbench: Workbench): void {
  const input = byId('file', HTMLInputElement);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) await workbench.open(await bytesOf(file), file.name);
  };
  input.addEventListener('change', () => {
    void take(input.files?.[0]);
    // So that the same file can be chosen again.
    input.value = '';
  });
  const dropping = (on: boolean): void => {
    document.body.classList.toggle('dropping', on);
  };
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dropping(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) dropping(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    dropping(false);
    void take(event.dataTransfer?.files[0]);
  });
  byId('open', HTMLButtonElement).addEventListener('click', () => {
    input.click();
  });
  byId('save', HTMLButtonElement).addEventListener('click', () => void workbench.save());
  byId('sample', HTMLButtonElement).addEventListener('click', () => void openSample(workbench));
}

function listenForMenu(workbench: Workbench): void {
  byId('grid', HTMLDivElement).addEventListener('contextmenu', (event) => {
    const { words, desk, manifest } = workbench;
    const ours = (manifest?.contextMenu ?? []).map((command): MenuItem => ({
      label: command.label,
      icon: command.icon,
      run: () => void workbench.run(command),
    }));
    const clipboard = (['cut', 'copy'] as const).map((name): MenuItem => ({
      label: words[name],
      run: () => {
        desk?.focus();
        document.execCommand(name);
      },
    }));
    const clear = { label: words.clear, run: () => desk?.clear() };
    showMenu(event, words.grid, [[...clipboard, clear], ours]);
  });
}

function listenForKeys(workbench: Workbench): void {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const typing = event.target instanceof HTMLInputElement || workbench.desk?.book.editing === true;
    const key = event.code;
    if (key === 'KeyS') void workbench.save();
    else if (key === 'KeyO') byId('file', HTMLInputElement).click();
    else if (typing) return;
    else if (key === 'KeyZ' && !event.shiftKey) workbench.desk?.undo.undo();
    else if (key === 'KeyY' || key === 'KeyZ') workbench.desk?.undo.redo();
    else return;
    event.preventDefault();
  });
}

async function start(): Promise<void> {
  makeSplitter();
  const workbench = new Workbench(await loadAddin());
  listenForFiles(workbench);
  listenForMenu(workbench);
  listenForKeys(workbench);
  const handed = await handedOver();
  if (handed) await workbench.open(handed.bytes, handed.name);
  else await openSample(workbench);
}

void start();
