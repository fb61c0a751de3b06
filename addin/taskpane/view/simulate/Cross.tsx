import { Button } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** Takes one thing away; says which. */
export const Cross = ({ label, disabled = false, onClick }: Props) => (
  <Button
    size="small"
    appearance="subtle"
    disabled={disabled}
    aria-label={label}
    title={label}
    onClick={onClick}
    icon={
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
      </svg>
    }
  />
);
