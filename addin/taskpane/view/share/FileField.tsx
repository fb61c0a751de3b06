import { Field } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses workbooks from this computer. The label is tied to the field by hand: for a plain field nobody else does. */
export const FileField = ({ label, multiple = false, onFiles }: Props) => (
  <Field label={label}>
    {(named) => (
      <input
        {...named}
        type="file"
        multiple={multiple}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
        }}
      />
    )}
  </Field>
);
