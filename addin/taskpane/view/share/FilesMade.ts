import { useEffect, useState } from 'react';

/** A file that was made here, its name with its ending. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  zip: 'application/zip',
};

const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** An address under which this page alone has the file; given up when the file is, or what shows it. */
export function useAddress(file: MadeFile | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const blob = new Blob([new Uint8Array(file.bytes)], { type: typeOf(file.name) });
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [file]);
  return address;
}

/** All of the files in one, where there are several. */
export function useArchive(files: readonly MadeFile[], name: string): MadeFile | undefined {
  const [archive, setArchive] = useState<MadeFile>();
  useEffect(() => {
    if (files.length < 2) return;
    let wanted = true;
    void import('../../../../lib/xlsx/index.js').then(({ zipFiles }) => {
      if (wanted) setArchive({ name: `${name}.zip`, bytes: zipFiles(files) });
    });
    return () => {
      wanted = false;
      setArchive(undefined);
    };
  }, [files, name]);
  return archive;
}
