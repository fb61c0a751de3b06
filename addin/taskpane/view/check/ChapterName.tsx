import { useCheck } from './check.js';

interface NameProps {
  readonly chapter: string;
  readonly name: string | undefined;
}

/** The code book names chapters in Hebrew alone. */
export function ChapterName({ chapter, name }: NameProps) {
  const { voice } = useCheck();
  if (chapter === '') return voice.say('chapters.unnamed');
  return (
    <>
      <bdi>{chapter}</bdi> {name !== undefined && <bdi lang="he">{name}</bdi>}
    </>
  );
}
