import type {
  BackstageCredentials,
  BackstageUserInfo,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { LRUCache } from 'lru-cache';

const CALLERS = 1000;

/**
 * Short beside the hour a token lives, within which a change of groups may not
 * show anyway; long beside the requests of one page.
 */
const FRESH_MS = 10_000;

/** Who calls. */
export interface Caller {
  readonly credentials: BackstageCredentials;
  /** The same for the same token and for no other; absent where there is none. */
  readonly tokenDigest?: string;
}

/**
 * Which groups a caller speaks for. Tokens do not carry it, so that the auth
 * backend is asked, which costs as much as most of our answers.
 */
export class RememberedUserInfo {
  private readonly known = new LRUCache<string, BackstageUserInfo>({
    max: CALLERS,
    ttl: FRESH_MS,
  });

  constructor(private readonly userInfo: UserInfoService) {}

  async get({ credentials, tokenDigest }: Caller): Promise<BackstageUserInfo> {
    const known = tokenDigest && this.known.get(tokenDigest);
    if (known) {
      return known;
    }
    const info = await this.userInfo.getUserInfo(credentials);
    if (tokenDigest) {
      this.known.set(tokenDigest, info);
    }
    return info;
  }
}
