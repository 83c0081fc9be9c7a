import type { Follow } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** Who wants to hear of what. */
export interface FollowStore {
  /**
   * What the viewer follows, newest first; records as far as they may still be read.
   * Of entities the catalog has to be asked.
   */
  listFollows(access: Access): Promise<readonly Follow[]>;
  /** Throws a ConflictError when it would be too many. */
  follow(options: { user: string; follow: Follow; at: string }): Promise<void>;
  unfollow(options: { user: string; follow: Follow }): Promise<void>;
}
