import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Note } from '../parts.js';
import { tokens } from '../tokens.js';
import { fileSentence } from './FilesSentence.js';
import { useShareLooks } from './looks.js';
import { useAddress, useArchive, type MadeFile } from './FilesMade.js';
import type { ShareVoice } from './share.js';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

function Download({ file, label }: { readonly file: MadeFile; readonly label?: string }) {
  const styles = useStyles();
  const address = useAddress(file);
  const text = <bdi>{label ?? file.name}</bdi>;
  // Before there is an address, nothing that could be followed.
  return address === undefined ? (
    text
  ) : (
    <a className={styles.link} href={address} download={file.name}>
      {text}
    </a>
  );
}

interface Props {
  readonly files: readonly MadeFile[];
  /** What all of them are called together, without an ending. */
  readonly together: string;
  readonly voice: ShareVoice;
}

/** Files to be downloaded, or to be opened as new workbooks: in Excel on a Mac, a pane's downloads do nothing. */
export function Files({ files, together, voice }: Props) {
  const styles = useStyles();
  const looks = useShareLooks();
  const { intents } = usePane();
  const archive = useArchive(files, together);
  const [opening, setOpening] = useState<MadeFile>();
  const [opened, setOpened] = useState<MadeFile>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const open = async (file: MadeFile) => {
    setOpening(file);
    setOpened(undefined);
    setProblems([]);
    const done = await (await intents.files()).openNew(file.bytes);
    setOpening(undefined);
    if (done.ok) setOpened(file);
    else setProblems(done.problems);
  };

  return (
    <>
      <p className={looks.plain}>{voice.say('share.files.why')}</p>
      <ul className={styles.list}>
        {archive && (
          <li>
            <Download file={archive} label={voice.say('share.files.all', { count: files.length })} />
          </li>
        )}
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <Download file={file} />
            <Button
              size="small"
              disabled={opening !== undefined}
              aria-label={voice.say('share.files.open-file', { file: file.name })}
              onClick={() => void open(file)}
            >
              {voice.say('share.files.open')}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">{opened && voice.say('share.files.opened', { file: opened.name })}</div>
      <div role="alert">
        {problems.map((problem, index) => (
          <Note key={index} tone="error">
            {fileSentence(problem, voice)}
          </Note>
        ))}
      </div>
    </>
  );
}
