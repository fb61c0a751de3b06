import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  text: {
    display: 'inline',
    padding: '0',
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: 'inherit',
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    unicodeBidi: 'isolate',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

/** A button that reads as part of the text: a figure, a name, an address. */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={mergeClasses(useStyles().text, className)} />;
}
