import { Fragment } from 'react';
import { PersonName } from './PersonName';

/**
 * People of the catalog and names as they were written, in a sentence. What a file
 * says of people is only what it says: anybody may have written it.
 */
export function PersonLine(props: {
  readonly principals: readonly string[];
  readonly asWritten?: boolean;
}) {
  const { principals, asWritten = false } = props;
  return principals.map((principal, index) => (
    <Fragment key={principal}>
      {index > 0 && ', '}
      {asWritten ? principal : <PersonName principal={principal} />}
    </Fragment>
  ));
}
