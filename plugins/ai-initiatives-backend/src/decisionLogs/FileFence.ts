/** What is read of one log. A file above a limit is left out, and that is said. */
export interface LogLimits {
  readonly files: number;
  readonly fileBytes: number;
  /** Of metadata beside a record, which is handed to the parser of YAML. */
  readonly sidecarBytes: number;
  readonly totalBytes: number;
  readonly pathLength: number;
}

export const LOG_LIMITS: LogLimits = {
  files: 2_000,
  fileBytes: 1_000_000,
  sidecarBytes: 16_000,
  totalBytes: 20_000_000,
  pathLength: 500,
};

const RECORD = /\.(?:md|markdown|adoc|asciidoc)$/i;
const SIDECAR = /\.ya?ml$/i;

function isPlainPath(path: string, { pathLength }: LogLimits): boolean {
  return (
    path.length <= pathLength &&
    !/[\p{Cc}\\]/u.test(path) &&
    !path.split('/').some(part => ['', '.', '..'].includes(part))
  );
}

/** A path in a sentence; one that breaks the rules is shown only in part. */
function named(path: string): string {
  const text = path.replace(/\p{Cc}/gu, '?');
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}

/**
 * Says file by file what is read, before it is read. Readers of archives hold in
 * memory whatever they are not told to leave out.
 */
export class FileFence {
  private readonly verdicts = new Map<string, boolean>();
  private readonly sentences: string[] = [];
  private admitted = 0;
  private bytes = 0;
  private surplus = 0;

  constructor(private readonly limits: LogLimits = LOG_LIMITS) {}

  /** Whether to read a file; some code hosts do not tell sizes beforehand. */
  admits(path: string, size = 0): boolean {
    const known = this.verdicts.get(path);
    if (known !== undefined) {
      return known;
    }
    const verdict = this.judge(path, size);
    this.verdicts.set(path, verdict);
    if (verdict) {
      this.admitted += 1;
      this.bytes += size;
    }
    return verdict;
  }

  /** Whether to keep a file that was read, now that its size is known. */
  keeps(path: string, size: number, foretold = 0): boolean {
    this.bytes += size - foretold;
    return this.fits(path, size);
  }

  /** Leaves a file out for a reason of its own. */
  leaveOut(path: string, reason: string): void {
    this.sentences.push(`${named(path)} ${reason}`);
  }

  get skipped(): readonly string[] {
    const { files, totalBytes } = this.limits;
    return this.surplus === 0
      ? this.sentences
      : [
          ...this.sentences,
          `${this.surplus} more files were left out: up to ${files} files and ${totalBytes} bytes of a log are read`,
        ];
  }

  /** No file is larger. */
  get mostBytes(): number {
    return this.limits.fileBytes;
  }

  private judge(path: string, size: number): boolean {
    if (!RECORD.test(path) && !SIDECAR.test(path)) {
      return false;
    }
    if (!isPlainPath(path, this.limits)) {
      this.leaveOut(path, 'has a name that is not read');
      return false;
    }
    if (path.split('/').some(part => part.startsWith('.'))) {
      return false;
    }
    const { files, totalBytes } = this.limits;
    if (this.admitted >= files || this.bytes + size > totalBytes) {
      this.surplus += 1;
      return false;
    }
    return this.fits(path, size);
  }

  private fits(path: string, size: number): boolean {
    const { fileBytes, sidecarBytes, totalBytes } = this.limits;
    const isSidecar = SIDECAR.test(path);
    const most = isSidecar ? sidecarBytes : fileBytes;
    if (size > most) {
      // Other YAML beside the records is none of our business.
      if (!isSidecar) {
        this.leaveOut(path, `has ${size} bytes; up to ${most} are read`);
      }
      return false;
    }
    if (this.bytes > totalBytes) {
      this.surplus += 1;
      return false;
    }
    return true;
  }
}
