import { PersonName } from './PersonName';

/** People of the catalog and names as they were written, one a line. */
export function PersonNames(props: { readonly principals: readonly string[] }) {
  return (
    <ul>
      {props.principals.map(principal => (
        <li key={principal}>
          <PersonName principal={principal} />
        </li>
      ))}
    </ul>
  );
}
